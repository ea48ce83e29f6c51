/** The score in days, not pixels: which lanes there are, and which lanes and days each meeting touches. */
import { type FuzzyDate, parseEdtf } from '../model/edtf.ts';
import { FACET_VALUES } from './filters.ts';
import type { IndexedMeeting } from './indexed.ts';
import type { LaneChoice, Period } from './state.ts';

export interface Lane {
  /** the facet's value (country, official, topic id); null = the meetings that have none */
  key: string | null;
  /** how many meetings touch it */
  meetings: number;
}

/** A meeting as the score shows it. */
export interface Stem {
  meeting: IndexedMeeting;
  /** positions in the list of lanes, ascending, at least one */
  lanes: readonly number[];
  /** the days it may be on, in order; empty = undated */
  stretches: readonly Period[];
}

/**
 * The lanes of some meetings: the busiest first, then the one met first in time, so that same-day stems
 * make a staircase. Meetings without a value share a last lane, so that none is lost.
 */
export function lanesOf(meetings: readonly IndexedMeeting[], choice: LaneChoice): readonly Lane[] {
  const counts = new Map<string, number>();
  let without = 0;
  for (const meeting of meetings) {
    const values = FACET_VALUES[choice](meeting);
    if (!values.length) without++;
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  // Array.sort is stable: equal counts keep the order of their first meeting.
  const lanes: Lane[] = [...counts]
    .map(([key, count]) => ({ key, meetings: count }))
    .sort((a, b) => b.meetings - a.meetings);
  if (without) lanes.push({ key: null, meetings: without });
  return lanes;
}

/** The stems of some meetings on these lanes, in the order of the meetings. A value without a lane is left out. */
export function stemsOf(
  meetings: readonly IndexedMeeting[],
  lanes: readonly Lane[],
  choice: LaneChoice,
): readonly Stem[] {
  const position = new Map(lanes.map((lane, i) => [lane.key, i]));
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
