/** A cell's value as a reader means it, and the words of the text that it was read from. */
import { unguarded } from '../../model/formula.ts';
import { slug } from '../../model/id.ts';
import type { Span } from '../../model/meeting.ts';
import type { Row } from './scan.ts';

const CONTROL = /[^\P{Cc}\n\t]/gu;
const SPACES = /\s+/gu;

/** One line, without the apostrophe that guards a formula, control characters and spaces around. */
const plainCell = (cell: string): string =>
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

/** Ids are made of names, and an id has at most 300 units. */
const LONGEST_NAME = 200;
/** A letter may become three in an id (한). */
const SHORT = 60;

/** Whether a name is too long to be one. */
export const isTooLong = (name: string): boolean =>
  name.length > LONGEST_NAME || slug(name).length > LONGEST_NAME;

/** The beginning of what is too long, never half of a pair of surrogates. */
export function shortened(name: string): string {
  if (!isTooLong(name)) return name;
  const to = (name.charCodeAt(SHORT - 1) & 0xfc00) === 0xd800 ? SHORT - 1 : SHORT;
  return name.slice(0, to);
}
