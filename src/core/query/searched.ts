/** How words are folded and compared in every search. */
import type { Bits } from '../columns/bits.ts';
import { fold } from '../model/id.ts';

/** A search that answers later, of words that are not in hand. */
export interface LaterSearch {
  /** the rows; null while they are not known */
  found: (text: string) => Bits | null;
  /** asks for them: of several asked in a row the last is answered. Rejects where nothing can be searched. */
  ask: (text: string) => Promise<void>;
}

/** Folded words, each preceded by a space, so that " kolo" finds a word that begins with it. */
export function searchable(parts: readonly string[]): string {
  return ` ${fold(parts.join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
}

/** Every word of the search must begin a word of the meeting, whatever its accents and case. */
export function searchWords(search: string): string[] {
  return fold(search)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => ` ${word}`);
}
