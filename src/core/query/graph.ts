/** Our own graph: countries, officials, and the ties that meetings make between them. Views only draw it. */
import type { MeetingFacts } from '../dataset/facts.ts';
import type { IndexedDataset, IndexedMeeting } from './indexed.ts';
import { byCodeUnit } from '../model/id.ts';
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
  /** how many of them an article itself tells of as held; 0 = only recalled, planned, cancelled or read in a teaser */
  firm: number;
}

export interface Graph {
  nodes: readonly GraphNode[];
  ties: readonly GraphTie[];
}

export const tieId = ([a, b]: Pair): string => `${a}~${b}`;

/** Whether an article itself, not the teaser of another story, tells of the meeting as held. */
export const isFirm = ({ status, section }: Pick<MeetingFacts, 'status' | 'section'>): boolean =>
  status === 'held' && section !== 'related';

/** Every unordered pair of different values. */
function pairs<T>(values: readonly T[]): [T, T][] {
  return values.flatMap((a, i) => values.slice(i + 1).map((b): [T, T] => [a, b]));
}

/** The graph of some meetings. Nodes and ties come in the order in which the meetings first name them. */
export function graphOf(data: IndexedDataset, meetings: readonly IndexedMeeting[]): Graph {
  const nodes = new Map<NodeId, GraphNode>();
  const ties = new Map<string, { type: TieType; pair: Pair; meetings: string[]; firm: number }>();
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
  const tie = (type: TieType, pair: Pair, { id, meeting }: IndexedMeeting): void => {
    const known = ties.get(tieId(pair)) ?? { type, pair, meetings: [], firm: 0 };
    known.meetings.push(id);
    known.firm += isFirm(meeting) ? 1 : 0;
    ties.set(tieId(pair), known);
  };
  for (const m of meetings) {
    for (const id of m.countries) touch(countryNode(id), 'country', id, id, 1);
    for (const id of m.officials) {
      const country = data.officials.get(id)?.country ?? null;
      touch(officialNode(id), 'official', id, country, 1);
      if (country === null) continue;
      touch(countryNode(country), 'country', country, country, 0);
      tie('member', pairOf(officialNode(id), countryNode(country)), m);
    }
    for (const [a, b] of pairs(m.officials)) tie('officials', pairOf(officialNode(a), officialNode(b)), m);
    for (const [a, b] of pairs(m.countries)) tie('countries', pairOf(countryNode(a), countryNode(b)), m);
  }
  return {
    nodes: [...nodes.values()],
    ties: [...ties].map(([id, t]) => ({ id, ...t })),
  };
}

/** What walking and listing ask of a tie, of the graph or of a picture of it. */
interface Linking<Id extends string> {
  id: string;
  type: string;
  pair: readonly [Id, Id];
  meetings: readonly string[];
}

/** Nodes that share a tie with this one, those with most meetings between them first. */
export function neighbours<Id extends string>(
  graph: { readonly ties: readonly Linking<Id>[] },
  id: Id,
): Set<Id> {
  const ties = graph.ties.filter(({ pair }) => pair.includes(id));
  return new Set(ties.sort(byWeight).map(({ pair: [a, b] }) => (a === id ? b : a)));
}

/** A tie that no meeting makes comes after all that are met over. */
const weight = (tie: Linking<string>): number => (tie.type === 'member' ? 0 : tie.meetings.length);
const byWeight = (a: Linking<string>, b: Linking<string>): number =>
  weight(b) - weight(a) || byCodeUnit(a.id, b.id);

/** The ties over which people or sides met, those with most meetings first. */
export function meetingTies<T extends Linking<string>>(ties: readonly T[]): readonly T[] {
  return ties.filter((tie) => tie.type !== 'member').sort(byWeight);
}
