/** The network as GEXF 1.3, which Gephi plays along time: every node and tie says when it was there. */
import { type Spell, timedGraph } from './network.ts';
import { type Takeaway, describe } from './takeaway.ts';
import { type Xml, writeXml, xml } from './xml.ts';

const NODE = { type: 'string', country: 'string', meetings: 'integer' } as const;
const EDGE = { type: 'string', firm: 'integer', ids: 'string' } as const;

const attributes = (of: 'node' | 'edge', fields: Record<string, string>): Xml =>
  xml(
    'attributes',
    { class: of, mode: 'static' },
    ...Object.entries(fields).map(([id, type]) => xml('attribute', { id, title: id, type })),
  );

const values = (fields: Record<string, string | number | null>): Xml =>
  xml(
    'attvalues',
    {},
    ...Object.entries(fields).flatMap(([key, value]) =>
      value === null ? [] : [xml('attvalue', { for: key, value })],
    ),
  );

/** Nothing where no meeting is dated: without a spell it is always there. */
const spells = (list: readonly Spell[]): Xml[] =>
  list.length ? [xml('spells', {}, ...list.map(({ start, end }) => xml('spell', { start, end })))] : [];

/** Source: GEXF 1.3 Primer, gexf.net. Ties have no direction; one that no meeting makes weighs next to nothing. */
export function writeGexf(from: Takeaway): string {
  const graph = timedGraph(from);
  const meta = xml(
    'meta',
    { lastmodifieddate: from.on },
    xml('creator', {}, 'Entrevue'),
    xml('description', {}, describe(from)),
  );
  const nodes = graph.nodes.map(({ id, label, type, country, meetings, spells: list }) =>
    xml('node', { id, label }, values({ type, country, meetings }), ...spells(list)),
  );
  const edges = graph.ties.map(({ id, pair: [source, target], type, meetings, firm, spells: list }) =>
    xml(
      'edge',
      { id, source, target, weight: type === 'member' ? 0.1 : meetings.length },
      values({ type, firm, ids: type === 'member' ? null : meetings.join(' ') }),
      ...spells(list),
    ),
  );
  return writeXml(
    xml(
      'gexf',
      { xmlns: 'http://gexf.net/1.3', version: '1.3' },
      meta,
      xml(
        'graph',
        {
          mode: 'dynamic',
          defaultedgetype: 'undirected',
          timeformat: 'date',
          timerepresentation: 'interval',
        },
        attributes('node', NODE),
        attributes('edge', EDGE),
        xml('nodes', {}, ...nodes),
        xml('edges', {}, ...edges),
      ),
    ),
  );
}
