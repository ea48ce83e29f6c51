/** "Emmanuel et Brigitte X", "le roi A et la reine B": two of one house, who stand in one row and meet others together. */
import type { Draft, Party } from './draft.ts';
import { officesOf } from './same-office.ts';

const TOLD = new Set<Party['basis']>(['demonym', 'of-country']);

/** One title in two forms, and no two states that the text tells. */
function reignTogether(draft: Draft, p: Party, q: Party): boolean {
  const royal = officesOf(draft, q).flatMap((r) => r.heads);
  const shared = officesOf(draft, p).some((r) =>
    r.heads.some((h) => h.couples === true && royal.includes(h)),
  );
  return shared && !(TOLD.has(p.basis) && TOLD.has(q.basis) && p.country !== q.country);
}

/** The only two of a meeting are a couple: they have met somebody else. */
export function couple(draft: Draft, parties: readonly Party[]): boolean {
  const [p, q, more] = parties;
  if (!p || !q || more || p.person === null || q.person === null) return false;
  const listOf = ({ actor }: Party): number | null => (actor === null ? null : draft.actors[actor]!.list);
  const [x, y] = [listOf(p), listOf(q)];
  // "Emmanuel et Brigitte X": the first name alone is no mention of its own
  if (x !== y && x !== null && y !== null) return false;
  const [a, b] = [draft.people[p.person]!.keys, draft.people[q.person]!.keys];
  return (a.length > 1 && a.at(-1) === b.at(-1)) || reignTogether(draft, p, q);
}
