/** Words that look like a preposition and are an article: "a reçu de nouveaux ambassadeurs". */
import { inDate, inList, tokenIn, type Reader } from './reader.ts';

/** "a reçu de nouveaux ambassadeurs", "avec, à Oslo, de hauts responsables": in front of such a plural "de" is an article, where no noun stands before it. */
export function isArticle(r: Reader, at: number): boolean {
  const word = tokenIn(r, at);
  if (!word || word.cap || tokenIn(r, at - 1)?.key !== 'de' || !word.key.endsWith('x')) return false;
  const before = tokenIn(r, at - 2);
  const mark = before?.kind === 'mark' || inDate(r, at - 2) || before?.cap === true;
  return inList(r, 'roleModifiers', at) > 0 && (mark || verbEnds(r, at - 2));
}

/** A participle or a form of a verb of meeting ends at a token. */
const verbEnds = (r: Reader, at: number): boolean => r.knowledge.lexicon.verbs.match(r.tokens, at) !== null;
