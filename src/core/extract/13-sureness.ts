/** Stage 13: how sure each meeting is, from fixed tables (no learning); its value is the smallest of its factors. */
import type { SurenessReason } from '../model/meeting.ts';
import type { Draft, MeetingDraft, Party } from './draft.ts';

const TRIGGER = {
  verb: 'trigger-verb',
  noun: 'trigger-noun',
  address: 'trigger-address',
  gathering: 'trigger-gathering',
} as const;

/** Second-best participant: a meeting is as sure as its weaker side. */
const PARTICIPANT = {
  'named-with-role': 0.95,
  'named-alone': 0.8,
  inherited: 0.75,
  unnamed: 0.72,
} as const;

const DATE: Record<MeetingDraft['date']['basis'], number> = {
  stated: 1,
  'year-from-dateline': 0.95,
  'weekday-from-dateline': 0.9,
  relative: 0.85,
  inherited: 0.8,
  'year-from-siblings': 0.7,
  bounded: 0.75,
  none: 0.75,
  corrected: 1,
};

const PLACE = { stated: 0.95, inherited: 0.85, dateline: 0.75, host: 0.75, corrected: 1 } as const;
const SECTION = { article: 1, caption: 0.8, related: 0.8 } as const;

function participant(draft: Draft, p: Party): keyof typeof PARTICIPANT {
  if (p.kind !== 'person') return 'named-alone';
  if (p.person === null) return 'unnamed';
  if (p.actor === null) return 'inherited';
  const roles = draft.people[p.person]!.mentions.some((m) => draft.actors[m]!.roles.length > 0);
  return roles ? 'named-with-role' : 'named-alone';
}

function reasonsOf(draft: Draft, m: MeetingDraft): SurenessReason[] {
  const sides = m.parties.map((p) => participant(draft, p)).sort((a, b) => PARTICIPANT[b] - PARTICIPANT[a]);
  const second = sides[1] ?? sides[0]!;
  const section = draft.stories[m.story]!.section;
  const reasons: SurenessReason[] = [
    { factor: 'trigger', value: m.strength, why: TRIGGER[m.by] },
    { factor: 'participants', value: PARTICIPANT[second], why: `participants-${second}` },
    { factor: 'date', value: DATE[m.date.basis], why: `date-${m.date.basis}` },
    { factor: 'section', value: SECTION[section], why: `section-${section}` },
  ];
  if (m.place) reasons.push({ factor: 'place', value: PLACE[m.place.basis], why: `place-${m.place.basis}` });
  return reasons;
}

export function sureness(draft: Draft): Draft {
  const meetings = draft.meetings.map((m) => {
    const reasons = reasonsOf(draft, m);
    return { ...m, sureness: { value: Math.min(...reasons.map((r) => r.value)), reasons } };
  });
  return { ...draft, meetings };
}
