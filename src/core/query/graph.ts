/** Our own graph: countries, officials, and the ties that meetings make between them. Views only draw it. */
import type { IndexedDataset, IndexedMeeting } from './indexed.ts';
import { type NodeId, type Pair, countryNode, officialNode, pairOf } from './state.ts';

export interface GraphNode {
  id: NodeId;
  type: 'country' | 'official';
  /** id of the country or official */
  ref: string;
  /** country whose flag it carries, null where unknown */
  country: string | null;
  /** number of meetings it took part in */
  meetings: number;
}

/**
 * `officials` two people met; `countries` two sides met (whoever spoke for them);
 * `member` an official speaks for a country: no meeting of its own, it holds the drawing together.
 */
export type TieType = 'officials' | 'countries' | 'member';

export interface GraphTie {
  /** "a~b" of the two nodes */
  id: string;
  type: TieType;
  pair: Pair;
  /** ids of the meetings, in order of time */
  meetings: readonly string[];
}

export interface Graph {
  nodes: readonly GraphNode[];
  ties: readonly GraphTie[];
}

export const tieId = ([a, b]: Pair): string => `${a}~${b}`;

/** Every unordered pair of different values. */
function pairs<T>(values: readonly T[]): [T, T][] {
  return values.flatMap((a, i) => values.slice(i + 1).map((b): [T, T] => [a, b]));
}

/** The graph of some meetings. Nodes and ties come in the order in which the meetings first name them. */
export function graphOf(data: IndexedDataset, meetings: readonly IndexedMeeting[]): Graph {
  const nodes = new Map<NodeId, GraphNode>();
  const ties = new Map<string, { type: TieType; pair: Pair; meetings: string[] }>();
  const touch = (
    id: NodeId,
    type: GraphNode['type'],
    ref: string,
    country: string | null,
    by: number,
  ): void => {
    const node = nodes.get(id);
    if (node) node.meetings += by;
    else nodes.set(id, { id, type, ref, country, meetings: by });
  };
  const tie = (type: TieType, pair: Pair, meeting: string): void => {
    const known = ties.get(tieId(pair));
    if (known) known.meetings.push(meeting);
    else ties.set(tieId(pair), { type, pair, meetings: [meeting] });
  };
  for (const m of meetings) {
    for (const id of m.countries) touch(countryNode(id), 'country', id, id, 1);
    for (const id of m.officials) {
      const country = data.officials.get(id)?.country ?? null;
      touch(officialNode(id), 'official', id, country, 1);
      if (country === null) continue;
      touch(countryNode(country), 'country', country, country, 0);
      tie('member', pairOf(officialNode(id), countryNode(country)), m.id);
    }
    for (const [a, b] of pairs(m.officials)) tie('officials', pairOf(officialNode(a), officialNode(b)), m.id);
    for (const [a, b] of pairs(m.countries)) tie('countries', pairOf(countryNode(a), countryNode(b)), m.id);
  }
  return {
    nodes: [...nodes.values()],
    ties: [...ties].map(([id, t]) => ({ id, ...t })),
  };
}

/** Nodes that share a tie with this one. */
export function neighbours(graph: Graph, id: NodeId): Set<NodeId> {
  return new Set(graph.ties.flatMap(({ pair: [a, b] }) => (a === id ? [b] : b === id ? [a] : [])));
}
