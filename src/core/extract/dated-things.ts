/** Days of something else than what a sentence tells: "l'accord du 14 janvier", "à la veille de la fête du 13 mars". */
import type { Draft, Range, Sentence } from './draft.ts';
import { lengthIn } from './lexicon.ts';
import { knowledgeFor } from './lookups.ts';

/** Words between a thing and "du": "la fête nationale du", "l'accord de paix d'Alger du". */
const REACH = 5;

/** "du 26 mars": what a noun in front of it has for its day. */
export function isComplement(draft: Draft, s: Sentence, { from }: Range): boolean {
  return lengthIn(knowledgeFor(draft, s.story)!.lexicon.sets['prepositions.of'], draft.tokens, from - 1) > 0;
}

/** A date that "du" ties to a thing that has a day of its own. */
export function ofThing(draft: Draft, s: Sentence, date: Range): boolean {
  if (!isComplement(draft, s, date)) return false;
  const { lists } = knowledgeFor(draft, s.story)!.lexicon;
  for (let i = date.from - 2; i >= Math.max(s.from, date.from - 1 - REACH); i--) {
    if (draft.tokens[i]!.kind === 'mark') return false;
    if (lengthIn(lists.datedThings, draft.tokens, i) > 0) return true;
  }
  return false;
}
