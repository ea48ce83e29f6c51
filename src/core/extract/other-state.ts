/** What tells that an official is not of a state. */
import type { Actor, Draft, RoleMention } from './draft.ts';
import { lengthIn } from './lexicon.ts';
import { knowledgeFor, sentenceAt, within } from './lookups.ts';

/** "Le président X a reçu son homologue angolais": X is of another state than Angola. */
export function hasCounterpartOf(draft: Draft, actor: Actor, country: string): boolean {
  const sentence = sentenceAt(draft, actor.from);
  if (!sentence || actor.preposition !== 'none') return false;
  const [next] = within(draft.actors, actor.to, sentence.to).filter((a) => a.kind === 'person');
  const role = next?.roles[0];
  return (
    role?.heads[0]?.flag === 'counterpart' && role.determined === 'possessive' && next!.country === country
  );
}

/** "visiting Defence Minister X": no official of the house. */
export function comesVisiting(draft: Draft, role: RoleMention): boolean {
  const visiting = knowledgeFor(draft, sentenceAt(draft, role.from)?.story ?? 0)?.lexicon.lists.visiting;
  return [role.from - 1, role.from].some((i) => lengthIn(visiting, draft.tokens, i) > 0);
}
