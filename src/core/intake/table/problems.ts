/** What can be wrong with a table or a row of it: keys that the interface says in words, with the values they hold; English words for the build. */
import type { Question } from './mapping.ts';

/** Cause and remedy; `{gaps}` take the problem's values. */
export type Words = readonly [why: string, todo: string];

/** Of a table as a whole. */
export const TABLE_PROBLEMS = {
  empty: ['it holds no row', 'check that the right file was chosen'],
  'not-text': ['it is no text', 'save the table as CSV or .xlsx'],
  'too-long': ['it has {units} characters; {limit} are opened', 'split it into several files'],
  'too-many-columns': ['it has more than {limit} columns', 'check the sign that divides the cells'],
  'too-many-rows': [
    'it has more than {limit} rows: those behind are left out',
    'split it into several files',
  ],
  'too-many-cells': [
    'it has more than {limit} cells: the rows behind are left out',
    'split it into several files',
  ],
  'no-rows': ['it names columns, and nothing stands below', 'check that the right file was chosen'],
  'sheets-left-out': [
    'only the sheet "{read}" is read, not: {others}',
    'save each of the others as a file of its own',
  ],
  'not-a-spreadsheet': ['it is no .xlsx file, or is damaged', 'save it again as .xlsx or CSV'],
  'spreadsheet-too-large': [
    'it unfolds to more than {bytes} bytes or {entries} parts',
    'save the sheet that counts as CSV',
  ],
  'spreadsheet-too-wide': [
    'its cells span more than {columns} columns or {cells} cells',
    'delete what stands far from the table, or save the sheet as CSV',
  ],
} as const satisfies Record<string, Words>;

/** Of one row. */
export const ROW_PROBLEMS = {
  'quote-unbalanced': [
    'a quotation mark is never closed: it is taken for a character',
    'close it, or double it',
  ],
  'cells-missing': ['it has {found} cells in place of {expected}', 'add those that are missing'],
  'cells-too-many': [
    'it has {found} cells in place of {expected}',
    'put quotation marks around cells that hold the dividing sign',
  ],
  'cell-too-long': ['a cell of {units} characters is cut at {limit}', 'shorten it'],
  'name-too-long': ['a name of {units} characters: its beginning is taken', 'write the name alone'],
  nobody: ['it names neither a person nor a country: it is left out', 'say who met'],
  'date-missing': ['it has no date: it is kept, undated', 'write the date as 2026-02-13'],
  'date-unread': ['"{written}" is not understood: it is kept, undated', 'write the date as 2026-02-13'],
  'date-order': [
    '"{written}": day or month first? It is kept, undated',
    'say which stands first, or write the date as 2026-02-13',
  ],
  'date-year-short': [
    '"{written}": two digits say no century; it is kept, undated',
    'write all four digits of the year',
  ],
  'date-reversed': ['"{written}" ends before it begins: it is kept, undated', 'put the dates in order'],
  'country-unknown': [
    '"{written}" is no country that is known: it is kept as written',
    'write a name or a code that is known',
  ],
  'country-ambiguous': [
    '"{written}" may be several countries ({candidates}): it is kept as written',
    'say which one is meant',
  ],
  'kind-unknown': [
    '"{written}" is no kind that is known: the table’s own is taken',
    'use a kind that is known',
  ],
  'status-unknown': [
    '"{written}" is no status that is known: it is taken as held',
    'write held, planned, cancelled or denied',
  ],
  'topic-unknown': ['"{written}" is no topic that is known: it is left out', 'use a topic that is known'],
} as const satisfies Record<string, Words>;

/** What a page asks, where nobody can be asked. */
export const ASKED = {
  'no-date': [
    'no column holds dates',
    'say which one does in a file of the same name that ends in .mapping.json: "columns"',
  ],
  nobody: [
    'no column names anybody',
    'say which one does in a file of the same name that ends in .mapping.json: "columns"',
  ],
  'other-side': [
    'its rows name one side only',
    'say whom they all meet in a file of the same name that ends in .mapping.json: "fixed"',
  ],
  'date-order': [
    '"{example}": day or month first?',
    'say it in a file of the same name that ends in .mapping.json: "order": "dmy" or "mdy"',
  ],
  'country-ambiguous': [
    '"{written}" may be several countries',
    'say which one in a file of the same name that ends in .mapping.json: "countries"',
  ],
  'column-doubtful': [
    'it hardly holds what its name says',
    'say what it means in a file of the same name that ends in .mapping.json: "columns"',
  ],
} as const satisfies Record<Question['why'], Words>;

export type TableWhy = keyof typeof TABLE_PROBLEMS;
export type RowWhy = keyof typeof ROW_PROBLEMS;

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
