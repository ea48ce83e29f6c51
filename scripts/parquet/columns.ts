/** The three tables of the data set as Parquet: what each column holds, a row a meeting, a side of one, a quotation. */
import type { BasicType } from 'hyparquet-writer';
import type { Meeting } from '../../src/core/dataset/dataset.ts';
import { isoDay, parseEdtf } from '../../src/core/model/edtf.ts';

type Cell = string | number | null;

/** A column: its name, its type, and what it holds of a row. */
export interface Column<Row> {
  name: string;
  type: BasicType;
  of: (row: Row, names: Names) => Cell;
}

/** What is said by id alone, in words. */
export interface Names {
  officials: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, string>;
  events: ReadonlyMap<string, string>;
  documents: ReadonlyMap<string, { file: string; title: string | null }>;
}

const byId = <T extends { id: string }, V>(rows: readonly T[], of: (row: T) => V): Map<string, V> =>
  new Map(rows.map((row) => [row.id, of(row)]));

type Called = { id: string; name: string };

/** What the tables say of the records that meetings name. */
export interface Named {
  officials: readonly Called[];
  organisations: readonly Called[];
  events: readonly Called[];
  documents: readonly { id: string; file: string; title: string | null }[];
}

export const namesOf = ({ officials, organisations, events, documents }: Named): Names => ({
  officials: byId(officials, (o) => o.name),
  organisations: byId(organisations, (o) => o.name),
  events: byId(events, (e) => e.name),
  documents: byId(documents, ({ file, title }) => ({ file, title })),
});

/** A part of a meeting, with the meeting and its place in it. */
interface Part<T> {
  meeting: Meeting;
  part: T;
  index: number;
}
type Side = Part<Meeting['participants'][number]>;
type Quotation = Part<Meeting['evidence'][number]>;

const partsOf = <T>(meeting: Meeting, parts: readonly T[]): Part<T>[] =>
  parts.map((part, index) => ({ meeting, part, index }));

/** First and last day that a meeting may be of, `YYYY-MM-DD`; null where nothing limits it. */
function limit({ date: { edtf } }: Meeting, end: 'from' | 'to'): string | null {
  const day = edtf === null ? null : (parseEdtf(edtf)?.[end] ?? null);
  return day === null ? null : isoDay(day);
}

/** The year that a meeting is filed under: that of its first day; null = undated. */
export function yearOf(meeting: Meeting): number | null {
  const day = limit(meeting, 'from') ?? limit(meeting, 'to');
  return day === null ? null : Number(day.slice(0, 4));
}

const text = <Row>(name: string, of: Column<Row>['of']): Column<Row> => ({ name, type: 'STRING', of });
const number = <Row>(name: string, of: Column<Row>['of']): Column<Row> => ({ name, type: 'INT32', of });

const MEETING: readonly Column<Meeting>[] = [
  text('id', (m) => m.id),
  text('date_edtf', (m) => m.date.edtf),
  text('date_from', (m) => limit(m, 'from')),
  text('date_to', (m) => limit(m, 'to')),
  text('date_basis', (m) => m.date.basis),
  text('kind', (m) => m.kind),
  text('status', (m) => m.status),
  text('section', (m) => m.section),
  text('place', (m) => m.place?.name ?? null),
  text('place_country', (m) => m.place?.country ?? null),
  text('place_city', (m) => m.place?.city ?? null),
  text('topics', (m) => m.topics.join('; ') || null),
  text('event', (m, { events }) => (m.event === null ? null : (events.get(m.event) ?? null))),
  { name: 'sureness', type: 'DOUBLE', of: (m) => m.sureness.value },
  number('corrections', (m) => m.corrections.length),
];

const PARTICIPANT: readonly Column<Side>[] = [
  text('meeting', ({ meeting }) => meeting.id),
  number('side', ({ index }) => index + 1),
  text('kind', ({ part }) => part.kind),
  text('name', ({ part }) => part.name),
  text('role', ({ part }) => part.role),
  text('country', ({ part }) => part.country),
  text('official', ({ part }) => part.official),
  text('official_name', ({ part }, { officials }) => officials.get(part.official ?? '') ?? null),
  text('organisation', ({ part }) => part.organisation),
  text('organisation_name', ({ part }, names) => names.organisations.get(part.organisation ?? '') ?? null),
];

const EVIDENCE: readonly Column<Quotation>[] = [
  text('meeting', ({ meeting }) => meeting.id),
  number('place', ({ index }) => index + 1),
  text('document', ({ part }) => part.document),
  text('file', ({ part }, { documents }) => documents.get(part.document)?.file ?? null),
  text('title', ({ part }, { documents }) => documents.get(part.document)?.title ?? null),
  text('section', ({ part }) => part.section),
  text('role', ({ part }) => part.role),
  number('start', ({ part }) => part.start),
  number('end', ({ part }) => part.end),
  text('quote', ({ part }) => part.quote),
  text('prefix', ({ part }) => part.prefix),
  text('suffix', ({ part }) => part.suffix),
];

/** The cells of some meetings, column by column. */
type Columns = { name: string; type: BasicType; data: Cell[] }[];

const table =
  <Row>(columns: readonly Column<Row>[], rowsOf: (meeting: Meeting) => Row[]) =>
  (meetings: readonly Meeting[], names: Names): Columns => {
    const rows = meetings.flatMap(rowsOf);
    return columns.map(({ name, type, of }) => ({ name, type, data: rows.map((row) => of(row, names)) }));
  };

export const TABLES: Readonly<Record<string, ReturnType<typeof table>>> = {
  meetings: table(MEETING, (meeting) => [meeting]),
  participants: table(PARTICIPANT, (meeting) => partsOf(meeting, meeting.participants)),
  evidence: table(EVIDENCE, (meeting) => partsOf(meeting, meeting.evidence)),
};
