/** Names that stand for somebody alone, once a story has told them in full or behind a title. */
import type { Actor, Range } from './draft.ts';
import { inList, inSet, type Reader } from './reader.ts';
import type { Token } from './tokens.ts';
import { vietnamese } from './vietnamese-names.ts';

/** Tokens of a row of surnames behind one courtesy. */
const ROW_REACH = 12;
/** A shorter surname is too likely to be another word. */
const SHORTEST_SURNAME = 4;

/** What a story has told of names. */
export interface KnownNames {
  /** words that name somebody alone */
  alone: Set<string>;
  /** the one word behind titles, and first words of full names */
  called: Set<string>;
  first: Set<string>;
}

export const noNames = (): KnownNames => ({ alone: new Set(), called: new Set(), first: new Set() });

/** "Solberg-Lund" of "Kari Solberg-Lund": the last words, as far as hyphens join them. */
function compoundOf(words: readonly Token[]): string {
  let from = words.length - 1;
  while (from > 0 && words[from]!.gap === 'hyphen') from--;
  const parts = words.slice(from).map((t) => t.key);
  return from > 0 && parts.length > 1 ? parts.join('-') : '';
}

/** Marks around a by-name. */
const BY_NAME = new Set(['“', '"', "'", '‘', '’', '«', '(']);

/** "Joko “Joki” Widodono": the by-name inside a name. */
function byNameWithin(r: Reader, { from, to }: Range): string | null {
  for (let i = from + 1; i < to - 1; i++)
    if (BY_NAME.has(r.tokens[i]!.key) && r.tokens[i + 1]!.cap) return r.tokens[i + 1]!.key;
  return null;
}

/** Where family names stand first, as in China and Korea. */
const familyFirst = (r: Reader, country: string | null): boolean =>
  country !== null && r.knowledge.familyFirst.has(country);

/** First and last word of a full name, or the one word after a title: either alone may name the person again; in some languages the last alone. */
export function learn(
  r: Reader,
  actors: readonly Actor[],
  known: KnownNames,
  families: ReadonlySet<string>,
): void {
  const surnames = r.knowledge.lexicon.file.grammar?.bareNames === 'surname';
  for (const { kind, name, short, roles, country } of actors) {
    if (kind !== 'person' || !name || (short && roles.length === 0)) continue;
    const words = r.tokens.slice(name.from, name.to).filter((t) => t.kind === 'word' && t.cap);
    const last = words.at(-1);
    // "Joko “Joki” Widodono"
    if (!short) known.alone.add(compoundOf(words));
    const byName = byNameWithin(r, name);
    if (byName !== null) known.alone.add(byName);
    if (familyFirst(r, country) && words[0] && inList(r, 'notNames', name.from) === 0)
      known.alone.add(words[0].key);
    if (surnames) {
      const given =
        short ||
        vietnamese(
          words.map((w) => w.key),
          families,
        );
      if (last && !given && last.key.length >= SHORTEST_SURNAME) known.alone.add(last.key);
      if (words[0]) learnCalled(words[0].key, short, known);
      continue;
    }
    for (const word of [words[0], last]) if (word && word.key.length > 1) known.alone.add(word.key);
  }
}

/** "le président Karim" and "Karim Belaid": who is called by his first name is meant by it alone, too. */
function learnCalled(word: string, short: boolean, { alone, called, first }: KnownNames): void {
  (short ? called : first).add(word);
  if (called.has(word) && first.has(word) && word.length >= SHORTEST_SURNAME) alone.add(word);
}

/** "MM. Duval et Li": each name of the row stands for a person, however short. */
export function learnRow(r: Reader, at: number, alone: Set<string>): void {
  for (let i = at + 1; i < at + ROW_REACH && i < r.end; i++) {
    const { kind, cap, key } = r.tokens[i]!;
    const joins = key === ',' || key === '.' || inSet(r, 'conjunctions.and', i) > 0;
    if (kind === 'word' && cap && inList(r, 'notNames', i) === 0) alone.add(key);
    else if (!joins) return;
  }
}
