/** What can be wrong with a table or a row of it: keys that the interface says in words, with the values they hold. */

/** Of a table as a whole. `refused`: nothing of it can be used. */
export const TABLE_PROBLEMS = [
  'empty', // no row at all
  'not-text', // bytes of something else
  'too-long', // {units, limit}
  'too-many-columns', // {columns, limit}
  'too-many-rows', // {limit}: the rows behind it were left out
  'too-many-cells', // {limit}: the rows behind it were left out
  'no-rows', // a header and nothing below
  'sheets-left-out', // {read, others}: only the first sheet of a spreadsheet was read
  'not-a-spreadsheet', // the file is no .xlsx, or is damaged
  'spreadsheet-too-large', // {limit}: entries or their size, as the file declares them
] as const;

/** Of one row. */
export const ROW_PROBLEMS = [
  'quote-unbalanced', // a quotation mark is never closed: taken for a character
  'cells-missing', // {found, expected}
  'cells-too-many', // {found, expected}
  'cell-too-long', // {units, limit}: cut
  'name-too-long', // {units}: its beginning is taken
  'nobody', // names neither a person nor a country: left out
  'date-missing', // kept, undated
  'date-unread', // {written}: kept, undated
  'date-order', // {written}: day or month first? kept, undated until that is decided
  'date-year-short', // {written}: two digits say no century: kept, undated
  'date-reversed', // {written}: ends before it begins: kept, undated
  'country-unknown', // {written}: kept as written
  'country-ambiguous', // {written, candidates}: kept as written until that is decided
  'kind-unknown', // {written}: the table's own kind is taken
  'status-unknown', // {written}: `held` is taken
  'topic-unknown', // {written}: left out
] as const;

export type TableWhy = (typeof TABLE_PROBLEMS)[number];
export type RowWhy = (typeof ROW_PROBLEMS)[number];

export interface TableProblem {
  why: TableWhy;
  values: Readonly<Record<string, string | number>>;
}

export interface RowProblem {
  /** as a spreadsheet numbers it: the first line of the file is row 1 */
  row: number;
  /** the column's header; null = the row as a whole */
  column: string | null;
  why: RowWhy;
  values: Readonly<Record<string, string | number>>;
  /** whether a meeting was made of the row all the same */
  kept: boolean;
}
