/** The cells of an axis: days and weeks, then whole months and years, so that a date that names a month or a year lies in one. Pure. */
import { dayNumber } from '../../model/edtf.ts';

/** Cells are numbered in order of time, wherever a window stands: a pan moves none. */
export interface Cells {
  /** as long as one is, or is on average */
  days: number;
  /** the number of the cell that a day lies in */
  of: (day: number) => number;
  /** its first day */
  start: (cell: number) => number;
}

const MONTH_DAYS = 30.436875;
/** 1970-01-05: a Monday. */
const MONDAY = 4;

const ofDays = (days: number, first = 0): Cells => ({
  days,
  of: (day) => Math.floor((day - first) / days),
  start: (cell) => cell * days + first,
});

/** The first day of a month, counted from January of the year 0. */
function startOfMonth(month: number): number {
  const year = Math.floor(month / 12);
  return dayNumber(year, month - 12 * year + 1, 1) ?? Math.round((month - 1970 * 12) * MONTH_DAYS);
}

function monthOf(day: number): number {
  let month = Math.floor(day / MONTH_DAYS) + 1970 * 12;
  while (startOfMonth(month) > day) month--;
  while (startOfMonth(month + 1) <= day) month++;
  return month;
}

const ofMonths = (months: number): Cells => ({
  days: months * MONTH_DAYS,
  of: (day) => Math.floor(monthOf(day) / months),
  start: (cell) => startOfMonth(cell * months),
});

const YEARS = [1, 2, 3, 5, 10, 25, 50, 100, 250, 500, 1000];

/** From the finest to the coarsest. Weeks: eight days would hold two week-ends here and one there. */
export const CELLS: readonly Cells[] = [
  ofDays(1),
  ofDays(2),
  ofDays(4),
  ofDays(7, MONDAY),
  ofDays(14, MONDAY),
  ...[1, 2, 3, 6].map(ofMonths),
  ...YEARS.map((years) => ofMonths(12 * years)),
];
