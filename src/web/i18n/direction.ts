/** Which way a language is written, and what follows from it: names in another script, keys that point along the line. */
import { type Direction, LANGUAGES, type Locale } from './catalog.ts';

export const directionOf = (locale: Locale): Direction => LANGUAGES[locale].direction;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * A value that a sentence takes in. The data's names are of a script written from left to right: in a sentence written
 * the other way they would pull the signs beside them to the wrong side, so they are set apart (Unicode UAX 9).
 */
export const isolated = (value: string, locale: Locale): string =>
  directionOf(locale) === 'rtl' ? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}` : value;

/** How far along the line of writing a pointer is in a box: pixels from where the line begins. */
export const alongBox = (clientX: number, box: DOMRect, direction: Direction): number =>
  direction === 'rtl' ? box.right - clientX : clientX - box.left;

/** An arrow key as it would be were the page written from left to right: for what follows the line or time, not for space. */
export function alongLine(key: string, direction: Direction): string {
  if (direction === 'ltr') return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}
