/** What the name of a column says of it: words of a table, in any of the languages, and the sides' words and numbers around them. */
import { slug } from '../../model/id.ts';
import type { HeaderWord, TableNames } from './names.ts';

export interface HeaderMeaning extends HeaderWord {
  confidence: number;
}

/** Numbers and letters by which tables tell the sides apart. */
const SIDE_SIGNS: ReadonlyMap<string, number> = new Map([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['a', 1],
  ['b', 2],
]);

const OF_A_SIDE = new Set(['who', 'role', 'country', 'side-kind']);

/** All stretches of words, the longest first; of the same length, the last first: "country of visitor" is told by both. */
function* stretches(words: readonly string[]): Generator<{ text: string; from: number; to: number }> {
  for (let size = words.length; size > 0; size--)
    for (let from = words.length - size; from >= 0; from--)
      yield { text: words.slice(from, from + size).join('-'), from, to: from + size };
}

/** Words of a header; "name2" is "name 2". More than a dozen are no header. */
const wordsOf = (header: string): string[] =>
  slug(header.slice(0, 200))
    .split('-')
    .flatMap((word) => {
      const digits = /\d$/.test(word) && word.length > 1 && !/^\d/.test(word) ? 1 : 0;
      return digits ? [word.slice(0, -1), word.slice(-1)] : [word];
    })
    .slice(0, 12);

/** Null where no word is known. */
export function readHeader(header: string, names: TableNames): HeaderMeaning | null {
  const words = wordsOf(header);
  const whole = names.headers.get(words.join('-'));
  if (whole) return { ...whole, confidence: 0.95 };
  const taken = new Set<number>();
  const found: HeaderWord[] = [];
  for (const { text, from, to } of stretches(words)) {
    const word = names.headers.get(text);
    const free = !words.slice(from, to).some((_, i) => taken.has(from + i));
    if (!word || word.alone || !free) continue;
    found.push(word);
    for (let i = from; i < to; i++) taken.add(i);
  }
  const side = found.find((w) => w.side !== null)?.side ?? signOf(words);
  const kind = found.find((w) => w.kind !== null)?.kind ?? null;
  // "visitor country": of the visitor, the country.
  const said = found.find((w) => w.role !== 'who') ?? found[0];
  if (!said) return null;
  const confidence = taken.size === words.length ? 0.85 : signOf(words) !== null ? 0.8 : 0.6;
  return { ...said, side: OF_A_SIDE.has(said.role) ? side : null, kind, confidence };
}

const signOf = (words: readonly string[]): number | null =>
  SIDE_SIGNS.get(words.at(-1) ?? '') ?? SIDE_SIGNS.get(words[0] ?? '') ?? null;
