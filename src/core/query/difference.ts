/** Which rows came to a set or went from it, and what that adds to the counts of a facet. */
import { type Bits, hasBit, lowest, ones } from '../columns/bits.ts';
import type { FacetColumn } from '../columns/columns.ts';

/** Rows that came or went: twice their number, and one more where they came. The list may be longer than they are. */
export interface Moves {
  list: Uint32Array;
  size: number;
}

/** The moves of rows that are in a set; `into` may be where they are already. */
export function keepIn(bits: Bits, moves: Moves, into: Moves): void {
  let size = 0;
  for (let i = 0; i < moves.size; i++) {
    const move = moves.list[i]!;
    if (hasBit(bits, move >>> 1)) into.list[size++] = move;
  }
  into.size = size;
}

/** Moves the rows of a set: those that came must not be in it yet, and those that went must be. */
export function flip(bits: Bits, { list, size }: Moves): void {
  for (let i = 0; i < size; i++) bits[list[i]! >>> 6]! ^= 1 << ((list[i]! >>> 1) & 31);
}

/** Adds the rows that came to the counts of their values, and takes off those that went. */
export function countMoves({ start, codes }: FacetColumn, { list, size }: Moves, counts: Uint32Array): void {
  for (let i = 0; i < size; i++) {
    const row = list[i]! >>> 1;
    const by = list[i]! & 1 ? 1 : -1;
    for (let c = start[row]!, end = start[row + 1]!; c < end; c++) counts[codes[c]!]! += by;
  }
}

/** How many rows are in one of two sets alone. */
export function countApart(a: Bits, b: Bits): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ones(a[i]! ^ b[i]!);
  return sum;
}

/** Turns the counts of one set of rows into those of another; `before` null: those of none. */
export function countRows(
  { start, codes }: FacetColumn,
  now: Bits,
  before: Bits | null,
  counts: Uint32Array,
): void {
  if (!before) counts.fill(0);
  for (let i = 0; i < now.length; i++) {
    const word = now[i]!;
    for (let rest = before ? word ^ before[i]! : word; rest !== 0; rest &= rest - 1) {
      const bit = lowest(rest);
      const row = (i << 5) + bit;
      const by = (word >>> bit) & 1 ? 1 : -1;
      for (let c = start[row]!, end = start[row + 1]!; c < end; c++) counts[codes[c]!]! += by;
    }
  }
}
