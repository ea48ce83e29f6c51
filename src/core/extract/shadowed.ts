/** A meeting with an unnamed official who may be someone the story names: told once more without a name, it is no second meeting. */
import type { Draft, MeetingDraft, Party } from './draft.ts';
import { knowledgeFor, peopleOf, sentenceAt, spanOf } from './lookups.ts';
import { personParty } from './memory.ts';
import { ofSender } from './titles.ts';
import { complementWords, mayBeSame, officesOf } from './same-office.ts';

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
    const held = officesOf(draft, named);
    if ((country === null || unnamed.country === null) && held.length === 0)
      return country === null && metToo(draft, m, other, i);
    const said = officesOf(draft, unnamed)[0];
    if (said && held.length > 0 && held.every((r) => ofSender(said, r))) return false;
    return mayBeSame(draft, counterpart ? other! : unnamed, named);
  });
}

/** Another telling of the story has the other side meet the one of whom it tells no office. */
const metToo = (draft: Draft, m: MeetingDraft, other: Party | undefined, person: number): boolean =>
  other?.person != null &&
  draft.meetings.some(
    (x) =>
      x !== m &&
      x.story === m.story &&
      x.status === m.status &&
      x.parties.some((p) => p.person === person) &&
      x.parties.some((p) => p.person === other.person),
  );

/** Whether a party has neither name nor a person of the story behind it. */
const isUnnamed = (p: Party): boolean => p.kind === 'person' && p.person === null && p.name === null;

/** An office of his own is told of the named one, not only that he is someone's counterpart. */
const hasOffice = (draft: Draft, person: number): boolean =>
  officesOf(draft, personParty(draft, person, null)).some((r) =>
    r.heads.every((h) => !VAGUE.has(h.flag ?? '')),
  );

/** "invité par son homologue X", then "accueilli par le Premier ministre nigérien": the counterpart of a prime minister is one. */
function ofCounterpart(draft: Draft, unnamed: Party, other: Party, named: Party): boolean {
  const heads = officesOf(draft, unnamed).flatMap((r) => r.heads);
  const shared = officesOf(draft, other).some((r) => r.heads.some((h) => heads.includes(h)));
  // "son homologue des Affaires étrangères" is no prime minister's
  return (
    shared &&
    officesOf(draft, named).some(
      (r) => r.heads[0]?.flag === 'counterpart' && complementWords(draft, r).length === 0,
    )
  );
}

const VAGUE = new Set(['counterpart', 'anaphor', 'companion']);

/** The only person whom the unnamed one may be, where no other telling has the two meet: "received the new envoy of A", then "Ambassador X said". */
function namesake(draft: Draft, m: MeetingDraft, unnamed: Party): Party | null {
  const [only, more] = candidates(draft, m, unnamed);
  if (only === undefined || more !== undefined || m.parties.length !== 2) return null;
  const other = m.parties.find((p) => p !== unnamed)!;
  const told = draft.meetings.some(
    (x) =>
      x !== m &&
      x.story === m.story &&
      x.parties.some((p) => p.person === only) &&
      x.parties.some((p) => p.person === other.person),
  );
  const named = personParty(draft, only, unnamed.actor);
  const known =
    hasOffice(draft, only) || ofCounterpart(draft, unnamed, other, named) || ownBare(draft, only, unnamed);
  const alone = other.person === null && draft.people[only]!.country === null;
  return told || alone || !known
    ? null
    : {
        ...named,
        country: unnamed.country ?? named.country,
        basis: unnamed.country ? unnamed.basis : named.basis,
      };
}

/** "met the Norwegian minister", then "Norway's X said": the one of that country, of whom no office is told. */
const ownBare = (draft: Draft, person: number, unnamed: Party): boolean =>
  unnamed.country !== null &&
  draft.people[person]!.country === unnamed.country &&
  officesOf(draft, personParty(draft, person, null)).length === 0 &&
  // "Ana Rojas – Vatican City" above the text wrote it
  draft.people[person]!.mentions.some((m) => sentenceAt(draft, draft.actors[m]!.from)?.kind === 'body');

function withName(told: Draft, m: MeetingDraft, unnamed: Party): MeetingDraft {
  const named = isUnnamed(unnamed) ? namesake(told, m, unnamed) : null;
  return named ? { ...m, parties: m.parties.map((p) => (p === unnamed ? named : p)) } : m;
}

/** The draft less the meetings whose unnamed official the story names elsewhere; each stays as a doubt for a reviewer. */
export function withoutShadows(told: Draft): Draft {
  const shadowIn = (draft: Draft, m: MeetingDraft): Party | undefined =>
    m.parties.find((p) => isUnnamed(p) && candidates(draft, m, p).length > 0);
  const meetings = told.meetings.map((m) =>
    m.status === 'held' ? m.parties.reduce((now, p) => withName(told, now, p), m) : m,
  );
  const draft = { ...told, meetings };
  const shadow = (m: MeetingDraft): Party | undefined => shadowIn(draft, m);
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

/** "had bilateral meetings with the leaders of A, B and C", "met the presidents of A, B and C": in English so many without a name are a count of meetings. */
export function withoutCrowds(draft: Draft): Draft {
  const counts = new Map<number, number>();
  const unnamed = (m: MeetingDraft): number =>
    knowledgeFor(draft, m.story)?.lexicon.file.grammar?.togetherFrom === undefined
      ? 0
      : m.parties.filter(isUnnamed).length;
  for (const m of draft.meetings)
    if (m.parties.length > unnamed(m))
      counts.set(m.trigger.from, (counts.get(m.trigger.from) ?? 0) + unnamed(m));
  const meetings = draft.meetings.flatMap((m) => {
    const named = m.parties.filter((p) => !isUnnamed(p));
    const crowd = unnamed(m) > 0 && named.length > 0 && (counts.get(m.trigger.from) ?? 0) >= CROWD;
    if (!crowd) return [m];
    return named.length > 1 ? [{ ...m, parties: named }] : [];
  });
  return { ...draft, meetings };
}

const CROWD = 2;
