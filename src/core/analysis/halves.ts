/** A period cut in two. */
import type { Comparison, Period } from '../query/state.ts';

/** The first half of the days and the second; the middle day of an odd number belongs to the first. */
export function halvesOf({ from, to }: Period): Comparison {
  const middle = Math.floor((from + to) / 2);
  return { before: { from, to: middle }, after: { from: Math.min(middle + 1, to), to } };
}
