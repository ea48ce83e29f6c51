/** Which meetings belong to a period. A period that moves asks only the meetings near its old and new ends. */
import { type Bits, noBits, setBit } from '../columns/bits.ts';
import type { Columns } from '../columns/columns.ts';
import type { DateMatch, Period } from './state.ts';

export interface Window {
  period: Period;
  /** whether a vague date belongs to it where it may fall in it, or only where it must */
  dates: DateMatch;
}

/**
 * The rows of a period: an undated meeting belongs to none; a vague date to each that it may fall in, or only to those that
 * hold all of it. `before`: another period of the same columns and what belonged to it.
 */
export function passPeriod(columns: Columns, now: Window, before: (Window & { bits: Bits }) | null): Bits {
  if (before === null || before.dates !== now.dates) return every(columns, now);
  const bits = before.bits.slice();
  // A row changes sides only where one of its ends lies between the old and the new end that it is held against.
  const ends = [before.period.from, now.period.from, before.period.to, now.period.to] as const;
  const crossed: readonly (readonly [number, number])[] = [
    ascending(ends[0], ends[1]),
    ascending(ends[2], ends[3]),
  ];
  for (const [low, high] of crossed) {
    if (low === high) continue;
    ask(
      columns,
      now,
      bits,
      bound(columns.dated, (i) => columns.from[i]! >= low),
      (i) => i,
      (row) => columns.from[row]! <= high,
    );
    const start = bound(columns.dated, (i) => columns.to[columns.byEnd[i]!]! >= low);
    ask(
      columns,
      now,
      bits,
      start,
      (i) => columns.byEnd[i]!,
      (row) => columns.to[row]! <= high,
    );
  }
  return bits;
}

const ascending = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);

function belongs({ from, to }: Columns, { period, dates }: Window, row: number): boolean {
  return dates === 'certain'
    ? from[row]! >= period.from && to[row]! <= period.to
    : from[row]! <= period.to && to[row]! >= period.from;
}

function every(columns: Columns, now: Window): Bits {
  const bits = noBits(columns.rows);
  for (let row = 0; row < columns.dated; row++) if (belongs(columns, now, row)) setBit(bits, row, true);
  return bits;
}

/** Asks the rows of an order anew, from a place in it on, as long as they are meant. */
function ask(
  columns: Columns,
  now: Window,
  bits: Bits,
  start: number,
  rowAt: (place: number) => number,
  meant: (row: number) => boolean,
): void {
  for (let i = start; i < columns.dated && meant(rowAt(i)); i++) {
    const row = rowAt(i);
    setBit(bits, row, belongs(columns, now, row));
  }
}

/** The first place at which an ascending order has got there. */
function bound(length: number, there: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (there(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
