/** A decision as it is written in a corrections file: made in the page, read from a file, the same for the build. */
import {
  type AddedMeeting,
  type Corrections,
  type DecidedValues,
  type SplitMeeting,
  type Target,
  readCorrections,
} from '../dataset/correction.ts';
import type { CorrectedField, Meeting } from '../dataset/dataset.ts';
import { allOf, joinedCorrections } from '../dataset/correction-lists.ts';
import { writtenJson } from '../dataset/written.ts';
import type { Reading } from '../model/article.ts';

/** Why, on whose word, when and by whom. */
export interface Ground {
  reason: string;
  source: { title: string; url: string | null };
  on: string;
  by: string;
}

export type FieldEntry = {
  [F in CorrectedField]: Ground & { target: Target | Target[]; field: F; value: DecidedValues[F] };
}[CorrectedField];

/** An entry of a file, in the form of data/README.md. */
export type Entry =
  | FieldEntry
  | (Ground & { same: string[] })
  | (Ground & { notSame: string[] })
  | (Ground & { add: AddedMeeting['add'] })
  | (Ground & { sameMeeting: Target[] })
  | (Ground & Pick<SplitMeeting, 'target' | 'split'>);

const REVIEW_FILE = 'review.json';

/**
 * How the file of decisions is called, unlike any that is known: a decision is named by file and entry, and the file comes to
 * lie beside those. It comes behind them in order of name, as decisions of one day are applied.
 */
export function reviewFile(known: Corrections): string {
  const taken = new Set(allOf(known).map(({ file }) => file));
  let name = REVIEW_FILE;
  for (let n = 2; taken.has(name); n++) name = `review_${String(n).padStart(2, '0')}.json`;
  return name;
}

/** Longest file that is opened, in characters: a million decisions are nobody's. */
export const LONGEST_FILE = 5_000_000;

export type ReadEntries = { ok: true; entries: Entry[] } | { ok: false; problems: string[] };

/** Text of a corrections file → its entries, or problems that name file, entry and field. Never throws. */
export function readEntries(file: string, text: string): ReadEntries {
  if (text.length > LONGEST_FILE)
    return { ok: false, problems: [`${file}: longer than ${LONGEST_FILE} characters`] };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problems: [`${file}: is not JSON`] };
  }
  // A copy called notices.json is read as what it is here: a list of decisions.
  const read = readCorrections([{ file: file === 'notices.json' ? REVIEW_FILE : file, data }]);
  return read.ok ? { ok: true, entries: data as Entry[] } : read;
}

/** The file's text: the same entries give the same bytes. */
export const writeEntries = (entries: readonly Entry[]): string => writtenJson(entries);

/** What stands in the project's own files, and after it what is decided here. Entries that were read or made here are sound. */
export function withEntries(
  before: Corrections,
  entries: readonly Entry[],
  file: string = reviewFile(before),
): Corrections {
  const read = readCorrections([{ file, data: entries }]);
  if (!read.ok) throw new TypeError(read.problems.join('\n'));
  return joinedCorrections([before, read.corrections]);
}

/** Those that are not among the known, each once: a file opened twice decides once. */
export function newEntries(known: readonly Entry[], more: readonly Entry[]): Entry[] {
  const said = new Set(known.map((entry) => writtenJson(entry)));
  return more.filter((entry) => {
    const text = writtenJson(entry);
    return !said.has(text) && said.add(text);
  });
}

/**
 * How an entry names a meeting: by the words that tell it where they tell no other meeting, since these survive a change
 * of the reader; else by its id.
 */
export function targetOf(
  meeting: Meeting,
  fileOf: (document: string) => string | undefined,
  readings: readonly Reading[],
): Target {
  const first = meeting.evidence[0];
  const file = first && fileOf(first.document);
  if (!first || file === undefined || meeting.corrections.some((c) => c.field === 'add')) return meeting.id;
  const tellers = readings
    .filter((reading) => reading.file === file)
    .flatMap(({ meetings }) => meetings)
    .filter(({ evidence }) =>
      evidence.some((e) => e.role === 'primary' && (e.quote.includes(first.quote) || overlaps(e, first))),
    );
  return tellers.length === 1 && first.quote.length <= LONGEST_TARGET
    ? { quote: first.quote, document: file }
    : meeting.id;
}

/** Longest words by which an entry names its meeting. */
const LONGEST_TARGET = 1000;

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
