/** A table that a reader opens: what its columns may mean, what its first rows will be, and its reading. */
import { tableNames } from '../../core/build/table-names.ts';
import { WORLD } from '../../core/build/world.ts';
import { LIMITS } from '../../core/intake/limits.ts';
import { type Problem, Problems } from '../../core/intake/problem.ts';
import { withMapping } from '../../core/intake/table-file.ts';
import { guessMapping, openQuestions } from '../../core/intake/table/guess.ts';
import type { Mapping } from '../../core/intake/table/mapping.ts';
import type { RowProblem, TableProblem } from '../../core/intake/table/problems.ts';
import { type Table, readTable } from '../../core/intake/table/read-table.ts';
import { type TableReading, tableReading } from '../../core/intake/table/reading.ts';
import type { Source } from '../../core/model/article.ts';
import type { NamedCountry, OwnProblem, Previewed, RowRead, TableAsked } from './own-messages.ts';

/** Of a mapping that the reader is still changing. */
const ROWS_SHOWN = 6;
/** No more are posted: whoever has so many has one cause. */
const MOST_PROBLEMS = 20_000;

export const ofTable = ({ why, values }: TableProblem): OwnProblem => ({
  why: `table.${why}`,
  values,
  row: null,
  column: null,
  at: null,
  kept: true,
});

const ofRow = ({ why, values, row, column, kept }: RowProblem): OwnProblem => ({
  why: `row.${why}`,
  values,
  row,
  column,
  at: null,
  kept,
});

/** The table last looked at and its last reading: what a reader has seen of it is not worked out again once it counts. */
let atHand: { table: Table; by: string; whole: TableReading } | null = null;

export function opened({ file, text }: Source): Table {
  const known = atHand?.table;
  return known?.file === file && known.text === text ? known : readTable(text, file);
}

export interface Understood {
  mapping: Mapping;
  /** nobody need be asked */
  sure: boolean;
  /** what is wrong with the file beside it */
  problems: readonly Problem[];
}

/** What our own table says of itself is asked of nobody, nor what a file `beside` a table says of it. */
export function mappingOf(table: Table, decided: Mapping | null, beside: string | null = null): Understood {
  if (decided) return { mapping: decided, sure: true, problems: [] };
  const guess = guessMapping(table, tableNames());
  if (beside === null) return { mapping: guess, sure: guess.exact, problems: [] };
  const problems = new Problems(table.file, LIMITS.problems);
  const mapping = withMapping(guess, table, beside, LIMITS, problems);
  return { mapping, sure: guess.exact || mapping !== guess, problems: problems.list() };
}

export function problemsOf(table: Table, read: TableReading | null): OwnProblem[] {
  const rows = read?.problems ?? [];
  const more = rows.length - MOST_PROBLEMS;
  return [
    ...table.problems.map(ofTable),
    ...rows.slice(0, MOST_PROBLEMS).map(ofRow),
    ...(more > 0
      ? [{ why: 'more', values: { count: more }, row: null, column: null, at: null, kept: true }]
      : []),
  ];
}

export function read(table: Table, mapping: Mapping): TableReading {
  const by = JSON.stringify(mapping);
  if (atHand?.table !== table || atHand.by !== by)
    atHand = { table, by, whole: tableReading(table, mapping, tableNames()) };
  return atHand.whole;
}

export const askedOf = (table: Table, guess: Mapping): TableAsked => ({
  columns: table.columns,
  rows: table.rows.slice(0, ROWS_SHOWN).map(({ cells }) => cells.map((cell) => cell.slice(0, 200))),
  count: table.rows.length,
  guess,
  countries: [...WORLD.countries.values()].map(({ id, names }) => ({ id, names })),
});

/** The number of the row that a meeting stands in. */
function rowAt(table: Table, start: number): number {
  const found = table.rows.find((row) => start < row.end);
  return found?.number ?? 0;
}

function namedCountry(country: string | null): NamedCountry | null {
  const known = country === null ? undefined : WORLD.countries.get(country);
  return known ? { id: known.id, names: known.names } : null;
}

/** What the mapping makes of the table: its first rows as meetings, and all that is wrong. */
export function previewOf(table: Table, mapping: Mapping): Previewed {
  const whole = read(table, mapping);
  const { meetings } = whole.reading;
  const rows = meetings
    .slice(0, ROWS_SHOWN)
    .map(({ date, participants, place, kind, status, evidence }): RowRead => ({
      row: rowAt(table, evidence[0]!.start),
      edtf: date.edtf,
      sides: participants.map(({ name, role, country }) => ({
        name,
        role,
        country: namedCountry(country),
      })),
      place: place?.name ?? null,
      kind,
      status,
    }));
  return {
    rows,
    read: meetings.length,
    count: table.rows.length,
    problems: problemsOf(table, whole),
    questions: openQuestions(table, mapping, tableNames()),
  };
}
