/** The words by which phrases begin, numbered: what is asked of a token again and again is asked of a number. */
import type { Token } from './tokens.ts';

/** folded word → its number, from 1 */
const numbers = new Map<string, number>();

function numberedAs(key: string): number {
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

/** A set of such words, one bit each: asked tens of thousands of times an article, mostly in vain. */
export class FirstWords {
  private bits = new Uint32Array(1);

  /** Adds a folded word; its number. */
  add(key: string): number {
    const number = numberedAs(key);
    const at = number >>> 5;
    if (at >= this.bits.length) {
      const grown = new Uint32Array(at + 1);
      grown.set(this.bits);
      this.bits = grown;
    }
    this.bits[at]! |= 1 << (number & 31);
    return number;
  }

  has(token: Token): boolean {
    return this.holds(numberOf(token));
  }

  /** The same of a number; 0 is the number of no word. */
  holds(number: number): boolean {
    const at = number >>> 5;
    return at < this.bits.length && (this.bits[at]! & (1 << (number & 31))) !== 0;
  }
}

/** The words that begin a phrase of any of several indexes. */
export function firstWordsOf(parts: readonly { firstKeys(): Iterable<string> }[]): FirstWords {
  const words = new FirstWords();
  for (const part of parts) for (const key of part.firstKeys()) words.add(key);
  return words;
}
