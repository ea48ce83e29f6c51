/** Finds the lines of a list that hold every word of a search: each must begin a word of the line. */
import uFuzzy from '@leeoniya/ufuzzy';

const SEARCH = new uFuzzy();

/**
 * Each word is asked for as it is, with the space before it, and only of the lines that hold the words before it: the
 * order of words says nothing. (What the library takes for the beginning of a word is one of Latin letters alone.)
 *
 * @param lines folded words, a space before each
 * @param words of the search, folded, a space before each
 * @returns numbers of lines, ascending
 */
export function linesWith(lines: string[], words: readonly string[]): readonly number[] {
  let found: number[] | undefined;
  for (const word of words) found = SEARCH.filter(lines, `"${word}"`, found) ?? [];
  return found ?? lines.map((_, i) => i);
}
