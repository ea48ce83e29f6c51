/** Where the count of a crowd is written: over its stem, but within the score; nowhere where an edge leaves it no room. Pure. */
import type { OnView } from './on-view.ts';
import { countWidth } from './slot.ts';

/** Between two counts. */
const GAP = 4;

/** Its middle, or null. A bucket that an edge cuts may be so narrow that its count would stand over that of its neighbour. */
export function countPlace(on: OnView, i: number, width: number): number | null {
  const half = countWidth(on.all.counts[i]!) / 2;
  const x = Math.min(Math.max(on.x[i]!, half), width - half);
  const covers = (j: number): boolean =>
    Math.abs(x - on.x[j]!) < half + (on.all.counts[j]! > 1 ? countWidth(on.all.counts[j]!) / 2 + GAP : 0);
  if (i === 0 && on.length > 2 && covers(1)) return null;
  if (i > 0 && i === on.length - 1 && covers(i - 1)) return null;
  return x;
}
