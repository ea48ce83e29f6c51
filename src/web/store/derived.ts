/** What the views show, worked out from the data set and the few facts of the store. */
import { useMemo } from 'react';
import { type Connection, chainsOf } from '../../core/analysis/chains.ts';
import { litByChains, meetingsOfChains } from '../../core/analysis/lit.ts';
import { type Bits, allBits, countBits, hasBit, narrow, rowsOf } from '../../core/columns/bits.ts';
import type { FacetKey } from '../../core/columns/columns.ts';
import { type Graph, graphOfRows } from '../../core/query/graph.ts';
import type { IndexedDataset, IndexedMeeting } from '../../core/query/indexed.ts';
import type { Filters, Selection } from '../../core/query/state.ts';
import { type Lit, rowsOfIds, selectedRows } from '../../core/query/selection.ts';
import { type FacetValues, facetValues, visibleMeetings } from '../../core/query/visible.ts';
import { useAnswered } from './answered.ts';
import { useData } from './data.ts';
import { recently } from './recently.ts';
import { sameFilters } from './same-filters.ts';
import { useSettled } from './settled.ts';
import { useStore } from './store.ts';

/** Up to so many meetings all views are drawn at once, and follow each move of a gesture. */
export const ROWS_AT_ONCE = 300;

/**
 * The filters that all views but the timeline show. Of many meetings they follow a gesture (a window that is pulled, a word
 * that is typed) when it rests or ends; of few they are the filters themselves. One who waits is drawn once, not at each move.
 */
export function useSettledFilters(): Filters {
  const waits = useData().columns.rows > ROWS_AT_ONCE;
  const live = useStore((s) => (waits ? null : s.view.filters));
  const settled = useSettled((s) => (waits ? s.filters : null));
  return useAnswered((live ?? settled)!);
}

/** The meetings under all filters, in order of time. */
export function useVisibleMeetings(): readonly IndexedMeeting[] {
  const data = useData();
  const filters = useSettledFilters();
  return visibleOnce(data, filters);
}

/** The rows under all filters at each move of a gesture: for what is drawn under the reader's hand alone. */
export function useLiveRows(): Bits {
  return rowsOnce(useData(), useAnswered(useStore((s) => s.view.filters)));
}

/** The rows under all filters but the period, at each move: the same ones as long as no other filter changes. */
export function useLiveRowsOfAllTime(): Bits {
  return rowsOnce(useData(), useAnswered(useStore((s) => ofAllTime(s.view.filters))));
}

/** The rows of the visible meetings; not to be changed. */
export function useVisibleRows(): Bits {
  return rowsOnce(useData(), useSettledFilters());
}

/** The same set for the same filters: what is worked out of it is worked out once. */
const rowsOnce = recently((data: IndexedDataset, filters: Filters): Bits => data.engine.passing(filters), 6);

/** The visible meetings that a selection is about, and how many they are under all filters but the period, and under none. */
export function useMeetingsAbout(selection: Selection): {
  meetings: readonly IndexedMeeting[];
  ever: readonly IndexedMeeting[];
  total: number;
} {
  const data = useData();
  const visible = useVisibleRows();
  const everyone = rowsOnce(data, ofAllTime(useSettledFilters()));
  const about = selectedRows(data, selection);
  const meetings = useMemo(() => meetingsIn(data, visible, about), [data, visible, about]);
  const ever = useMemo(() => meetingsIn(data, everyone, about), [data, everyone, about]);
  return { meetings, ever, total: countBits(about) };
}

function meetingsIn(data: IndexedDataset, rows: Bits, about: Bits): readonly IndexedMeeting[] {
  const both = about.slice();
  narrow(both, rows);
  return Array.from(rowsOf(both), (row) => data.meetings[row]!);
}

/** Many components ask for the same meetings in one render. */
const visibleOnce = recently((data: IndexedDataset, filters: Filters) => visibleMeetings(data, filters), 4);

/** Filters without the period: the same ones as long as no other changes. */
const ofAllTime = (filters: Filters): Filters => sameFilters({ ...filters, period: null, dates: 'possible' });

/** The meetings under all filters but the period: what the overview draws. */
export function useMeetingsOfAllTime(): readonly IndexedMeeting[] {
  const data = useData();
  const filters = ofAllTime(useSettledFilters());
  return visibleOnce(data, filters);
}

