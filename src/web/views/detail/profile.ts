/** What the panel works out of meetings: partners of a node, the same people again. Pure. */
import type { Language } from '../../../core/model/article.ts';
import type { WholeMeeting } from '../../../core/query/details.ts';
import type { Graph } from '../../../core/query/graph.ts';
import type { IndexedDataset, IndexedMeeting } from '../../../core/query/indexed.ts';
import { NONE } from '../../../core/query/ties.ts';
import {
  type Filters,
  type NodeId,
  type Pair,
  type Selection,
  countryNode,
  pairOf,
} from '../../../core/query/state.ts';

/** A node that takes part in meetings of another one, and in how many. */
export interface Counted {
  node: NodeId;
  count: number;
}

const ranked = (nodes: readonly NodeId[]): Counted[] =>
  countedIn(nodes).map(({ value, count }) => ({ node: value, count }));

/** Values counted over meetings, most first; ties of count in the order in which the meetings name them. */
export function countedIn<T>(values: readonly T[]): { value: T; count: number }[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** The officials, or the countries, that took part in these meetings. */
export const sidesOf = (type: 'o' | 'c', meetings: readonly IndexedMeeting[]): Counted[] =>
  ranked(meetings.flatMap((m) => m.nodes.filter((node) => node.startsWith(`${type}:`))));

/** The documents in which these meetings were read, each meeting counted once in each. */
export const documentsOf = (meetings: readonly IndexedMeeting[]): { value: string; count: number }[] =>
  countedIn(meetings.flatMap(({ documents }) => documents));

/** The meetings read in a document, in the order of its text. */
export function meetingsInText(meetings: readonly WholeMeeting[], document: string): WholeMeeting[] {
  const begin = ({ meeting }: WholeMeeting): number =>
    Math.min(...meeting.evidence.filter((e) => e.document === document).map((e) => e.start));
  return meetings
    .filter(({ documents }) => documents.includes(document))
    .sort((a, b) => begin(a) - begin(b) || a.meeting.order - b.meeting.order);
}

/** Whom an official met (other officials), or which countries a country met. */
export function partnersOf(node: NodeId, meetings: readonly IndexedMeeting[]): Counted[] {
  const partners: NodeId[] = [];
  for (const { nodes } of meetings)
    if (nodes.includes(node))
      for (const other of nodes) if (other !== node && other[0] === node[0]) partners.push(other);
  return ranked(partners);
}

/** The officials who speak for a country, and take part in the meetings of a graph. */
export function officialsOf(country: string, { nodeOrder, table, met }: Graph): Counted[] {
  const { numberOf, home, ids } = table;
  const house = numberOf.get(countryNode(country)) ?? NONE;
  const own = house === NONE ? [] : Array.from(nodeOrder.filter((n) => home[n] === house));
  return own.map((n) => ({ node: ids[n]!, count: met[n]! })).sort((a, b) => b.count - a.count);
}

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((v) => b.includes(v)).length;

/** Other meetings in which at least two of the same officials took part. */
export function samePeople(meetings: readonly IndexedMeeting[], meeting: IndexedMeeting): IndexedMeeting[] {
  return meetings.filter((m) => m.id !== meeting.id && shared(m.officials, meeting.officials) > 1);
}

/** The pairs of countries of a meeting that met in other meetings too, with the number of all of them. */
export function sameCountries(
  meetings: readonly IndexedMeeting[],
  { countries }: IndexedMeeting,
): { pair: Pair; count: number }[] {
  const pairs = countries.flatMap((a, i) => countries.slice(i + 1).map((b) => [a, b] as const));
  return pairs
    .map(([a, b]) => ({
      pair: pairOf(countryNode(a), countryNode(b)),
      count: meetings.filter((m) => m.countries.includes(a) && m.countries.includes(b)).length,
    }))
    .filter(({ count }) => count > 1);
}

/** The language of the article that first writes this role for an official, null where unknown. */
export function languageOfRole(official: string, role: string, data: IndexedDataset): Language | null {
  const found = data.meetings.find(({ meeting }) =>
    meeting.participants.some((p) => p.official === official && p.role === role),
  );
  return data.documents.get(found?.documents[0] ?? '')?.language ?? null;
}

/** The role written for a node's official in one meeting. */
export function roleIn({ meeting }: IndexedMeeting, node: NodeId): string | null {
  return meeting.participants.find((p) => p.official === node.slice(2))?.role ?? null;
}

/** Whether the filters already show nothing but what is selected. */
export function filteredTo(
  selection: Selection,
  filters: Pick<Filters, 'country' | 'official' | 'place' | 'topic' | 'between'>,
): boolean {
  if (selection.type === 'meeting' || selection.type === 'document') return false;
  if (selection.type === 'tie') return filters.between?.join() === selection.pair.join();
  if (selection.type !== 'node') return isOnly(filters[selection.type], selection.id);
  return isOnly(selection.id.startsWith('c:') ? filters.country : filters.official, selection.id.slice(2));
}

const isOnly = (chosen: readonly string[], id: string): boolean => chosen.length === 1 && chosen[0] === id;
