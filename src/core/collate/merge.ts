/** One meeting out of its tellings: the most precise one speaks, the others add sources and what it leaves out. */
import type { Meeting, Participant } from '../dataset/dataset.ts';
import { SECTIONS } from '../model/meeting.ts';
import type { Participation, Place } from '../model/meeting.ts';
import { eventId, organisationId } from './bodies.ts';
import { roleHeads } from './names.ts';
import type { Cluster, Resolved } from './same-meeting.ts';

/**
 * Puts a cluster together. Words read from another article than the speaker's lose their range (`said`).
 * `demonyms`: see WorldNames.
 */
export function mergedMeeting(id: string, cluster: Cluster, demonyms: ReadonlySet<string>): Meeting {
  const [speaker, ...others] = [...cluster].sort(byPrecision) as [Resolved, ...Resolved[]];
  const { meeting } = speaker;
  return {
    id,
    date: meeting.date,
    place: placeOf(meeting.place, others),
    kind: meeting.kind,
    status: cluster.some((t) => t.meeting.status === 'held') ? 'held' : meeting.status,
    section:
      SECTIONS.find((section) => cluster.some((t) => t.meeting.section === section)) ?? meeting.section,
    participants: withSides(sidesOf(speaker), others.flatMap(sidesOf), demonyms),
    topics: [...new Set([speaker, ...others].flatMap((t) => t.meeting.topics))],
    event: eventOf([speaker, ...others]),
    evidence: [speaker, ...others].flatMap((t) => primaryFirst(t)),
    // Its reasons speak of the speaker's own date, place and sides.
    sureness: meeting.sureness,
    order: speaker.order,
    corrections: [],
  };
}

/**
 * Meetings that a reviewer called one: the first stays as it is, the others add their sources and what it leaves open. Words
 * read from another article than the first one's lose their range (`said`).
 */
export function joinedMeeting(
  first: Meeting,
  others: readonly Meeting[],
  demonyms: ReadonlySet<string>,
): Meeting {
  const dated = first.date.edtf === null ? others.find(({ date }) => date.edtf !== null)?.date : undefined;
  const place = first.place ?? others.find((m) => m.place)?.place;
  const seen = new Set<string>();
  const keyOf = ({ document, start, end, role }: Meeting['evidence'][number]): string =>
    JSON.stringify([document, start, end, role]);
  return {
    ...first,
    date: dated ? { ...dated, said: null } : first.date,
    place: first.place ?? (place ? { ...place, said: null } : null),
    participants: withSides(
      first.participants,
      others.flatMap((m) => m.participants),
      demonyms,
    ),
    topics: [...new Set([first, ...others].flatMap((m) => m.topics))],
    event: first.event ?? others.find((m) => m.event !== null)?.event ?? null,
    evidence: [first, ...others]
      .flatMap((m) => m.evidence)
      .filter((e) => !seen.has(keyOf(e)) && seen.add(keyOf(e))),
    // What was said of a date that is another's now speaks of none.
    sureness: dated
      ? { ...first.sureness, reasons: first.sureness.reasons.filter((r) => r.factor !== 'date') }
      : first.sureness,
  };
}

const width = ({ date }: Resolved): number =>
  date?.from == null || date.to == null ? Infinity : date.to - date.from;

function byPrecision(a: Resolved, b: Resolved): number {
  const byWidth = width(a) === width(b) ? 0 : width(a) - width(b);
  return byWidth || b.meeting.sureness.value - a.meeting.sureness.value;
}

/** The speaker's own place; one that only follows from who received gives way to one that another article names. */
function placeOf(own: Place | null, others: readonly Resolved[]): Place | null {
  const told = others.flatMap((t) => t.meeting.place ?? []);
  const named = told.find((p) => p.basis !== 'host');
  if (own && (own.basis !== 'host' || !named)) return own;
  const place = named ?? told[0];
  return place ? { ...place, said: null } : null;
}

function eventOf(tellings: readonly Resolved[]): string | null {
  const event = tellings.find((t) => t.meeting.event)?.meeting.event;
  return event ? eventId(event.quote) : null;
}

function primaryFirst({ meeting: { evidence } }: Resolved): Meeting['evidence'] {
  const primary = evidence.filter((e) => e.role === 'primary');
  return [...primary, ...evidence.filter((e) => e.role !== 'primary')];
}

/** A participation with the body it was resolved to. */
export function participant(p: Participation, official: string | null): Participant {
  const organisation =
    p.kind === 'organisation' && p.name !== null ? organisationId(p.name, p.country) : null;
  return { ...p, official, organisation };
}

const sidesOf = ({ meeting, sides }: Resolved): Participant[] =>
  meeting.participants.map((p, i) => participant(p, sides[i] ?? null));

/** The sides, with those of other tellings that they leave out. */
function withSides(
  own: readonly Participant[],
  others: readonly Participant[],
  demonyms: ReadonlySet<string>,
): Participant[] {
  const sides = [...own];
  const alike = (a: Participant, b: Participant): boolean => {
    if (a.kind !== b.kind || a.country !== b.country) return false;
    if (a.role === null || b.role === null) return true;
    const heads = roleHeads(b.role, demonyms);
    return [...roleHeads(a.role, demonyms)].some((head) => heads.has(head));
  };
  for (const p of others) {
    if (sides.some((known) => isSameSide(known, p))) continue;
    // One article leaves unnamed whom the other names, in the same office.
    const unnamed = sides.findIndex((s) => s.name === null && alike(s, p));
    if (p.name !== null && p.country !== null && unnamed >= 0) sides[unnamed] = { ...p, said: null };
    else sides.push({ ...p, said: null });
  }
  return sides;
}

function isSameSide(a: Participant, b: Participant): boolean {
  if (a.official !== null || b.official !== null)
    return a.official === b.official || (b.name === null && a.kind === b.kind && a.country === b.country);
  if (a.organisation !== null || b.organisation !== null) return a.organisation === b.organisation;
  return a.kind === b.kind && a.country === b.country;
}
