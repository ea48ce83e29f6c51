/** How densely meetings, and the articles that tell them, lie in time: bins whose edges stay put whatever is shown. */
import type { Article } from '../model/article.ts';
import { type FuzzyDate, parseEdtf } from '../model/edtf.ts';
import type { IndexedMeeting } from './indexed.ts';
import { stretchesOf } from './lanes.ts';
import type { Period } from './state.ts';

export interface Bin extends Period {
  /** meetings or articles, a vague date shared out over the days it may be: so it may be a fraction */
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
  return binned(
    meetings.map((m) => m.date),
    span,
    most,
  );
}

/** How densely articles lie in time, by their own dates. */
export interface Sources extends Bins {
  /** articles of the span, and those beside it */
  dated: number;
  /** articles that give no date: they are counted, not placed */
  undated: number;
}

/** The density of the articles over a span; teasers at their foot are no articles of their own. */
export function sourcesOf(documents: readonly Article[], span: Period, most: number): Sources {
  const dates = documents
    .filter((article) => article.teaserOf === null)
    .map((article) => (article.date === null ? null : parseEdtf(article.date)));
  const dated = dates.filter((date) => stretchesOf(date).length > 0);
  const inSpan = dated.filter((date) => date!.from! <= span.to && date!.to! >= span.from);
  return { ...binned(inSpan, span, most), dated: dated.length, undated: dates.length - dated.length };
}

function binned(dates: readonly (FuzzyDate | null)[], span: Period, most: number): Bins {
  const days = binWidth(span.to - span.from + 1, most);
  const weights = new Map<number, number>();
  for (const date of dates) {
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
