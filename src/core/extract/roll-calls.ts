/** Sentences that name the members of a group: "They are A and B", "Among those who presented their credentials were A and B". */
import type { Draft, Sentence } from './draft.ts';
import { lengthIn } from './lexicon.ts';
import { knowledgeFor, within } from './lookups.ts';

/** "Among the new ambassadors who presented their credentials to President X in Oslo on Monday were". */
const OPENING = 26;

/** Where the names begin in a sentence that lists those who are meant; -1 where it is none. `envoys`: so may words of any envoys. */
export function rollCall(draft: Draft, s: Sentence, envoys: boolean): number {
  const lists = knowledgeFor(draft, s.story)?.lexicon.lists;
  if (!lists) return -1;
  const namely = lengthIn(lists.namely, draft.tokens, s.from);
  if (namely > 0) return s.from;
  if (!envoys) return -1;
  for (let i = s.from + 1; i < Math.min(s.to, s.from + OPENING); i++) {
    if (lengthIn(lists.comprises, draft.tokens, i) === 0) continue;
    const spoken = lengthIn(lists.ofThem, draft.tokens, s.from) > 0;
    const posted = within(draft.actors, s.from, i).some(
      (a) => a.kind === 'group' && a.roles[0]?.heads[0]?.flag === 'posted',
    );
    return spoken || posted ? i : -1;
  }
  return -1;
}
