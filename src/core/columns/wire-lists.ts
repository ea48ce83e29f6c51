/** Lists of any length, and words of a few, as they are read from a file. */
import { BrokenBytes, type ByteReader } from './bytes.ts';

/** Where each row begins, and where the last one ends. */
export function readStarts(from: ByteReader, rows: number): Uint32Array {
  const lengths = from.numbers(rows);
  const start = new Uint32Array(rows + 1);
  let at = 0;
  for (const [row, length] of lengths.entries()) {
    at += length;
    if (!(length >= 0 && Number.isInteger(length) && at < 2 ** 32))
      throw new BrokenBytes('a list has no length');
    start[row + 1] = at;
  }
  return start;
}

/** One of the words that a field may have. */
export function among<T extends string>(words: readonly T[], value: string | null): T {
  if (!words.includes(value as T)) throw new BrokenBytes(`it says "${String(value).slice(0, 40)}"`);
  return value as T;
}
