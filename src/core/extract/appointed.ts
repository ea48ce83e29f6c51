/** "Nommé ministre de la Pêche le 6 février, X a reçu Y": the office that opens the sentence is X's, its day is not that of the meeting. */
import { knowledgeFor } from './lookups.ts';
import type { Actor, Draft, Range, Sentence } from './draft.ts';
import { lengthIn } from './lexicon.ts';
import { inList, isKey, type Reader } from './reader.ts';
import { readRole } from './roles.ts';

/** Gives the office that a sentence opens with to the one named right behind its comma. */
export function appointedFirst(r: Reader, found: readonly Actor[]): void {
  const length = inList(r, 'appointing', r.from);
  const role = length > 0 ? readRole(r, r.from + length, 'none') : null;
  if (!role || role.plural) return;
  const holder = found.find((a) => a.kind === 'person' && a.preposition === 'none' && a.from >= role.to);
  if (!holder?.name || holder.roles.length > 0 || !isKey(r, holder.from - 1, ',')) return;
  holder.roles = [role];
  if (holder.country === null && role.country !== null)
    Object.assign(holder, { country: role.country, basis: role.basis });
}

/** "Nommé le 6 février, X", "X, entré en fonction le 6 février": the day on which someone was appointed, in an aside of its own. */
export function ofAppointment(draft: Draft, s: Sentence, date: Range): boolean {
  const list = knowledgeFor(draft, s.story)?.lexicon.lists.appointing;
  let opens = date.from;
  while (opens > s.from && draft.tokens[opens - 1]!.key !== ',') opens--;
  return lengthIn(list, draft.tokens, opens) > 0;
}
