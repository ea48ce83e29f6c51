/** Sets of days as stretches in order: when one may be somewhere, and the first or last such day at a limit. */
import type { Period } from '../query/state.ts';

/** Stretches that neither touch nor overlap, in order. */
export type Days = readonly Period[];

/** The union of stretches in any order. */
export function daysOf(stretches: readonly Period[]): Days {
  if (stretches.length < 2) return stretches;
  const joined: Period[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** The first of the days that is not before `day`, null where there is none. */
export function firstFrom(days: Days, day: number): number | null {
  const at = lowest(days, (stretch) => stretch.to >= day);
  return at === days.length ? null : Math.max(day, days[at]!.from);
}

/** The last of the days that is not after `day`, null where there is none. */
export function lastUpTo(days: Days, day: number): number | null {
  const at = lowest(days, (stretch) => stretch.from > day) - 1;
  return at < 0 ? null : Math.min(day, days[at]!.to);
}

/** Place of the first stretch that passes a test which all after it pass too; the length where none does. */
function lowest(days: Days, passes: (stretch: Period) => boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(days[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
