/** Who is drawn where not all have room: those with most meetings, and whoever is asked for. */
import { byCodeUnit } from '../model/id.ts';
import type { GraphNode } from './graph.ts';
import { type NodeId, countryNode } from './state.ts';

/** So many officials read well without their countries, with the ties between them. */
export const MOST_OFFICIALS = 160;
/** So many countries read well where each may be opened. */
export const MOST_COUNTRIES = 60;

/** The first `room` of them by their meetings, and all that are `asked` for. */
export function mostMet(
  nodes: readonly GraphNode[],
  room: number,
  asked: (node: GraphNode) => boolean,
): ReadonlySet<NodeId> {
  const ranked = [...nodes].sort((a, b) => b.meetings - a.meetings || byCodeUnit(a.id, b.id));
  return new Set(ranked.filter((node, i) => i < room || asked(node)).map(({ id }) => id));
}

/** Officials: also those of a country that is opened or that alone is chosen. */
export function officialsMet(
  officials: readonly GraphNode[],
  opened: readonly string[],
  reveal: ReadonlySet<NodeId>,
  keep: ReadonlySet<string>,
): ReadonlySet<NodeId> {
  const open = new Set(opened.map(countryNode));
  if (reveal.size === 1) for (const id of reveal) open.add(id as ReturnType<typeof countryNode>);
  const kept = endsOf(keep);
  return mostMet(
    officials,
    MOST_OFFICIALS,
    ({ id, country }) =>
      reveal.has(id) || kept.has(id) || (country !== null && open.has(countryNode(country))),
  );
}

/** The ends of ties, by the ids of the ties. */
export const endsOf = (ties: Iterable<string>): ReadonlySet<string> =>
  new Set([...ties].flatMap((id) => id.split('~')));
