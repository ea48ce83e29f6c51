/** Applies reviewed decisions to meetings, last of all: what was extracted is kept beside what was decided. */
import type {
  AddedMeeting,
  Corrections,
  DecidedParticipant,
  DecidedValues,
  MeetingDecision,
} from '../dataset/correction.ts';
import type { AppliedCorrection, CorrectedField, Meeting, Notice, Participant } from '../dataset/dataset.ts';
import { byCodeUnit } from '../model/id.ts';
import type { Sureness } from '../model/meeting.ts';
import { participant } from './merge.ts';
import { type Targets, targetsIn } from './targets.ts';

/** A decision that can't be applied: each problem names file, entry and cause. */
export class CorrectionProblem extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`data/corrections: ${problems.join('\n  ')}`);
    this.name = 'CorrectionProblem';
    this.problems = problems;
  }
}

export interface Corrected {
  meetings: Meeting[];
  notices: Notice[];
  /** how many meetings a reviewer has corrected or confirmed */
  reviewed: number;
}

/** Gives the official of a person whom a correction names. */
export type OfficialFor = (name: string, country: string | null) => string;

type Setter<F extends CorrectedField> = (
  meeting: Meeting,
  value: DecidedValues[F],
  officialFor: OfficialFor,
) => Partial<Meeting>;

/** What each field sets. A dropped meeting is taken out afterwards; a confirmed one stays as it is. */
const SET: { [F in CorrectedField]: Setter<F> } = {
  date: (m, edtf) => ({ date: { edtf, basis: 'corrected', said: m.date.said } }),
  place: (m, place) => ({ place: place && { ...place, basis: 'corrected', said: m.place?.said ?? null } }),
  kind: (_, kind) => ({ kind }),
  status: (_, status) => ({ status }),
  topics: (_, topics) => ({ topics: [...topics] }),
  participants: (m, decided, officialFor) => ({
    participants: decided.map((p) => decidedSide(m, p, officialFor)),
  }),
  drop: () => ({}),
  confirm: () => ({}),
};

/** What had been extracted, for each field. */
const EXTRACTED: Record<CorrectedField, (m: Meeting) => unknown> = {
  date: (m) => m.date,
  place: (m) => m.place,
  kind: (m) => m.kind,
  status: (m) => m.status,
  topics: (m) => m.topics,
  participants: (m) => m.participants,
  drop: () => null,
  confirm: () => null,
};

function decidedSide(m: Meeting, p: DecidedParticipant, officialFor: OfficialFor): Participant {
  const before = m.participants.find((known) => known.name === p.name && known.kind === p.kind);
  const official = p.kind === 'person' && p.name !== null ? officialFor(p.name, p.country) : null;
  return participant({ ...p, countryBasis: 'corrected', said: before?.said ?? null }, official);
}

type Dated = Pick<MeetingDecision, 'on' | 'file' | 'entry'>;

/** Oldest first; those of one day by file and entry. */
export const byDay = (a: Dated, b: Dated): number =>
  byCodeUnit(a.on, b.on) || byCodeUnit(a.file, b.file) || a.entry - b.entry;

/** Ids that a decision may name. */
export type KnownIds = Record<'countries' | 'cities' | 'topics', { has(id: string): boolean }>;

const OF: Record<keyof KnownIds, string> = { countries: 'country', cities: 'city', topics: 'topic' };

/** The ids that each field's value names, by list; other fields name none. */
function namedIds(decision: MeetingDecision): [keyof KnownIds, string | null][] {
  switch (decision.field) {
    case 'place':
      return [
        ['countries', decision.value?.country ?? null],
        ['cities', decision.value?.city ?? null],
      ];
    case 'topics':
      return decision.value.map((id) => ['topics', id]);
    case 'participants':
      return decision.value.map(({ country }) => ['countries', country]);
    default:
      return [];
  }
}

/** The ids of an added meeting that nobody knows. */
export function unknownOfAdded({ add, file, entry, ...rest }: AddedMeeting, known: KnownIds): string[] {
  const { place, topics, participants } = add;
  const row = { ...rest, file, entry, targets: [] };
  return [
    ...unknownIds({ ...row, field: 'place', value: place }, known),
    ...unknownIds({ ...row, field: 'topics', value: topics }, known),
    ...unknownIds({ ...row, field: 'participants', value: participants }, known),
  ];
}

const unknownIds = (decision: MeetingDecision, known: KnownIds): string[] =>
  namedIds(decision).flatMap(([list, id]) =>
    id === null || known[list].has(id)
      ? []
      : [`${decision.file}, entry ${decision.entry}: no ${OF[list]} has the id ${id}`],
  );

