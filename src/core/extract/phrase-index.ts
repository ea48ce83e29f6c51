/** Finds phrases in a row of tokens by their first word: time grows with the text, not with the number of phrases. */
import { FirstWords, numberOf } from './first-words.ts';
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

const NO_ENTRIES: readonly never[] = [];

export class PhraseIndex<T> {
  private readonly byFirst = new Map<number, Entry<T>[]>();
  private readonly keys = new Set<string>();
  private readonly firsts = new FirstWords();
  private readonly accents: Accents;

  constructor(accents: Accents = 'free') {
    this.accents = accents;
  }

  add(phrase: string, value: T): this {
    const tokens = tokenize(phrase);
    const first = tokens[0];
    if (!first) return this;
    const number = this.firsts.add(first.key);
    const entry = { keys: tokens.map((t) => t.key), words: tokens.map((t) => t.word), value };
    const list = this.byFirst.get(number) ?? [];
    list.push(entry);
    // Longest first, so that the first hit is the longest; the order of equals is that of the data.
    list.sort((a, b) => b.keys.length - a.keys.length);
    this.byFirst.set(number, list);
    this.keys.add(first.key);
    return this;
  }

  /** Folded first words of all phrases. */
  firstKeys(): Iterable<string> {
    return this.keys;
  }

  /** The longest phrase that begins at token `at`, or null. */
  match(tokens: readonly Token[], at: number): Match<T> | null {
    const entry = this.longest(tokens, at);
    return entry === null ? null : { length: entry.keys.length, value: entry.value };
  }

  /** Length in tokens of the longest phrase that begins at token `at`; 0 where none does. */
  lengthAt(tokens: readonly Token[], at: number): number {
    return this.longest(tokens, at)?.keys.length ?? 0;
  }

  /** The first token from `from` on, and before `to`, at which a phrase begins; `to` where none does. */
  next(tokens: readonly Token[], from: number, to: number): number {
    for (let i = from; i < to; i++)
      if (this.firsts.has(tokens[i]!) && this.longest(tokens, i) !== null) return i;
    return to;
  }

  /** Every phrase that begins at token `at`, longest first. */
  matches(tokens: readonly Token[], at: number): Match<T>[] {
    const entries = this.beginning(tokens[at]);
    if (entries.length === 0) return [];
    return entries
      .filter((entry) => this.fits(entry, tokens, at))
      .map((entry) => ({ length: entry.keys.length, value: entry.value }));
  }

  private longest(tokens: readonly Token[], at: number): Entry<T> | null {
    const entries = this.beginning(tokens[at]);
    for (let i = 0; i < entries.length; i++) if (this.fits(entries[i]!, tokens, at)) return entries[i]!;
    return null;
  }

  /** Phrases with this first word. */
  private beginning(first: Token | undefined): readonly Entry<T>[] {
    const number = first === undefined ? 0 : numberOf(first);
    return this.firsts.holds(number) ? this.byFirst.get(number)! : NO_ENTRIES;
  }

  /** Whether a phrase goes on behind its first word, which is there. */
  private fits({ keys, words }: Entry<T>, tokens: readonly Token[], at: number): boolean {
    for (let k = 1; k < keys.length; k++) {
      const token = tokens[at + k];
      if (!token || token.key !== keys[k] || token.gap === 'line') return false;
    }
    if (this.accents === 'free') return true;
    for (let k = 0; k < words.length; k++) if (!accentsFit(tokens[at + k]!, words[k]!)) return false;
    return true;
  }
}

const accentsFit = (token: Token, word: string): boolean => token.word === word || token.word === token.key;

/** An index of plain phrases: its value is the phrase itself. */
export function phraseSet(phrases: Iterable<string>, accents: Accents = 'free'): PhraseIndex<string> {
  const index = new PhraseIndex<string>(accents);
  for (const phrase of phrases) index.add(phrase, phrase);
  return index;
}
