/** How a page writes each of its words: what it writes small elsewhere is none of a name in a line of capitals. */
import { grammar } from './name-words.ts';
import { tokenIn, type Reader } from './reader.ts';
import type { Token } from './tokens.ts';

interface PageWords {
  /** how often each word stands with a capital */
  capitals: ReadonlyMap<string, number>;
  /** words that stand in small letters somewhere */
  small: ReadonlySet<string>;
}

const pages = new WeakMap<readonly Token[], PageWords>();

/** Counted once a page. */
export function pageWords(tokens: readonly Token[]): PageWords {
  const known = pages.get(tokens);
  if (known) return known;
  const capitals = new Map<string, number>();
  const small = new Set<string>();
  for (const { cap, key, kind } of tokens) {
    if (cap) capitals.set(key, (capitals.get(key) ?? 0) + 1);
    else if (kind === 'word') small.add(key);
  }
  const made = { capitals, small };
  pages.set(tokens, made);
  return made;
}

type Line = 'loud' | 'capitals' | 'plain';
const lines = new WeakMap<Reader, { line: Line; own: ReadonlyMap<string, number> }>();

/** A shorter word is an article or a preposition, which headlines write small. */
const LONG = 4;
/** Words that make a line. */
const LEAST = 3;
/** Of ten long words, those with a capital in a headline. */
const TENTHS = 8;
/** Words of a page that is more than its headline. */
const PAGE = 20;

/** "JURIS OZOLS MEETS ANA BERG", "Juris Ozols Receives Ana Berg": how a line is written, and its own words with a capital. */
function lineOf(r: Reader): { line: Line; own: ReadonlyMap<string, number> } {
  const known = lines.get(r);
  if (known) return known;
  const own = new Map<string, number>();
  let [long, high, loud, words] = [0, 0, 0, 0];
  for (let i = r.from; i < r.end; i++) {
    const { kind, key, cap, caps } = r.tokens[i]!;
    if (kind !== 'word' || key.length < 2) continue;
    words++;
    if (caps) loud++;
    if (cap) own.set(key, (own.get(key) ?? 0) + 1);
    if (key.length < LONG) continue;
    long++;
    if (cap) high++;
  }
  const titled = grammar(r)?.headlineCapitals === true && long >= LEAST && high * 10 >= long * TENTHS;
  const line: Line = words >= LEAST && loud === words ? 'loud' : titled ? 'capitals' : 'plain';
  const made = { line, own };
  lines.set(r, made);
  return made;
}

/** Times that the page writes a word with a capital outside of this line. */
const elsewhere = (r: Reader, key: string): number =>
  (pageWords(r.tokens).capitals.get(key) ?? 0) - (lineOf(r).own.get(key) ?? 0);

/** "Presents Credentials To King Harald": a word of a headline that the page writes small, and nowhere else with a capital. */
export function smallElsewhere(r: Reader, at: number): boolean {
  const key = tokenIn(r, at)!.key;
  if (key.length < LONG || !pageWords(r.tokens).small.has(key)) return false;
  return lineOf(r).line !== 'plain' && elsewhere(r, key) === 0;
}

/** "SITUATION ECONOMIQUE": a name in a line of nothing but capitals is one where the page names it again. */
export function namedAgain(r: Reader, from: number, to: number): boolean {
  if (!tokenIn(r, from)?.caps || pageWords(r.tokens).small.size < PAGE || lineOf(r).line !== 'loud')
    return true;
  for (let i = from; i < to; i++) {
    const { kind, key } = r.tokens[i]!;
    if (kind === 'word' && key.length >= LONG - 1 && elsewhere(r, key) > 0) return true;
  }
  return false;
}