/** Counts of every facet, each under the other filters. */
export function useFacetCounts(): Record<FacetKey, FacetValues> {
  const data = useData();
  const filters = useSettledFilters();
  return useMemo(() => facetValues(data, filters), [data, filters]);
}

/** The graph of the whole data set: its nodes never change while filtering, only which are shown. */
export function useWholeGraph(): Graph {
  const data = useData();
  const known = wholes.get(data) ?? graphOfRows(data, allBits(data.columns.rows));
  wholes.set(data, known);
  return known;
}

/** It is asked for again whenever the network comes back. */
const wholes = new WeakMap<IndexedDataset, Graph>();

/** The graph of the visible meetings. */
export function useVisibleGraph(): Graph {
  return graphOnce(useData(), useVisibleRows());
}

const graphOnce = recently(graphOfRows);

/** The answer to the question that is asked, over all data whatever the filters; null while none is. */
export function useChains(): Connection | null {
  const data = useData();
  const question = useStore((s) => s.view.question);
  return question && chainsOnce(data, question);
}

/** Both views and the panel ask for the same answer. */
const chainsOnce = recently(chainsOf);

/** What the chains light up in a graph while nothing is selected; null where there are none. */
export function useLitChains(graph: Graph): Lit | null {
  const selected = useStore((s) => s.view.selection !== null);
  const answer = useChains();
  const shown = selected || !answer?.chains.length ? null : answer;
  return useMemo(() => shown && litByChains(graph, shown), [graph, shown]);
}

/** Some of the visible meetings. */
export interface SomeMeetings {
  size: number;
  has: (id: string) => boolean;
}

/** As `useLitMeetings`, without a list: asked of those that are drawn. */
export function useLitRows(): { selected: SomeMeetings; hovered: SomeMeetings } {
  const data = useData();
  const visible = useVisibleRows();
  const selection = useStore((s) => s.view.selection);
  const hover = useStore((s) => s.hover);
  const answer = useChains();
  const selected = useMemo(() => {
    if (selection || !answer) return someOf(data, visible, selection);
    const told = meetingsOfChains(answer);
    return { size: told.size, has: (id: string) => told.has(id) };
  }, [data, visible, selection, answer]);
  const hovered = useMemo(() => someOf(data, visible, hover), [data, visible, hover]);
  return { selected, hovered };
}

const NONE: SomeMeetings = { size: 0, has: () => false };

function someOf(data: IndexedDataset, visible: Bits, chosen: Selection | null): SomeMeetings {
  if (!chosen) return NONE;
  const rows = selectedRows(data, chosen).slice();
  narrow(rows, visible);
  return {
    size: countBits(rows),
    has(id) {
      const row = data.byId.get(id)?.row;
      return row !== undefined && hasBit(rows, row);
    },
  };
}

/** Among all rows those that are selected (or, where nothing is, that answer the question), and those that are hovered; null = nothing is. */
export function useLitBits(): { selected: Bits | null; hovered: Bits | null } {
  const data = useData();
  const selection = useStore((s) => s.view.selection);
  const hover = useStore((s) => s.hover);
  const answer = useChains();
  const selected = useMemo(() => {
    if (selection) return selectedRows(data, selection);
    return answer && rowsOfIds(data, meetingsOfChains(answer));
  }, [data, selection, answer]);
  const hovered = useMemo(() => hover && selectedRows(data, hover), [data, hover]);
  return { selected, hovered };
}

/** Ids of the visible meetings that are selected (or, where nothing is, that answer the question), and of those that are hovered (in any view). */
export function useLitMeetings(): { selected: ReadonlySet<string>; hovered: ReadonlySet<string> } {
  const data = useData();
  const meetings = useVisibleMeetings();
  const visible = useVisibleRows();
  const selection = useStore((s) => s.view.selection);
  const hover = useStore((s) => s.hover);
  const answer = useChains();
  const selected = useMemo(
    () =>
      selection || !answer ? idsOf(data, visible, selection) : among(meetings, meetingsOfChains(answer)),
    [data, visible, meetings, selection, answer],
  );
  const hovered = useMemo(() => idsOf(data, visible, hover), [data, visible, hover]);
  return { selected, hovered };
}

const idsOf = (data: IndexedDataset, visible: Bits, chosen: Selection | null): ReadonlySet<string> =>
  new Set(chosen ? meetingsIn(data, visible, selectedRows(data, chosen)).map((m) => m.id) : []);

const among = (meetings: readonly IndexedMeeting[], wanted: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(meetings.flatMap(({ id }) => (wanted.has(id) ? id : [])));
