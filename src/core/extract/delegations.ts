/** Who is meant by "la délégation" where it was told who led it. */
import type { Actor, Draft } from './draft.ts';
import { knowledgeOf } from './knowledge.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import { sentenceAt } from './lookups.ts';

/** Mentions of one person that are looked at. */
const MENTIONS = 12;
/** "à la tête de": words behind or before the name. */
const REACH = 24;
/** "a conduit le 2 mars à Riga une délégation". */
const NEAR = 9;

/** "une délégation conduite par X", "X a conduit une délégation". */
function leads(draft: Draft, { lists }: Lexicon, person: number): boolean {
  return draft.people[person]!.mentions.slice(0, MENTIONS).some((m) => {
    const { from, to, name } = draft.actors[m]!;
    const sentence = sentenceAt(draft, from);
    if (!name || !sentence) return false;
    for (let i = from; i < name.from; i++) if (lengthIn(lists.delegations, draft.tokens, i) > 0) return true;
    const last = Math.min(sentence.to, to + REACH);
    for (let i = Math.max(sentence.from, from - REACH), led = -NEAR; i < last; i++) {
      if (lengthIn(lists.headsDelegation, draft.tokens, i) > 0) led = i;
      if (i - led < NEAR && lengthIn(lists.delegations, draft.tokens, i) > 0) return true;
    }
    return false;
  });
}

/** The head of the delegation told of before, the last one named first; null where no one was said to lead it. */
export function leaderOf(
  draft: Draft,
  story: number,
  actor: Actor,
  recent: readonly number[],
  skip: ReadonlySet<number>,
): number | null {
  const lexicon = knowledgeOf(draft.stories[story]!.language ?? 'fr')?.lexicon;
  if (!lexicon) return null;
  const pointsBack = ['determiners.definite', 'determiners.demonstrative', 'prepositions.melted'].some((k) =>
    [0, 1].some((n) => lengthIn(lexicon.sets[k], draft.tokens, actor.from - n) > 0),
  );
  if (!pointsBack) return null;
  return recent.findLast((i) => !skip.has(i) && leads(draft, lexicon, i)) ?? null;
}
