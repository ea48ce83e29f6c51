/** Meetings told by one who was there and whom the text does not name: "à la faveur de mon échange avec Y". */
import type { Clause } from './clause.ts';
import type { Range } from './draft.ts';
import { inList, tokenIn } from './reader.ts';

/** Words between "mon" and its noun. */
const REACH = 3;
const OPENING = new Set(['«', '“']);
const CLOSING = new Set(['»', '”']);

/** Inside quotation marks, where someone who is named speaks. */
function quoted(c: Clause, at: number): boolean {
  let straight = 0;
  for (let i = at - 1; i >= c.sentence.from; i--) {
    const { key } = tokenIn(c.r, i)!;
    if (CLOSING.has(key)) return false;
    if (OPENING.has(key)) return true;
    if (key === '"') straight++;
  }
  return straight % 2 === 1;
}

/** A noun of the one who writes the text: nothing tells who that is. */
export function ownWords(c: Clause, noun: Range): boolean {
  for (let i = noun.from - 1; i >= Math.max(c.sentence.from, noun.from - REACH); i--)
    if (inList(c.r, 'firstPerson', i) > 0) return !quoted(c, i);
  return false;
}
