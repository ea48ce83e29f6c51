/** Delimited text → rows of cells, each with its place in the text. Time linear in the text, whatever its quotation marks do. */
import type { TableLimits } from './limits.ts';

export interface Row {
  /** as a spreadsheet numbers it; empty lines count */
  number: number;
  /** range in the text, without the line's end */
  start: number;
  end: number;
  /** the values: quotation marks opened and closed, nothing else changed */
  cells: string[];
  /** for each cell its range as written, quotation marks left out: start, end, start, end … */
  at: number[];
  /** a cell began with a quotation mark that closes nowhere */
  unbalanced: boolean;
}

export interface Scanned {
  rows: Row[];
  /** which limit stopped the scan, null = the text was read to its end */
  stopped: 'rows' | 'cells' | 'columns' | null;
}

const QUOTE = '"';
const isLineEnd = (unit: string | undefined): boolean => unit === '\n' || unit === '\r';

interface Cell {
  value: string;
  start: number;
  end: number;
  /** where the delimiter, the line's end or the end of the text stands */
  next: number;
}

/**
 * The quoted cell whose mark stands at `at`, null where no mark closes it. Searching again from the characters behind a mark
 * that closes nowhere stays linear: up to the place where the search gave up, every run of marks is of even length.
 */
function quoted(text: string, at: number, delimiter: string): Cell | null {
  let close = text.indexOf(QUOTE, at + 1);
  let doubled = false;
  while (close >= 0 && text[close + 1] === QUOTE) {
    doubled = true;
    close = text.indexOf(QUOTE, close + 2);
  }
  if (close < 0) return null;
  const next = close + 1;
  if (next < text.length && text[next] !== delimiter && !isLineEnd(text[next])) return null;
  const value = text.slice(at + 1, close);
  return { value: doubled ? value.replaceAll('""', QUOTE) : value, start: at + 1, end: close, next };
}

function plain(text: string, at: number, delimiter: string): Cell {
  let next = at;
  while (next < text.length && text[next] !== delimiter && !isLineEnd(text[next])) next++;
  return { value: text.slice(at, next), start: at, end: next, next };
}

const afterLineEnd = (text: string, at: number): number =>
  text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;

/** Reads rows from `from` on, until the text or a limit ends. Method: RFC 4180, with any line ends, also mixed. */
export function scan(
  text: string,
  from: number,
  delimiter: string,
  limits: Pick<TableLimits, 'rows' | 'cells' | 'columns'>,
): Scanned {
  const rows: Row[] = [];
  let cells = 0;
  let at = from;
  while (at < text.length) {
    if (rows.length === limits.rows) return { rows, stopped: 'rows' };
    const row: Row = { number: rows.length + 1, start: at, end: at, cells: [], at: [], unbalanced: false };
    do {
      if (row.cells.length === limits.columns) return { rows, stopped: 'columns' };
      const opens = text[at] === QUOTE;
      const closed = opens ? quoted(text, at, delimiter) : null;
      const cell = closed ?? plain(text, at, delimiter);
      if (opens && !closed) row.unbalanced = true;
      row.cells.push(cell.value);
      row.at.push(cell.start, cell.end);
      at = cell.next + 1;
    } while (text[at - 1] === delimiter && at - 1 < text.length);
    row.end = at - 1;
    cells += row.cells.length;
    if (cells > limits.cells) return { rows, stopped: 'cells' };
    rows.push(row);
    at = afterLineEnd(text, at - 1);
  }
  return { rows, stopped: null };
}
