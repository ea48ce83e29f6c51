/** Two periods set against each other: ties gained, lost and kept, and who moved in rank. */
import { type GraphTie, graphOf } from '../query/graph.ts';
import type { IndexedDataset, IndexedMeeting } from '../query/indexed.ts';
import { stretchesOf } from '../query/lanes.ts';
import { byCodeUnit } from '../model/id.ts';
import type { Comparison, NodeId, Pair, Period } from '../query/state.ts';
import { tookPlace } from './took-place.ts';

export const CHANGES = ['gained', 'lost', 'kept'] as const;
export type Change = (typeof CHANGES)[number];

/** A tie that meetings of either period make. */
export interface ComparedTie {
  /** as in the graph */
  id: string;
  type: 'officials' | 'countries';
  pair: Pair;
  change: Change;
  /** meetings in each period */
  before: number;
  after: number;
}

/** 1 = most meetings; those with equally many share a rank, and the next rank is as much lower as they are many. */
export interface Standing {
  rank: number;
  meetings: number;
}

/** Where an official stands among the officials, or a country among the countries, in each period; null = met nobody. */
export interface Move {
  id: NodeId;
  type: 'country' | 'official';
  before: Standing | null;
  after: Standing | null;
}

export interface Compared {
  /** most meetings in both periods first */
  ties: readonly ComparedTie[];
  /** the greatest move first, counting one who met nobody as one rank below the last; who stays where they were is left out */
  moves: readonly Move[];
  /** change of each tie by its id, of each node by its own */
  tieChanges: ReadonlyMap<string, Change>;
  nodeChanges: ReadonlyMap<NodeId, Change>;
  before: readonly IndexedMeeting[];
  after: readonly IndexedMeeting[];
  /** meetings that may lie in one of the periods, but need not: their date is too vague to set them against others */
  vague: readonly IndexedMeeting[];
}

/**
 * Compares the meetings (in order of time) that lie wholly within each period; the periods may overlap. A meeting that
 * only may lie there would count as a change where there is none: it is left aside and told. So are meetings that did
 * not take place.
 */
export function compare(
  data: IndexedDataset,
  meetings: readonly IndexedMeeting[],
  periods: Comparison,
): Compared {
  const real = meetings.filter(tookPlace);
  const before = real.filter((m) => liesIn(m, periods.before));
  const after = real.filter((m) => liesIn(m, periods.after));
  const sure = new Set([...before, ...after]);
  const vague = real.filter(
    (m) => !sure.has(m) && (mayLieIn(m, periods.before) || mayLieIn(m, periods.after)),
  );
  const [first, second] = [graphOf(data, before), graphOf(data, after)];
  const ties = comparedTies(first.ties, second.ties);
  const standings = [first, second].map(({ nodes }) => {
    const met = nodes.filter((n) => n.meetings > 0);
    return new Map([...ranked(met, 'country'), ...ranked(met, 'official')]);
  });
  const ids = [...new Set(standings.flatMap((s) => [...s.keys()]))];
  const all = ids.map((id): Move => ({
    id,
    type: id.startsWith('c:') ? 'country' : 'official',
    before: standings[0]!.get(id) ?? null,
    after: standings[1]!.get(id) ?? null,
  }));
  return {
    ties,
    moves: movesOf(all),
    tieChanges: new Map(ties.map(({ id, change }) => [id, change])),
    nodeChanges: new Map(all.map(({ id, before: b, after: a }) => [id, changeOf(b !== null, a !== null)])),
    before,
    after,
    vague,
  };
}

/** Whose ties a comparison opens with: those of officials, unless only countries have some that changed. */
export function kindToOpen(ties: readonly ComparedTie[]): ComparedTie['type'] {
  const kinds = ['officials', 'countries'] as const;
  return (
    kinds.find((kind) => ties.some(({ type, change }) => type === kind && change !== 'kept')) ??
    kinds.find((kind) => ties.some(({ type }) => type === kind)) ??
    'countries'
  );
}

/** Who meets only in the later period, or only in the earlier; those with most meetings there first. */
export function onlyIn(moves: readonly Move[], when: 'before' | 'after'): Move[] {
  const other = when === 'before' ? 'after' : 'before';
  const met = (move: Move): number => move[when]?.meetings ?? 0;
  return moves.filter((move) => move[when] && !move[other]).sort((a, b) => met(b) - met(a));
}

const liesIn = ({ date }: IndexedMeeting, { from, to }: Period): boolean => {
  const days = stretchesOf(date);
  return days.length > 0 && days.every((d) => d.from >= from && d.to <= to);
};

const mayLieIn = ({ date }: IndexedMeeting, { from, to }: Period): boolean =>
  stretchesOf(date).some((d) => d.from <= to && d.to >= from);

const changeOf = (before: boolean, after: boolean): Change =>
  before && after ? 'kept' : after ? 'gained' : 'lost';

function comparedTies(before: readonly GraphTie[], after: readonly GraphTie[]): ComparedTie[] {
  const met = new Map<string, ComparedTie>();
  for (const [when, ties] of [['before', before] as const, ['after', after] as const])
    for (const { id, type, pair, count } of ties) {
      if (type === 'member') continue;
      const tie = met.get(id) ?? { id, type, pair, change: 'kept', before: 0, after: 0 };
      met.set(id, { ...tie, [when]: count });
    }
  return [...met.values()]
    .map((tie) => ({ ...tie, change: changeOf(tie.before > 0, tie.after > 0) }))
    .sort((a, b) => b.before + b.after - a.before - a.after || byCodeUnit(a.id, b.id));
}

interface Counted {
  id: NodeId;
  type: 'country' | 'official';
  meetings: number;
}

function ranked(nodes: readonly Counted[], type: Counted['type']): [NodeId, Standing][] {
  const counts = nodes.filter((n) => n.type === type).sort((a, b) => b.meetings - a.meetings);
  let rank = 0;
  return counts.map(({ id, meetings }, i) => {
    if (meetings !== counts[i - 1]?.meetings) rank = i + 1;
    return [id, { rank, meetings }];
  });
}

function movesOf(all: readonly Move[]): Move[] {
  const lowest = (when: 'before' | 'after', type: Move['type']): number =>
    all.filter((m) => m.type === type && m[when]).length + 1;
  const below = {
    before: { country: lowest('before', 'country'), official: lowest('before', 'official') },
    after: { country: lowest('after', 'country'), official: lowest('after', 'official') },
  };
  const far = (m: Move): number =>
    Math.abs((m.before?.rank ?? below.before[m.type]) - (m.after?.rank ?? below.after[m.type]));
  const weight = (m: Move): number => (m.before?.meetings ?? 0) + (m.after?.meetings ?? 0);
  return all
    .filter((m) => m.before?.rank !== m.after?.rank)
    .sort((a, b) => far(b) - far(a) || weight(b) - weight(a) || byCodeUnit(a.id, b.id));
}
