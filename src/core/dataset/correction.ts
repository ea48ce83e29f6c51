/** A reviewed decision as it stands in `data/corrections/`, and the check that tells a reviewer what is wrong with it. */
import * as v from 'valibot';
import { parseEdtf } from '../model/edtf.ts';
import { KINDS, PARTICIPANT_KINDS, STATUSES } from '../model/meeting.ts';
import type { CorrectedField, Notice } from './dataset.ts';

/** The meetings that the words of the source name: those whose telling range the quote overlaps. */
export interface QuoteTarget {
  quote: string;
  /** file name; left out = any document */
  document?: string | undefined;
  /** how many meetings the quote must name; left out = 1. A list in one sentence tells several. */
  meetings?: number | undefined;
}

/** A meeting by its id, or by words of its source: the words survive a change of the extractor. */
export type Target = string | QuoteTarget;

interface Decision {
  reason: string;
  source: { title: string; url: string | null };
  /** day of the decision, `YYYY-MM-DD` */
  on: string;
  by: string;
}

/** Where an entry stands, so that a problem can name it. */
interface Written {
  file: string;
  /** 1 = the first entry of the file */
  entry: number;
}

export interface DecidedPlace {
  name: string;
  country: string | null;
  city: string | null;
}

export interface DecidedParticipant {
  kind: (typeof PARTICIPANT_KINDS)[number];
  name: string | null;
  role: string | null;
  country: string | null;
}

/** What each field may be set to. */
export interface DecidedValues {
  date: string | null;
  place: DecidedPlace | null;
  kind: (typeof KINDS)[number];
  status: (typeof STATUSES)[number];
  topics: string[];
  participants: DecidedParticipant[];
  drop: true;
  confirm: true;
}

export type MeetingDecision = {
  [F in CorrectedField]: Decision & Written & { targets: Target[]; field: F; value: DecidedValues[F] };
}[CorrectedField];

/** `same`: ids of officials that are one person; the first id stays. */
export interface SamePeople extends Decision, Written {
  same: string[];
}

/** `notSame`: spellings, as written, that are different people, whatever their likeness. */
export interface DifferentPeople extends Decision, Written {
  notSame: string[];
}

/** A meeting that the reader did not see, as a reviewer read it. Its words stand in a document. */
export interface Added {
  /** file name */
  document: string;
  /** the words of the document that tell the meeting */
  quote: string;
  /** UTF-16 units before the quote; left out = the words stand there once */
  start?: number | undefined;
  /** what stands around the quote, for readers and to tell like words apart */
  prefix?: string | undefined;
  suffix?: string | undefined;
  date: string | null;
  place: DecidedPlace | null;
  kind: (typeof KINDS)[number];
  status: (typeof STATUSES)[number];
  topics: string[];
  participants: DecidedParticipant[];
}

export interface AddedMeeting extends Decision, Written {
  add: Added;
}

/** `sameMeeting`: several meetings that are one; the first stays, with its id and its facts. */
export interface SameMeeting extends Decision, Written {
  sameMeeting: Target[];
}

/** Words of one of the articles that tell a meeting. */
export interface Words {
  quote: string;
  /** file name; left out = any of them */
  document?: string | undefined;
}

/** A meeting that is two: the articles in whose words `split` tells it leave it, and tell another. */
export interface SplitMeeting extends Decision, Written {
  target: Target;
  split: Words[];
}

export interface Corrections {
  meetings: MeetingDecision[];
  same: SamePeople[];
  notSame: DifferentPeople[];
  added: AddedMeeting[];
  sameMeeting: SameMeeting[];
  split: SplitMeeting[];
  /** replies and retractions written by hand, in `notices.json` */
  notices: (Omit<Notice, 'meetings'> & Written & { targets: Target[] })[];
}

