/** In which rows one set differs from another, and what that adds to the counts of a facet. */
import { type Bits, type Stretch, lowest, ones } from '../columns/bits.ts';
import type { FacetColumn } from '../columns/columns.ts';

/** Rows that came or went: twice their number, and one more where they came. */
export type Moves = Uint32Array;

export interface Difference {
  before: Bits;
  /** how many rows */
  size: number;
  rows(): Moves;
}

/** `near`: a set that this one was made of, and the words in which they may differ. */
export function differenceOf(
  now: Bits,
  before: Bits,
  near: { bits: Bits; changed: readonly Stretch[] } | null,
): Difference {
  const words = near?.bits === before ? apart(near.changed) : [[0, now.length] as const];
  let size = 0;
  for (const [from, to] of words) for (let i = from; i < to; i++) size += ones(now[i]! ^ before[i]!);
  let rows: Moves | null = null;
  return { before, size, rows: () => (rows ??= moves(now, before, words, size)) };
}

/** The same words, none of them twice. */
function apart(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = [...stretches].sort((a, b) => a[0] - b[0]);
  let end = 0;
  return sorted.map(([from, to]) => {
    const stretch = [Math.max(from, end), to] as const;
    end = Math.max(end, to);
    return stretch;
  });
}

/** Every row of a set, as if all had just come. */
export const everyRow = (bits: Bits): Moves => {
  let size = 0;
  for (let i = 0; i < bits.length; i++) size += ones(bits[i]!);
  return moves(bits, null, [[0, bits.length]], size);
};

function moves(now: Bits, before: Bits | null, words: readonly Stretch[], size: number): Moves {
  const all = new Uint32Array(size);
  let at = 0;
  for (const [from, to] of words)
    for (let i = from; i < to; i++) {
      const word = now[i]!;
      for (let rest = before ? word ^ before[i]! : word; rest !== 0; rest &= rest - 1) {
        const bit = lowest(rest);
        all[at++] = ((i << 5) + bit) * 2 + ((word >>> bit) & 1);
      }
    }
  return all;
}

/** Adds the rows that came to the counts of their values, and takes off those that went. */
export function count({ start, codes }: FacetColumn, moved: Moves, counts: Uint32Array): void {
  for (let i = 0; i < moved.length; i++) {
    const row = moved[i]! >>> 1;
    const by = moved[i]! & 1 ? 1 : -1;
    for (let c = start[row]!, end = start[row + 1]!; c < end; c++) counts[codes[c]!]! += by;
  }
}
