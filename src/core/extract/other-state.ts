/** What tells that an official is not of a state. */
import type { Actor, Draft } from './draft.ts';
import { sentenceAt, within } from './lookups.ts';

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
