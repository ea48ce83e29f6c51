/** "the late President X", "feu le président X": whoever has died has met nobody today; a meeting of another day is recalled. */
import { knowledgeFor } from './lookups.ts';
import type { Draft, MeetingDraft, Party } from './draft.ts';
import { lengthIn } from './lexicon.ts';

/** Mentions of one person that are looked at. */
const MENTIONS = 24;

function hasDied(draft: Draft, story: number, { person }: Party): boolean {
  const words = knowledgeFor(draft, story)?.lexicon.lists.deceased;
  if (person === null || words === undefined) return false;
  return draft.people[person]!.mentions.slice(0, MENTIONS).some((m) => {
    const a = draft.actors[m]!;
    for (let i = a.from - 1; i < (a.name?.from ?? a.to); i++)
      if (i >= 0 && lengthIn(words, draft.tokens, i) > 0) return true;
    return false;
  });
}

/** The meetings of the living, and those of the dead that have a day of their own. */
export function ofTheLiving(draft: Draft, told: readonly MeetingDraft[]): MeetingDraft[] {
  return told.flatMap((m) => {
    if (m.status !== 'held' || !m.parties.some((p) => hasDied(draft, m.story, p))) return [m];
    const own = m.date.edtf !== null && !INHERITED.has(m.date.basis);
    return own ? [{ ...m, status: 'past' as const }] : [];
  });
}

const INHERITED = new Set(['inherited', 'dateline']);
