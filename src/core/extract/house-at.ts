/** A house named in a sentence: "Al Amal Palace", "the palace". */
import { inList, tokenIn, type Reader } from './reader.ts';

const NAME_WORDS = 5;

/** Tokens of "Al Amal Palace" or "the palace"; 0 where no building is named. */
export function houseAt(r: Reader, at: number): number {
  for (let i = at; i < at + NAME_WORDS; i++) {
    const head = inList(r, 'siteHeads', i) || inList(r, 'organisationHeads', i);
    if (head > 0) return i + head - at;
    if (!tokenIn(r, i)?.cap) return 0;
  }
  return 0;
}
