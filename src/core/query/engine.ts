/** Answers which meetings pass and how many each value would show, from what it answered last: a change costs what it changes. */
import { type Bits, allBits, countBits, countBoth, narrow } from '../columns/bits.ts';
import type { Columns, FacetColumn, FacetKey } from '../columns/columns.ts';
import { rowsWith } from '../columns/lists.ts';
import { type Moves, countApart, countMoves, countRows, flip, keepIn } from './difference.ts';
import { type Asked, FILTERS, FILTER_KEYS, type FilterKey } from './filters.ts';
import type { Filters } from './state.ts';

export interface Engine {
  /** the rows that pass every filter but those in `except`; not to be changed, and never changed later */
  passing(filters: Filters, except?: readonly FilterKey[]): Bits;
  /** for each value of a facet (by its code) the rows it has under all other filters; valid until the next question */
  counts(key: FacetKey, filters: Filters): Uint32Array;
}

const isSet = <K extends FilterKey>(key: K, filters: Filters): boolean => FILTERS[key].isSet(filters[key]);
const passOf = <K extends FilterKey>(key: K, filters: Filters, asked: Asked) =>
  FILTERS[key].pass(filters[key], filters, asked);
const isSame = (key: FilterKey, a: Filters, b: Filters): boolean =>
  a[key] === b[key] && (FILTERS[key].with?.every((k) => a[k] === b[k]) ?? true);

/** The filters that narrow anything, in the order of the table. */
export function activeFilters(filters: Filters): FilterKey[] {
  return FILTER_KEYS.filter((key) => isSet(key, filters));
}

/** What a filter lets pass, and what it is set to. */
interface Pass {
  filters: Filters;
  bits: Bits;
}

/** The filters that narrow anything, in the order of the table, and what each lets pass: the same while they move in place. */
interface Active {
  filters: Filters;
  keys: readonly FilterKey[];
  passes: readonly Pass[];
  /** false while something is still being searched: then it must be asked again */
  known: boolean;
}

/** What several filters let pass together: a set of its own, which moves with them. */
interface Base {
  of: readonly Pass[];
  bits: Bits;
  /** where it was asked for last: what `of` has been compared with */
  active: Active;
  /** whether others hold its bits: then they stay as they are */
  lent: boolean;
  /** in how many rows it differed from the set that was counted last, when that was asked: a weight, as both may have moved */
  apart: { from: Bits; rows: number } | null;
}

/** What was counted last under a facet. The counts move with their base. */
interface Counted {
  column: FacetColumn;
  base: Base;
  counts: Uint32Array;
}

/**
 * An engine over some columns. `found`: the rows that hold the words of a search; null while they are being searched.
 *
 * Method: each filter keeps the set of rows it lets pass as bits; the answer is their intersection. Counts follow
 * crossfilter's rule (each facet under all the other filters), and are brought up to date by the rows in which the new
 * set differs from the one that was counted last, or made anew, whichever touches less. Where a filter moves by a few
 * rows (the period, as it is dragged), these alone go through all that was made of it, in place: sets, then counts.
 */
