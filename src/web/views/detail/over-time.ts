/** How many meetings each year (or month, where all lie close together) saw: the bars of the small chart. Pure. */
import { dayNumber, isoDay } from '../../../core/model/edtf.ts';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import type { Period } from '../../../core/query/state.ts';

export interface Bar extends Period {
  count: number;
}

export interface OverTime {
  unit: 'year' | 'month';
  /** one after the other, those without meetings too */
  bars: readonly Bar[];
  most: number;
  /** meetings whose date lies in no one bar: undated, or too vague */
  vague: number;
}

/** So many bars can still be told apart and pressed. */
const MOST_BARS = 40;
const MONTHS = 24;

const monthOf = (day: number): number => {
  const [year, month] = isoDay(day).split('-').map(Number) as [number, number];
  return year * 12 + month - 1;
};
const dayOfMonth = (month: number): number => dayNumber(Math.floor(month / 12), (month % 12) + 1, 1)!;

/** Counts meetings by the date they have for certain; null where none is dated well enough. */
export function overTime(meetings: readonly IndexedMeeting[]): OverTime | null {
  const dated = meetings.flatMap(({ date, precision }) =>
    precision !== 'undated' && date ? [{ from: monthOf(date.from!), to: monthOf(date.to!) }] : [],
  );
  if (!dated.length) return null;
  const first = Math.min(...dated.map((d) => d.from));
  const last = Math.max(...dated.map((d) => d.to));
  const unit = last - first < MONTHS ? 'month' : 'year';
  const years = Math.floor(last / 12) - Math.floor(first / 12) + 1;
  const width = unit === 'month' ? 1 : 12 * Math.ceil(years / MOST_BARS);
  const start = unit === 'month' ? first : Math.floor(first / 12) * 12;
  const counts = Array.from({ length: Math.floor((last - start) / width) + 1 }, () => 0);
  let vague = meetings.length - dated.length;
  for (const { from, to } of dated) {
    const [bar, end] = [Math.floor((from - start) / width), Math.floor((to - start) / width)];
    if (bar === end) counts[bar]! += 1;
    else vague += 1;
  }
  const bars = counts.map((count, i) => ({
    from: dayOfMonth(start + i * width),
    to: dayOfMonth(start + (i + 1) * width) - 1,
    count,
  }));
  return { unit, bars, most: Math.max(...counts), vague };
}
