/** Which meetings pass the filters, and how many each value of a facet would give under the other filters. */
import { countBits, rowsOf } from '../columns/bits.ts';
import { FACETS, type FacetKey } from '../columns/columns.ts';
import { byCodeUnit } from '../model/id.ts';
import { activeFilters } from './engine.ts';
import type { FilterKey } from './filters.ts';
import type { IndexedDataset, IndexedMeeting } from './indexed.ts';
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

/**
 * Counts for every facet, each under all the other filters (crossfilter's rule: a menu never empties itself).
 * Sorted by count, then value; chosen values stay listed even at zero.
 */
export function facetCounts(data: IndexedDataset, filters: Filters): Record<FacetKey, FacetCount[]> {
  return Object.fromEntries(FACETS.map((key) => [key, countsOf(data, filters, key)])) as Record<
    FacetKey,
    FacetCount[]
  >;
}

function countsOf({ columns, engine }: IndexedDataset, filters: Filters, key: FacetKey): FacetCount[] {
  const counts = engine.counts(key, filters);
  const { values, codeOf } = columns.facets[key];
  const chosen = new Set<string>(filters[key]);
  const listed = values.flatMap((value, code) => {
    const count = counts[code]!;
    return count || chosen.has(value) ? { value, count, chosen: chosen.has(value) } : [];
  });
  const unknown = [...chosen].filter((value) => !codeOf.has(value));
  return [...listed, ...unknown.map((value) => ({ value, count: 0, chosen: true }))].sort(
    (a, b) => b.count - a.count || byCodeUnit(a.value, b.value),
  );
}

/** The one filter whose removal would show most, when nothing is visible: the way out to offer. */
export function bestWayOut(data: IndexedDataset, filters: Filters): { key: FilterKey; count: number } | null {
  const options = activeFilters(filters)
    .map((key) => ({ key, count: countBits(data.engine.passing(filters, [key])) }))
    .sort((a, b) => b.count - a.count);
  return options[0] && options[0].count > 0 ? options[0] : null;
}
