/** Answers which meetings pass and how many each value would show, from what it answered last: a change costs what it changes. */
import { type Bits, type Stretch, allBits, countBits, countBoth } from '../columns/bits.ts';
import type { Columns, FacetColumn, FacetKey } from '../columns/columns.ts';
import { rowsWith } from '../columns/lists.ts';
import { type Difference, type Moves, count, differenceOf, everyRow } from './difference.ts';
import { type Asked, FILTERS, FILTER_KEYS, type FilterKey, type Pass } from './filters.ts';
import type { Filters } from './state.ts';

export interface Engine {
  /** the rows that pass every filter but those in `except`; not to be changed */
  passing(filters: Filters, except?: readonly FilterKey[]): Bits;
  /** for each value of a facet (by its code) the rows it has under all other filters; valid until the next question */
  counts(key: FacetKey, filters: Filters): Uint32Array;
}

const isSet = <K extends FilterKey>(key: K, filters: Filters): boolean => FILTERS[key].isSet(filters[key]);
const passOf = <K extends FilterKey>(key: K, filters: Filters, asked: Asked, before: Pass | null) =>
  FILTERS[key].pass(filters[key], filters, asked, before);

/** The filters that narrow anything, in the order of the table. */
export function activeFilters(filters: Filters): FilterKey[] {
  return FILTER_KEYS.filter((key) => isSet(key, filters));
}

/** What several filters let pass together. */
interface Base {
  of: readonly Pass[];
  bits: Bits;
  /** the base it was made of, and the words in which they may differ; null = made of none */
  near: { bits: Bits; changed: readonly Stretch[] } | null;
  /** in what it differs from the one that was counted last, once that was asked */
  difference: Difference | null;
  /** all its rows, once they were asked */
  rows: Moves | null;
}

/** What was counted last under a facet. */
interface Counted {
  base: Bits;
  counts: Uint32Array;
}

/**
 * An engine over some columns. `found`: the rows that hold the words of a search; null while they are being searched.
 *
 * Method: each filter keeps the set of rows it lets pass as bits; the answer is their intersection. Counts follow
 * crossfilter's rule (each facet under all the other filters), and are brought up to date by the rows in which the new
 * set differs from the one that was counted last, or made anew, whichever touches less. A period that moves a little says
 * in which words its set differs, and only those are looked at.
 */
export function engineOf(columns: Columns, found: (text: string) => Bits | null): Engine {
  const all = allBits(columns.rows);
  const asked: Asked = { columns, found: (text) => found(text) ?? all };
  const passes = new Map<FilterKey, Pass>();
  const bases = new Map<FilterKey | null, Base>();
  const counted = new Map<FacetKey, Counted>();
  const small = new Map<FacetKey, readonly Bits[]>();
  let active: { filters: Filters; keys: readonly FilterKey[] } | null = null;

  const activeIn = (filters: Filters): readonly FilterKey[] => {
    if (active?.filters !== filters) active = { filters, keys: activeFilters(filters) };
    return active.keys;
  };

  const pass = (key: FilterKey, filters: Filters): Pass => {
    const before = passes.get(key) ?? null;
    const same = [key, ...(FILTERS[key].with ?? [])].every((k) => before?.filters[k] === filters[k]);
    if (before && same) return before;
    const passed = passOf(key, filters, asked, before);
    const now = 'bits' in passed ? { filters, ...passed } : { filters, bits: passed, near: null };
    // What is still being searched narrows nothing, and is asked again next time.
    if (key !== 'search' || now.bits !== all) passes.set(key, now);
    return now;
  };

  /** Under all filters but one; null = under all. */
  const baseOf = (filters: Filters, except: FilterKey | null): Base => {
    const of = activeIn(filters)
      .filter((key) => key !== except)
      .map((key) => pass(key, filters));
    const last = bases.get(except) ?? null;
    if (last?.of.length === of.length && last.of.every((p, i) => p === of[i])) return last;
    const base = { of, ...together(of, all, last), difference: null, rows: null };
    bases.set(except, base);
    return base;
  };

  const passing = (filters: Filters, except: readonly FilterKey[] = []): Bits => {
    const left = except.filter((key) => activeIn(filters).includes(key));
    if (left.length < 2) return baseOf(filters, left[0] ?? null).bits;
    const of = activeIn(filters).filter((key) => !left.includes(key));
    return together(
      of.map((key) => pass(key, filters)),
      all,
      null,
    ).bits;
  };

  const bitsOfValues = (key: FacetKey): readonly Bits[] => {
    const { byValue, values } = columns.facets[key];
    const known = small.get(key) ?? values.map((_, code) => rowsWith(byValue, [code], columns.rows));
    small.set(key, known);
    return known;
  };

  const counts = (key: FacetKey, filters: Filters): Uint32Array => {
    const base = baseOf(filters, activeIn(filters).includes(key) ? key : null);
    const before = counted.get(key);
    if (before?.base === base.bits) return before.counts;
    const column = columns.facets[key];
    const now = before?.counts ?? new Uint32Array(column.values.length);
    if (before && base.difference?.before !== before.base)
      base.difference = differenceOf(base.bits, before.base, base.near);
    const way = cheapest(column, base, before ? base.difference : null);
    if (way === 'changed') count(column, base.difference!.rows(), now);
    else if (way === 'values')
      for (const [code, bits] of bitsOfValues(key).entries()) now[code] = countBoth(bits, base.bits);
    else count(column, (base.rows ??= everyRow(base.bits)), now.fill(0));
    counted.set(key, { base: base.bits, counts: now });
    return now;
  };
  return { passing, counts };
}

