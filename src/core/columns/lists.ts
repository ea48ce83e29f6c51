/** A column whose rows have any number of values each: row r has `codes[start[r]]` to `codes[start[r + 1] - 1]`. */
import { type Bits, noBits, setBit } from './bits.ts';

export interface Lists {
  /** one more than there are rows */
  start: Uint32Array;
  codes: Uint32Array;
}

/** A column of values out of a list, by their place in it. */
export interface Coded extends Lists {
  /** code → value, in the order in which the rows first name them */
  values: readonly string[];
  codeOf: ReadonlyMap<string, number>;
}

/** Codes the values of each row, one after another. A value twice in a row stands there once. */
export function coded(rows: number, valuesOf: (row: number) => readonly string[]): Coded {
  const codeOf = new Map<string, number>();
  const start = new Uint32Array(rows + 1);
  const codes: number[] = [];
  for (let row = 0; row < rows; row++) {
    const first = codes.length;
    for (const value of valuesOf(row)) {
      const code = codeOf.get(value) ?? codeOf.size;
      if (code === codeOf.size) codeOf.set(value, code);
      if (!codes.includes(code, first)) codes.push(code);
    }
    start[row + 1] = codes.length;
  }
  return { start, codes: Uint32Array.from(codes), values: [...codeOf.keys()], codeOf };
}

/** The other way round: for each of `values` codes its rows, ascending. */
export function inverted({ start, codes }: Lists, values: number): Lists {
  const begin = new Uint32Array(values + 1);
  for (const code of codes) begin[code + 1]!++;
  for (let code = 0; code < values; code++) begin[code + 1]! += begin[code]!;
  const next = begin.slice();
  const rows = new Uint32Array(codes.length);
  for (let row = 0; row + 1 < start.length; row++)
    for (let i = start[row]!; i < start[row + 1]!; i++) rows[next[codes[i]!]!++] = row;
  return { start: begin, codes: rows };
}

/** The rows that have one of these values. */
export function rowsWith(byValue: Lists, wanted: readonly number[], rows: number): Bits {
  const bits = noBits(rows);
  for (const code of wanted)
    for (let i = byValue.start[code]!; i < byValue.start[code + 1]!; i++)
      setBit(bits, byValue.codes[i]!, true);
  return bits;
}
