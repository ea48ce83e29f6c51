/** Which meetings belong to a period. A period that moves a little asks only the meetings near its old and new ends. */
import { type Bits, type Stretch, fillBits, hasBit, noBits, setBit } from '../columns/bits.ts';
import type { Columns } from '../columns/columns.ts';
import type { DateMatch, Period } from './state.ts';

export interface Window {
  period: Period;
  /** whether a vague date belongs to it where it may fall in it, or only where it must */
  dates: DateMatch;
}

export interface InPeriod {
  bits: Bits;
  /** the words that may have changed since `before`; null = any */
  changed: readonly Stretch[] | null;
}

/** Ends that move past more than a sixteenth of the meetings are answered anew. */
const FAR = 16;

/**
 * The rows of a period: an undated meeting belongs to none; a vague date to each that it may fall in, or only to those that
 * hold all of it. `before`: another period of the same columns and what belonged to it.
 */
export function inPeriod(columns: Columns, now: Window, before: (Window & { bits: Bits }) | null): InPeriod {
  const moved = before?.dates === now.dates ? endsMoved(columns, before.period, now.period) : null;
  const far = moved?.reduce((sum, { first, behind }) => sum + behind - first, 0) ?? Infinity;
  if (!before || !moved || far > columns.rows / FAR) return { bits: anew(columns, now), changed: null };
  const bits = before.bits.slice();
  return { bits, changed: moved.map((end) => ask(columns, now, bits, end)) };
}

/** The meetings whose first day an end has moved past: rows `first` to before `behind`; `day` is where they begin. */
interface Moved {
  day: number;
  first: number;
  behind: number;
}

function endsMoved(columns: Columns, was: Period, is: Period): Moved[] {
  const past = (a: number, b: number): Moved[] => {
    if (a === b) return [];
    const [day, end] = a < b ? [a, b] : [b, a];
    return [
      {
        day,
        first: firstFrom(columns.from, columns.dated, day),
        behind: firstFrom(columns.from, columns.dated, end),
      },
    ];
  };
  return [...past(was.from, is.from), ...past(was.to + 1, is.to + 1)];
}

function belongs({ from, to }: Columns, { period, dates }: Window, row: number): boolean {
  return dates === 'certain'
    ? from[row]! >= period.from && to[row]! <= period.to
    : from[row]! <= period.to && to[row]! >= period.from;
}

/** Asks the meetings that an end has moved past, and the vague ones before them that reach so far. */
function ask(columns: Columns, now: Window, bits: Bits, { day, first, behind }: Moved): Stretch {
  let [low, high] = [first >>> 5, (behind + 31) >>> 5];
  for (let row = first; row < behind; row++) setBit(bits, row, belongs(columns, now, row));
  eachReaching(columns, day, first, (row) => {
    const on = belongs(columns, now, row);
    if (on === hasBit(bits, row)) return;
    setBit(bits, row, on);
    [low, high] = [Math.min(low, row >>> 5), Math.max(high, (row >>> 5) + 1)];
  });
  return [low, high];
}

function anew(columns: Columns, now: Window): Bits {
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
