/** How densely meetings, and the articles that tell them, lie in time: bins whose edges stay put whatever is shown. */
import { type Bits, eachBit } from '../columns/bits.ts';
import type { Article } from '../model/article.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { IndexedDataset } from './indexed.ts';
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

/** The density of the dated rows of a set over a span, in at most `most` + 1 bins. The weights sum to their number. */
export function binsOf(
  { columns, meetings }: Pick<IndexedDataset, 'columns' | 'meetings'>,
  rows: Bits,
  span: Period,
  most: number,
): Bins {
  const { from, to, dated, facets } = columns;
  const sets = facets.precision.codeOf.get('set');
  const precision = facets.precision;
  return binned(span, most, (add) =>
    eachBit(rows, (row) => {
      if (row >= dated) return;
      // The members of a set alone are not in the columns.
      const isSet = sets !== undefined && precision.codes[precision.start[row]!] === sets;
      if (isSet) addAll(stretchesOf(meetings[row]!.date), add);
      else add(from[row]!, to[row]!, 1 / (to[row]! - from[row]! + 1));
    }),
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
  const bins = binned(span, most, (add) => {
    for (const date of inSpan) addAll(stretchesOf(date), add);
  });
  return { ...bins, dated: dated.length, undated: dates.length - dated.length };
}

/** Shares something out over some days, `share` a day. */
type Add = (from: number, to: number, share: number) => void;

function addAll(stretches: readonly Period[], add: Add): void {
  const share = 1 / stretches.reduce((sum, s) => sum + s.to - s.from + 1, 0);
  for (const { from, to } of stretches) add(from, to, share);
}

/** Bins what `each` adds. It is asked twice: where it begins and ends, then what it holds. */
function binned(span: Period, most: number, each: (add: Add) => void): Bins {
  const days = binWidth(span.to - span.from + 1, most);
  let [first, last] = [Infinity, -Infinity];
  each((from, to) => {
    if (from < first) first = from;
    if (to > last) last = to;
  });
  if (first > last) return { days, bins: [], most: 0 };
  const start = binStart(first, days);
  const weights = new Float64Array((binStart(last, days) - start) / days + 1);
  each((from, to, share) => {
    for (let at = binStart(from, days); at <= to; at += days) {
      const inside = Math.min(to, at + days - 1) - Math.max(from, at) + 1;
      weights[(at - start) / days]! += inside * share;
    }
  });
  const bins: Bin[] = [];
  let high = 0;
  for (const [i, weight] of weights.entries()) {
    if (!weight) continue;
    bins.push({ from: start + i * days, to: start + (i + 1) * days - 1, weight });
    if (weight > high) high = weight;
  }
  return { days, bins, most: high };
}
