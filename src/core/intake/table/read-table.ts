/** A table's text → its columns and rows: which sign divides the cells, and which row names the columns. */
import { TABLE_LIMITS, type TableLimits } from './limits.ts';
import type { RowProblem, TableProblem } from './problems.ts';
import { type Row, scan } from './scan.ts';

export interface Table {
  /** name of the file */
  file: string;
  text: string;
  delimiter: string;
  /** names of the columns as written; "A", "B" … where no row names them */
  columns: readonly string[];
  /** number of the row that names the columns, null where none does */
  headerRow: number | null;
  /** the rows below, empty ones left out */
  rows: readonly Row[];
  /** empty where the table was refused */
  problems: readonly TableProblem[];
  /** rows that are written in a doubtful way */
  rowProblems: readonly RowProblem[];
}

const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE_UNITS = 50_000;
const SAMPLE_ROWS = 60;
const MARK = '\ufeff';

const filled = (row: Row): number => row.cells.filter((cell) => cell.trim() !== '').length;

/** The number of cells that most rows have; of two as common, the larger. */
function usualWidth(rows: readonly Row[]): { width: number; share: number } {
  const counts = new Map<number, number>();
  const full = rows.filter((row) => filled(row) > 0);
  for (const row of full) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { width, share: full.length ? count / full.length : 0 };
}

/** The sign by which most rows of the sample have the same number of cells, more than one. */
function delimiterOf(text: string, from: number, name: string): string {
  const sample = text.slice(from, from + SAMPLE_UNITS);
  const limits = { rows: SAMPLE_ROWS, cells: SAMPLE_UNITS, columns: SAMPLE_UNITS };
  const tried = DELIMITERS.map((delimiter) => {
    const { width, share } = usualWidth(scan(sample, 0, delimiter, limits).rows);
    const named = delimiter === '\t' && /\.(?:tsv|tab)$/i.test(name);
    return { delimiter, width, score: width > 1 ? share + (named ? 1 : 0) : 0 };
  });
  return tried.sort((a, b) => b.score - a.score || b.width - a.width)[0]!.delimiter;
}

/** What a cell of a header never is: a date or a number. */
const isFigure = (cell: string): boolean => /^\s*[\d.,/:-]+\s*$/.test(cell);

/** The row that names the columns: the first as wide as the table, if none of its cells is a figure. */
function headerAmong(rows: readonly Row[]): { index: number; named: boolean } {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const { width } = usualWidth(sample);
  const enough = Math.max(1, Math.ceil(width / 2));
  const index = Math.max(
    0,
    sample.findIndex((row) => filled(row) >= enough),
  );
  const cells = sample[index]?.cells ?? [];
  return { index, named: !cells.some(isFigure) };
}

/** "A" … "Z", "AA" …, as spreadsheets call their columns. */
export function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** Trimmed, control characters taken out; a name that is missing or stands twice gets its letters. */
function columnNames(header: readonly string[], width: number): string[] {
  const seen = new Set<string>();
  return Array.from({ length: width }, (_, i) => {
    const written = cleaned(header[i] ?? '').trim();
    const name = written === '' || seen.has(written) ? `${written} ${letters(i)}`.trim() : written;
    seen.add(name);
    return name;
  });
}

/** Without control characters, line ends and tabs apart. */
const cleaned = (text: string): string => text.replace(/[^\P{Cc}\n\r\t]/gu, '');

const refused = (file: string, text: string, problem: TableProblem): Table => ({
  file,
  text,
  delimiter: ',',
  columns: [],
  headerRow: null,
  rows: [],
  problems: [problem],
  rowProblems: [],
});

function doubtful(row: Row, columns: readonly string[], limits: TableLimits): RowProblem[] {
  const whole = { row: row.number, column: null, kept: true } as const;
  const problems: RowProblem[] = [];
  if (row.unbalanced) problems.push({ ...whole, why: 'quote-unbalanced', values: {} });
  const values = { found: row.cells.length, expected: columns.length };
  if (values.found < values.expected) problems.push({ ...whole, why: 'cells-missing', values });
  if (values.found > values.expected) problems.push({ ...whole, why: 'cells-too-many', values });
  row.cells.forEach((cell, i) => {
    if (cell.length <= limits.cell) return;
    const column = columns[i] ?? letters(i);
    const values = { units: cell.length, limit: limits.cell };
    problems.push({ ...whole, column, why: 'cell-too-long', values });
    row.cells[i] = cell.slice(0, limits.cell);
  });
  return problems;
}

/**
 * Reads delimited text (a byte order mark and a first line "sep=;" are understood). Never throws: what can't be used is
 * among the problems. Offsets count UTF-16 units of `text`.
 */
export function readTable(text: string, name: string, limits: TableLimits = TABLE_LIMITS): Table {
  if (text.length > limits.units)
    return refused(name, '', { why: 'too-long', values: { units: text.length, limit: limits.units } });
  if (text.slice(0, 1000).split('\0').length > 50) return refused(name, '', { why: 'not-text', values: {} });
  const mark = text.startsWith(MARK) ? 1 : 0;
  // Excel's own first line, which it does not show.
  const told = /^sep=([,;\t|])\r?\n/i.exec(text.slice(mark, mark + 10));
  const from = mark + (told?.[0].length ?? 0);
  const delimiter = told?.[1] ?? delimiterOf(text, from, name);
  const { rows, stopped } = scan(text, from, delimiter, limits);
  if (stopped === 'columns')
    return refused(name, text, { why: 'too-many-columns', values: { limit: limits.columns } });
  if (!rows.some((row) => filled(row) > 0)) return refused(name, text, { why: 'empty', values: {} });
  const { index, named } = headerAmong(rows);
  const { width } = usualWidth(rows.slice(0, SAMPLE_ROWS));
  const header = rows[index]!;
  const below = rows.slice(named ? index + 1 : index).filter((row) => filled(row) > 0);
  const columns = named
    ? columnNames(header.cells, header.cells.length)
    : Array.from({ length: width }, (_, i) => letters(i));
  const problems: TableProblem[] = [];
  if (below.length === 0) problems.push({ why: 'no-rows', values: {} });
  if (stopped === 'rows') problems.push({ why: 'too-many-rows', values: { limit: limits.rows } });
  if (stopped === 'cells') problems.push({ why: 'too-many-cells', values: { limit: limits.cells } });
  const rowProblems = below.flatMap((row) => doubtful(row, columns, limits));
  return {
    file: name,
    text,
    delimiter,
    columns,
    headerRow: named ? header.number : null,
    rows: below,
    problems,
    rowProblems,
  };
}
