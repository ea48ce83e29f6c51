/** Five ways into some meetings: around one, key players, who meets most, what changed, who should know each other. */
import { type Bits, countBits, countBoth, hasBit, narrow, rowsOf, setBit } from '../columns/bits.ts';
import { type Graph, type TieType, graphOfRows, typeOf } from '../query/graph.ts';
import type { IndexedDataset, IndexedMeeting } from '../query/indexed.ts';
import { byCodeUnit } from '../model/id.ts';
import {
  type Comparison,
  type NodeId,
  type Pair,
  type Period,
  type Selection,
  pairOf,
} from '../query/state.ts';
import { isoDay } from '../model/edtf.ts';
import { selectedRows } from '../query/selection.ts';
import { NONE, rowsOfMeetings } from '../query/ties.ts';
import { halvesOfRows } from './halves.ts';
import { rowsThatTookPlace } from './took-place.ts';

/** A node with how many meetings it had, and with how many others of its kind. */
export interface Player {
  node: NodeId;
  meetings: number;
  partners: number;
}

/** How many meetings the views list, those counted in that did not take place. */
interface Listed {
  listed: number;
}

/** Each null where the meetings give no answer. */
export interface Starts {
  /** who was at most meetings */
  actor: (Player & Listed) | null;
  /** those who met the most different others; who met one only stands out in nothing */
  key: readonly Player[] | null;
  /** the two who met most */
  allies: ({ pair: Pair; meetings: number } & Listed) | null;
  /** of the ties that the comparison opens with */
  change: { periods: Comparison; gained: number; lost: number } | null;
  /** two of different countries who never met, in all of the data, and met the most of the same people */
  hidden: { ends: Pair; shared: number } | null;
  /** some that are shown did not take place: the views count them, and the answers do not */
  others: boolean;
}

const MOST_KEY = 3;

/**
 * Answers for the meetings under the filters. Officials are told where any two met, else countries. What was planned,
 * cancelled or denied counts for nothing.
 *
 * @param ofAllTime the meetings under all filters but the period: what a comparison sets against each other
 * @param period the period that is shown, null for all
 */
export function startsOf(
  data: IndexedDataset,
  meetings: readonly IndexedMeeting[],
  ofAllTime: readonly IndexedMeeting[],
  period: Period | null,
): Starts {
  const took = rowsThatTookPlace(data.columns);
  const shown = rowsOfMeetings(data, meetings);
  const graph = graphOfRows(data, both(shown, took));
  const listed = (selection: Selection): number => countBoth(selectedRows(data, selection), shown);
  const { table, nodeOrder, tieOrder, met } = graph;
  const kind = tieOrder.some((tie) => typeOf(table, tie) === 'officials') ? 'officials' : 'countries';
  const partners = partnersOver(graph, kind);
  const players = Array.from(
    nodeOrder.filter((n) => n >= table.sides === (kind === 'officials')),
    (n): Player => ({ node: table.ids[n]!, meetings: met[n]!, partners: partners.get(n)?.length ?? 0 }),
  );
  const key = players
    .filter((p) => p.partners > 1)
    .sort((a, b) => b.partners - a.partners || b.meetings - a.meetings || byCodeUnit(a.node, b.node))
    .slice(0, MOST_KEY);
  const actor = players.sort((a, b) => b.meetings - a.meetings || b.partners - a.partners)[0];
  const allies = alliesIn(graph);
  return {
    actor: actor ? { ...actor, listed: listed({ type: 'node', id: actor.node }) } : null,
    key: key.length ? key : null,
    allies: allies && { ...allies, listed: listed({ type: 'tie', pair: allies.pair }) },
    change: changeIn(data, both(rowsOfMeetings(data, ofAllTime), took), period ?? spanOf(data, meetings)),
    hidden: hiddenTie(graph, took, partners) ?? hiddenTie(graph, took, partnersOver(graph, 'countries')),
    others: countBoth(shown, took) < countBits(shown),
  };
}

function both(rows: Bits, others: Bits): Bits {
  const left = rows.slice();
  narrow(left, others);
  return left;
}

/** With whom each node shares a tie, each in the order of the ties. */
type Partners = ReadonlyMap<number, readonly number[]>;

function partnersOver({ tieOrder, table }: Graph, type: 'officials' | 'countries'): Partners {
  const partners = new Map<number, number[]>();
  const add = (a: number, b: number): void => {
    const known = partners.get(a);
    if (known) known.push(b);
    else partners.set(a, [b]);
  };
  for (const tie of tieOrder) {
    if (typeOf(table, tie) !== type) continue;
    add(table.ends[2 * tie]!, table.ends[2 * tie + 1]!);
    add(table.ends[2 * tie + 1]!, table.ends[2 * tie]!);
  }
  return partners;
}

