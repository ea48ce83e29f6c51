/** The score in days, not pixels: which lanes there are, and which lanes and days each meeting touches. */
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
 * The lanes of some meetings, in order of time given: the pinned; the others by `order`, equal ones as first met, so that
 * same-day stems make a staircase; the folded; last the meetings without a value, so that none is lost.
 */
export function lanesOf(
  meetings: readonly IndexedMeeting[],
  choice: LaneChoice,
  arrangement: Partial<Arrangement> = {},
): readonly Lane[] {
  const { order, pinned, most, byName } = { ...BUSIEST, ...arrangement };
  const counts = new Map<string, number>();
  let without = 0;
  for (const meeting of meetings) {
    const values = FACET_VALUES[choice](meeting);
    if (!values.length) without++;
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const first = new Set(pinned);
  // Array.sort is stable: equal counts keep the order of their first meeting.
  const busiest = [...counts.keys()]
    .filter((key) => !first.has(key))
    .sort((a, b) => counts.get(b)! - counts.get(a)!);
  const room = Math.max(0, most - first.size);
  // A lane that would fold nothing but one value is that value's own.
  const shown = new Set(busiest.length <= room + 1 ? busiest : busiest.slice(0, room));
  const met = [...counts.keys()].filter((key) => shown.has(key));
  const ordered = { busiest: [...shown], first: met, name: [...met].sort(byName) }[order];
  const lane = (key: string): Lane => ({ key, meetings: counts.get(key) ?? 0 });
  const lanes = [...[...first].map((key): Lane => ({ ...lane(key), pinned: true })), ...ordered.map(lane)];
  const folded = busiest.slice(shown.size);
  if (folded.length) lanes.push({ key: null, meetings: touching(meetings, choice, folded), folded });
  if (without) lanes.push({ key: null, meetings: without });
  return lanes;
}

function touching(meetings: readonly IndexedMeeting[], choice: LaneChoice, keys: readonly string[]): number {
  const wanted = new Set(keys);
  return meetings.filter((m) => FACET_VALUES[choice](m).some((value) => wanted.has(value))).length;
}

/** The pinned keys that are values of this choice: a country pinned has no lane among officials. */
export function pinnedAmong(
  pinned: readonly string[],
  meetings: readonly IndexedMeeting[],
  choice: LaneChoice,
): readonly string[] {
  return pinned.filter((key) => meetings.some((m) => FACET_VALUES[choice](m).includes(key)));
}

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
