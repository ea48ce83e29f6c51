/** Marks that agencies and web pages leave on a line: sign-offs, photo credits, lines that are only a date. */
import { readDate } from './date-grammar.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

const DASHES = new Set(['-', '–', '—']);
/** A credit follows the photo mark and ends the line. */
const CREDIT_TOKENS = 12;

/** "… de la présidence. (APS)": the agency in brackets ends the line. */
function bracketedSignoff(lexicon: Lexicon, tokens: Token[]): number | null {
  if (tokens.at(-1)?.key !== ')') return null;
  for (let i = tokens.length - 2; i >= Math.max(0, tokens.length - 6); i--) {
    if (tokens[i]!.key !== '(') continue;
    const length = lexicon.agencies.match(tokens, i + 1)?.length ?? 0;
    return i + 1 + length === tokens.length - 1 ? tokens[i]!.start : null;
  }
  return null;
}

/** Start offset of "-VNA", "– VOV/VNA" at the end of a line, or null. */
export function signoffStart(lexicon: Lexicon, tokens: Token[]): number | null {
  const bracketed = bracketedSignoff(lexicon, tokens);
  if (bracketed !== null) return bracketed;
  const last = Math.max(0, tokens.length - 8);
  for (let i = tokens.length - 2; i >= last; i--) {
    if (!DASHES.has(tokens[i]!.key) && tokens[i]!.key !== '/') continue;
    let at = i + 1;
    while (at < tokens.length) {
      const agency = lexicon.agencies.match(tokens, at);
      if (agency) at += agency.length;
      else if (tokens[at]!.caps || tokens[at]!.key === '/' || tokens[at]!.key === '.') at++;
      else break;
    }
    const agencyFirst = lexicon.agencies.match(tokens, i + 1) !== null;
    if (at === tokens.length && agencyFirst && DASHES.has(tokens[i]!.key)) return tokens[i]!.start;
  }
  return null;
}

/** "(APS)" alone on its line. */
export function isSignoffLine(lexicon: Lexicon, tokens: Token[]): boolean {
  const words = tokens.filter((t) => t.kind !== 'mark');
  const bare = words[0]?.key === 'source' && tokens.length < CREDIT_TOKENS ? words.slice(1) : words;
  return bare.length > 0 && lexicon.agencies.match(bare, 0)?.length === bare.length;
}

/** "(Xinhua/Ana Berg)", "[Photo/Xinhua]" at the end of a line: an agency and who took the picture. */
function credited(lexicon: Lexicon, line: Token[]): boolean {
  // "[Photo/Xinhua] |": bars of the page behind it
  const tokens = line.slice(0, line.findLastIndex((t) => t.key !== '|') + 1);
  const last = tokens.at(-1)?.key;
  if (last !== ')' && last !== ']') return false;
  for (let i = tokens.length - 2; i >= Math.max(0, tokens.length - CREDIT_TOKENS); i--) {
    if (tokens[i]!.key !== '(' && tokens[i]!.key !== '[') continue;
    const known =
      (lexicon.agencies.match(tokens, i + 1)?.length ?? 0) +
      lengthIn(lexicon.sets['sections.photo'], tokens, i + 1);
    const mark = tokens[i + 1 + known];
    const first = known > 0 && mark?.key === '/' && mark.gap !== 'line';
    return first || signed(lexicon, tokens, i);
  }
  return false;
}

/** "[Ana Berg/Xinhua]": who took the picture, a slash and the agency, up to the bracket that ends the line. */
function signed(lexicon: Lexicon, tokens: Token[], open: number): boolean {
  const slash = tokens.findIndex((t, i) => i > open && t.key === '/');
  if (slash < 0 || tokens.slice(open + 1, slash).some((t) => !t.cap)) return false;
  const agency = lexicon.agencies.match(tokens, slash + 1)?.length ?? 0;
  return agency > 0 && slash + 1 + agency === tokens.length - 1;
}

