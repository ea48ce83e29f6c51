/** The table of filters: a row each. What passes, facet counts, chips and links are loops over it. */
import { type Bits, narrow, noBits, setBit } from '../columns/bits.ts';
import { type Columns, FACETS, type FacetKey, rowsOfValue } from '../columns/columns.ts';
import { rowsWith } from '../columns/lists.ts';
import type { IndexedMeeting } from './indexed.ts';
import type { Moves } from './difference.ts';
import { type Window, inPeriod, movePeriod } from './period.ts';
import { searchWords } from './searched.ts';
import type { Filters, NodeId, Pair } from './state.ts';

export type FilterKey = keyof Filters;

/** What is asked of a filter: the columns, and which rows hold the words of a search. */
export interface Asked {
  columns: Columns;
  found: (text: string) => Bits;
}

interface FilterRow<K extends FilterKey> {
  isSet(value: Filters[K]): boolean;
  /** what passes */
  pass(value: Filters[K], all: Filters, asked: Asked): Bits;
  /** turns what passed into what passes now, in place, and tells which rows came or went; false = too many, nothing is done */
  move?(bits: Bits, was: Filters, now: Filters, columns: Columns, moves: Moves): boolean;
  /** other filters that say how this one is meant */
  with?: readonly FilterKey[];
}

/** A row for a list of alternatives: a meeting passes if it has one of them. */
function facet<K extends FacetKey>(key: K): FilterRow<K> {
  return {
    isSet: (chosen) => chosen.length > 0,
    pass: (chosen, _, { columns }) => {
      const { byValue, codeOf } = columns.facets[key];
      const codes = (chosen as readonly string[]).flatMap((value) => codeOf.get(value) ?? []);
      return rowsWith(byValue, codes, columns.rows);
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

/** The rows in which a country or an official takes part. */
export const rowsOfNode = (columns: Columns, node: NodeId): Bits =>
  rowsOfValue(columns, node.startsWith('c:') ? 'country' : 'official', node.slice(2));

/** The rows in which both take part. */
export function rowsOfPair(columns: Columns, [a, b]: Pair): Bits {
  const rows = rowsOfNode(columns, a);
  narrow(rows, rowsOfNode(columns, b));
  return rows;
}

function atLeast(least: number, { rows, sureness }: Columns): Bits {
  const bits = noBits(rows);
  for (let row = 0; row < rows; row++) if (sureness[row]! >= least) setBit(bits, row, true);
  return bits;
}

export const FILTERS: { [K in FilterKey]: FilterRow<K> } = {
  search: {
    isSet: (text) => searchWords(text).length > 0,
    pass: (text, _, { found }) => found(text),
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
    pass: (least, _, { columns }) => atLeast(least, columns),
  },
  between: {
    isSet: (pair) => pair !== null,
    pass: (pair, _, { columns }) => rowsOfPair(columns, pair!),
  },
  period: {
    isSet: (period) => period !== null,
    pass: (_, all, { columns }) => inPeriod(columns, windowOf(all)),
    move: (bits, was, now, columns, moves) => movePeriod(columns, bits, windowOf(was), windowOf(now), moves),
    with: ['dates'],
  },
  // Narrows nothing by itself: it says how the period is meant.
  dates: { isSet: () => false, pass: () => new Uint32Array() },
};

/** The period, where there is one. */
const windowOf = ({ period, dates }: Filters): Window => ({ period: period!, dates });

export const FILTER_KEYS = Object.keys(FILTERS) as FilterKey[];

export const isFacet = (key: FilterKey): key is FacetKey => (FACETS as readonly string[]).includes(key);
