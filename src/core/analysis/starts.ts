/** Five ways into some meetings: around one, key players, who meets most, what changed, who should know each other. */
import { graphOf, type Graph } from '../query/graph.ts';
import type { IndexedDataset, IndexedMeeting } from '../query/indexed.ts';
import { byCodeUnit } from '../model/id.ts';
import { type Comparison, type NodeId, type Pair, type Period, pairOf } from '../query/state.ts';
import { isoDay } from '../model/edtf.ts';
import { compare, kindToOpen } from './comparison.ts';
import { halvesOf } from './halves.ts';
import { partnersIn } from './partners.ts';
import { tookPlace } from './took-place.ts';

/** A node with how many meetings it had, and with how many others of its kind. */
export interface Player {
  node: NodeId;
  meetings: number;
  partners: number;
}

/** Each null where the meetings give no answer. */
export interface Starts {
  /** who was at most meetings */
  actor: Player | null;
  /** those who met the most different others; who met one only stands out in nothing */
  key: readonly Player[] | null;
  /** the two who met most */
  allies: { pair: Pair; meetings: number } | null;
  /** of the ties that the comparison opens with */
  change: { periods: Comparison; gained: number; lost: number } | null;
  /** two of different countries who never met, in all of the data, and met the most of the same people */
  hidden: { ends: Pair; shared: number } | null;
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
  const graph = graphOf(data, meetings.filter(tookPlace));
  const kind = graph.ties.some((tie) => tie.type === 'officials') ? 'officials' : 'countries';
  const partners = partnersOver(graph, kind);
  const type = kind === 'officials' ? 'official' : 'country';
  const players = graph.nodes
    .filter((node) => node.type === type)
    .map(({ id, meetings: count }) => ({ node: id, meetings: count, partners: partners.get(id)?.size ?? 0 }));
  const key = players
    .filter((p) => p.partners > 1)
    .sort((a, b) => b.partners - a.partners || b.meetings - a.meetings || byCodeUnit(a.node, b.node))
    .slice(0, MOST_KEY);
  return {
    actor: players.sort((a, b) => b.meetings - a.meetings || b.partners - a.partners)[0] ?? null,
    key: key.length ? key : null,
    allies: alliesIn(graph),
    change: changeIn(data, ofAllTime, period ?? spanOf(meetings)),
    hidden: hiddenTie(data, partners) ?? hiddenTie(data, partnersOver(graph, 'countries')),
  };
}

type Partners = ReadonlyMap<NodeId, ReadonlySet<NodeId>>;

function partnersOver({ ties }: Graph, type: 'officials' | 'countries'): Partners {
  const partners = new Map<NodeId, Set<NodeId>>();
  const add = (a: NodeId, b: NodeId): void => {
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
  };
  for (const { type: own, pair } of ties) {
    if (own !== type) continue;
    add(pair[0], pair[1]);
    add(pair[1], pair[0]);
  }
  return partners;
}

/** Countries stand for all who speak for them, so that a tie of theirs says more than one of two people. */
function alliesIn({ ties }: Graph): Starts['allies'] {
  const of = (type: 'officials' | 'countries') =>
    ties.filter((tie) => tie.type === type).sort((a, b) => b.count - a.count)[0];
  const most = of('countries') ?? of('officials');
  return most ? { pair: most.pair, meetings: most.count } : null;
}

/** First and last day of what is dated for certain; null where nothing is. */
function spanOf(meetings: readonly IndexedMeeting[]): Period | null {
  const dates = meetings.flatMap(({ date, precision }) => (precision !== 'undated' && date ? [date] : []));
  const from = dates.reduce((low, d) => Math.min(low, d.from!), Infinity);
  const to = dates.reduce((high, d) => Math.max(high, d.to!), -Infinity);
  return from < to ? { from, to } : null;
}

const yearOf = (day: number): string => isoDay(day).slice(0, 4);

function changeIn(
  data: IndexedDataset,
  meetings: readonly IndexedMeeting[],
  span: Period | null,
): Starts['change'] {
  if (!span || yearOf(span.from) === yearOf(span.to)) return null;
  const periods = halvesOf(meetings, span);
  const { ties, before, after } = compare(data, meetings, periods);
  if (!before.length || !after.length) return null;
  const kind = kindToOpen(ties);
  const count = (change: 'gained' | 'lost'): number =>
    ties.filter((tie) => tie.type === kind && tie.change === change).length;
  const [gained, lost] = [count('gained'), count('lost')];
  return gained + lost > 0 ? { periods, gained, lost } : null;
}

function hiddenTie(data: IndexedDataset, partners: Partners): Starts['hidden'] {
  const everMet = partnersIn(data);
  const home = (node: NodeId): string =>
    node.startsWith('o:') ? (data.officials.get(node.slice(2))?.country ?? node) : node;
  let best: Starts['hidden'] = null;
  for (const a of [...partners.keys()].sort(byCodeUnit)) {
    const shared = new Map<NodeId, number>();
    for (const b of partners.get(a)!)
      for (const c of partners.get(b)!) if (a < c) shared.set(c, (shared.get(c) ?? 0) + 1);
    for (const [c, count] of shared)
      if (count > (best?.shared ?? 0) && home(a) !== home(c) && !everMet(a).has(c))
        best = { ends: pairOf(a, c), shared: count };
  }
  return best;
}
