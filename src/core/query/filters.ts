/** The table of filters: a row each. Predicate, facet counts, chips and links are loops over it. */
import { fold } from '../model/id.ts';
import type { IndexedMeeting } from './indexed.ts';
import type { Filters } from './state.ts';

export type FilterKey = keyof Filters;

/** The filters whose values are counted and listed. */
export const FACETS = [
  'country',
  'official',
  'topic',
  'place',
  'kind',
  'status',
  'section',
  'precision',
] as const;
export type FacetKey = (typeof FACETS)[number];

export type Test = (meeting: IndexedMeeting) => boolean;

interface FilterRow<K extends FilterKey> {
  isSet(value: Filters[K]): boolean;
  /** what a meeting must pass: made once for a value, asked of thousands of meetings */
  test(value: Filters[K], all: Filters): Test;
}

/** A row for a list of alternatives: a meeting passes if it has one of them. */
function facet<K extends FacetKey>(key: K): FilterRow<K> {
  return {
    isSet: (chosen) => chosen.length > 0,
    test: (chosen) => {
      const wanted = new Set<string>(chosen);
      return (meeting) => FACET_VALUES[key](meeting).some((value) => wanted.has(value));
    },
  };
}

/** The values of a meeting under each facet. */
export const FACET_VALUES: Record<FacetKey, (m: IndexedMeeting) => readonly string[]> = {
  country: (m) => m.countries,
  official: (m) => m.officials,
  topic: (m) => m.meeting.topics,
  place: (m) => (m.place === null ? [] : [m.place]),
  kind: (m) => [m.meeting.kind],
  status: (m) => [m.meeting.status],
  section: (m) => [m.meeting.section],
  precision: (m) => [m.precision],
};

/** Every word of the search must begin a word of the meeting, whatever its accents and case. */
export function searchWords(search: string): string[] {
  return fold(search)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => ` ${word}`);
}

export const FILTERS: { [K in FilterKey]: FilterRow<K> } = {
  search: {
    isSet: (text) => searchWords(text).length > 0,
    test: (text) => {
      const words = searchWords(text);
      return ({ words: all }) => words.every((word) => all.includes(word));
    },
  },
  country: facet('country'),
  official: facet('official'),
  topic: facet('topic'),
  place: facet('place'),
  kind: facet('kind'),
  status: facet('status'),
  section: facet('section'),
  precision: facet('precision'),
  sureness: {
    isSet: (least) => least > 0,
    test: (least) => (m) => m.meeting.sureness.value >= least,
  },
  between: {
    isSet: (pair) => pair !== null,
    test: (pair) => (m) => pair === null || pair.every((node) => m.nodes.includes(node)),
  },
  // An undated meeting belongs to no period; a vague date to each it may fall in, or only to those that hold all of it.
  period: {
    isSet: (period) => period !== null,
    test: (period, { dates }) => {
      if (period === null) return () => true;
      const { from, to } = period;
      return ({ precision, date }) =>
        precision !== 'undated' &&
        date !== null &&
        (dates === 'certain' ? date.from! >= from && date.to! <= to : date.from! <= to && date.to! >= from);
    },
  },
  // Narrows nothing by itself: it says how the period is meant.
  dates: { isSet: () => false, test: () => () => true },
};

export const FILTER_KEYS = Object.keys(FILTERS) as FilterKey[];
