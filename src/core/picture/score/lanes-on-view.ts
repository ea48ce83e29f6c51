/** The lanes that are drawn at first, and those least met folded into one. */
import type { Bits } from '../../columns/bits.ts';
import type { Coded } from '../../columns/lists.ts';
import { type Arrangement, type Lane, lanesOf } from '../../query/lanes.ts';

/** What one looks over without losing the thread; up to half as many more are shown rather than folded. */
const FIRST = 20;
const SLACK = 1.5;

/** @param more how many lanes the reader has asked for beyond the first */
export function lanesOnView(
  column: Coded,
  rows: Bits,
  wish: Omit<Arrangement, 'most'>,
  more = 0,
): readonly Lane[] {
  const arrange = (most: number): readonly Lane[] => lanesOf(column, rows, { ...wish, most });
  const all = arrange(FIRST * SLACK + more);
  return all.some((lane) => lane.folded) ? arrange(FIRST + more) : all;
}