const none = (): Corrections => ({
  meetings: [],
  same: [],
  notSame: [],
  added: [],
  sameMeeting: [],
  split: [],
  notices: [],
});
export const NO_CORRECTIONS: Corrections = none();

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(5000));
const day = v.pipe(v.string(), v.isoDate('must be a day, as in 2026-11-21'));
const link = v.pipe(v.string(), v.regex(/^https?:\/\//, 'must begin with http:// or https://'));
const code = v.nullable(text);
const quoteTarget = v.strictObject({
  quote: text,
  document: v.optional(text),
  meetings: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
const target = v.union(
  [text, quoteTarget],
  'must be the id of a meeting, or { "quote": "words of the source" }',
);
const targets = v.union([target, v.pipe(v.array(target), v.minLength(1))]);

const decision = {
  reason: text,
  source: v.strictObject({ title: text, url: v.optional(v.nullable(link), null) }),
  on: day,
  by: text,
};

const edtf = v.pipe(
  text,
  v.check((value) => parseEdtf(value) !== null, 'is not a date in EDTF, as in 2015-10-24 or 2015-10'),
);

const VALUES = {
  date: v.nullable(edtf),
  place: v.nullable(v.strictObject({ name: text, country: code, city: v.optional(code, null) })),
  kind: v.picklist(KINDS),
  status: v.picklist(STATUSES),
  topics: v.array(text),
  participants: v.array(
    v.strictObject({ kind: v.picklist(PARTICIPANT_KINDS), name: code, role: code, country: code }),
  ),
  drop: v.literal(true),
  confirm: v.literal(true),
} satisfies Record<CorrectedField, v.GenericSchema>;

const fieldRow = <F extends CorrectedField>(field: F) =>
  v.strictObject({ ...decision, target: targets, field: v.literal(field), value: VALUES[field] });

/** As it stands in the document: spaces at its ends count. */
const around = v.pipe(v.string(), v.maxLength(5000));
const words = v.pipe(around, v.regex(/\S/, 'must not be empty'));

const several = v.pipe(
  v.array(text),
  v.check(
    (names) => names.length > 1 && new Set(names).size === names.length,
    'must name two or more, each once',
  ),
);

const ENTRY = {
  meeting: v.variant('field', [
    fieldRow('date'),
    fieldRow('place'),
    fieldRow('kind'),
    fieldRow('status'),
    fieldRow('topics'),
    fieldRow('participants'),
    fieldRow('drop'),
    fieldRow('confirm'),
  ]),
  same: v.strictObject({ ...decision, same: several }),
  notSame: v.strictObject({ ...decision, notSame: several }),
  sameMeeting: v.strictObject({
    ...decision,
    sameMeeting: v.pipe(v.array(target), v.minLength(2, 'must name two or more')),
  }),
  split: v.strictObject({
    ...decision,
    target,
    split: v.pipe(
      v.array(v.strictObject({ quote: text, document: v.optional(text) })),
      v.minLength(1, 'must name one or more of the articles'),
    ),
  }),
  add: v.strictObject({
    ...decision,
    add: v.strictObject({
      document: text,
      quote: words,
      start: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      prefix: v.optional(around),
      suffix: v.optional(around),
      date: v.optional(VALUES.date, null),
      place: v.optional(VALUES.place, null),
      kind: v.optional(VALUES.kind, 'talks'),
      status: v.optional(VALUES.status, 'held'),
      topics: v.optional(VALUES.topics, []),
      participants: v.pipe(VALUES.participants, v.minLength(1, 'somebody must have met')),
    }),
  }),
  notice: v.strictObject({
    on: day,
    kind: v.picklist(['correction', 'retraction', 'reply']),
    target: v.optional(targets),
    text,
  }),
};

/** The one file of `data/corrections/` that holds notices and no decisions. */
const NOTICES_FILE = 'notices.json';

export type ReadCorrections = { ok: true; corrections: Corrections } | { ok: false; problems: string[] };

/**
 * Checks the parsed files of `data/corrections/`, each with its name. Every problem names file, entry
 * (1 = the first) and field: "beijing-2015.json, entry 2, value: is not a date in EDTF …". Never throws.
 */
export function readCorrections(files: readonly { file: string; data: unknown }[]): ReadCorrections {
  const found = none();
  const problems = files.flatMap(({ file, data }) =>
    Array.isArray(data)
      ? data.flatMap((raw: unknown, i) => readEntry(raw, { file, entry: i + 1 }, found))
      : [`${file}: must be a list of entries: [ { … }, { … } ]`],
  );
  return problems.length ? { ok: false, problems } : { ok: true, corrections: found };
}

const asList = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** An entry with one of these keys is of that kind; any other sets a field of a meeting. */
const LIST_OF = {
  same: 'same',
  notSame: 'notSame',
  sameMeeting: 'sameMeeting',
  split: 'split',
  add: 'added',
} as const satisfies Record<string, keyof Corrections>;
const KINDS_BY_KEY = Object.keys(LIST_OF) as (keyof typeof LIST_OF)[];

function readEntry(raw: unknown, at: Written, found: Corrections): string[] {
  const fields = new Set(typeof raw === 'object' && raw !== null ? Object.keys(raw) : []);
  const say = (issues: readonly v.BaseIssue<unknown>[]): string[] =>
    issues.map((issue) => {
      const path = v.getDotPath(issue as v.BaseIssue<unknown>);
      return `${at.file}, entry ${at.entry}${path ? `, ${path}` : ''}: ${issue.message}`;
    });
  const kind = KINDS_BY_KEY.find((key) => fields.has(key));
  if (at.file === NOTICES_FILE) {
    const read = v.safeParse(ENTRY.notice, raw);
    if (!read.success) return say(read.issues);
    const { target: named, ...notice } = read.output;
    found.notices.push({ ...notice, ...at, targets: asList(named) });
  } else if (kind) {
    const read = v.safeParse(ENTRY[kind], raw);
    if (!read.success) return say(read.issues);
    (found[LIST_OF[kind]] as unknown[]).push({ ...read.output, ...at });
  } else {
    const read = v.safeParse(ENTRY.meeting, raw);
    if (!read.success) return say(read.issues);
    const { target: named, ...rest } = read.output;
    found.meetings.push({ ...rest, ...at, targets: asList(named) } as MeetingDecision);
  }
  return [];
}
