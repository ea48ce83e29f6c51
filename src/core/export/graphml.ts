/** The network as GraphML, which Gephi, yEd, NetworkX and igraph read. */
import { byCodeUnit } from '../model/id.ts';
import { timedGraph } from './network.ts';
import { type Takeaway, describe } from './takeaway.ts';
import { type Xml, writeXml, xml } from './xml.ts';

type Type = 'string' | 'int';

/** What a node and a tie carry. `weight` is the name under which programs look for the strength of a tie. */
const KEYS = {
  node: { label: 'string', type: 'string', country: 'string', meetings: 'int' },
  edge: { type: 'string', weight: 'int', firm: 'int', first: 'string', last: 'string', ids: 'string' },
} as const satisfies Record<'node' | 'edge', Record<string, Type>>;

/** Values as `<data>` of their keys; what is not known is left out. */
const data = (of: 'node' | 'edge', values: Record<string, string | number | null>): Xml[] =>
  Object.entries(values).flatMap(([key, value]) =>
    value === null ? [] : [xml('data', { key: `${of}_${key}` }, String(value))],
  );

/** Source: GraphML Primer, graphml.graphdrawing.org. Ties have no direction. A tie that no meeting makes weighs nothing. */
export function writeGraphml(from: Takeaway): string {
  const { nodes, ties } = timedGraph(from);
  const keys = Object.entries(KEYS).flatMap(([of, fields]) =>
    Object.entries(fields).map(([name, type]) =>
      xml('key', { id: `${of}_${name}`, for: of, 'attr.name': name, 'attr.type': type }),
    ),
  );
  const graph = xml(
    'graph',
    { id: 'meetings', edgedefault: 'undirected' },
    xml('desc', {}, describe(from)),
    ...nodes.map(({ id, label, type, country, meetings }) =>
      xml('node', { id }, ...data('node', { label, type, country, meetings })),
    ),
    ...ties.map(({ id, pair: [source, target], type, meetings, firm, spells }) =>
      xml(
        'edge',
        { id, source, target },
        ...data('edge', {
          type,
          weight: type === 'member' ? 0 : meetings.length,
          firm,
          first: spells.map((s) => s.start).sort(byCodeUnit)[0] ?? null,
          last:
            spells
              .map((s) => s.end)
              .sort(byCodeUnit)
              .at(-1) ?? null,
          ids: type === 'member' ? null : meetings.join(' '),
        }),
      ),
    ),
  );
  return writeXml(xml('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, ...keys, graph));
}
