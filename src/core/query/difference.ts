/** Which rows came to a set or went from it, and what that adds to the counts of a facet. */
import { type Bits, lowest, ones } from '../columns/bits.ts';
import type { FacetColumn } from '../columns/columns.ts';

/** Rows that came or went: twice their number, and one more where they came. The list may be longer than they are. */
export interface Moves {
  list: Uint32Array;
  size: number;
}

export interface Difference {
  before: Bits;
  /** how many rows */
  size: number;
  moves(): Moves;
}

/** In what a set differs from another. */
export function differenceOf(now: Bits, before: Bits): Difference {
  let size = 0;
  for (let i = 0; i < now.length; i++) size += ones(now[i]! ^ before[i]!);
  let moves: Moves | null = null;
  return { before, size, moves: () => (moves ??= movesOf(now, before, size)) };
}

/** Every row of a set, as if all had just come. */
export const everyRow = (bits: Bits): Moves => {
  let size = 0;
  for (let i = 0; i < bits.length; i++) size += ones(bits[i]!);
  return movesOf(bits, null, size);
};

function movesOf(now: Bits, before: Bits | null, size: number): Moves {
  const list = new Uint32Array(size);
  let at = 0;
  for (let i = 0; i < now.length; i++) {
    const word = now[i]!;
    for (let rest = before ? word ^ before[i]! : word; rest !== 0; rest &= rest - 1) {
      const bit = lowest(rest);
      list[at++] = ((i << 5) + bit) * 2 + ((word >>> bit) & 1);
    }
  }
  return { list, size };
}

/** Adds the rows that came to the counts of their values, and takes off those that went. */
export function count({ start, codes }: FacetColumn, { list, size }: Moves, counts: Uint32Array): void {
  for (let i = 0; i < size; i++) {
    const row = list[i]! >>> 1;
    const by = list[i]! & 1 ? 1 : -1;
    for (let c = start[row]!, end = start[row + 1]!; c < end; c++) counts[codes[c]!]! += by;
  }
}
