/** The lanes that are drawn at first, and those least met folded into one. */
import type { IndexedMeeting } from '../../query/indexed.ts';
import { type Arrangement, type Lane, lanesOf } from '../../query/lanes.ts';
import type { LaneChoice } from '../../query/state.ts';

/** What one looks over without losing the thread; up to half as many more are shown rather than folded. */
const FIRST = 20;
const SLACK = 1.5;

/** @param more how many lanes the reader has asked for beyond the first */
export function lanesOnView(
  meetings: readonly IndexedMeeting[],
  choice: LaneChoice,
  wish: Omit<Arrangement, 'most'>,
  more = 0,
): readonly Lane[] {
  const arrange = (most: number): readonly Lane[] => lanesOf(meetings, choice, { ...wish, most });
  const all = arrange(FIRST * SLACK + more);
  return all.some((lane) => lane.folded) ? arrange(FIRST + more) : all;
}
