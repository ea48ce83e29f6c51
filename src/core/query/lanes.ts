/** The score in days, not pixels: which lanes there are, and which lanes and days each meeting touches. */
import { type Bits, eachBit } from '../columns/bits.ts';
import type { Coded } from '../columns/lists.ts';
import { type FuzzyDate, parseEdtf } from '../model/edtf.ts';
import { FACET_VALUES } from './filters.ts';
import type { IndexedMeeting } from './indexed.ts';
import type { LaneChoice, LaneOrder, Period } from './state.ts';

export interface Lane {
  /** the facet's value (country, official, topic id); null = the meetings that have none, or the values folded together */
  key: string | null;
  /** how many meetings touch it */
  meetings: number;
  /** the reader wants it before all others */
  pinned?: true;
  /** values that share this one lane because there are too many for a lane each */
  folded?: readonly string[];
}

/** A meeting as the score shows it. */
export interface Stem {
  meeting: IndexedMeeting;
  /** positions in the list of lanes, ascending, at least one */
  lanes: readonly number[];
  /** the days it may be on, in order; empty = undated */
  stretches: readonly Period[];
}

/** How a reader wants the lanes to stand. */
export interface Arrangement {
  order: LaneOrder;
  /** keys that come first, in this order, met or not */
  pinned: readonly string[];
  /** most lanes of a value each; the others, those least met, share one */
  most: number;
  /** which of two keys comes first by name */
  byName: (a: string, b: string) => number;
}

const BUSIEST: Arrangement = { order: 'busiest', pinned: [], most: Infinity, byName: () => 0 };

/**
 * The lanes of some rows: the pinned; the others by `order`, equal ones as first met, so that same-day stems make a
 * staircase; the folded; last the meetings without a value, so that none is lost.
 */
export function lanesOf(column: Coded, rows: Bits, arrangement: Partial<Arrangement> = {}): readonly Lane[] {
  const { order, pinned, most, byName } = { ...BUSIEST, ...arrangement };
  const { counts, met, without } = counted(column, rows);
  const { values, codeOf } = column;
  const first = new Set(pinned);
  // Array.sort is stable: equal counts keep the order of their first meeting.
  const busiest = met
    .filter((code) => !first.has(values[code]!))
    .sort((a, b) => counts[b]! - counts[a]!)
    .map((code) => values[code]!);
  const room = Math.max(0, most - first.size);
  // A lane that would fold nothing but one value is that value's own.
  const shown = new Set(busiest.length <= room + 1 ? busiest : busiest.slice(0, room));
  const asMet = (): string[] => met.map((code) => values[code]!).filter((key) => shown.has(key));
  const ordered = order === 'busiest' ? [...shown] : order === 'first' ? asMet() : asMet().sort(byName);
  const lane = (key: string): Lane => ({ key, meetings: counts[codeOf.get(key) ?? -1] ?? 0 });
  const lanes = [...[...first].map((key): Lane => ({ ...lane(key), pinned: true })), ...ordered.map(lane)];
  const folded = busiest.slice(shown.size);
  if (folded.length) lanes.push({ key: null, meetings: touching(column, rows, folded), folded });
  if (without) lanes.push({ key: null, meetings: without });
  return lanes;
}

/** How many of the rows have each value; the codes as they are first met; how many rows have none. */
function counted(
  { start, codes, values }: Coded,
  rows: Bits,
): { counts: Uint32Array; met: number[]; without: number } {
  const counts = new Uint32Array(values.length);
  const met: number[] = [];
  let without = 0;
  eachBit(rows, (row) => {
    if (start[row] === start[row + 1]) without++;
    for (let i = start[row]!; i < start[row + 1]!; i++) if (counts[codes[i]!]!++ === 0) met.push(codes[i]!);
  });
  return { counts, met, without };
}

function touching({ start, codes, codeOf, values }: Coded, rows: Bits, keys: readonly string[]): number {
  const wanted = new Uint8Array(values.length);
  for (const key of keys) wanted[codeOf.get(key)!] = 1;
  let sum = 0;
  eachBit(rows, (row) => {
    for (let i = start[row]!; i < start[row + 1]!; i++)
      if (wanted[codes[i]!]) {
        sum++;
        return;
      }
  });
  return sum;
}

/** The pinned keys that are values of this choice: a country pinned has no lane among officials. */
export const pinnedAmong = (pinned: readonly string[], { codeOf }: Coded): readonly string[] =>
  pinned.filter((key) => codeOf.has(key));

/** The stems of some meetings on these lanes, in the order of the meetings. A value without a lane is left out. */
export function stemsOf(
  meetings: readonly IndexedMeeting[],
  lanes: readonly Lane[],
  choice: LaneChoice,
): readonly Stem[] {
  const position = new Map<string | null, number>();
  for (const [i, { key, folded }] of lanes.entries()) for (const one of folded ?? [key]) position.set(one, i);
  return meetings.flatMap((meeting) => {
    const values: readonly (string | null)[] = FACET_VALUES[choice](meeting);
    const touched = (values.length ? values : [null]).flatMap((v) => position.get(v) ?? []);
    if (!touched.length) return [];
    const ordered = [...new Set(touched)].sort((a, b) => a - b);
    return [{ meeting, lanes: ordered, stretches: stretchesOf(meeting.date) }];
  });
}

/** The days a date may mean: one stretch, one for each member of a set, or none where it has no place on the axis. */
export function stretchesOf(date: FuzzyDate | null): readonly Period[] {
  if (!date || date.precision === 'undated' || date.from === null || date.to === null) return [];
  const whole = [{ from: date.from, to: date.to }];
  if (date.precision !== 'set') return whole;
  const members = date.edtf
    .replace(/[[\]]/g, '')
    .split(',')
    .map((member) => parseEdtf(member.trim()))
    .flatMap((m) => (m?.from != null && m.to !== null ? [{ from: m.from, to: m.to }] : []));
  return members.length ? members.sort((a, b) => a.from - b.from) : whole;
}
