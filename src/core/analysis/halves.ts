/** A period cut in two, where as many meetings lie before the cut as after it. */
import { type Bits, rowsOf } from '../columns/bits.ts';
import type { Columns } from '../columns/columns.ts';
import type { IndexedMeeting } from '../query/indexed.ts';
import { stretchesOf } from '../query/lanes.ts';
import type { Comparison, Period } from '../query/state.ts';
import { tookPlace } from './took-place.ts';

/**
 * Two periods that share no day and are the span together. Meetings that did not take place, or may lie outside the
 * span, do not count; where the others cannot be parted, the middle day ends the first half.
 */
export const halvesOf = (meetings: readonly IndexedMeeting[], span: Period): Comparison =>
  halvesOfExtents(
    meetings.filter(tookPlace).flatMap(({ date }) => {
      const days = stretchesOf(date);
      return days.length
        ? [{ first: Math.min(...days.map((d) => d.from)), last: Math.max(...days.map((d) => d.to)) }]
        : [];
    }),
    span,
  );

/** The same of rows that took place. */
export function halvesOfRows({ from, to, dated }: Columns, rows: Bits, span: Period): Comparison {
  const own = rowsOf(rows).filter((row) => row < dated);
  return halvesOfExtents(
    Array.from(own, (row) => ({ first: from[row]!, last: to[row]! })),
    span,
  );
}

interface Extent {
  first: number;
  last: number;
}

function halvesOfExtents(all: readonly Extent[], span: Period): Comparison {
  const { from, to } = span;
  const within = all.filter(({ first, last }) => first >= from && last <= to);
  const cut = medianDay(within) ?? Math.floor((from + to) / 2);
  return { before: { from, to: cut }, after: { from: cut + 1, to: Math.max(cut + 1, to) } };
}

/** The day after which to cut so that the part with fewer meetings has most, and the other as few more as can be. */
function medianDay(extents: readonly Extent[]): number | null {
  const firsts = extents.map(({ first }) => first).sort((a, b) => a - b);
  const lasts = extents.map(({ last }) => last).sort((a, b) => a - b);
  let best = { day: null as number | null, fewer: 0, more: 0 };
  let begun = 0;
  for (const [i, day] of lasts.entries()) {
    if (lasts[i + 1] === day) continue;
    while (begun < firsts.length && firsts[begun]! <= day) begun += 1;
    const [before, after] = [i + 1, firsts.length - begun];
    const [fewer, more] = [Math.min(before, after), Math.max(before, after)];
    if (fewer > best.fewer || (fewer === best.fewer && more < best.more)) best = { day, fewer, more };
  }
  return best.day;
}