/** The rows in all of some sets; where all but one are those of the last base, and that one knows where it differs, from there. */
function together(of: readonly Pass[], all: Bits, last: Base | null): Pick<Base, 'bits' | 'near'> {
  const [first, ...rest] = of;
  if (!first) return { bits: all, near: null };
  const changed = last && changedSince(of, last.of);
  if (!rest.length) return { bits: first.bits, near: changed && { bits: last!.bits, changed } };
  const bits = (changed ? last!.bits : first.bits).slice();
  const words = changed ?? [[0, bits.length] as const];
  for (const [from, to] of words)
    for (let i = from; i < to; i++) {
      let word = first.bits[i]!;
      for (const pass of rest) word &= pass.bits[i]!;
      bits[i] = word;
    }
  return { bits, near: changed && { bits: last!.bits, changed } };
}

/** The words in which the intersection of these may differ from that of others; null = in any. */
function changedSince(of: readonly Pass[], was: readonly Pass[]): readonly Stretch[] | null {
  if (of.length !== was.length) return null;
  const others = of.flatMap((pass, i) => (pass === was[i] ? [] : i));
  const at = others[0];
  if (others.length !== 1 || of[at!]!.near?.bits !== was[at!]!.bits) return null;
  return of[at!]!.near!.changed;
}

/** A facet of more values has no set of rows for each: they would take more room than the lists. */
const SMALL = 64;
/** What touching a row costs, by the words that one can intersect and count meanwhile. Measured: docs/performance.md. */
const ROW_IN_WORDS = 4;

/** `values`: a set of rows for each; `rows`: all rows of the base; `changed`: those that came and went since. */
function cheapest(column: FacetColumn, base: Base, since: Difference | null): 'values' | 'rows' | 'changed' {
  // So few that counting the rows of the base would take longer.
  if (since && since.size * ROW_IN_WORDS < base.bits.length) return 'changed';
  const perRow = (column.codes.length / Math.max(1, column.start.length - 1)) * ROW_IN_WORDS;
  const byValue = column.values.length <= SMALL ? column.values.length * base.bits.length : Infinity;
  const anew = countBits(base.bits) * perRow;
  const changed = since ? since.size * perRow : Infinity;
  if (changed <= anew && changed <= byValue) return 'changed';
  return anew <= byValue ? 'rows' : 'values';
}
