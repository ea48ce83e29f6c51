/** Which of the words addressed to someone tell a meeting: those that stand in a row of meetings. */
import type { Draft, MeetingDraft } from './draft.ts';
import { sentenceAt } from './lookups.ts';
import { sameParty } from './memory.ts';

/** Words addressed to someone tell a meeting only in a story of several: beside another one, or after "une série d'entretiens". */
export function soundAddresses(draft: Draft, told: MeetingDraft[]): MeetingDraft[] {
  const triggers = new Set(told.map((m) => m.trigger.from));
  const rows = new Set(
    draft.nouns.filter((n) => n.plural && !triggers.has(n.from)).map((n) => storyAt(draft, n.from)),
  );
  return told
    .filter((m) => {
      if (m.by !== 'address' || rows.has(m.story)) return true;
      const beside = told.some(
        (x) =>
          x.by !== 'address' &&
          x.story === m.story &&
          x.status === 'held' &&
          x.parties.some((p) => m.parties.some((q) => sameParty(p, q))),
      );
      const named = m.parties.filter((p) => p.actor !== null);
      // "Avec Y, il a été question de …": who it was that talked with Y, the row tells
      const withHim = named.some((p) => {
        const { preposition, name, roles } = draft.actors[p.actor!]!;
        return preposition === 'with' || (preposition === 'to' && name !== null && roles.length > 0);
      });
      const fresh = withHim || named.length === m.parties.length;
      return beside && fresh;
    })
    .map((m, _, all) => (m.by === 'address' ? { ...m, kind: usualKind(all, m) } : m));
}

const storyAt = (draft: Draft, token: number): number => sentenceAt(draft, token)?.story ?? 0;

/** The kind that the story's other meetings have. */
function usualKind(all: MeetingDraft[], m: MeetingDraft): MeetingDraft['kind'] {
  return all.find((x) => x.by !== 'address' && x.story === m.story && x.status === 'held')?.kind ?? m.kind;
}
