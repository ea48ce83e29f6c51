/** A cell's value as a reader means it, and the words of the text that it was read from. */
import { unguarded } from '../../model/formula.ts';
import type { Span } from '../../model/meeting.ts';
import type { Row } from './scan.ts';

const CONTROL = /[^\P{Cc}\n\t]/gu;
const SPACES = /\s+/gu;

/** One line, without the apostrophe that guards a formula, control characters and spaces around. */
export const plainCell = (cell: string): string =>
  unguarded(cell.trim()).replace(CONTROL, ' ').replace(SPACES, ' ').trim().normalize('NFC');

/** The value of a column, '' where the row has no such cell. `exact`: nothing but the guarding apostrophe is changed. */
export function valueAt(row: Row, column: number, exact = false): string {
  const cell = row.cells[column] ?? '';
  return exact ? unguarded(cell) : plainCell(cell);
}

/** Where the words stand in the cell of the text; the whole cell where they are written otherwise; null where it is empty. */
export function spanIn(text: string, row: Row, column: number, words: string): Span | null {
  const [from, to] = [row.at[2 * column], row.at[2 * column + 1]];
  if (from === undefined || to === undefined || from === to) return null;
  const written = text.slice(from, to);
  const at = words === '' ? -1 : written.indexOf(words);
  return at < 0
    ? { start: from, end: to, quote: written }
    : { start: from + at, end: from + at + words.length, quote: words };
}
