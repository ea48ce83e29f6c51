/** All that filters and draws, a column a fact: row r is the meeting at place r in order of time. */
import { type Coded, type Lists, coded, inverted } from './lists.ts';

/** The facts whose values are counted, listed and chosen. */
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

/** A facet's values row by row, and the rows value by value. */
export interface FacetColumn extends Coded {
  byValue: Lists;
}

export interface Columns {
  /** how many meetings */
  rows: number;
  /** first and last day a meeting may be, as day numbers; both NO_DAY where no stretch of the axis is its own */
  from: Int32Array;
  to: Int32Array;
  /** 0..1 */
  sureness: Float64Array;
  facets: Readonly<Record<FacetKey, FacetColumn>>;
  /** rows in order of their last day */
  byEnd: Uint32Array;
  /** how many rows have days: they come first in order of time */
  dated: number;
}

/** Later than any day, so that what is undated stands behind all that is dated. */
export const NO_DAY = 0x7fffffff;

/** What the columns hold of one meeting. */
export interface RowFacts {
  /** null where no stretch of the axis is its own */
  days: { from: number; to: number } | null;
  sureness: number;
  values: Readonly<Record<FacetKey, readonly string[]>>;
}

/** Columns of meetings in order of time: by first day, the undated last. */
export function columnsOf(facts: readonly RowFacts[]): Columns {
  const rows = facts.length;
  const from = new Int32Array(rows).fill(NO_DAY);
  const to = new Int32Array(rows).fill(NO_DAY);
  const sureness = new Float64Array(rows);
  for (const [row, { days, sureness: value }] of facts.entries()) {
    sureness[row] = value;
    if (days) [from[row], to[row]] = [days.from, days.to];
  }
  const facets = Object.fromEntries(
    FACETS.map((key) => [key, facetColumn(coded(rows, (row) => facts[row]!.values[key]))]),
  ) as Record<FacetKey, FacetColumn>;
  return withOrders({ rows, from, to, sureness, facets });
}

export const facetColumn = (column: Coded): FacetColumn => ({
  ...column,
  byValue: inverted(column, column.values.length),
});

/** With what is worked out of the other columns, and so never written down. */
export function withOrders(columns: Omit<Columns, 'byEnd' | 'dated'>): Columns {
  const { rows, from, to } = columns;
  const byEnd = Uint32Array.from({ length: rows }, (_, row) => row);
  byEnd.sort((a, b) => to[a]! - to[b]! || a - b);
  let dated = rows;
  while (dated > 0 && from[dated - 1] === NO_DAY) dated--;
  return { ...columns, byEnd, dated };
}