/** A photo credit ends the line, or the line is nothing else. */
export function photoMark(lexicon: Lexicon, tokens: Token[]): boolean {
  if (credited(lexicon, tokens)) return true;
  const from = Math.max(0, tokens.length - CREDIT_TOKENS);
  for (let i = from; i < tokens.length; i++) {
    const length = lengthIn(lexicon.sets['sections.photo'], tokens, i);
    if (length > 0 && tokens[i]!.cap && tokens[i + length]?.key === ':') return true;
  }
  return false;
}

const TIME_WORDS = 10;
/** "Publié le 12 mars 2024 à 10 h 35 par …" */
const STAMP_TOKENS = 24;
/** A line of crumbs, author and date between bars. */
const CRUMB_TOKENS = 80;
const BARS = new Set(['|', '•', '·', '»']);

/** Where the first whole date of a line begins; -1 where there is none. */
function wholeDate(lexicon: Lexicon, tokens: Token[]): number {
  return tokens.findIndex((_, i) => {
    const value = readDate(tokens, lexicon, i)?.value;
    return value?.kind === 'calendar' && value.year !== null && value.month !== null && value.day !== null;
  });
}

/** "Lecture 2 min. Publié le 12 mars 2026", "Publié le 09:00 12.03.2026": words of a stamp stand before the day. */
const stampedAt = (lexicon: Lexicon, tokens: Token[], day: number): boolean =>
  STAMP_REACH.some((k) => lengthIn(lexicon.lists.stamps, tokens, day - k) > 0);

const STAMP_REACH = [1, 2, 3, 4, 5, 6];

/** "Harbour News, 12/03/2026 Source LETA (agence de Riga)": whose news it is stands right behind the day. */
function sourcedAt(lexicon: Lexicon, tokens: Token[], day: number): boolean {
  const to = day + readDate(tokens, lexicon, day)!.length;
  return [0, 1].some((k) => lengthIn(lexicon.lists.sources, tokens, to + k) > 0);
}

/** A full stop that ends a sentence, not that of "09.02.2017". */
const stops = (tokens: Token[], t: Token, i: number): boolean =>
  t.key === '.' && !(tokens[i + 1]?.kind === 'number' && tokens[i + 1]!.gap === 'none');

/** A line that holds a whole date and next to nothing else: the page's own date. */
export function isDateLine(lexicon: Lexicon, tokens: Token[]): boolean {
  if (tokens.length > CRUMB_TOKENS || tokens.length < 3) return false;
  const dated = tokens.some(
    (t, i) =>
      t.kind === 'number' &&
      (/^(?:19|20)\d\d$/.test(t.key) || (tokens[i + 1]?.gap === 'none' && tokens[i + 1]!.kind === 'mark')),
  );
  const day = dated ? wholeDate(lexicon, tokens) : -1;
  if (day < 0) return false;
  if (tokens.some((t) => BARS.has(t.key)) && !tokens.some((t, i) => stops(tokens, t, i))) return true;
  const sentence = tokens.length > TIME_WORDS && tokens.at(-1)!.key === '.';
  const marked =
    lengthIn(lexicon.lists.stamps, tokens, 0) > 0 ||
    lengthIn(lexicon.lists.visits, tokens, 0) > 0 ||
    stampedAt(lexicon, tokens, day) ||
    sourcedAt(lexicon, tokens, day);
  if (tokens.length <= STAMP_TOKENS && !sentence && marked) return true;
  const words = tokens.filter((t) => t.kind === 'word').length;
  const said = tokens.filter((t) => t.kind !== 'mark').length;
  return words === 0 || (said <= TIME_WORDS && words <= (tokens.length <= TIME_WORDS ? 4 : 2));
}

/**
 * The names a page is filed under: "Tags: Ana Berg Norway". `alone`: their mark stands alone on its line, and they on the
 * next. Names run into one another there, and tell nobody's.
 */
export function tagsAt(lexicon: Lexicon, tokens: Token[]): 'alone' | 'line' | null {
  const length = lengthIn(lexicon.sets['sections.tags'], tokens, 0);
  if (length === 0) return null;
  const rest = tokens.slice(length).filter((t) => t.kind === 'word');
  if (rest.length === 0) return 'alone';
  return tokens[length]!.key === ':' || rest.every((t) => t.cap) ? 'line' : null;
}
