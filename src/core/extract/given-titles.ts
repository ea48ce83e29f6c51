/** Titles that are given names too: "Amir", "Sultan". */
import { honorific } from './courtesies.ts';
import { inList, tokenIn, type Reader } from './reader.ts';

const isHead = (r: Reader, at: number): boolean => r.knowledge.lexicon.heads.match(r.tokens, at) !== null;

/** "Hossein Amir Abdollahian", "Hassan Amir-Rezaei": a title that is also a given name, inside a name. */
export function innerTitle(r: Reader, at: number): boolean {
  const next = tokenIn(r, at + 1);
  if (inList(r, 'givenTitles', at) === 0 || !next?.cap || honorific(r, at + 1) > 0) return false;
  return next.gap === 'hyphen' || (next.gap === 'space' && !isHead(r, at + 1) && !isHead(r, at - 1));
}

/** "Prince Sultan bin Hamad": a title that is also a given name, behind another title or before "son of". */
export function titleAsName(r: Reader, at: number): boolean {
  if (inList(r, 'givenTitles', at) === 0) return false;
  const titled = honorific(r, at - 1) > 0 || (tokenIn(r, at - 1)?.cap === true && isHead(r, at - 1));
  return (
    inList(r, 'kinship', at + 1) > 0 || (titled && tokenIn(r, at + 1)?.cap === true && !isHead(r, at + 1))
  );
}
