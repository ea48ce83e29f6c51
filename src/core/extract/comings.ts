/** "came to Riga", "who has travelled to Oslo", "is in Vienna": words that bring somebody to a place. */
import { knowledgeFor } from './lookups.ts';
import type { Draft } from './draft.ts';
import { lengthIn } from './lexicon.ts';

/** Longest words of coming, "brought him to", and words before them that put it in the future. */
const REACH = 4;

/** Where such words begin that end right before a place; null where there are none, or what they say is to come. */
export function comingBefore(draft: Draft, story: number, at: number): number | null {
  const { lists, sets } = knowledgeFor(draft, story)!.lexicon;
  for (let k = REACH; k > 1; k--) {
    const from = at - k;
    if (lengthIn(lists.comesTo, draft.tokens, from) !== k) continue;
    const ahead = [1, 2, 3, 4].some(
      (back) => lengthIn(sets['auxiliaries.planned'], draft.tokens, from - back) > 0,
    );
    return ahead || lengthIn(sets['prepositions.to'], draft.tokens, from - 1) > 0 ? null : from;
  }
  return null;
}
