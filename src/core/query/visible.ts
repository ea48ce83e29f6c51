/** Which meetings pass the filters, and how many each value of a facet would give under the other filters. */
import { FACETS, FACET_VALUES, FILTERS, FILTER_KEYS, type FacetKey, type FilterKey } from './filters.ts';
import type { IndexedDataset, IndexedMeeting } from './indexed.ts';
import type { Filters } from './state.ts';

function passes<K extends FilterKey>(key: K, filters: Filters, meeting: IndexedMeeting): boolean {
  return FILTERS[key].matches(meeting, filters[key]);
}

function isSet<K extends FilterKey>(key: K, filters: Filters): boolean {
  return FILTERS[key].isSet(filters[key]);
}

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
  const active = activeFilters(filters).filter((key) => !except.includes(key));
  if (!active.length) return data.meetings;
  return data.meetings.filter((m) => active.every((key) => passes(key, filters, m)));
}

/** A value of a facet and how many meetings it would show. */
export interface FacetCount {
  value: string;
  count: number;
  chosen: boolean;
}

/**
 * Counts for one facet under all the other filters (crossfilter's rule: a menu never empties itself).
 * Sorted by count, then value; chosen values stay listed even at zero.
 */
export function facetCounts(data: IndexedDataset, filters: Filters, key: FacetKey): FacetCount[] {
  const counts = new Map<string, number>();
  const chosen: readonly string[] = filters[key];
  for (const value of chosen) counts.set(value, 0);
  for (const meeting of visibleMeetings(data, filters, [key])) {
    for (const value of FACET_VALUES[key](meeting)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Counts of every facet. */
export function allFacetCounts(data: IndexedDataset, filters: Filters): Record<FacetKey, FacetCount[]> {
  return Object.fromEntries(FACETS.map((key) => [key, facetCounts(data, filters, key)])) as Record<
    FacetKey,
    FacetCount[]
  >;
}

/** The one filter whose removal would show most, when nothing is visible: the way out to offer. */
export function bestWayOut(data: IndexedDataset, filters: Filters): { key: FilterKey; count: number } | null {
  const options = activeFilters(filters)
    .map((key) => ({ key, count: visibleMeetings(data, filters, [key]).length }))
    .sort((a, b) => b.count - a.count);
  return options[0] && options[0].count > 0 ? options[0] : null;
}
