/** A data set of ours from unknown data: whole, or without the meetings that are wrong; and as readings, to be put with others. */
import type { Corrections, MeetingDecision, SplitMeeting } from '../dataset/correction.ts';
import type { AppliedCorrection, Dataset, Meeting, Participant, PeopleDecision } from '../dataset/dataset.ts';
import { isMeeting, readDataset } from '../dataset/schema.ts';
import type { ReadMeeting, Reading } from '../model/article.ts';
import type { Participation } from '../model/meeting.ts';
import { byCodeUnit } from '../model/id.ts';
import type { Limits } from './limits.ts';
import type { Problems } from './problem.ts';
import { sparseText } from './sparse-text.ts';
import type { ReadText } from './told.ts';

/** Problems name fifty places at a time: so often the meetings that they name are taken out. */
const ROUNDS = 40;

/** Says which meeting a problem is about: by its place in the list, or by its id. */
const OF_MEETING = /^meetings\.([^.:]+)/;

const asObject = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;

const MARKUP = /<[a-z!/]/i;

/** Checks unknown data; wrong meetings are left out, each with its problem. Null where nothing is left to show. */
export function openDataset(data: unknown, limits: Limits, problems: Problems): Dataset | null {
  const given = asObject(data);
  if (!given) {
    problems.add('json-unknown');
    return null;
  }
  let current: Record<string, unknown> = given;
  const whole = Array.isArray(given['meetings']) ? given['meetings'].length : 0;
  for (let round = 0; round < ROUNDS; round++) {
    const read = readDataset(current);
    if (read.ok) return told(read.dataset, whole, limits, problems);
    for (const reason of read.problems) problems.add('not-valid', placed(reason));
    const named = new Set(read.problems.map((reason) => OF_MEETING.exec(reason)?.[1]));
    if (named.has(undefined)) return null;
    current = without(current, named as Set<string>);
  }
  problems.add('too-many', { values: { most: limits.problems, what: 'problems' } });
  return null;
}

/** "meetings.3.date.edtf: not a date" in its two parts. */
function placed(reason: string): { at: string; values: { reason: string } } | { values: { reason: string } } {
  const colon = reason.indexOf(': ');
  return colon < 0
    ? { values: { reason } }
    : { at: reason.slice(0, colon), values: { reason: reason.slice(colon + 2) } };
}

const idOf = (row: unknown): string => String(asObject(row)?.['id'] ?? '');

/** The data without the meetings named, and without what other lists say of them. */
function without(data: Record<string, unknown>, named: ReadonlySet<string>): Record<string, unknown> {
  const rows = (key: string): unknown[] => (Array.isArray(data[key]) ? (data[key] as unknown[]) : []);
  const gone = (row: unknown, i: number): boolean => named.has(String(i)) || named.has(idOf(row));
  const ids = new Set(rows('meetings').filter(gone).map(idOf));
  return {
    ...data,
    meetings: rows('meetings').filter((row, i) => !gone(row, i)),
    positions: rows('positions').filter((row) => !ids.has(String(asObject(row)?.['node']).slice(2))),
    notices: rows('notices').map((row) => {
      const notice = asObject(row);
      const about = notice?.['meetings'];
      return Array.isArray(about) ? { ...notice, meetings: about.filter((id) => !ids.has(String(id))) } : row;
    }),
  };
}

function told(dataset: Dataset, whole: number, limits: Limits, problems: Problems): Dataset | null {
  if (dataset.meetings.length > limits.meetings) {
    problems.add('too-many', { values: { most: limits.meetings, what: 'meetings' } });
    return null;
  }
  const lost = whole - dataset.meetings.length;
  if (lost > 0) problems.add('meetings-left-out', { values: { count: lost } });
  for (const { id, name } of [...dataset.officials, ...dataset.organisations, ...dataset.events])
    if (MARKUP.test(name)) problems.add('markup-in-name', { at: id });
  return dataset;
}

/** A data set taken apart again: what was read, and what was decided. */
export interface TakenApart {
  read: ReadText[];
  corrections: Corrections;
}

/**
 * The readings that a data set was made of, as far as it keeps them: a meeting that several articles tell is told by the first.
 * What corrections changed is put back, and they are given beside. Ids of meetings come out the same, for they are made of what
 * was extracted.
 */
export function readingsOf(dataset: Dataset, limits: Limits, problems: Problems): TakenApart {
  const byFile = new Map<string, Reading>();
  const fileOf = new Map<string, string>();
  for (const document of dataset.documents) {
    fileOf.set(document.id, document.file);
    const reading = byFile.get(document.file) ?? emptyReading(document.file);
    reading.articles.push(document);
    byFile.set(document.file, reading);
  }
  const quoted = new Map([...byFile.keys()].map((file): [string, ReadMeeting[]] => [file, []]));
  for (const meeting of [...dataset.meetings].sort((a, b) => a.order - b.order || byCodeUnit(a.id, b.id))) {
    const read = asRead(meeting, dataset, limits);
    const files = meeting.evidence.map((e) => fileOf.get(e.document)!);
    byFile.get(files[0]!)!.meetings.push(read);
    for (const file of new Set(files)) quoted.get(file)!.push(read);
  }
  const texts = new Map<string, string>();
  const bare = new Set<string>();
  for (const [file, { articles }] of byFile) {
    const documents = new Set(articles.map((a) => a.id));
    const meetings = quoted.get(file)!;
    const whole = sparseText(meetings, documents, limits.units);
    const text = whole ?? sparseText(meetings.map(withoutContext), documents, limits.units);
    if (whole === null) bare.add(file);
    if (text === null) problems.add('quotes-disagree', { at: file });
    else texts.set(file, text);
  }
  /** As it reads back from the texts: a meeting may be told by articles of several files. */
  const legible = (meeting: ReadMeeting): ReadMeeting => ({
    ...meeting,
    evidence: meeting.evidence.flatMap((e) => {
      const file = fileOf.get(e.document)!;
      if (!texts.has(file)) return [];
      return bare.has(file) ? [{ ...e, prefix: '', suffix: '' }] : [e];
    }),
  });
  const read = [...byFile.values()].flatMap((reading): ReadText[] => {
    const { file, meetings } = reading;
    const text = texts.get(file);
    if (text === undefined) return [];
    return [{ source: { file, text }, reading: { ...reading, meetings: meetings.map(legible) } }];
  });
  return { read, corrections: correctionsOf(dataset, problems) };
}

