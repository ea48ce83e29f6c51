/** Stage 13: how sure each meeting is, from fixed tables (no learning); its value is the smallest of its factors. */
import type { SurenessReason } from '../model/meeting.ts';
import { SURENESS } from '../model/sureness.ts';
import type { Draft, MeetingDraft, Party } from './draft.ts';

const { trigger: TRIGGER, participants: PARTICIPANT, date: DATE, place: PLACE, section: SECTION } = SURENESS;

/** The row of the table that the meeting's words stand in; of two meetings made one, the surer words count. */
function triggerOf({ by, strength }: MeetingDraft): string {
  const rows = Object.keys(TRIGGER) as (keyof typeof TRIGGER)[];
  return TRIGGER[by] === strength ? by : (rows.find((row) => TRIGGER[row] === strength) ?? by);
}

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
    { factor: 'trigger', value: m.strength, why: `trigger-${triggerOf(m)}` },
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
