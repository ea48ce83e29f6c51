/** The order of the table by numbers: each row has a rank under a column, and sorting counts ranks. Pure. */
import { fold } from '../../../core/model/id.ts';

/** What a column sorts by; undefined = not known. */
export type Sortable = string | number | undefined;

export interface Ranks {
  /** row → the place of its value among all different values; `groups` where it is not known */
  of: Uint32Array;
  /** how many different values */
  groups: number;
}

/** Up to so many different words are put in the order of the language; more by their plain letters, which is many times faster. */
const MOST_COLLATED = 5000;

/** Ranks the values of a column once, whatever is filtered. */
export function ranksOf(
  rows: number,
  valueOf: (row: number) => Sortable,
  compare: (a: string, b: string) => number,
): Ranks {
  const values = new Map<Sortable, number>();
  const of = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const value = valueOf(row);
    const code = values.get(value) ?? values.size;
    if (code === values.size) values.set(value, code);
    of[row] = code;
  }
  const known = [...values.keys()].filter((value) => value !== undefined);
  const inOrder = ordered(known, compare);
  const rank = new Uint32Array(values.size).fill(known.length);
  let group = -1;
  for (const [i, value] of inOrder.entries()) {
    // Words that the language holds for the same share a rank.
    if (i === 0 || !same(inOrder[i - 1]!, value, compare)) group++;
    rank[values.get(value)!] = group;
  }
  for (let row = 0; row < rows; row++) of[row] = Math.min(rank[of[row]!]!, known.length);
  return { of, groups: known.length };
}

function ordered(
  values: readonly (string | number)[],
  compare: (a: string, b: string) => number,
): readonly (string | number)[] {
  if (typeof values[0] === 'number') return [...values].sort((a, b) => Number(a) - Number(b));
  if (values.length <= MOST_COLLATED) return [...values].sort((a, b) => compare(String(a), String(b)));
  const keyed = values.map((value) => ({ value, key: fold(String(value)) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ value }) => value);
}

const same = (a: string | number, b: string | number, compare: (a: string, b: string) => number): boolean =>
  typeof a === 'string' && typeof b === 'string' && compare(a, b) === 0;

/** These rows (ascending) by their ranks; equal ones keep their order, the unknown stand last either way. Method: counting sort. */
export function sortedBy({ of, groups }: Ranks, rows: Uint32Array, descending: boolean): Uint32Array {
  const placeOf = (row: number): number => {
    const rank = of[row]!;
    return descending && rank < groups ? groups - 1 - rank : rank;
  };
  const next = new Uint32Array(groups + 2);
  for (const row of rows) next[placeOf(row) + 1]!++;
  for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!;
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) sorted[next[placeOf(row)]!++] = row;
  return sorted;
}
