/** Who is drawn of a graph, and what stands for those who are not: a closed country holds its officials. */
import type { Graph, GraphNode } from './graph.ts';
import { MOST_COUNTRIES, endsOf, mostMet, officialsMet } from './most-met.ts';
import type { Bond, Wish } from './picture.ts';
import { type NodeId, countryNode } from './state.ts';

export const heldBy = ({ type, ref }: GraphNode, { hidden }: House): number =>
  type === 'country' ? (hidden.get(ref) ?? 0) : 0;

/** All countries; where they are closed those with most meetings, the opened, the asked for, and those of officials drawn. */
export function countriesOf(
  countries: readonly GraphNode[],
  people: readonly GraphNode[],
  { openable }: House,
  bonds: readonly Bond[],
  { mode, opened, reveal, keep }: Wish,
): readonly GraphNode[] {
  if (mode !== 'mixed' || openable.size === 0) return countries;
  const open = new Set([...opened, ...people.map(({ country }) => country)]);
  const kept = endsOf(bonds.flatMap(({ id }) => (keep.has(id) ? id : [])));
  const most = mostMet(
    countries,
    MOST_COUNTRIES,
    ({ id, ref }) => reveal.has(id) || open.has(ref) || kept.has(id),
  );
  return countries.filter(({ id }) => most.has(id));
}

export interface House {
  openable: ReadonlyMap<string, number>;
  /** officials not drawn, by their country */
  hidden: ReadonlyMap<string, number>;
  drawn: (id: NodeId) => boolean;
  /** the one mark for a node */
  one: (id: NodeId) => NodeId;
}

/** Who is drawn, where countries are `closed` unless opened. One of no country has no house to be closed in. */
export function houseOf(graph: Graph, wish: Wish, closed: boolean): House {
  const { mode, opened, reveal, keep } = wish;
  const officials = graph.nodes.filter((n) => n.type === 'official');
  // Without countries to stand for them, those who met most are drawn.
  const met = closed && mode === 'officials' ? officialsMet(officials, opened, reveal, keep) : null;
  const home = new Map(graph.nodes.map((n) => [n.id, n.type === 'official' ? n.country : null]));
  const open = new Set(opened);
  const drawn = (id: NodeId): boolean => {
    const country = home.get(id) ?? null;
    if (met) return met.has(id);
    if (country === null) return true;
    if (mode === 'countries') return false;
    return !closed || open.has(country) || reveal.has(id);
  };
  const openable = new Map<string, number>();
  const hidden = new Map<string, number>();
  for (const [id, country] of home) {
    if (!closed || country === null) continue;
    openable.set(country, (openable.get(country) ?? 0) + 1);
    if (!drawn(id)) hidden.set(country, (hidden.get(country) ?? 0) + 1);
  }
  return {
    openable,
    hidden,
    drawn,
    one: (id) => (met || drawn(id) ? id : countryNode(home.get(id)!)),
  };
}
