/** How densely meetings lie in time: bins whose edges stay put whatever is shown. */
import type { IndexedMeeting } from './indexed.ts';
import { stretchesOf } from './lanes.ts';
import type { Period } from './state.ts';

export interface Bin extends Period {
  /** meetings, a vague date shared out over the days it may be: so it may be a fraction */
  weight: number;
}

export interface Bins {
  /** width of a bin: a power of two */
  days: number;
  /** bins that hold something, in order of time */
  bins: readonly Bin[];
  /** the greatest weight, 0 where there is none */
  most: number;
}

/** The smallest power of two, in days, that divides `spanDays` into at most `most` bins. */
export function binWidth(spanDays: number, most: number): number {
  let days = 1;
  while (spanDays / days > Math.max(1, most)) days *= 2;
  return days;
}

/** First day of the bin a day lies in. Counted from day 0, so that panning moves no edge (after Perfetto). */
export function binStart(day: number, width: number): number {
  return Math.floor(day / width) * width;
}

/** The density of the dated meetings over a span, in at most `most` + 1 bins. The weights sum to their number. */
export function binsOf(meetings: readonly IndexedMeeting[], span: Period, most: number): Bins {
  const days = binWidth(span.to - span.from + 1, most);
  const weights = new Map<number, number>();
  for (const { date } of meetings) {
    const stretches = stretchesOf(date);
    const share = 1 / stretches.reduce((sum, s) => sum + s.to - s.from + 1, 0);
    for (const { from, to } of stretches) {
      for (let start = binStart(from, days); start <= to; start += days) {
        const inside = Math.min(to, start + days - 1) - Math.max(from, start) + 1;
        weights.set(start, (weights.get(start) ?? 0) + inside * share);
      }
    }
  }
  const bins = [...weights]
    .map(([from, weight]) => ({ from, to: from + days - 1, weight }))
    .sort((a, b) => a.from - b.from);
  return { days, bins, most: bins.reduce((high, bin) => Math.max(high, bin.weight), 0) };
}
