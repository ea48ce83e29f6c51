/** Initials and by-names: "A. K. Rojas", "Daniel “Dan” Mutua", "Daniel Mutua (Dan)". */
import type { Range } from './draft.ts';
import { inList, inSet, isKey, tokenIn, verbAt, type Reader } from './reader.ts';
import type { Token } from './tokens.ts';

const QUOTES = new Set(['“', '”', '"', "'", '‘', '’', '«', '»']);
/** A shorter word in brackets is rather an abbreviation. */
const SHORTEST = 3;

/** End of a by-name in quotation marks or brackets that begins at `at` and stands before a further capital; null where none does. */
export function byNameEnd(r: Reader, at: number): number | null {
  const [open, word, close, next] = [0, 1, 2, 3].map((k) => tokenIn(r, at + k));
  const pair =
    open?.key === '(' ? close?.key === ')' : QUOTES.has(open?.key ?? '') && QUOTES.has(close?.key ?? '');
  if (!open || !close || !pair) return null;
  if (open.key === '(' && (word?.caps || (word?.key.length ?? 0) < SHORTEST || otherWord(r, at + 1)))
    return null;
  const tight = word?.kind === 'word' && word.cap && word.gap === 'none' && close.gap === 'none';
  return tight && next?.cap && next.gap === 'space' ? at + 3 : null;
}

/** The one word in brackets behind a name, folded. */
export function byNameBehind(tokens: readonly Token[], name: Range): string | null {
  const [open, word, close] = tokens.slice(name.to, name.to + 3);
  const named = open?.key === '(' && close?.key === ')' && word?.kind === 'word' && word.cap && !word.caps;
  return named && word.key.length >= SHORTEST ? word.key : null;
}

const single = (r: Reader, at: number): boolean =>
  tokenIn(r, at)?.cap === true && tokenIn(r, at)!.end - tokenIn(r, at)!.start === 1;

/** "A. K. Rojas", "S Rangarajan", "A K M Kabir": letters with or without their stops, before a whole word with a capital. */
export function initialAt(r: Reader, at: number): boolean {
  let i = at;
  let letters = 0;
  for (; single(r, i); letters++) i += isKey(r, i + 1, '.') && tokenIn(r, i + 1)!.gap === 'none' ? 2 : 1;
  const word = tokenIn(r, i);
  if (i === at || word?.cap !== true || word.key.length === 1) return false;
  if (i > at + letters) return true;
  // one letter alone is as well a word: "A Kenyan delegation", "À Oslo"
  const bare = letters > 1 || !WORDS.has(tokenIn(r, at)!.key);
  return bare && word.gap === 'space' && !word.caps && !otherWord(r, i);
}

/** Letters that are words in some language that is read. */
const WORDS = new Set(['a', 'à', 'e', 'i', 'o', 'u', 'y']);

const otherWord = (r: Reader, at: number): boolean =>
  r.placeAt.has(at) ||
  inList(r, 'notNames', at) > 0 ||
  r.knowledge.lexicon.heads.match(r.tokens, at) !== null ||
  r.knowledge.demonyms.match(r.tokens, at) !== null;

/** "With Minister Ana Rojas Mutua discussed trade": behind a new name the surname of someone named before, who does what follows. */
export function subjectBehind(r: Reader, from: number, to: number, words: number): boolean {
  const [first, last] = [tokenIn(r, from), tokenIn(r, to - 1)];
  if (words < LEAST_WORDS || !first || last?.gap !== 'space' || !r.known?.has(last.key)) return false;
  const fronted = inSet(r, 'prepositions.with', r.from) > 0 && from - r.from < FRONT;
  return fronted && !r.known.has(first.key) && verbAt(r, to);
}

/** Words of an office between "with" and the name. */
const FRONT = 12;
/** A name of its own and the surname behind it. */
const LEAST_WORDS = 3;

/** Pieces of an address: "@D_Mwangi_State". */
const PIECES = 8;

/** "@DanielMwangi", "#OsloTalks", "@D_Mwangi": part of an address or a tag. */
export function inAddress(r: Reader, at: number): boolean {
  for (let i = at; i > at - PIECES && tokenIn(r, i)?.gap === 'none'; i--)
    if (isKey(r, i - 1, '@') || isKey(r, i - 1, '#')) return true;
  return false;
}

/** "Julia Do Carmo", "Luis Dos Anjos": a particle with its capital, before a further word of the name. */
export function nobiliary(r: Reader, at: number): boolean {
  const next = inList(r, 'particles', at) > 0 ? tokenIn(r, at + 1) : null;
  if (!next?.cap || next.gap !== 'space' || r.placeAt.has(at + 1)) return false;
  return inList(r, 'notNames', at + 1) === 0 && r.knowledge.lexicon.heads.match(r.tokens, at + 1) === null;
}
