/** Pairs of periods that one may want to set against each other. Pure. */
import { dayNumber, isoDay, parseEdtf } from '../../../core/model/edtf.ts';
import type { Period } from '../../../core/query/state.ts';

/** All days of a year. */
export function yearOf(year: number): Period {
  return { from: dayNumber(year, 1, 1)!, to: dayNumber(year, 12, 31)! };
}

/** The years that a span touches. */
export function yearsOf({ from, to }: Period): number[] {
  const [first, last] = [from, to].map((day) => Number(isoDay(day).slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The year that a period is, null where it is not all days of one. */
export function isYear(period: Period): number | null {
  const year = Number(isoDay(period.from).slice(0, 4));
  const whole = yearOf(year);
  return whole.from === period.from && whole.to === period.to ? year : null;
}

export const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

/** The first or last day of a typed year, month or day; null where it is none of these. */
export function typedDay(text: string, end: keyof Period): number | null {
  const date = parseEdtf(text.trim());
  return date && ['day', 'month', 'year'].includes(date.precision) && !date.uncertain && !date.approximate
    ? date[end]
    : null;
}

/** A limit as one would type it: a year or month where the period begins or ends with it. */
export function writtenDay(day: number, end: keyof Period): string {
  const iso = isoDay(day);
  const [year, month] = [iso.slice(0, 4), iso.slice(0, 7)];
  if (typedDay(year, end) === day) return year;
  return typedDay(month, end) === day ? month : iso;
}
