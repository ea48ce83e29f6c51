/** Words that tell whose something is, or are the object of a verb: "her visit", "received her". */
import { inList, inSet, tokenIn, type Reader } from './reader.ts';

const BEHIND = ['at', 'to', 'with', 'by', 'for', 'of', 'between']
  .map((name) => `prepositions.${name}`)
  .concat('conjunctions.and', 'conjunctions.clause');

/** "paid her a visit": "her two visits" are hers. */
const article = (r: Reader, at: number): boolean =>
  inSet(r, 'determiners.indefinite', at) > 0 && tokenIn(r, at)!.key.length <= ARTICLE;

/** "a", "an". */
const ARTICLE = 2;

/** Tokens of such a word where nothing that could be hers stands behind it ("received her at the palace"); else 0. */
export function objectForm(r: Reader, at: number): number {
  const length = inList(r, 'ownerOrObject', at);
  if (length === 0) return 0;
  const next = tokenIn(r, at + length);
  const free =
    next === null || next.kind === 'mark'
      ? next?.gap !== 'hyphen'
      : BEHIND.some((set) => inSet(r, set, at + length) > 0) || article(r, at + length);
  return free ? length : 0;
}
