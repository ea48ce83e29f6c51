/** Whether a word that is a noun too ("meeting") stands as a participle. */
import { determiner, inList, inSet, isKey, tokenIn, type Reader } from './reader.ts';

/** "Meeting in Paris, X and Y agreed", "X, meeting Y on Monday, said": a noun too, it is the verb only at the head of its phrase. */
export function participial(r: Reader, at: number, length: number): boolean {
  const opens = at === r.from || isKey(r, at - 1, ',') || inList(r, 'timeConjunctions', at - 1) > 0;
  const next = at + length;
  const side = inSet(r, 'prepositions.with', next) > 0 && at > r.from;
  return opens && (inSet(r, 'prepositions.at', next) > 0 || r.dateAt.has(next) || side || aPerson(r, next));
}

/** A title, a name or an article before one: no mark and no other preposition. */
const aPerson = (r: Reader, at: number): boolean =>
  tokenIn(r, at)?.cap === true || determiner(r, at) !== null;
