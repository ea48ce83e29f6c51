/** Names of people as sets of folded words, and when two spellings may be one name. */
import { byCodeUnit, fold } from '../model/id.ts';

export interface PersonName {
  /** as written, in NFC, single spaces */
  written: string;
  /** folded words in the order written */
  words: readonly string[];
  /** folded words, sorted: the same for "Martel Anne" and "Anne Martel" */
  key: string;
}

/** Reads a name as written. Apostrophes join ("N’Diaye" is one word), every other sign divides. */
export function personName(text: string): PersonName {
  const written = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const words = wordsOf(fold(written));
  return { written, words, key: [...words].sort(byCodeUnit).join(' ') };
}

const wordsOf = (text: string): string[] =>
  text
    .replace(/['’‘ʼʻʿʾ]/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);

/** Grave, acute, tilde, hook above, dot below: a spelling that has one writes the tones of Vietnamese. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

interface Syllable {
  tones: string;
  /** for each letter, its marks other than tones ("ê" → circumflex; "đ" → stroke) */
  qualities: string[];
}

/** The marks of a name, syllable by syllable, in the order of the folded syllables. */
function marksOf(written: string): Syllable[] {
  return wordsOf(written.normalize('NFD').toLowerCase().replace(/đ/g, 'd\u0335'))
    .map((raw) => ({ raw, folded: fold(raw) }))
    .sort((a, b) => byCodeUnit(a.folded, b.folded) || byCodeUnit(a.raw, b.raw))
    .map(({ raw }) => ({
      // The tone belongs to the syllable: "Hòa" and "Hoà" are one spelling.
      tones: [...(raw.match(TONES) ?? [])].join(''),
      qualities:
        raw
          .replace(TONES, '')
          .match(/\P{M}\p{M}*/gu)
          ?.map((letter) => letter.slice(1)) ?? [],
    }));
}

const isToned = (name: readonly Syllable[]): boolean => name.some((s) => s.tones !== '');

/** Whether each letter of `a` has only marks that the same letter of `b` has. */
const within = (a: readonly Syllable[], b: readonly Syllable[]): boolean =>
  a.every((syllable, i) =>
    syllable.qualities.every((marks, j) => [...marks].every((mark) => b[i]?.qualities[j]?.includes(mark))),
  );

/**
 * Whether two spellings with the same key may be one name. Marks left out agree with any marks ("Tran" and
 * "Trân" and "Trần"); marks that both write must be the same ("Trần" is not "Trấn", nor "Trăn").
 */
export function marksAgree(a: string, b: string): boolean {
  const [x, y] = [marksOf(a), marksOf(b)];
  const [xToned, yToned] = [isToned(x), isToned(y)];
  if (xToned && yToned) return within(x, y) && within(y, x) && x.every((s, i) => s.tones === y[i]?.tones);
  if (xToned) return within(y, x);
  if (yToned) return within(x, y);
  return within(x, y) || within(y, x);
}

/** Syllables decide in Vietnamese: a name left out or added is another person. */
const VIETNAM = 'VN';
export const isVietnamese = (country: string | null): boolean => country === VIETNAM;

/**
 * Whether `short` is `long` with words left out: at least two words stay, in order, the first or the last
 * among them. Initials never stand for one another: "George W. Bush" is not short for "George H. W. Bush".
 */
export function shortens(short: PersonName, long: PersonName): boolean {
  const [a, b] = [short.words, long.words];
  if (a.length < 2 || a.length >= b.length || a.some((word) => word.length === 1)) return false;
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return false;
  let next = 0;
  for (const word of b) if (word === a[next]) next++;
  return next === a.length;
}

/** Whether one insertion, deletion or replacement turns one word into the other. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const least = Math.min(a.length, b.length) - head;
  while (tail < least && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail === 1;
}

/** Words that end the head of a role in French and English ("ministre | de la Défense"). */
const COMPLEMENT = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'charge',
  'chargee',
  'of',
  'for',
  'to',
  'in',
  'aupres',
  'au',
]);

/**
 * Words of the heads of a role ("général ; membre du Sénat, ministre français de …" → general, membre, ministre).
 * `demonyms` are left out: two namesakes of one nation hold no common office by it.
 */
export function roleHeads(role: string, demonyms: ReadonlySet<string>): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const part of fold(role).split(/[;,]| et | and /u)) {
    for (const word of part.split(/[^\p{L}\p{N}-]+/u).filter(Boolean)) {
      if (COMPLEMENT.has(word)) break;
      if (word.length >= 4 && !demonyms.has(word)) heads.add(word);
    }
  }
  return heads;
}
