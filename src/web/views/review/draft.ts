/** What a reviewer is about to decide of a meeting: the values of the form, and the entry that they make. Pure. */
import type { DecidedParticipant, DecidedPlace, Target, Words } from '../../../core/dataset/correction.ts';
import type { AppliedField, Meeting } from '../../../core/dataset/dataset.ts';
import { parseEdtf } from '../../../core/model/edtf.ts';
import type { Evidence, Kind, Status } from '../../../core/model/meeting.ts';
import type { Entry, FieldEntry, Ground } from '../../../core/review/entry.ts';

export type Field = AppliedField;

/** In the order in which they are offered. */
export const FIELDS: readonly Field[] = [
  'confirm',
  'date',
  'place',
  'kind',
  'status',
  'participants',
  'topics',
  'sameMeeting',
  'split',
  'drop',
  'add',
];

/** Which can be decided of it: only what several articles tell can be split, unless a decision put it together. */
export function fieldsOf({ evidence, corrections }: Meeting): readonly Field[] {
  const articles = new Set(evidence.map(({ document }) => document)).size;
  const whole = articles > 1 && corrections.every(({ field }) => field !== 'sameMeeting');
  return whole ? FIELDS : FIELDS.filter((field) => field !== 'split');
}

/** A row of the form keeps its place while others go. */
export interface Side extends DecidedParticipant {
  key: number;
}

export interface Draft {
  edtf: string;
  place: DecidedPlace;
  kind: Kind;
  status: Status;
  topics: readonly string[];
  sides: readonly Side[];
  quote: string;
  /** id of the meeting that it is the same as; "" = none is chosen */
  other: string;
  /** ids of the documents that tell another meeting */
  leaving: readonly string[];
}

export function draftOf(meeting: Meeting): Draft {
  const { date, place, kind, status, topics, participants, evidence } = meeting;
  return {
    edtf: date.edtf ?? '',
    place: { name: place?.name ?? '', country: place?.country ?? null, city: place?.city ?? null },
    kind,
    status,
    topics,
    sides: participants.map(({ kind: of, name, role, country }, key) => ({
      key,
      kind: of,
      name,
      role,
      country,
    })),
    quote: evidence[0]?.quote ?? '',
    other: '',
    leaving: [],
  };
}

/** Whether the text is a date that may be decided; empty = none is known. */
export const isDate = (edtf: string): boolean => edtf.trim() === '' || parseEdtf(edtf.trim()) !== null;

/** Where the words stand within a passage; null = not in it. */
export function within(quote: string, { start, prefix, quote: told, suffix }: Evidence) {
  const text = prefix + told + suffix;
  const at = text.indexOf(quote, Math.max(0, prefix.length - quote.length + 1));
  if (!quote.trim() || at < 0) return null;
  return {
    start: start - prefix.length + at,
    prefix: text.slice(0, at),
    suffix: text.slice(at + quote.length),
  };
}

const orNull = (text: string | null): string | null => text?.trim() || null;

const sidesOf = ({ sides }: Draft): DecidedParticipant[] =>
  sides.map(({ kind, name, role, country }) => ({ kind, name: orNull(name), role: orNull(role), country }));
const placeOf = ({ place }: Draft): DecidedPlace | null =>
  place.name.trim() ? { ...place, name: place.name.trim() } : null;

/** What the entry names. */
export interface About {
  target: Target;
  /** the meeting that is chosen beside it */
  other: Target | null;
  evidence: Evidence | undefined;
  /** file name */
  document: string;
  /** by the id of each document that tells the meeting, its words there */
  words: ReadonlyMap<string, Words>;
}

/** The entry, or null where the form says nothing that a decision may say. */
export function entryOf(
  field: Field,
  draft: Draft,
  ground: Ground,
  { target, other, evidence, document, words }: About,
): Entry | null {
  if (field === 'sameMeeting') return other ? { sameMeeting: [target, other], ...ground } : null;
  if (field === 'split') {
    const split = draft.leaving.flatMap((id) => words.get(id) ?? []);
    return split.length && split.length < words.size ? { target, split, ...ground } : null;
  }
  if ((field === 'date' || field === 'add') && !isDate(draft.edtf)) return null;
  const date = orNull(draft.edtf);
  const { kind, status } = draft;
  const topics = [...draft.topics];
  if (field === 'add') {
    const where = evidence && within(draft.quote, evidence);
    const participants = sidesOf(draft);
    if (!where || !participants.length) return null;
    const add = {
      document,
      quote: draft.quote,
      ...where,
      date,
      place: placeOf(draft),
      kind,
      status,
      topics,
      participants,
    };
    return { add, ...ground };
  }
  const values = {
    date,
    place: placeOf(draft),
    kind,
    status,
    topics,
    participants: sidesOf(draft),
    drop: true,
    confirm: true,
  };
  return { target, field, value: values[field], ...ground } as FieldEntry;
}
