/** Finds phrases in a row of tokens by their first word: time grows with the text, not with the number of phrases. */
import { tokenize, type Token } from './tokens.ts';

interface Entry<T> {
  keys: string[];
  words: string[];
  value: T;
}

export interface Match<T> {
  /** number of tokens taken */
  length: number;
  value: T;
}

/** How strictly accents count: `exact` tells "rencontré" from "rencontre" unless the text bears no accents at all. */
export type Accents = 'exact' | 'free';

/** A number below 1,024 of a word's first letter and length: nearly all words that begin no phrase of an index are told by it. */
const shapeOf = (key: string): number => ((key.charCodeAt(0) & 31) << 5) | (key.length & 31);

const NO_ENTRIES: readonly never[] = [];

export class PhraseIndex<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();
  /** 1 at each shape that the first word of a phrase has */
  private readonly shapes = new Uint8Array(1024);
  private readonly accents: Accents;

  constructor(accents: Accents = 'free') {
    this.accents = accents;
  }

  add(phrase: string, value: T): this {
    const tokens = tokenize(phrase);
    const first = tokens[0];
    if (!first) return this;
    const entry = { keys: tokens.map((t) => t.key), words: tokens.map((t) => t.word), value };
    const list = this.byFirst.get(first.key) ?? [];
    list.push(entry);
    // Longest first, so that the first hit is the longest; the order of equals is that of the data.
    list.sort((a, b) => b.keys.length - a.keys.length);
    this.byFirst.set(first.key, list);
    this.shapes[shapeOf(first.key)] = 1;
    return this;
  }

  /** Folded first words of all phrases. */
  firstKeys(): Iterable<string> {
    return this.byFirst.keys();
  }

  /** The longest phrase that begins at token `at`, or null. */
  match(tokens: readonly Token[], at: number): Match<T> | null {
    for (const entry of this.beginning(tokens[at]))
      if (this.fits(entry, tokens, at)) return { length: entry.keys.length, value: entry.value };
    return null;
  }

  /** Every phrase that begins at token `at`, longest first. */
  matches(tokens: readonly Token[], at: number): Match<T>[] {
    const entries = this.beginning(tokens[at]);
    if (entries.length === 0) return [];
    return entries
      .filter((entry) => this.fits(entry, tokens, at))
      .map((entry) => ({ length: entry.keys.length, value: entry.value }));
  }

  /** Phrases with this first word. Asked ten thousand times an article, mostly in vain. */
  private beginning(first: Token | undefined): readonly Entry<T>[] {
    if (!first || this.shapes[shapeOf(first.key)] === 0) return NO_ENTRIES;
    return this.byFirst.get(first.key) ?? NO_ENTRIES;
  }

  private fits(entry: Entry<T>, tokens: readonly Token[], at: number): boolean {
    for (let k = 0; k < entry.keys.length; k++) {
      const token = tokens[at + k];
      if (!token || token.key !== entry.keys[k]) return false;
      if (k > 0 && token.gap === 'line') return false;
      if (this.accents === 'exact' && token.word !== entry.words[k] && token.word !== token.key) return false;
    }
    return true;
  }
}

/** An index of plain phrases: its value is the phrase itself. */
export function phraseSet(phrases: Iterable<string>, accents: Accents = 'free'): PhraseIndex<string> {
  const index = new PhraseIndex<string>(accents);
  for (const phrase of phrases) index.add(phrase, phrase);
  return index;
}
