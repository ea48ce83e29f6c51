/** All that filters and draws, a column a fact: row r is the meeting at place r in order of time. */
import type { Bits } from './bits.ts';
import { type Coded, type Lists, inverted, recoded, rowsWith } from './lists.ts';
import type { MeetingTable, One } from './table.ts';

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
  /** ids of wider events */
  event: FacetColumn;
  /** the rows of more than one day, by how long they may last at most */
  vague: readonly { longest: number; rows: Uint32Array }[];
  /** the same rows in order of their last day, and those days */
  ending: { rows: Uint32Array; days: Int32Array };
  /** the last day of any; NO_DAY where none has days */
  lastDay: number;
  /** how many rows have days: they come first in order of time */
  dated: number;
}

/** Later than any day, so that what is undated stands behind all that is dated. */
const NO_DAY = 0x7fffffff;

/** What is worked out of a table's dates and places, by their codes. */
export interface Derived {
  /** first and last day; null where no stretch of the axis is its own */
  days: readonly ({ from: number; to: number } | null)[];
  precision: readonly string[];
  places: readonly (string | null)[];
}

/** Columns of meetings in order of time: by first day, the undated last. */
export function columnsOf(table: MeetingTable, { days, precision, places }: Derived): Columns {
  const { rows } = table;
  const from = new Int32Array(rows).fill(NO_DAY);
  const to = new Int32Array(rows).fill(NO_DAY);
  for (let row = 0; row < rows; row++) {
    const known = days[table.date.codes[row]!];
    if (known) [from[row], to[row]] = [known.from, known.to];
  }
  const sides = table.participants;
  const each = (column: One<unknown>): Lists => ({ start: upTo(rows), codes: column.codes });
  const facet = (lists: Lists, nameOf: (code: number) => string | null): FacetColumn =>
    facetColumn(recoded(lists, nameOf));
  return withOrders({
    rows,
    from,
    to,
    sureness: Float64Array.from(table.sureness.codes, (code) => table.sureness.values[code]!),
    facets: {
      country: facet(sides, (code) => sides.values[code]!.country),
      official: facet(sides, (code) => sides.values[code]!.official),
      topic: facet(table.topics, (code) => table.topics.values[code]!),
      place: facet(each(table.place), (code) => places[code]!),
      kind: facet(each(table.kind), (code) => table.kind.values[code]!),
      status: facet(each(table.status), (code) => table.status.values[code]!),
      section: facet(each(table.section), (code) => table.section.values[code]!),
      precision: facet(each(table.date), (code) => precision[code]!),
    },
    event: facet(each(table.event), (code) => table.event.values[code]!),
  });
}

/** Where each row begins of a column with one value a row. */
const upTo = (rows: number): Uint32Array => Uint32Array.from({ length: rows + 1 }, (_, row) => row);

export const facetColumn = (column: Coded): FacetColumn => ({
  ...column,
  byValue: inverted(column, column.values.length),
});

/** The rows that have a value; none where it is not known. */
export function rowsOfValue({ rows, facets }: Columns, facet: FacetKey, value: string): Bits {
  const { byValue, codeOf } = facets[facet];
  const code = codeOf.get(value);
  return rowsWith(byValue, code === undefined ? [] : [code], rows);
}

/** Longest lasting of each class of vague dates: a month, a year, and what no class is made for. */
const CLASSES = [31, 366, Infinity];

/** With what is worked out of the other columns, and so never written down. */
export function withOrders(columns: Omit<Columns, 'vague' | 'ending' | 'lastDay' | 'dated'>): Columns {
  const { rows, from, to } = columns;
  let dated = rows;
  while (dated > 0 && from[dated - 1] === NO_DAY) dated--;
  const vague = CLASSES.map((longest) => ({ longest, rows: [] as number[] }));
  let lastDay = dated ? -Infinity : NO_DAY;
  for (let row = 0; row < dated; row++) {
    const lasts = to[row]! - from[row]!;
    if (lasts > 0) vague.find(({ longest }) => lasts <= longest)!.rows.push(row);
    lastDay = Math.max(lastDay, to[row]!);
  }
  const asked = vague.map((one) => ({ ...one, rows: Uint32Array.from(one.rows) }));
  const byEnd = Uint32Array.from(vague.flatMap((one) => one.rows)).sort((a, b) => to[a]! - to[b]!);
  const ending = { rows: byEnd, days: Int32Array.from(byEnd, (row) => to[row]!) };
  return { ...columns, vague: asked, ending, lastDay, dated };
}