/** What is known when decisions about single fields are applied. */
export interface Applying {
  fileOf: (document: string) => string | undefined;
  officialFor: OfficialFor;
  known: KnownIds;
  /** ids of meetings that went into another → its id */
  now: ReadonlyMap<string, string>;
  /** what is told already of decisions about meetings as wholes */
  notices: readonly Notice[];
}

/** Applies every decision, or throws one CorrectionProblem that lists all that failed. */
export function applyCorrections(
  meetings: readonly Meeting[],
  corrections: Corrections,
  { fileOf, officialFor, known, now, notices: told }: Applying,
): Corrected {
  const targets = targetsIn(meetings, fileOf, now);
  const problems: string[] = [];
  const current = new Map(meetings.map((m) => [m.id, m]));
  const dropped = new Set<string>();
  /** a meeting and the words of a decision about it → the file that they came from first */
  const madeIn = new Map<string, string>();
  const notices = [...told, ...(corrections.added.length ? addedNotices(meetings) : [])];
  for (const decision of [...corrections.meetings].sort(byDay)) {
    const named = targets.find(decision, decision.targets, problems);
    problems.push(...unknownIds(decision, known));
    // A data set that is opened bears decisions that stand in a file, too. Within a file, one may come back to what one said.
    const said = saying(decision);
    const found = named.filter(({ id }) => {
      const before = madeIn.get(`${id} ${said}`) ?? decision.file;
      madeIn.set(`${id} ${said}`, before);
      return before === decision.file;
    });
    if (named.length && !found.length) continue;
    for (const { id } of found) current.set(id, decided(current.get(id)!, decision, officialFor));
    if (decision.field === 'drop') for (const { id } of found) dropped.add(id);
    if (decision.field !== 'confirm') notices.push(noticeOf(decision, found));
  }
  notices.push(...writtenNotices(corrections, targets, problems));
  if (problems.length) throw new CorrectionProblem(problems);
  const kept = [...current.values()].filter((m) => !dropped.has(m.id));
  return {
    meetings: kept,
    notices: notices
      .map((n) => withoutDropped(n, dropped))
      .sort((a, b) => byCodeUnit(a.on, b.on) || byCodeUnit(JSON.stringify(a), JSON.stringify(b))),
    reviewed: kept.filter((m) => m.corrections.length > 0).length,
  };
}

/** A meeting that was taken out is no longer there to be opened; what is told of it keeps its id. */
function withoutDropped({ on, kind, meetings, text }: Notice, dropped: ReadonlySet<string>): Notice {
  const ids = [...meetings].sort(byCodeUnit);
  const withdrawn = ids.filter((id) => dropped.has(id));
  return {
    on,
    kind,
    meetings: ids.filter((id) => !dropped.has(id)),
    ...(withdrawn.length && { withdrawn }),
    text,
  };
}

const saying = ({ field, value, reason, source, on, by }: MeetingDecision): string =>
  JSON.stringify([field, value, reason, source.title, source.url, on, by]);

function decided(m: Meeting, decision: MeetingDecision, officialFor: OfficialFor): Meeting {
  const { field, value, reason, source, on, by } = decision;
  const set = SET[field] as Setter<CorrectedField>;
  const applied: AppliedCorrection = { field, extracted: EXTRACTED[field](m), value, reason, source, on, by };
  return {
    ...m,
    ...set(m, value, officialFor),
    sureness: reviewed(m.sureness, field),
    corrections: [...m.corrections, applied],
  };
}

/** What a reviewer decided is no longer a guess: the reasons it replaces go, the decision stands among the rest. */
export function reviewed({ reasons }: Sureness, field: AppliedCorrection['field']): Sureness {
  const why = field === 'confirm' ? 'review.confirmed' : 'review.corrected';
  const kept = reasons.filter((r) => field !== 'confirm' && r.factor !== field && r.why !== why);
  const all: Sureness['reasons'] = [...kept, { factor: 'review', value: 1, why }];
  return { value: all.reduce((least, r) => Math.min(least, r.value), 1), reasons: all };
}

const addedNotices = (meetings: readonly Meeting[]): Notice[] =>
  meetings.flatMap(({ id, corrections: [first] }) =>
    first?.field === 'add'
      ? [{ on: first.on, kind: 'correction' as const, meetings: [id], text: first.reason }]
      : [],
  );

const noticeOf = ({ field, on, reason }: MeetingDecision, found: readonly Meeting[]): Notice => ({
  on,
  kind: field === 'drop' ? 'retraction' : 'correction',
  meetings: found.map((m) => m.id),
  text: reason,
});

function writtenNotices(corrections: Corrections, targets: Targets, problems: string[]): Notice[] {
  return corrections.notices.map((notice) => {
    const { on, kind, text } = notice;
    return { on, kind, text, meetings: targets.find(notice, notice.targets, problems).map((m) => m.id) };
  });
}