/** Countries stand for all who speak for them, so that a tie of theirs says more than one of two people. */
function alliesIn({ tieOrder, table, counts, tie }: Graph): { pair: Pair; meetings: number } | null {
  const most = { officials: NONE, countries: NONE, member: NONE };
  for (const number of tieOrder) {
    const type = typeOf(table, number);
    if (most[type] === NONE || counts[number]! > counts[most[type]]!) most[type] = number;
  }
  const best = most.countries === NONE ? most.officials : most.countries;
  return best === NONE ? null : { pair: tie(best).pair, meetings: counts[best]! };
}

/** First and last day of what is dated for certain; null where nothing is. */
function spanOf({ columns }: IndexedDataset, meetings: readonly IndexedMeeting[]): Period | null {
  let [from, to] = [Infinity, -Infinity];
  for (const { row } of meetings) {
    if (row >= columns.dated) continue;
    from = Math.min(from, columns.from[row]!);
    to = Math.max(to, columns.to[row]!);
  }
  return from < to ? { from, to } : null;
}

const yearOf = (day: number): string => isoDay(day).slice(0, 4);

/** Of the rows that took place: what `compare` would say of them, counted alone. */
function changeIn(data: IndexedDataset, rows: Bits, span: Period | null): Starts['change'] {
  if (!span || yearOf(span.from) === yearOf(span.to)) return null;
  const periods = halvesOfRows(data.columns, rows, span);
  const [before, after] = [periods.before, periods.after].map((period) => rowsWithin(data, rows, period));
  if (!countBits(before!) || !countBits(after!)) return null;
  const [was, is] = [graphOfRows(data, before!), graphOfRows(data, after!)];
  const count = (type: TieType, one: Graph, other: Graph): number =>
    one.tieOrder.reduce(
      (sum, tie) => sum + (!other.counts[tie] && typeOf(one.table, tie) === type ? 1 : 0),
      0,
    );
  for (const type of ['officials', 'countries'] as const) {
    const [gained, lost] = [count(type, is, was), count(type, was, is)];
    if (gained + lost > 0) return { periods, gained, lost };
  }
  return null;
}

/** The rows, among these, that lie wholly in a period. */
function rowsWithin({ columns: { from, to, dated } }: IndexedDataset, rows: Bits, period: Period): Bits {
  const within = rows.slice();
  for (const row of rowsOf(rows))
    if (row >= dated || from[row]! < period.from || to[row]! > period.to) setBit(within, row, false);
  return within;
}

function hiddenTie({ table }: Graph, took: Bits, partners: Partners): Starts['hidden'] {
  const { ids, home, sides, tieOf } = table;
  const everMet = (a: number, b: number): boolean => {
    const tie = tieOf(a, b);
    if (tie === NONE) return false;
    const { start, codes } = table.byTie();
    return codes.subarray(start[tie], start[tie + 1]).some((row) => hasBit(took, row));
  };
  const homeOf = (node: number): number => (node < sides || home[node] === NONE ? node : home[node]!);
  const sorted = [...partners.keys()].sort((a, b) => byCodeUnit(ids[a]!, ids[b]!));
  const rank = new Uint32Array(ids.length);
  for (const [i, node] of sorted.entries()) rank[node] = i;
  const shared = new Uint32Array(ids.length);
  const reach = (node: number): number => partners.get(node)!.length;
  /** The first of those after `a` who shares more than so many partners with them, and never met them; then who shares more than that one. */
  const scan = (a: number, than: number): { c: number; count: number } | null => {
    const found: number[] = [];
    for (const b of partners.get(a)!)
      for (const c of partners.get(b)!) if (rank[a]! < rank[c]! && shared[c]!++ === 0) found.push(c);
    let best: { c: number; count: number } | null = null;
    for (const c of found) {
      const count = shared[c]!;
      shared[c] = 0;
      if (count > (best?.count ?? than) && homeOf(a) !== homeOf(c) && !everMet(a, c)) best = { c, count };
    }
    return best;
  };
  // Two share no more partners than either has: those with most tell how many the best share, and few need be asked.
  let most = 0;
  for (const a of [...sorted].sort((x, y) => reach(y) - reach(x))) {
    if (reach(a) <= most) break;
    most = scan(a, most)?.count ?? most;
  }
  if (most === 0) return null;
  for (const a of sorted) {
    const best = reach(a) < most ? null : scan(a, most - 1);
    if (best) return { ends: pairOf(ids[a]!, ids[best.c]!), shared: most };
  }
  return null;
}