const emptyReading = (file: string): Reading => ({
  file,
  outcome: 'read',
  reasons: [],
  articles: [],
  meetings: [],
  doubts: [],
});

/** Quotes alone: their surroundings are of no use where they contradict one another. */
const withoutContext = (meeting: ReadMeeting): ReadMeeting => ({
  ...meeting,
  evidence: meeting.evidence.map((e) => ({ ...e, prefix: '', suffix: '' })),
});

/** What a correction says that had been extracted, for the fields that a telling has. */
function asExtracted(meeting: Meeting): Meeting {
  const first = new Map<string, unknown>();
  for (const { field, extracted } of meeting.corrections)
    if (!first.has(field) && field !== 'drop' && field !== 'confirm') first.set(field, extracted);
  const before: unknown = { ...meeting, ...Object.fromEntries(first) };
  // Whoever wrote the file may have put anything there.
  return isMeeting(before) ? before : meeting;
}

/** Codes of countries are short; what else a file has there would make ids that no link holds. */
const LONGEST_CODE = 40;

/** A side before it was resolved to anybody. A name that is too long for an id is cut. */
function asTold(
  { kind, name, role, country, countryBasis, said }: Participant,
  limits: Limits,
): Participation {
  const most = kind === 'person' ? limits.person : limits.label;
  const known = country === null || country.length <= LONGEST_CODE;
  return {
    kind,
    name: name?.slice(0, most) ?? null,
    role,
    country: known ? country : null,
    countryBasis,
    said,
  };
}

function asRead(meeting: Meeting, { events }: Dataset, limits: Limits): ReadMeeting {
  const { date, place, kind, status, topics, participants } = asExtracted(meeting);
  const name = events.find((e) => e.id === meeting.event)?.name;
  const reasons = meeting.sureness.reasons.filter((r) => r.factor !== 'review');
  return {
    article: meeting.evidence[0]!.document,
    date,
    place,
    kind,
    status,
    section: meeting.section,
    participants: participants.map((side) => asTold(side, limits)),
    topics,
    event: name === undefined ? null : { start: 0, end: 0, quote: name },
    evidence: meeting.evidence,
    sureness: reasons.length
      ? { value: Math.min(...reasons.map((r) => r.value)), reasons }
      : meeting.sureness,
  };
}

const groundOf = ({ reason, source, on, by }: PeopleDecision) => ({ reason, source, on, by });

/** What these made stands in the data set as it was made, and so does what the list of corrections says of it. */
const standing: ReadonlySet<string> = new Set(['add', 'sameMeeting']);

/** The decisions that a data set bears, one for each that was made: the same words on the same day about several meetings are one. */
function correctionsOf({ meetings, notices, people = [] }: Dataset, problems: Problems): Corrections {
  const decided = new Map<string, MeetingDecision>();
  const split = new Map<string, SplitMeeting>();
  for (const { id, corrections } of meetings)
    for (const applied of corrections) {
      const { field, extracted, value, reason, source, on, by }: AppliedCorrection = applied;
      const key = JSON.stringify([field, value, reason, source, on, by]);
      if (field === 'split') {
        // Without it, its parts would be put together again: they are told alike.
        const said = {
          target: String(extracted),
          split: value as SplitMeeting['split'],
          reason,
          source,
          on,
          by,
        };
        split.set(key, { ...said, file: 'dataset', entry: split.size + 1 });
        continue;
      }
      const known = decided.get(key);
      if (known) known.targets.push(id);
      else
        decided.set(key, {
          field,
          value,
          reason,
          source,
          on,
          by,
          targets: [id],
          file: 'dataset',
          entry: decided.size + 1,
        } as MeetingDecision);
    }
  const reasons = new Set(
    [...[...decided.values()].filter((d) => !standing.has(d.field)), ...split.values(), ...people].map(
      (d) => `${d.on} ${d.reason}`,
    ),
  );
  const made = [...decided.values()].filter((d) => standing.has(d.field)).length;
  if (made) problems.add('lost-standing', { values: { count: made } });
  const written = notices.filter((n) => n.kind === 'reply' || !reasons.has(`${n.on} ${n.text}`));
  const staying = written.filter((n) => !n.withdrawn?.length);
  if (staying.length < written.length)
    problems.add('lost-notices', { values: { count: written.length - staying.length } });
  return {
    meetings: [...decided.values()],
    same: people.flatMap((d, i) =>
      d.says === 'same' ? [{ same: d.of, ...groundOf(d), file: 'dataset', entry: i + 1 }] : [],
    ),
    notSame: people.flatMap((d, i) =>
      d.says === 'notSame' ? [{ notSame: d.of, ...groundOf(d), file: 'dataset', entry: i + 1 }] : [],
    ),
    added: [],
    sameMeeting: [],
    split: [...split.values()],
    notices: staying.map(({ on, kind, text, meetings: targets }, i) => ({
      on,
      kind,
      text,
      targets,
      file: 'dataset',
      entry: i + 1,
    })),
  };
}
