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

/**
 * Lists of codes by the names of what they stand for: several codes may have one name, some none (null).
 * A name twice in a row stands there once.
 */
export function recoded(lists: Lists, nameOf: (code: number) => string | null): Coded {
  const rows = lists.start.length - 1;
  const codeOf = new Map<string, number>();
  const start = new Uint32Array(rows + 1);
  const codes = new Uint32Array(lists.codes.length);
  // By old code: the new one plus 1; 0 = not met yet, -1 = none.
  const known: number[] = [];
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const first = at;
    for (let i = lists.start[row]!; i < lists.start[row + 1]!; i++) {
      const code = (known[lists.codes[i]!] ||= newCode(nameOf(lists.codes[i]!), codeOf)) - 1;
      if (code >= 0 && !among(codes, code, first, at)) codes[at++] = code;
    }
    start[row + 1] = at;
  }
  return { start, codes: codes.slice(0, at), values: [...codeOf.keys()], codeOf };
}

function among(codes: Uint32Array, code: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (codes[i] === code) return true;
  return false;
}

function newCode(name: string | null, codeOf: Map<string, number>): number {
  if (name === null) return -1;
  const code = codeOf.get(name) ?? codeOf.size;
  codeOf.set(name, code);
  return code + 1;
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
