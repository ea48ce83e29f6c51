/** Checks that unknown data is a data set: gives it typed, or a list of problems that each name a place and a cause. */
import * as v from 'valibot';
import { parseEdtf } from '../model/edtf.ts';
import { GIVEN, LANGUAGES, UNREAD_REASONS } from '../model/article.ts';
import {
  COUNTRY_BASES,
  DATE_BASES,
  EVIDENCE_ROLES,
  KINDS,
  PARTICIPANT_KINDS,
  PLACE_BASES,
  SECTIONS,
  STATUSES,
} from '../model/meeting.ts';
import { CORRECTED_FIELDS, WHOLE_FIELDS, DATASET_VERSION, type Dataset, type Meeting } from './dataset.ts';
import { danglingReferences } from './references.ts';

const text = v.pipe(v.string(), v.maxLength(100_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());
const edtf = v.pipe(
  v.string(),
  v.check((value) => parseEdtf(value) !== null, 'not a date in EDTF'),
);
const link = v.pipe(v.string(), v.regex(/^https?:\/\//, 'a link must begin with http:// or https://'));
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const at = v.tuple([degrees(90), degrees(180)]);
const names = v.object({ fr: text, en: text, vi: text });
const named = { id, names };
const span = v.object({ start: offset, end: offset, quote: text });

const evidence = v.object({
  ...span.entries,
  document: id,
  section: v.picklist(SECTIONS),
  role: v.picklist(EVIDENCE_ROLES),
  prefix: text,
  suffix: text,
});

const participant = v.object({
  kind: v.picklist(PARTICIPANT_KINDS),
  name: v.nullable(text),
  role: v.nullable(text),
  country: v.nullable(id),
  countryBasis: v.picklist(COUNTRY_BASES),
  said: v.nullable(span),
  official: v.nullable(id),
  organisation: v.nullable(id),
});

const correction = v.object({
  field: v.picklist([...CORRECTED_FIELDS, ...WHOLE_FIELDS]),
  extracted: v.unknown(),
  value: v.unknown(),
  reason: text,
  source: v.object({ title: text, url: v.nullable(link) }),
  on: day,
  by: text,
});

const meeting = v.object({
  id,
  date: v.object({ edtf: v.nullable(edtf), basis: v.picklist(DATE_BASES), said: v.nullable(span) }),
  place: v.nullable(
    v.object({
      name: text,
      country: v.nullable(id),
      city: v.nullable(id),
      basis: v.picklist(PLACE_BASES),
      said: v.nullable(span),
    }),
  ),
  kind: v.picklist(KINDS),
  status: v.picklist(STATUSES),
  section: v.picklist(SECTIONS),
  participants: v.array(participant),
  topics: v.array(id),
  event: v.nullable(id),
  evidence: v.pipe(v.array(evidence), v.minLength(1, 'a meeting needs evidence')),
  sureness: v.object({
    value: share,
    reasons: v.array(
      v.object({
        factor: v.picklist(['trigger', 'participants', 'date', 'place', 'section', 'review']),
        value: share,
        why: text,
      }),
    ),
  }),
  order: offset,
  corrections: v.array(correction),
});

const article = v.object({
  id,
  file: text,
  language: v.nullable(v.picklist(LANGUAGES)),
  agency: v.nullable(text),
  title: v.nullable(text),
  date: v.nullable(edtf),
  start: offset,
  end: offset,
  teaserOf: v.nullable(id),
  unread: v.optional(v.array(v.object({ why: v.picklist(UNREAD_REASONS), characters: offset }))),
  given: v.optional(v.array(v.picklist(GIVEN))),
});

const role = v.object({
  role: text,
  country: v.nullable(id),
  first: v.nullable(edtf),
  last: v.nullable(edtf),
});

const dataset = v.object({
  version: v.literal(DATASET_VERSION, `this page reads version ${DATASET_VERSION} of the format`),
  edition: id,
  review: v.picklist(['machine-extracted', 'partly-reviewed', 'reviewed']),
  documents: v.array(article),
  countries: v.array(v.object({ ...named, kind: v.picklist(['state', 'body']), at: v.optional(at) })),
  cities: v.array(v.object({ ...named, country: id, at })),
  officials: v.array(
    v.object({ id, name: text, spellings: v.array(text), country: v.nullable(id), roles: v.array(role) }),
  ),
  organisations: v.array(v.object({ id, name: text, country: v.nullable(id) })),
  topics: v.array(v.object(named)),
  events: v.array(v.object({ id, name: text })),
  meetings: v.array(meeting),
  notices: v.array(
    v.object({
      on: day,
      kind: v.picklist(['correction', 'retraction', 'reply']),
      meetings: v.array(id),
      withdrawn: v.optional(v.array(id)),
      text,
    }),
  ),
  people: v.optional(
    v.array(
      v.object({
        says: v.picklist(['same', 'notSame']),
        of: v.array(text),
        names: v.array(text),
        reason: text,
        source: v.object({ title: text, url: v.nullable(link) }),
        on: day,
        by: text,
      }),
    ),
  ),
  positions: v.array(v.object({ node: id, x: v.number(), y: v.number() })),
});

/** Whether unknown data has the form of a meeting; whether its ids lead anywhere is not asked. */
export const isMeeting = (input: unknown): input is Meeting => v.is(meeting, input);

export type Read = { ok: true; dataset: Dataset } | { ok: false; problems: string[] };

const MOST_PROBLEMS = 50;

/** Checks unknown data. `problems` name the path ("meetings.3.date.edtf") and what is wrong; never throws. */
export function readDataset(input: unknown): Read {
  const result = v.safeParse(dataset, input);
  if (!result.success) {
    return {
      ok: false,
      problems: result.issues
        .slice(0, MOST_PROBLEMS)
        .map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`),
    };
  }
  const read = result.output as Dataset;
  const problems = danglingReferences(read);
  return problems.length
    ? { ok: false, problems: problems.slice(0, MOST_PROBLEMS) }
    : { ok: true, dataset: read };
}

type Listed = v.GenericSchema & { item?: v.GenericSchema };

const FIELDS: ReadonlyMap<string, Listed & { wrapped?: Listed }> = new Map(Object.entries(dataset.entries));

/** What is wrong with one record of a list of a data set, or with a field that is no list. `path` names it: "meetings.3". */
export function recordProblems(path: string, value: unknown): string[] {
  const [field = '', index] = path.split('.');
  const schema = FIELDS.get(field);
  // More than the form asks for does no harm.
  if (schema === undefined) return [];
  const { item } = schema.wrapped ?? schema;
  if (index !== undefined && item === undefined) return [`${field}: must not be a list`];
  const { issues = [] } = v.safeParse(index === undefined ? schema : item!, value);
  return issues.map((issue) => `${[path, v.getDotPath(issue)].filter(Boolean).join('.')}: ${issue.message}`);
}

function* recordsOf(made: Dataset): Generator<[path: string, value: unknown]> {
  for (const field of FIELDS.keys()) {
    const value: unknown = made[field as keyof Dataset];
    if (!Array.isArray(value)) yield [field, value];
    else for (let i = 0; i < value.length; i++) yield [`${field}.${i}`, value[i]];
  }
}

/**
 * What is wrong with a data set that the program has made itself: the same problems, asked record by record, since
 * checking the whole makes a copy of it.
 */
export function problemsIn(made: Dataset): string[] {
  const problems: string[] = [];
  for (const [path, value] of recordsOf(made)) {
    problems.push(...recordProblems(path, value));
    if (problems.length >= MOST_PROBLEMS) break;
  }
  return (problems.length ? problems : danglingReferences(made)).slice(0, MOST_PROBLEMS);
}
