/** Which meetings pass the filters, and how many each value of a facet would give under the other filters. */
import { countBits, rowsOf } from '../columns/bits.ts';
import { FACETS, type FacetKey } from '../columns/columns.ts';
import { byCodeUnit } from '../model/id.ts';
import { activeFilters } from './engine.ts';
import type { FilterKey } from './filters.ts';
import type { IndexedDataset, IndexedMeeting } from './indexed.ts';
import { heaviest } from './most-met.ts';
import type { Filters } from './state.ts';

/** The meetings that pass every filter (but those named in `except`), in order of time. */
export function visibleMeetings(
  data: IndexedDataset,
  filters: Filters,
  except: readonly FilterKey[] = [],
): readonly IndexedMeeting[] {
  const rows = rowsOf(data.engine.passing(filters, except));
  return rows.length === data.meetings.length
    ? data.meetings
    : Array.from(rows, (row) => data.meetings[row]!);
}

/** A value of a facet and how many meetings it would show. */
export interface FacetCount {
  value: string;
  count: number;
  chosen: boolean;
}

/** The values of a facet that would show anything, and the chosen ones even where they would not. */
export interface FacetValues {
  /** how many they are */
  size: number;
  /** the greatest count */
  most: number;
  /** the first of them by count, then by value; `chosen` ones stay in sight wherever they stand */
  first: (wanted: number) => readonly FacetCount[];
  /** the first of those whose value passes, and how many pass */
  matching: (
    passes: (value: string) => boolean,
    wanted: number,
  ) => { found: number; rows: readonly FacetCount[] };
}

const byCount = (a: FacetCount, b: FacetCount): number => b.count - a.count || byCodeUnit(a.value, b.value);

/** Counts for every facet, each under all the other filters (crossfilter's rule: a menu never empties itself). */
export const facetValues = (data: IndexedDataset, filters: Filters): Record<FacetKey, FacetValues> =>
  Object.fromEntries(FACETS.map((key) => [key, valuesOf(data, filters, key)])) as Record<
    FacetKey,
    FacetValues
  >;

/** Of thousands of values only those that are listed become objects. */
function valuesOf({ columns, engine }: IndexedDataset, filters: Filters, key: FacetKey): FacetValues {
  const counts = engine.counts(key, filters).slice();
  const { values, codeOf } = columns.facets[key];
  const chosen: ReadonlySet<string> = new Set(filters[key]);
  // Above the codes stand values that the data set does not hold.
  const names = [...values, ...[...chosen].filter((value) => !codeOf.has(value))];
  const codes: number[] = [];
  let most = 0;
  for (const [code, value] of names.entries()) {
    const count = counts[code] ?? 0;
    if (count > most) most = count;
    if (count > 0 || (chosen.size > 0 && chosen.has(value))) codes.push(code);
  }
  const weigh = (code: number): number => counts[code] ?? 0;
  const nameOf = (code: number): string => names[code]!;
  const row = (code: number): FacetCount => ({
    value: nameOf(code),
    count: weigh(code),
    chosen: chosen.has(nameOf(code)),
  });
  const listed = (some: readonly number[], wanted: number, kept: readonly number[]): FacetCount[] =>
    [...new Set([...heaviest(some, wanted, weigh, nameOf), ...kept])].map(row).sort(byCount);
  return {
    size: codes.length,
    most,
    first: (wanted) =>
      listed(codes, wanted, chosen.size ? codes.filter((code) => chosen.has(nameOf(code))) : []),
    matching(passes, wanted) {
      const found = codes.filter((code) => passes(nameOf(code)));
      return { found: found.length, rows: listed(found, wanted, []) };
    },
  };
}

/** The one filter whose removal would show most, when nothing is visible: the way out to offer. */
export function bestWayOut(data: IndexedDataset, filters: Filters): { key: FilterKey; count: number } | null {
  const options = activeFilters(filters)
    .map((key) => ({ key, count: countBits(data.engine.passing(filters, [key])) }))
    .sort((a, b) => b.count - a.count);
  return options[0] && options[0].count > 0 ? options[0] : null;
}
