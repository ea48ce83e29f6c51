/** Where the count of a crowd is written: over its stem, but within the score; nowhere where an edge leaves it no room. Pure. */
import type { OnView } from './on-view.ts';
import { DIGIT } from './slot.ts';

const halfOf = (count: number): number => ((Math.floor(Math.log10(count)) + 1) * DIGIT) / 2;

/** Its middle, or null. A bucket that an edge cuts may be so narrow that its count would stand over that of its neighbour. */
export function countPlace(on: OnView, i: number, width: number): number | null {
  const half = halfOf(on.all.counts[i]!);
  const x = Math.min(Math.max(on.x[i]!, half), width - half);
  const covers = (j: number): boolean =>
    Math.abs(x - on.x[j]!) < half + (on.all.counts[j]! > 1 ? halfOf(on.all.counts[j]!) : 0);
  if (i === 0 && on.length > 1 && covers(1)) return null;
  if (i > 0 && i === on.length - 1 && covers(i - 1)) return null;
  return x;
}
