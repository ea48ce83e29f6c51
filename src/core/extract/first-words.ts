/** The words by which any phrase of the lexicons begins, numbered: what is asked of a token again and again is asked of a number. */
import type { Token } from './tokens.ts';

/** folded word → its number, from 1 */
const numbers = new Map<string, number>();

/** The number of a word by which a phrase begins; a new word has the next one. */
export function numberedAs(key: string): number {
  const number = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, number);
  return number;
}

/** The number of a token's word, 0 where it begins no phrase. The token keeps it; a word unknown yet is looked up again once more words are known. */
export function numberOf(token: Token): number {
  if (token.number > 0) return token.number;
  return token.number === -numbers.size ? 0 : looked(token);
}

function looked(token: Token): number {
  const number = numbers.get(token.key);
  token.number = number ?? -numbers.size;
  return number ?? 0;
}