export function engineOf(columns: Columns, found: (text: string) => Bits | null): Engine {
  const all = allBits(columns.rows);
  const asked: Asked = { columns, found: (text) => found(text) ?? all };
  const passes = new Map<FilterKey, Pass>();
  const bases = new Map<FilterKey | null, Base>();
  const counted = new Map<FacetKey, Counted>();
  const small = new Map<FacetKey, readonly Bits[]>();
  let active: Active | null = null;
  const ofFilter: Moves = { list: new Uint32Array(columns.rows / FAR), size: 0 };
  const ofBase: Moves = { list: new Uint32Array(columns.rows / FAR), size: 0 };

  const pass = (key: FilterKey, filters: Filters): Pass => {
    const last = passes.get(key);
    if (last && isSame(key, last.filters, filters)) return last;
    if (last && FILTERS[key].move?.(last.bits, last.filters, filters, columns, ofFilter)) {
      last.filters = filters;
      for (const base of bases.values()) follow(base, last);
      return last;
    }
    const now = { filters, bits: passOf(key, filters, asked) };
    // What is still being searched narrows nothing, and is asked again next time.
    if (key !== 'search' || now.bits !== all) passes.set(key, now);
    return now;
  };

  /** Takes a base, and what was counted of it, along with a filter that has moved. */
  const follow = (base: Base, moved: Pass): void => {
    if (!base.of.includes(moved)) return;
    const moves = inOthers(base.of, moved, ofFilter, ofBase);
    if (!moves.size) return;
    if (base.lent) [base.bits, base.lent] = [base.bits.slice(), false];
    flip(base.bits, moves);
    for (const facet of counted.values())
      if (facet.base === base) countMoves(facet.column, moves, facet.counts);
  };

  /** Whether those that narrow anything still do, each by the set that it had. */
  const stays = ({ filters, keys, passes: every }: Active, now: Filters): boolean => {
    for (const key of FILTER_KEYS) {
      if (isSame(key, filters, now)) continue;
      const at = keys.indexOf(key);
      if (at < 0 ? isSet(key, now) : !isSet(key, now) || pass(key, now) !== every[at]) return false;
    }
    return true;
  };

  const activeIn = (filters: Filters): Active => {
    const last = active;
    if (last?.known && (last.filters === filters || stays(last, filters))) {
      last.filters = filters;
      return last;
    }
    const keys = activeFilters(filters);
    const of = keys.map((key) => pass(key, filters));
    active = { filters, keys, passes: of, known: of.every(({ bits }) => bits !== all) };
    return active;
  };

  /** Under all filters but one; null = under all. */
  const baseOf = (now: Active, except: FilterKey | null): Base => {
    const last = bases.get(except);
    if (last?.active === now) return last;
    const of = now.passes.filter((_, i) => now.keys[i] !== except);
    if (last?.of.length === of.length && last.of.every((p, i) => p === of[i])) {
      last.active = now;
      return last;
    }
    const base: Base = { of, bits: together(of, all), active: now, lent: false, apart: null };
    bases.set(except, base);
    return base;
  };

  const passing = (filters: Filters, except: readonly FilterKey[] = []): Bits => {
    const now = activeIn(filters);
    const left = except.filter((key) => now.keys.includes(key));
    if (left.length > 1)
      return together(
        now.passes.filter((_, i) => !left.includes(now.keys[i]!)),
        all,
      );
    const base = baseOf(now, left[0] ?? null);
    base.lent = true;
    return base.bits;
  };

  const bitsOfValues = (key: FacetKey): readonly Bits[] => {
    const { byValue, values } = columns.facets[key];
    const known = small.get(key) ?? values.map((_, code) => rowsWith(byValue, [code], columns.rows));
    small.set(key, known);
    return known;
  };

  const counts = (key: FacetKey, filters: Filters): Uint32Array => {
    const active = activeIn(filters);
    const base = baseOf(active, active.keys.includes(key) ? key : null);
    const before = counted.get(key);
    if (before?.base === base) return before.counts;
    const column = columns.facets[key];
    const now = before?.counts ?? new Uint32Array(column.values.length);
    const from = before?.base.bits ?? null;
    if (from && base.apart?.from !== from) base.apart = { from, rows: countApart(base.bits, from) };
    const way = cheapest(column, base.bits, from && base.apart!.rows);
    if (way === 'values')
      for (const [code, bits] of bitsOfValues(key).entries()) now[code] = countBoth(bits, base.bits);
    else countRows(column, base.bits, way === 'changed' ? from : null, now);
    counted.set(key, { column, base, counts: now });
    return now;
  };
  return { passing, counts };
}

/** The rows in all of some sets, as a set of their own. */
function together([first, ...rest]: readonly Pass[], all: Bits): Bits {
  const bits = first ? first.bits.slice() : all;
  for (const pass of rest) narrow(bits, pass.bits);
  return bits;
}

/** Of the rows in which a filter has moved those that the others let pass; `into` is room for them. */
function inOthers(of: readonly Pass[], moved: Pass, moves: Moves, into: Moves): Moves {
  let left = moves;
  for (const pass of of) {
    if (pass === moved) continue;
    keepIn(pass.bits, left, into);
    left = into;
  }
  return left;
}

/** Where a filter moves by more than a sixteenth of the rows, it is quicker to go through all words of the sets. */
const FAR = 16;
/** A facet of more values has no set of rows for each: they would take more room than the lists. */
const SMALL = 64;
/** What touching a row costs, by the words that one can intersect and count meanwhile. Measured: docs/performance.md. */
const ROW_IN_WORDS = 4;

/** `values`: a set of rows for each; `rows`: all of them; `changed`: those that came and went since, if anything was counted. */
function cheapest(column: FacetColumn, bits: Bits, since: number | null): 'values' | 'rows' | 'changed' {
  // So few that counting the rows of the set would take longer.
  if (since !== null && since * ROW_IN_WORDS < bits.length) return 'changed';
  const perRow = (column.codes.length / Math.max(1, column.start.length - 1)) * ROW_IN_WORDS;
  const byValue = column.values.length <= SMALL ? column.values.length * bits.length : Infinity;
  const anew = countBits(bits) * perRow;
  const changed = since === null ? Infinity : since * perRow;
  if (changed <= anew && changed <= byValue) return 'changed';
  return anew <= byValue ? 'rows' : 'values';
}
