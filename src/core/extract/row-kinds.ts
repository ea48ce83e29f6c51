/** Kinds that a story tells only as a whole: who talks with a host of audiences was received too; who was met where he landed was welcomed. */
import { says } from './date-fit.ts';
import type { Draft, MeetingDraft, Party } from './draft.ts';
import { nearObjects, within } from './lookups.ts';

const hasVerb = (draft: Draft, m: MeetingDraft, ids: ReadonlySet<string>): boolean =>
  m.by === 'verb' &&
  within(draft.verbs, m.trigger.from, m.trigger.from + 1).some((v) => ids.has(v.verb?.id ?? ''));

const keyOf = (p: Party): string => (p.person === null ? `actor ${p.actor}` : `person ${p.person}`);

/** Guests of each host of an audience, by story and host. */
function guestsByHost(told: MeetingDraft[]): Map<string, Set<string>> {
  const guests = new Map<string, Set<string>>();
  for (const m of told) {
    if (m.kind !== 'reception' || m.status !== 'held' || m.by !== 'verb' || m.host === null) continue;
    const host = keyOf(m.host);
    const row = `${m.story} ${host}`;
    for (const p of m.parties)
      if (keyOf(p) !== host) guests.set(row, (guests.get(row) ?? new Set()).add(keyOf(p)));
  }
  return guests;
}

/** An ambassador: he calls on those who receive him. */
const isEnvoy = (draft: Draft, p: Party): boolean =>
  p.actor !== null && draft.actors[p.actor]!.roles.some((r) => r.heads.some((h) => h.flag === 'posted'));

/** Told beside a summit, all are guests. */
const onSidelines = (draft: Draft, m: MeetingDraft): boolean =>
  (['sidelines', 'aside'] as const).some((list) => says(draft, draft.sentences[m.sentence]!, list));

/** "a rencontré Y": either may have come to the other. */
const MEETS: ReadonlySet<string> = new Set(['meet', 'meet-each-other', 'see']);

/** "Le président a reçu A. Il s'est ensuite entretenu avec l'ambassadeur B": B was received like A. English says of each by its verb whether he was. */
export function receivedInARow(draft: Draft, told: MeetingDraft[]): MeetingDraft[] {
  const guests = guestsByHost(told);
  if (guests.size === 0) return told;
  return told.map((m) => {
    const [a, b, more] = m.parties;
    if (m.kind !== 'talks' || m.status !== 'held' || !a || !b || more || nearObjects(draft, m.story))
      return m;
    const host = [a, b].find((p) => {
      const row = guests.get(`${m.story} ${keyOf(p)}`);
      return row !== undefined && (row.size > 1 || !row.has(keyOf(p === a ? b : a)));
    });
    const called = host && isEnvoy(draft, host === a ? b : a);
    return called && !onSidelines(draft, m) && !hasVerb(draft, m, MEETS)
      ? { ...m, kind: 'reception', host }
      : m;
  });
}

const WELCOMES: ReadonlySet<string> = new Set(['welcome']);

/** "Y a été accueilli à l'aéroport par X": how the two met is told elsewhere. */
export const isLanding = (draft: Draft, m: MeetingDraft): boolean =>
  m.kind === 'reception' &&
  hasVerb(draft, m, WELCOMES) &&
  says(draft, draft.sentences[m.sentence]!, 'arrivalMarks');
