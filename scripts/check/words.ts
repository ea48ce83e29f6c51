/** Folded whole words: how a written form is compared, whatever its accents, case, hyphens and apostrophes. */
import { fold } from '../../src/core/model/id.ts';

/** "L'Union européenne" → ["l", "union", "europeenne"] */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words joined by one space, for use as a key. */
export function wordKey(text: string): string {
  return words(text).join(' ');
}

/** Whether the words of `phrase` stand in a row in `text`. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const key = wordKey(phrase);
  return key !== '' && ` ${wordKey(text)} `.includes(` ${key} `);
}

/** An abbreviation is matched in capitals only, so that "UN" is not the French article: its key keeps them. */
export function nameKey(name: string): string {
  const isAbbreviation = /^[\p{Lu}\p{N}.&+/-]+$/u.test(name);
  return isAbbreviation ? wordKey(name).toUpperCase() : wordKey(name);
}
