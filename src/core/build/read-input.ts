/** Reads one file as it was found, whatever it holds. */
import { withGiven } from './given.ts';
import { soundReading } from './sound.ts';
import { read } from '../extract/read-article.ts';
import type { Given, Reading, Source } from '../model/article.ts';

/** A file as it was found: its text, or why there is none. */
export interface Input extends Source {
  /** what the reader of the file noticed ("Windows-1252, not UTF-8"): goes into the report */
  notes?: readonly string[];
  /** why it has no text that can be read */
  unreadable?: string;
}

/** What becomes of a file that can't be read. */
export const notRead = (file: string, reason: string): Reading => ({
  file,
  outcome: 'not',
  reasons: [reason],
  articles: [],
  meetings: [],
  doubts: [],
});

/** Reads one file. Never throws: a file that breaks the reader is accounted for, and the others are read. */
export const readInput = (input: Input): Reading => readTelling(input);

/** The same; `far` hears on the way how much of it is done, from 0 to 1. */
export function readTelling(
  { file, text, given, notes = [], unreadable }: Input,
  far?: (share: number) => void,
): Reading {
  if (unreadable !== undefined) return notRead(file, unreadable);
  if (text.trim() === '') return notRead(file, 'the file is empty');
  try {
    const reading = readWith({ file, text }, given, far);
    return notes.length ? { ...reading, reasons: [...notes, ...reading.reasons] } : reading;
  } catch (problem) {
    return notRead(
      file,
      `the reader failed: ${problem instanceof Error ? problem.message : String(problem)}`,
    );
  }
}

/** A date that is told dates the days of the week of the text too: it is read once with it, once without. */
function readWith(source: Source, given: Given | undefined, far?: (share: number) => void): Reading {
  const alone = soundReading(read(source, far));
  if (given === undefined) return alone;
  const said = alone.articles.find((a) => a.teaserOf === null)?.date ?? '';
  const { date = '' } = given;
  const day = date.length > YEAR.length && date.startsWith(said) && date !== said;
  return withGiven(day ? soundReading(read({ ...source, given }, far)) : alone, alone, given);
}

/** A year alone dates no day of the text. */
const YEAR = 'YYYY';
