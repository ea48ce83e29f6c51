/** Titles that are given names too: "Amir", "Sultan". */
import { honorific } from './courtesies.ts';
import { inList, inSet, tokenIn, type Reader } from './reader.ts';

const isHead = (r: Reader, at: number): boolean => r.knowledge.lexicon.heads.match(r.tokens, at) !== null;

/** "Hossein Amir Abdollahian", "Hassan Amir-Rezaei": a title that is also a given name, inside a name. */
export function innerTitle(r: Reader, at: number): boolean {
  const next = tokenIn(r, at + 1);
  if (inList(r, 'givenTitles', at) === 0 || honorific(r, at + 1) > 0) return false;
  if (!next?.cap || next.gap === 'line') return surname(r, at);
  return (
    next.gap === 'hyphen' ||
    next.gap === 'none' ||
    (next.gap === 'space' && !isHead(r, at + 1) && !isHead(r, at - 1))
  );
}

/** "Fazle Rabbi", "Ruth King": such a word ends a name where no realm follows. */
function surname(r: Reader, at: number): boolean {
  const before = tokenIn(r, at - 1);
  const given = before?.cap === true && before.key.length > 1 && tokenIn(r, at)!.gap === 'space';
  const named = given && !isHead(r, at - 1) && inList(r, 'notNames', at - 1) === 0;
  return named && honorific(r, at - 1) === 0 && inSet(r, 'prepositions.of', at + 1) === 0;
}

/** "Prince Sultan bin Hamad": a title that is also a given name, behind another title or before "son of". */
export function titleAsName(r: Reader, at: number): boolean {
  if (inList(r, 'givenTitles', at) === 0) return false;
  const titled = honorific(r, at - 1) > 0 || (tokenIn(r, at - 1)?.cap === true && isHead(r, at - 1));
  return (
    inList(r, 'kinship', at + 1) > 0 || (titled && tokenIn(r, at + 1)?.cap === true && !isHead(r, at + 1))
  );
}
