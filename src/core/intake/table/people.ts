/** The people of one cell: titles told from names, several people told apart. */
import { fold } from '../../model/id.ts';
import type { TableNames } from './names.ts';

type Titles = Pick<TableNames, 'titles' | 'honorifics'>;

export interface CellPerson {
  name: string;
  role: string | null;
}

/** Longest title of the lists, in words. */
const LONGEST_TITLE = 5;
const JOINERS = new Set([
  'of',
  'the',
  'and',
  '&',
  'de',
  'du',
  'des',
  'la',
  'le',
  'et',
  'va',
  'for',
  'in',
  'to',
]);
/** Behind a title they lead on to what the office is of, not to a name. */
const COMPLEMENTS = new Set(['of', 'for', 'du', 'des', 'to']);

/** "President-elect," → "president". */
const bare = (word: string): string =>
  fold(word)
    .replace(/[,;:]$/, '')
    .replace(/-(?:elect|designate)?$/, '');

/** How many of the words are a title in front: "Prime Minister and Defence Minister". */
function titleLength(words: readonly string[], titles: Titles): number {
  let end = 0;
  for (let at = 0; at < words.length;) {
    const size = titleAt(words, at, titles);
    if (size > 0) end = at += size;
    else if (at > 0 && JOINERS.has(words[at]!.toLowerCase())) at++;
    else break;
  }
  return end;
}

function titleAt(words: readonly string[], at: number, titles: Titles): number {
  for (let size = Math.min(LONGEST_TITLE, words.length - at); size > 0; size--)
    if (
      titles.titles.has(
        words
          .slice(at, at + size)
          .map(bare)
          .join(' '),
      )
    )
      return size;
  return 0;
}

/** "Mr. Ruiz" is called Ruiz. */
function withoutHonorific(words: string[], { honorifics }: Titles): string[] {
  const first = words.findIndex((word, i) => i === words.length - 1 || !honorifics.has(fold(word)));
  return words.slice(Math.max(0, first));
}

const trimmed = (text: string): string => text.replace(/^[\s,;:]/, '').trim();
const untailed = (text: string): string => (/[,;:]$/.test(text) ? text.slice(0, -1) : text);

/** "President Ana Ruiz" → role and name; "Ana Ruiz, Minister of Trade" too. Without a title, all is name. */
export function personOf(written: string, titles: Titles): CellPerson {
  const words = withoutHonorific(written.split(' ').filter(Boolean), titles);
  let size = titleLength(words, titles);
  // "Prime Minister King": the last word is the name.
  if (size === words.length) size = words.length > 1 ? titleLength(words.slice(0, -1), titles) : 0;
  if (size === 0 || COMPLEMENTS.has(words[size]!.toLowerCase())) return withTrailing(words.join(' '), titles);
  const role = untailed(words.slice(0, size).join(' '));
  const name = withoutHonorific(words.slice(size), titles);
  return { role, name: trimmed(name.join(' ')) };
}

function withTrailing(written: string, titles: Titles): CellPerson {
  const comma = written.indexOf(', ');
  const behind = comma < 0 ? [] : written.slice(comma + 2).split(' ');
  const isTitle = comma > 0 && titleAt(behind, 0, titles) > 0;
  return isTitle
    ? { name: written.slice(0, comma), role: written.slice(comma + 2) }
    : { name: written, role: null };
}

const SEPARATORS = [';', '|', '\n', ' / '];
const ANDS = [', and ', ' and ', ' & ', ' et ', ' và ', ', '];

/** Splits where a second title begins behind a first one with its name. */
function byTitle(written: string, titles: Titles): string[] {
  for (const mark of ANDS)
    for (let at = written.indexOf(mark); at >= 0; at = written.indexOf(mark, at + 1)) {
      const [left, right] = [written.slice(0, at), written.slice(at + mark.length)];
      const [before, behind] = [left.split(' '), right.split(' ')];
      const size = titleLength(behind, titles);
      const named = titleLength(before, titles) < before.length && titleAt(before, 0, titles) > 0;
      if (named && size > 0 && size < behind.length && !COMPLEMENTS.has(behind[size]!.toLowerCase()))
        return [left, ...byTitle(right, titles)];
    }
  return [written];
}

/** Longest cell that is looked at for people; a longer one is text. */
const LONGEST_CELL = 1000;

/** All people of a cell, in their order. `titled`: titles stand before names. */
export function peopleOf(written: string, titles: Titles, titled: boolean): CellPerson[] {
  if (written.length > LONGEST_CELL) return [{ name: written.slice(0, LONGEST_CELL), role: null }];
  const pieces = SEPARATORS.reduce((some, mark) => some.flatMap((piece) => piece.split(mark)), [written])
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (!titled) return pieces.map((name) => ({ name, role: null }));
  return pieces.flatMap((piece) => byTitle(piece, titles)).map((piece) => personOf(piece, titles));
}

/** Whether the cell tells a title beside a name. */
export const hasTitle = (written: string, titles: Titles): boolean => personOf(written, titles).role !== null;
