/** The country of an envoy whose words name only the one who sent him. */
import type { Draft, Person } from './draft.ts';
import { knowledgeOf } from './knowledge.ts';
import { lengthIn } from './lexicon.ts';
import { sentenceAt } from './lookups.ts';

/** "President X's Special Envoy Y", "a message of Angola's president, brought by his envoy Y": an envoy of no told country is of his sender's. */
export function senderOf(draft: Draft, person: Person): string | null {
  const told = senderWithin(draft, person);
  if (told !== null) return told;
  for (const m of person.mentions.slice(0, FIRST_MENTIONS)) {
    const [a, before] = [draft.actors[m]!, draft.actors[m - 1]];
    const role = a.roles[0];
    if (role?.heads[0]?.flag !== 'posted' || before?.kind !== 'person' || role.hostCountry !== null) continue;
    if (sentenceAt(draft, before.from) !== sentenceAt(draft, a.from)) continue;
    const { lexicon } = knowledgeOf(draft.stories[person.story]!.language ?? 'fr') ?? {};
    const owned = lengthIn(lexicon?.lists.possessive, draft.tokens, before.to);
    const his = role.determined === 'possessive' && before.preposition === 'of';
    if (!his && !(owned > 0 && before.to + owned === a.from)) continue;
    const sender = before.person === null ? null : draft.people[before.person]!;
    const told = sender?.mentions.map((i) => draft.actors[i]!.country).find((c) => c !== null);
    const country = before.country ?? sender?.country ?? told ?? null;
    if (country !== null) return country;
  }
  return null;
}

/** "Ambassador X, President Y's Special Envoy": Y is named inside the office, and the story tells elsewhere where he presides. */
function senderWithin(draft: Draft, person: Person): string | null {
  for (const m of person.mentions.slice(0, FIRST_MENTIONS))
    for (const role of draft.actors[m]!.roles) {
      if (role.heads[0]?.flag !== 'posted' || role.hostCountry !== null) continue;
      const words = new Set(draft.tokens.slice(role.from, role.to).flatMap((t) => (t.cap ? [t.key] : [])));
      const sender = draft.people.find(
        (p) => p !== person && p.story === person.story && p.country !== null && words.has(p.keys.at(-1)!),
      );
      if (sender) return sender.country;
    }
  return null;
}

/** Mentions of an envoy among which his sender is looked for. */
const FIRST_MENTIONS = 4;
