/** Which meetings belong to a period, and which come and go as its ends are moved. */
import { type Bits, fillBits, hasBit, noBits, setBit } from '../columns/bits.ts';
import type { Columns } from '../columns/columns.ts';
import type { Moves } from './difference.ts';
import type { DateMatch, Period } from './state.ts';

export interface Window {
  period: Period;
  /** whether a vague date belongs to it where it may fall in it, or only where it must */
  dates: DateMatch;
}

/**
 * The rows of a period: an undated meeting belongs to none; a vague date to each that it may fall in, or only to those that
 * hold all of it.
 */
export function inPeriod(columns: Columns, now: Window): Bits {
  const { from, to } = now.period;
  const bits = noBits(columns.rows);
  const first = firstFrom(columns.from, columns.dated, from);
  const behind = firstFrom(columns.from, columns.dated, to + 1);
  fillBits(bits, first, behind);
  // What begins in the period may fall in it; of what must, those are taken off that reach beyond its end.
  const [day, row] = now.dates === 'certain' ? [to + 1, behind] : [from, first];
  eachReaching(columns, day, row, (one) => setBit(bits, one, belongs(columns, now, one)));
  return bits;
}

/**
 * Turns the rows of a period into those of another, in place, and tells which came or went. Only those are asked that begin
 * or end where an end of the period has passed. False, and nothing is done, where these are more than `moves` has room for,
 * or vague dates were meant otherwise.
 */
export function movePeriod(columns: Columns, bits: Bits, was: Window, now: Window, moves: Moves): boolean {
  if (was.dates !== now.dates) return false;
  const ends = [
    passed(columns, was.period.from, now.period.from),
    passed(columns, was.period.to + 1, now.period.to + 1),
  ];
  moves.size = 0;
  if (ends.reduce((sum, end) => sum + end.behind - end.first + end.over - end.ended, 0) > moves.list.length)
    return false;
  for (const { first, behind, ended, over } of ends) {
    for (let row = first; row < behind; row++) ask(columns, bits, now, row, moves);
    for (let i = ended; i < over; i++) ask(columns, bits, now, columns.ending.rows[i]!, moves);
  }
  return true;
}

/** What an end has passed: rows `first` to before `behind` begin there; of vague dates those at places `ended` to before `over` end there. */
function passed({ from, dated, ending: { days } }: Columns, a: number, b: number) {
  if (a === b) return { first: 0, behind: 0, ended: 0, over: 0 };
  const [day, end] = a < b ? [a, b] : [b, a];
  return {
    first: firstFrom(from, dated, day),
    behind: firstFrom(from, dated, end),
    ended: firstFrom(days, days.length, day),
    over: firstFrom(days, days.length, end),
  };
}

function ask(columns: Columns, bits: Bits, now: Window, row: number, moves: Moves): void {
  const on = belongs(columns, now, row);
  if (on === hasBit(bits, row)) return;
  setBit(bits, row, on);
  moves.list[moves.size++] = row * 2 + Number(on);
}

function belongs({ from, to }: Columns, { period, dates }: Window, row: number): boolean {
  return dates === 'certain'
    ? from[row]! >= period.from && to[row]! <= period.to
    : from[row]! <= period.to && to[row]! >= period.from;
}

/** Of the rows before `row`, the vague ones that may last to a day or longer. */
function eachReaching({ from, vague }: Columns, day: number, row: number, tell: (row: number) => void): void {
  for (const { longest, rows } of vague) {
    let i = firstFrom(rows, rows.length, row) - 1;
    for (; i >= 0 && from[rows[i]!]! >= day - longest; i--) tell(rows[i]!);
  }
}

/** The first place at which an ascending list holds so much or more. */
function firstFrom(list: Int32Array | Uint32Array, length: number, least: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}
