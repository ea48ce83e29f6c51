/** A meeting with an unnamed official who may be someone the story names: told once more without a name, it is no second meeting. */
import type { Draft, MeetingDraft, Party } from './draft.ts';
import { peopleOf, spanOf } from './lookups.ts';
import { personParty } from './memory.ts';
import { mayBeSame, officesOf } from './same-office.ts';

/** An article that names more people than this is a list. */
const MANY = 60;

/** People of the story, not in the meeting, whom the unnamed official may be: of the same country, or of none told and the same office. */
function candidates(draft: Draft, m: MeetingDraft, unnamed: Party): number[] {
  const people = peopleOf(draft, m.story);
  if (people.length > MANY) return [];
  const other = m.parties.find((p) => p !== unnamed);
  // "son homologue" holds the office of the other side
  const counterpart = other && officesOf(draft, unnamed)[0]?.heads[0]?.flag === 'counterpart';
  return people.filter((i) => {
    const { country } = draft.people[i]!;
    if (m.parties.some((p) => p.person === i)) return false;
    if (country !== null && country !== unnamed.country) return false;
    const named = personParty(draft, i, null);
    // Where no country speaks for it, an office has to.
    if ((country === null || unnamed.country === null) && officesOf(draft, named).length === 0) return false;
    return mayBeSame(draft, counterpart ? other! : unnamed, named);
  });
}

/** Whether a party has neither name nor a person of the story behind it. */
const isUnnamed = (p: Party): boolean => p.kind === 'person' && p.person === null && p.name === null;

/** The draft less the meetings whose unnamed official the story names elsewhere; each stays as a doubt for a reviewer. */
export function withoutShadows(draft: Draft): Draft {
  const shadow = (m: MeetingDraft): Party | undefined =>
    m.parties.find((p) => isUnnamed(p) && candidates(draft, m, p).length > 0);
  const left = draft.meetings.flatMap((m) => (shadow(m) ? [m] : []));
  const doubts = left.map(({ trigger }) => {
    const span = spanOf(draft, trigger);
    return { why: 'unnamed', detail: span.quote, span };
  });
  return {
    ...draft,
    meetings: draft.meetings.filter((m) => !left.includes(m)),
    doubts: [...draft.doubts, ...doubts],
  };
}
