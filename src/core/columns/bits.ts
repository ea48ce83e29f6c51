/** Sets of rows as bits: which meetings, of all in order of time, are meant. 32 rows a word, the lowest bit first. */

export type Bits = Uint32Array;

export const noBits = (rows: number): Bits => new Uint32Array((rows + 31) >>> 5);

/** Every row; the bits behind the last one stay empty, so that words can be counted whole. */
export function allBits(rows: number): Bits {
  const bits = noBits(rows).fill(0xffffffff);
  if (rows & 31) bits[bits.length - 1] = 2 ** (rows & 31) - 1;
  return bits;
}

export const hasBit = (bits: Bits, row: number): boolean => ((bits[row >>> 5]! >>> (row & 31)) & 1) === 1;

export function setBit(bits: Bits, row: number, on: boolean): void {
  const bit = 1 << (row & 31);
  if (on) bits[row >>> 5]! |= bit;
  else bits[row >>> 5]! &= ~bit;
}

/** Sets the rows from one to before another. */
export function fillBits(bits: Bits, from: number, to: number): void {
  const [whole, rest] = [(from + 31) >>> 5, to >>> 5];
  if (whole < rest) bits.fill(0xffffffff, whole, rest);
  for (let row = from; row < to && row >>> 5 < whole; row++) setBit(bits, row, true);
  for (let row = Math.max(from, rest << 5); row < to; row++) setBit(bits, row, true);
}

/** How many bits of a word are set. Method: sums of neighbouring bits, Warren, "Hacker's Delight", 5-1. */
export function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bits): number {
  let sum = 0;
  for (let i = 0; i < bits.length; i++) sum += ones(bits[i]!);
  return sum;
}

/** How many rows are in both. */
export function countBoth(a: Bits, b: Bits): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ones(a[i]! & b[i]!);
  return sum;
}

/** Keeps in `bits` only the rows that are in `other` as well. */
export function narrow(bits: Bits, other: Bits): void {
  for (let i = 0; i < bits.length; i++) bits[i]! &= other[i]!;
}

/** The rows, ascending. */
export function rowsOf(bits: Bits): Uint32Array {
  const rows = new Uint32Array(countBits(bits));
  let at = 0;
  for (let i = 0; i < bits.length; i++)
    for (let word = bits[i]!; word !== 0; word &= word - 1) rows[at++] = (i << 5) + lowest(word);
  return rows;
}

/** The number of the lowest bit that is set, of a word that is not 0. */
export const lowest = (word: number): number => 31 - Math.clz32(word & -word);

/** Does something for each row, ascending. */
export function eachBit(bits: Bits, each: (row: number) => void): void {
  for (let i = 0; i < bits.length; i++)
    for (let word = bits[i]!; word !== 0; word &= word - 1) each((i << 5) + lowest(word));
}

/** The nearest row of the set beyond a row, before `end`; null = there is none that way. */
export function nextBit(bits: Bits, row: number, way: 1 | -1, end: number): number | null {
  for (let at = row + way; at >= 0 && at < end; at += way) if (hasBit(bits, at)) return at;
  return null;
}

/** How many of the rows before `end` are in the set. */
export function countBefore(bits: Bits, end: number): number {
  let sum = 0;
  const whole = end >>> 5;
  for (let i = 0; i < whole; i++) sum += ones(bits[i]!);
  return end & 31 ? sum + ones(bits[whole]! & (2 ** (end & 31) - 1)) : sum;
}
