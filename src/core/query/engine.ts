/** Answers which meetings pass and how many each value would show, from what it answered last: a change costs what it changes. */
import { type Bits, allBits, countBits, countBoth, lowest, narrow, ones } from '../columns/bits.ts';
import { type Columns, type FacetColumn, type FacetKey } from '../columns/columns.ts';
import { rowsWith } from '../columns/lists.ts';
import { type Asked, FILTERS, FILTER_KEYS, type FilterKey, type Pass } from './filters.ts';
import type { Filters } from './state.ts';

export interface Engine {
  /** the rows that pass every filter but those in `except`; not to be changed */
  passing(filters: Filters, except?: readonly FilterKey[]): Bits;
  /** for each value of a facet (by its code) the rows it has under all other filters; valid until the next question */
  counts(key: FacetKey, filters: Filters): Uint32Array;
}

const isSet = <K extends FilterKey>(key: K, filters: Filters): boolean => FILTERS[key].isSet(filters[key]);
const passOf = <K extends FilterKey>(key: K, filters: Filters, asked: Asked, before: Pass | null): Bits =>
  FILTERS[key].pass(filters[key], filters, asked, before);

/** The filters that narrow anything, in the order of the table. */
export function activeFilters(filters: Filters): FilterKey[] {
  return FILTER_KEYS.filter((key) => isSet(key, filters));
}

/** What was counted last under a facet. */
interface Counted {
  base: Bits;
  counts: Uint32Array;
}

/**
 * An engine over some columns. `found`: the rows that hold the words of a search.
 *
 * Method: each filter keeps the set of rows it lets pass as bits; the answer is their intersection. Counts follow
 * crossfilter's rule (each facet under all the other filters), and are brought up to date by the rows in which the new
 * set differs from the one that was counted last, or made anew, whichever touches less.
 */
export function engineOf(columns: Columns, found: (text: string) => Bits): Engine {
  const asked: Asked = { columns, found };
  const all = allBits(columns.rows);
  const passes = new Map<FilterKey, Pass>();
  const counted = new Map<FacetKey, Counted>();
  const small = new Map<FacetKey, readonly Bits[]>();

  const pass = (key: FilterKey, filters: Filters): Bits => {
    const before = passes.get(key) ?? null;
    const same = [key, ...(FILTERS[key].with ?? [])].every((k) => before?.filters[k] === filters[k]);
    if (before && same) return before.bits;
    const bits = passOf(key, filters, asked, before);
    passes.set(key, { filters, bits });
    return bits;
  };

  const passing = (filters: Filters, except: readonly FilterKey[] = []): Bits => {
    const [first, ...rest] = activeFilters(filters).filter((key) => !except.includes(key));
    if (first === undefined) return all;
    const bits = pass(first, filters);
    if (!rest.length) return bits;
    const both = bits.slice();
    for (const key of rest) narrow(both, pass(key, filters));
    return both;
  };

  const bitsOfValues = (key: FacetKey): readonly Bits[] => {
    const { byValue, values } = columns.facets[key];
    const known = small.get(key) ?? values.map((_, code) => rowsWith(byValue, [code], columns.rows));
    small.set(key, known);
    return known;
  };

  const counts = (key: FacetKey, filters: Filters): Uint32Array => {
    const base = passing(filters, [key]);
    const before = counted.get(key);
    if (before?.base === base) return before.counts;
    const column = columns.facets[key];
    const now = before?.counts ?? new Uint32Array(column.values.length);
    const way = cheapest(column, base, before?.base ?? null);
    if (way === 'values') countByValue(bitsOfValues(key), base, now);
    else {
      if (way === 'rows') now.fill(0);
      countByRow(column, base, way === 'rows' ? null : before!.base, now);
    }
    counted.set(key, { base, counts: now });
    return now;
  };
  return { passing, counts };
}

/** A facet of more values has no set of rows for each: they would take more room than the lists. */
const SMALL = 64;
/** What touching a row costs, by the words that one can intersect and count meanwhile. Measured: docs/performance.md. */
const ROW_IN_WORDS = 4;

/** `values`: a set of rows for each; `rows`: all rows of the base; `changed`: those that came and went since. */
function cheapest(column: FacetColumn, base: Bits, before: Bits | null): 'values' | 'rows' | 'changed' {
  const perRow = (column.codes.length / Math.max(1, column.start.length - 1)) * ROW_IN_WORDS;
  const byValue = column.values.length <= SMALL ? column.values.length * base.length : Infinity;
  const anew = countBits(base) * perRow;
  const changed = before ? differing(base, before) * perRow : Infinity;
  if (changed <= anew && changed <= byValue) return 'changed';
  return anew <= byValue ? 'rows' : 'values';
}

function differing(a: Bits, b: Bits): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ones(a[i]! ^ b[i]!);
  return sum;
}

function countByValue(values: readonly Bits[], base: Bits, counts: Uint32Array): void {
  for (const [code, bits] of values.entries()) counts[code] = countBoth(bits, base);
}

/** Adds the rows that came and takes off those that went; without a `before` all came. */
function countByRow(
  { start, codes }: FacetColumn,
  base: Bits,
  before: Bits | null,
  counts: Uint32Array,
): void {
  for (let i = 0; i < base.length; i++) {
    const word = base[i]!;
    for (let rest = before ? word ^ before[i]! : word; rest !== 0; rest &= rest - 1) {
      const bit = lowest(rest);
      const by = (word >>> bit) & 1 ? 1 : -1;
      const row = (i << 5) + bit;
      for (let c = start[row]!; c < start[row + 1]!; c++) counts[codes[c]!]! += by;
    }
  }
}
