/** The build's account of itself: what became of every file, and what a reviewer should look at. */
import type { Dataset, Meeting } from '../dataset/dataset.ts';
import type { Reading } from '../model/article.ts';
import { PRECISIONS, parseEdtf } from '../model/edtf.ts';
import { byCodeUnit } from '../model/id.ts';
import { STATUSES } from '../model/meeting.ts';
import type { Likeness } from './suggestions.ts';

export interface FileAccount {
  file: string;
  outcome: Reading['outcome'];
  reasons: string[];
  articles: number;
  teasers: number;
  meetings: number;
}

export interface ReportedDoubt {
  file: string;
  why: string;
  detail: string;
  quote: string | null;
  start: number | null;
}

/** Two records that may be one person; `detail` holds their names as written. */
export interface Suggestion {
  why: Likeness;
  people: { id: string; name: string; country: string | null }[];
}

export interface Undated {
  meeting: string;
  file: string;
  /** the words that stand for a date, where there are any */
  said: string | null;
  quote: string;
}

export interface Report {
  files: FileAccount[];
  counts: Record<string, number>;
  doubts: ReportedDoubt[];
  suggestions: Suggestion[];
  undated: Undated[];
  /** meetings that several documents tell */
  merged: { meeting: string; files: string[] }[];
  warnings: string[];
}

export type Collated = Omit<Dataset, 'edition' | 'positions'>;

interface Seen {
  readings: readonly Reading[];
  dataset: Collated;
  suggestions: readonly Suggestion[];
  repeated: ReadonlyMap<string, string>;
  reviewed: number;
  warnings: readonly string[];
}

export function reportOf({ readings, dataset, suggestions, repeated, reviewed, warnings }: Seen): Report {
  const files = new Map(dataset.documents.map((d) => [d.id, d.file]));
  const sorted = [...readings].sort((a, b) => byCodeUnit(a.file, b.file));
  return {
    files: sorted.map((r) => account(r, repeated.get(r.file))),
    counts: counts(dataset, sorted, reviewed),
    doubts: sorted.flatMap(({ file, doubts }) =>
      // What has no date is listed below, as it stands after the corrections.
      doubts
        .filter(({ why }) => why !== 'undated')
        .map(({ why, detail, span }) => ({
          file,
          why,
          detail,
          quote: span?.quote ?? null,
          start: span?.start ?? null,
        })),
    ),
    suggestions: [...new Map(suggestions.map((s) => [JSON.stringify(s), s]))]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([, s]) => s),
    undated: dataset.meetings.filter(isUndated).map((m) => ({
      meeting: m.id,
      file: files.get(m.evidence[0]!.document)!,
      said: m.date.said?.quote ?? null,
      quote: m.evidence[0]!.quote,
    })),
    merged: dataset.meetings.flatMap((m) => {
      const told = [...new Set(m.evidence.map((e) => e.document))];
      return told.length > 1 ? [{ meeting: m.id, files: told.map((d) => files.get(d)!) }] : [];
    }),
    warnings: [...warnings],
  };
}

function account(reading: Reading, same: string | undefined): FileAccount {
  const teasers = reading.articles.filter((a) => a.teaserOf !== null).length;
  return {
    file: reading.file,
    outcome: reading.outcome,
    reasons:
      same === undefined ? reading.reasons : [...reading.reasons, `the same text as ${same}: counted once`],
    articles: reading.articles.length - teasers,
    teasers,
    meetings: reading.meetings.length,
  };
}

const precisionOf = ({ date: { edtf } }: Meeting): string =>
  (edtf === null ? null : parseEdtf(edtf)?.precision) ?? 'undated';

const isUndated = (m: Meeting): boolean => precisionOf(m) === 'undated';

function counts(dataset: Collated, readings: readonly Reading[], reviewed: number): Record<string, number> {
  const of = <T>(rows: readonly T[], test: (row: T) => boolean): number => rows.filter(test).length;
  const precisions = dataset.meetings.map(precisionOf);
  return {
    files: readings.length,
    filesRead: of(readings, (r) => r.outcome === 'read'),
    filesPartlyRead: of(readings, (r) => r.outcome === 'partly'),
    filesNotRead: of(readings, (r) => r.outcome === 'not'),
    articles: of(dataset.documents, (d) => d.teaserOf === null),
    teasers: of(dataset.documents, (d) => d.teaserOf !== null),
    meetings: dataset.meetings.length,
    ...Object.fromEntries(
      STATUSES.map((s) => [`meetings.${s}`, of(dataset.meetings, (m) => m.status === s)]),
    ),
    ...Object.fromEntries(
      PRECISIONS.map((p) => [`dates.${p}`, of(precisions, (precision) => precision === p)]),
    ),
    meetingsReviewed: reviewed,
    officials: dataset.officials.length,
    organisations: dataset.organisations.length,
    countries: dataset.countries.length,
    topics: dataset.topics.length,
  };
}
