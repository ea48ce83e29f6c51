/** Which meetings pass the filters, and how many each value of a facet would give under the other filters. */
import {
  FACETS,
  FACET_VALUES,
  FILTERS,
  FILTER_KEYS,
  type FacetKey,
  type FilterKey,
  type Test,
} from './filters.ts';
import { byCodeUnit } from '../model/id.ts';
import type { IndexedDataset, IndexedMeeting } from './indexed.ts';
import type { Filters } from './state.ts';

const isSet = <K extends FilterKey>(key: K, filters: Filters): boolean => FILTERS[key].isSet(filters[key]);
const testOf = <K extends FilterKey>(key: K, filters: Filters): Test =>
  FILTERS[key].test(filters[key], filters);

/** The filters that narrow anything, in the order of the table. */
export function activeFilters(filters: Filters): FilterKey[] {
  return FILTER_KEYS.filter((key) => isSet(key, filters));
}

/** The meetings that pass every filter (but those named in `except`), in order of time. */
export function visibleMeetings(
  data: IndexedDataset,
  filters: Filters,
  except: readonly FilterKey[] = [],
): readonly IndexedMeeting[] {
  const tests = activeFilters(filters)
    .filter((key) => !except.includes(key))
    .map((key) => testOf(key, filters));
  return tests.length ? data.meetings.filter((m) => tests.every((test) => test(m))) : data.meetings;
}

/** A value of a facet and how many meetings it would show. */
export interface FacetCount {
  value: string;
  count: number;
  chosen: boolean;
}

/**
 * Counts for every facet, each under all the other filters (crossfilter's rule: a menu never empties itself).
 * Sorted by count, then value; chosen values stay listed even at zero.
 */
export function facetCounts(data: IndexedDataset, filters: Filters): Record<FacetKey, FacetCount[]> {
  const counts = new Map(
    FACETS.map((key) => [key, new Map<string, number>(filters[key].map((value) => [value, 0]))]),
  );
  const count = (key: FacetKey, meeting: IndexedMeeting): void => {
    const known = counts.get(key)!;
    for (const value of FACET_VALUES[key](meeting)) known.set(value, (known.get(value) ?? 0) + 1);
  };
  const tests = activeFilters(filters).map((key) => ({ key, test: testOf(key, filters) }));
  // One walk over the meetings for all facets: one that fails a single filter counts for that one alone.
  for (const meeting of data.meetings) {
    const failed = firstTwo(tests, meeting);
    if (!failed.length) for (const key of FACETS) count(key, meeting);
    else if (failed.length === 1 && counts.has(failed[0] as FacetKey)) count(failed[0] as FacetKey, meeting);
  }
  return Object.fromEntries(FACETS.map((key) => [key, ranked(counts.get(key)!, filters[key])])) as Record<
    FacetKey,
    FacetCount[]
  >;
}

/** The filters that a meeting fails, no more than two of them. */
function firstTwo(tests: readonly { key: FilterKey; test: Test }[], meeting: IndexedMeeting): FilterKey[] {
  const failed: FilterKey[] = [];
  for (const { key, test } of tests) {
    if (!test(meeting) && failed.push(key) === 2) break;
  }
  return failed;
}

function ranked(counts: ReadonlyMap<string, number>, chosen: readonly string[]): FacetCount[] {
  return [...counts]
    .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.value, b.value));
}

/** The one filter whose removal would show most, when nothing is visible: the way out to offer. */
export function bestWayOut(data: IndexedDataset, filters: Filters): { key: FilterKey; count: number } | null {
  const options = activeFilters(filters)
    .map((key) => ({ key, count: visibleMeetings(data, filters, [key]).length }))
    .sort((a, b) => b.count - a.count);
  return options[0] && options[0].count > 0 ? options[0] : null;
}
