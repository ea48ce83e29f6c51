/** "Sept ambassadeurs ont été reçus …": the members that the story names afterwards by the same title. */
import { sentenceAt } from './lookups.ts';
import type { Draft, Party } from './draft.ts';
import type { Found } from './found.ts';
import { partyOf, personParty } from './parties.ts';

/** Actors after the group among which its members are looked for. */
const MEMBER_REACH = 200;

/** People of the story, named after the group, who bear the group's title. */
function membersOfGroup(draft: Draft, group: Party, others: Party[]): Party[] {
  const actor = group.actor === null ? null : draft.actors[group.actor]!;
  const head = actor?.roles[0]?.heads[0];
  if (!actor || !head) return [];
  const story = sentenceAt(draft, actor.from)?.story ?? 0;
  const found: Party[] = [];
  const taken = new Set(others.map((p) => p.person));
  const sentenceEnd = sentenceAt(draft, actor.from)?.to ?? actor.to;
  const last = Math.min(draft.actors.length, group.actor! + MEMBER_REACH);
  for (let id = group.actor! + 1; id < last; id++) {
    const other = draft.actors[id]!;
    if (other.from < actor.to || other.kind !== 'person') continue;
    const sentence = sentenceAt(draft, other.from);
    if (sentence?.story !== story || sentence.kind === 'caption') continue;
    const elliptic = other.part !== undefined && other.from < sentenceEnd;
    const titled = other.roles.some((r) => r.heads.some((h) => h === head));
    if (!elliptic && !titled && !other.labelled) continue;
    if (other.person !== null && !taken.has(other.person)) {
      taken.add(other.person);
      found.push(personParty(draft, other.person, id));
    } else if (elliptic && other.name === null) found.push(partyOf('person', id, other));
  }
  return found.filter(
    (p) => p.person !== null || !found.some((q) => q.person !== null && q.country === p.country),
  );
}

/** Members of the groups on either side of a frame. */
export function membersOf(
  draft: Draft,
  _found: Found,
  left: Party[],
  right: Party[],
): { left: Party[]; right: Party[] } {
  const expand = (side: Party[], other: Party[]): Party[] =>
    side.filter((p) => p.kind === 'group').flatMap((g) => membersOfGroup(draft, g, other));
  return { left: expand(left, right), right: expand(right, left) };
}
