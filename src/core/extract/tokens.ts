/** Cuts a text into words, numbers and marks, in one pass, each with its offsets into the raw text. */
import { beginsName, insideName, possessiveAt } from './apostrophes.ts';
import { FIRST_MARK, foldUnits, isMark } from './fold.ts';
import { NOTHING } from './readable.ts';

/** How a token is joined to the one before it. */
export type Gap = 'none' | 'hyphen' | 'space' | 'line';

export interface Token {
  start: number;
  end: number;
  /** folded: no accents, no case. One-letter words keep their accent, for "a" is not "à". */
  key: string;
  /** lower case with its accents, NFC: "rencontre" is not "rencontré" */
  word: string;
  kind: 'word' | 'number' | 'mark';
  /** starts with a capital */
  cap: boolean;
  /** all capitals, two letters at least */
  caps: boolean;
  gap: Gap;
  /** number of its word among those by which phrases begin; below 1 where it has none, as far as is known (first-words.ts) */
  number: number;
}

const isUpper = (c: string): boolean => c !== c.toLowerCase();
const isLower = (c: string): boolean => c !== c.toUpperCase();
const isLetter = (c: string): boolean => c !== '' && c.toLowerCase() !== c.toUpperCase();
const isDigit = (c: string): boolean => c >= '0' && c <= '9';
const SPACES = /\s/;
const isSpace = (c: string): boolean => c === ' ' || SPACES.test(c) || c === '\u200b' || c === '\ufeff';
const HYPHENS = new Set(['-', '‑', '‐']);

/** Letters that start a new word inside a run: "ministreNguyen" was glued by scraping, "McKee" is cut too, harmlessly. */
function wordEnd(text: string, folded: string, from: number): number {
  let i = from + 1;
  let lowerSeen = !isUpper(text[from]!);
  for (; i < text.length; i++) {
    const c = text[i]!;
    if (c >= 'a' && c <= 'z') {
      lowerSeen = true;
      continue;
    }
    if (isMark(text.charCodeAt(i))) continue;
    if (folded[i] === "'") {
      // "l'", "d'", "aujourd'hui": the apostrophe belongs to a short elided word, else it ends the word before it
      if (possessiveAt(text, i)) return i;
      if (insideName(text, folded, from, i)) {
        // "Dell'Orto": the capital behind it begins no other word
        i++;
        lowerSeen = false;
        continue;
      }
      const length = i - from;
      if (length <= 2 || (length <= 7 && folded.slice(i - 2, i) === 'qu')) return i + 1;
      return isLetter(text[i + 1] ?? '') && folded.startsWith("aujourd'hui", from) ? from + 11 : i;
    }
    if (!isLetter(c)) return i;
    if (isUpper(c) && lowerSeen) return i;
    if (isLower(c)) lowerSeen = true;
  }
  return i;
}

/** Nothing in it is joined, taken apart or left out by normalisation: ASCII and letters of the first blocks. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) >= FIRST_MARK) return false;
  return true;
}

function withoutMarks(folded: string): string {
  let out = '';
  for (let i = 0; i < folded.length; i++) if (!isMark(folded.charCodeAt(i))) out += folded[i];
  return out;
}

function tokenAt(text: string, folded: string, start: number, gap: Gap): Token {
  const c = text[start]!;
  let end = start + 1;
  let kind: Token['kind'] = 'mark';
  const stop = gap !== 'none' && beginsName(text, folded, start) ? 1 : 0;
  if (stop > 0 || isLetter(c)) {
    end = wordEnd(text, folded, start + stop);
    kind = 'word';
  } else if (isDigit(c)) {
    while (end < text.length && isDigit(text[end]!)) end++;
    kind = 'number';
  } else if (folded[start] === "'" && gap !== 'space' && possessiveAt(text, start)) end++;
  const raw = text.slice(start, end);
  const plain = isPlain(text, start, end);
  const composed = plain ? raw : raw.replaceAll(NOTHING, '').normalize('NFC').replaceAll('’', "'");
  const word = composed.toLowerCase();
  const whole = folded.slice(start + stop, end);
  const key = word.length === 1 ? word : plain ? whole : withoutMarks(whole);
  const cap = kind === 'word' && isUpper(text[start + stop]!);
  const caps = cap && raw.length > 1 && raw === raw.toUpperCase();
  return { start, end, key, word, kind, cap, caps, gap, number: 0 };
}

/** Every token of `text`, in order. A hyphen inside a compound is no token: it is the gap of the word after it. */
export function tokenize(text: string, folded: string = foldUnits(text)): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = 'line';
  for (let i = 0; i < text.length;) {
    const c = text[i]!;
    if (isSpace(c)) {
      if (c === '\n' || c === '\r') gap = 'line';
      else if (gap !== 'line') gap = 'space';
      i++;
      continue;
    }
    if (HYPHENS.has(c) && gap === 'none' && tokens.at(-1)?.kind === 'word' && isLetter(text[i + 1] ?? '')) {
      gap = 'hyphen';
      i++;
      continue;
    }
    const token = tokenAt(text, folded, i, gap);
    tokens.push(token);
    i = token.end;
    gap = 'none';
  }
  return tokens;
}

/** Index of the first token that starts at or after offset `at`. */
export function tokenAfter(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that lie inside a stretch of the text. */
export function tokensWithin(tokens: readonly Token[], start: number, end: number): Token[] {
  const from = tokenAfter(tokens, start);
  let to = tokenAfter(tokens, end);
  if (to > from && tokens[to - 1]!.end > end) to--;
  return tokens.slice(from, to);
}
