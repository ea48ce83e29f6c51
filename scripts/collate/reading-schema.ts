/** Unknown data → a reading, or what is wrong with it: readings come from other machines. */
import * as v from 'valibot';
import { GIVEN, LANGUAGES, UNREAD_REASONS, type Reading } from '../../src/core/model/article.ts';
import {
  COUNTRY_BASES,
  DATE_BASES,
  EVIDENCE_ROLES,
  KINDS,
  PARTICIPANT_KINDS,
  PLACE_BASES,
  SECTIONS,
  STATUSES,
} from '../../src/core/model/meeting.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.nullable(v.string());
const range = { start: offset, end: offset, quote: v.string() };
const span = v.nullable(v.object(range));

const article = v.looseObject({
  id: v.string(),
  file: v.string(),
  language: v.nullable(v.picklist(LANGUAGES)),
  agency: words,
  title: words,
  date: words,
  start: offset,
  end: offset,
  teaserOf: words,
  unread: v.optional(v.array(v.object({ why: v.picklist(UNREAD_REASONS), characters: offset }))),
  given: v.optional(v.array(v.picklist(GIVEN))),
});

const meeting = v.looseObject({
  article: v.string(),
  date: v.object({ edtf: words, basis: v.picklist(DATE_BASES), said: span }),
  place: v.nullable(
    v.object({ name: v.string(), country: words, city: words, basis: v.picklist(PLACE_BASES), said: span }),
  ),
  kind: v.picklist(KINDS),
  status: v.picklist(STATUSES),
  section: v.picklist(SECTIONS),
  participants: v.array(
    v.looseObject({
      kind: v.picklist(PARTICIPANT_KINDS),
      name: words,
      role: words,
      country: words,
      countryBasis: v.picklist(COUNTRY_BASES),
      said: span,
    }),
  ),
  topics: v.array(v.string()),
  event: span,
  evidence: v.pipe(
    v.array(
      v.looseObject({
        ...range,
        document: v.string(),
        section: v.picklist(SECTIONS),
        role: v.picklist(EVIDENCE_ROLES),
        prefix: v.string(),
        suffix: v.string(),
      }),
    ),
    v.minLength(1),
  ),
  sureness: v.looseObject({ value: v.number(), reasons: v.array(v.looseObject({})) }),
});

const reading = v.looseObject({
  file: v.pipe(v.string(), v.minLength(1)),
  outcome: v.picklist(['read', 'partly', 'not']),
  reasons: v.array(v.string()),
  articles: v.array(article),
  meetings: v.array(meeting),
  doubts: v.array(v.looseObject({ why: v.string(), detail: v.string(), span })),
});

/** Checked in place: a reading keeps the order of its keys, and so the bytes of what is made of it. */
export function checkReading(value: unknown): Reading | { wrong: string } {
  const read = v.safeParse(reading, value);
  if (read.success) return value as Reading;
  const [issue] = read.issues;
  return { wrong: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}` };
}
