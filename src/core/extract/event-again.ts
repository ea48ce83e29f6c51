/** A meeting spoken of once more, by a noun and a verb of its taking place. */
import { knowledgeFor } from './09-meetings.ts';
import { range } from './date-fit.ts';
import type { Draft, Range, Sentence } from './draft.ts';
import { lengthIn } from './lexicon.ts';
import { within } from './lookups.ts';

/** Words between "the meeting" and "took place". */
const HELD_REACH = 8;

/** "the meeting", "the talks" and a verb by which it took place. */
export function eventAgain(draft: Draft, s: Sentence): Range | null {
  const lexicon = knowledgeFor(draft, s.story)!.lexicon;
  const noun = within(draft.nouns, s.from, s.to)[0];
  if (!noun) return null;
  const definite = ['determiners.definite', 'determiners.demonstrative'].some((k) =>
    [1, 2].some((n) => lengthIn(lexicon.sets[k], draft.tokens, noun.from - n) > 0),
  );
  const held = range({ from: noun.to, to: Math.min(s.to, noun.to + HELD_REACH) }).some(
    (i) => lengthIn(lexicon.lists.tookPlace, draft.tokens, i) > 0,
  );
  return definite && held ? { from: noun.from, to: noun.to } : null;
}
