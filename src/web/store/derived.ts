/** What the views show, worked out from the data set and the few facts of the store. */
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { type Connection, chainsOf } from '../../core/analysis/chains.ts';
import { litByChains, meetingsOfChains } from '../../core/analysis/lit.ts';
import type { FacetKey } from '../../core/columns/columns.ts';
import { type Graph, graphOf } from '../../core/query/graph.ts';
import type { IndexedDataset, IndexedMeeting } from '../../core/query/indexed.ts';
import type { Filters, Question } from '../../core/query/state.ts';
import { type Lit, selectedMeetings } from '../../core/query/selection.ts';
import { type FacetCount, facetCounts, visibleMeetings } from '../../core/query/visible.ts';
import { useData } from './data.ts';
import { useSettled } from './settled.ts';
import { useStore } from './store.ts';

/** Up to so many meetings every view follows each move of a gesture. */
const SMALL_ROWS = 2000;

/**
 * The filters that all views but the timeline show. Of many meetings they follow a gesture (a window that is pulled, a word
 * that is typed) when it rests or ends; of few they are the filters themselves. One who waits is drawn once, not at each move.
 */
export function useSettledFilters(): Filters {
  const waits = useData().columns.rows > SMALL_ROWS;
  const live = useStore((s) => (waits ? null : s.view.filters));
  const settled = useSettled((s) => (waits ? s.filters : null));
  return (live ?? settled)!;
}

/** The meetings under all filters, in order of time. */
export function useVisibleMeetings(): readonly IndexedMeeting[] {
  const data = useData();
  const filters = useSettledFilters();
  return visibleOnce(data, filters);
}

/** The same at each move of a gesture, however many: for what is drawn under the reader's hand alone. */
export function useLiveMeetings(): readonly IndexedMeeting[] {
  const data = useData();
  const filters = useStore((s) => s.view.filters);
  return useMemo(() => visibleMeetings(data, filters), [data, filters]);
}

/** Many components ask for the same meetings in one render: the last answer serves them all. */
let last: { data: IndexedDataset; filters: Filters; meetings: readonly IndexedMeeting[] } | null = null;

function visibleOnce(data: IndexedDataset, filters: Filters): readonly IndexedMeeting[] {
  if (last?.data !== data || last.filters !== filters) {
    last = { data, filters, meetings: visibleMeetings(data, filters) };
  }
  return last.meetings;
}

/** Filters without the period: the same ones as long as no other changes. */
const ofAllTime = ({ ...filters }: Filters): Filters => ({ ...filters, period: null, dates: 'possible' });

/** The filters but the period, at each move: what the timeline's lanes and overview follow. */
export const useFiltersOfAllTime = (): Filters => useStore(useShallow((s) => ofAllTime(s.view.filters)));

/** The meetings under all filters but the period: what the overview draws. */
export function useMeetingsOfAllTime(): readonly IndexedMeeting[] {
  const data = useData();
  const filters = useShallow(ofAllTime)(useSettledFilters());
  return useMemo(() => visibleMeetings(data, filters), [data, filters]);
}

/** Counts of every facet, each under the other filters. */
export function useFacetCounts(): Record<FacetKey, FacetCount[]> {
  const data = useData();
  const filters = useSettledFilters();
  return useMemo(() => facetCounts(data, filters), [data, filters]);
}

/** The graph of the whole data set: its nodes never change while filtering, only which are shown. */
export function useWholeGraph(): Graph {
  const data = useData();
  return useMemo(() => graphOf(data, data.meetings), [data]);
}

/** The graph of the visible meetings. */
export function useVisibleGraph(): Graph {
  const data = useData();
  const meetings = useVisibleMeetings();
  return graphOnce(data, meetings);
}

let drawn: { data: IndexedDataset; meetings: readonly IndexedMeeting[]; graph: Graph } | null = null;

function graphOnce(data: IndexedDataset, meetings: readonly IndexedMeeting[]): Graph {
  if (drawn?.data !== data || drawn.meetings !== meetings) {
    drawn = { data, meetings, graph: graphOf(data, meetings) };
  }
  return drawn.graph;
}

/** The answer to the question that is asked, over all data whatever the filters; null while none is. */
export function useChains(): Connection | null {
  const data = useData();
  const question = useStore((s) => s.view.question);
  return question && chainsOnce(data, question);
}

/** Both views and the panel ask for the same answer. */
let answered: { data: IndexedDataset; question: Question; answer: Connection } | null = null;

function chainsOnce(data: IndexedDataset, question: Question): Connection {
  if (answered?.data !== data || answered.question !== question) {
    answered = { data, question, answer: chainsOf(data, question) };
  }
  return answered.answer;
}

/** What the chains light up in a graph while nothing is selected; null where there are none. */
export function useLitChains(graph: Graph): Lit | null {
  const selected = useStore((s) => s.view.selection !== null);
  const answer = useChains();
  const shown = selected || !answer?.chains.length ? null : answer;
  return useMemo(() => shown && litByChains(graph, shown), [graph, shown]);
}

/** Ids of the visible meetings that are selected (or, where nothing is, that answer the question), and of those that are hovered (in any view). */
export function useLitMeetings(): { selected: ReadonlySet<string>; hovered: ReadonlySet<string> } {
  const meetings = useVisibleMeetings();
  const selection = useStore((s) => s.view.selection);
  const hover = useStore((s) => s.hover);
  const answer = useChains();
  const selected = useMemo(
    () => (selection || !answer ? idsOf(meetings, selection) : among(meetings, meetingsOfChains(answer))),
    [meetings, selection, answer],
  );
  const hovered = useMemo(() => idsOf(meetings, hover), [meetings, hover]);
  return { selected, hovered };
}

function idsOf(
  meetings: readonly IndexedMeeting[],
  chosen: Parameters<typeof selectedMeetings>[1] | null,
): ReadonlySet<string> {
  return new Set(chosen ? selectedMeetings(meetings, chosen).map((m) => m.id) : []);
}

const among = (meetings: readonly IndexedMeeting[], wanted: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(meetings.flatMap(({ id }) => (wanted.has(id) ? id : [])));
