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
  const first = firstFrom(columns.from, 0, columns.dated, from);
  const behind = firstFrom(columns.from, 0, columns.dated, to + 1);
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
  const { from, dated, ending } = columns;
  const [begin, end] = [
    [was.period.from, now.period.from],
    [was.period.to + 1, now.period.to + 1],
  ] as const;
  const late = between(from, dated, begin);
  const early = between(from, dated, end);
  // What reaches into the period from before it, or, of what must lie in it, beyond its end.
  const reaching = between(ending.days, ending.days.length, now.dates === 'certain' ? end : begin);
  moves.size = 0;
  if (size(late) + size(early) + size(reaching) > moves.list.length) return false;
  for (let row = late.first; row < late.behind; row++) ask(columns, bits, now, row, moves);
  for (let row = early.first; row < early.behind; row++) ask(columns, bits, now, row, moves);
  for (let i = reaching.first; i < reaching.behind; i++) ask(columns, bits, now, ending.rows[i]!, moves);
  return true;
}

/** Places in a list, `behind` no longer among them. */
interface Places {
  first: number;
  behind: number;
}

const size = ({ first, behind }: Places): number => behind - first;

/** The places in an ascending list of days that an end of a period has passed on its way from one day to another. */
function between(days: Int32Array, length: number, [a, b]: readonly [number, number]): Places {
  if (a === b) return { first: 0, behind: 0 };
  const [least, most] = [Math.min(a, b), Math.max(a, b)];
  const first = firstFrom(days, 0, length, least);
  // It is moved by little mostly.
  let step = 1;
  while (first + step < length && days[first + step]! < most) step *= 2;
  const behind = firstFrom(days, first + (step >>> 1), Math.min(first + step, length), most);
  return { first, behind };
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
    let i = firstFrom(rows, 0, rows.length, row) - 1;
    for (; i >= 0 && from[rows[i]!]! >= day - longest; i--) tell(rows[i]!);
  }
}

/** The first place, from `low` on, at which an ascending list holds so much or more; `high` where none before it does. */
function firstFrom(list: Int32Array | Uint32Array, low: number, high: number, least: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}
