/** The meetings as a table: a row a meeting, its sides in numbered columns; no cell that a spreadsheet would compute. */
import Papa from 'papaparse';
import type { Participant } from '../dataset/dataset.ts';
import { isoDay } from '../model/edtf.ts';
import { GUARDED } from '../model/formula.ts';
import type { WholeMeeting } from '../query/details.ts';
import { type Takeaway, linkTo, toldBy } from './takeaway.ts';

/** Several values of one cell. */
const BETWEEN = ' | ';

type Column = readonly [name: string, value: (m: WholeMeeting, from: Takeaway) => string | number | null];

const day = (number: number | null | undefined): string | null =>
  number === null || number === undefined ? null : isoDay(number);

const COLUMNS: readonly Column[] = [
  ['id', (m) => m.id],
  ['title', (m, { words }) => words.meeting(m)],
  ['date', (m, { words }) => words.date(m)],
  ['date_edtf', (m) => m.meeting.date.edtf],
  ['date_from', (m) => day(m.date?.from)],
  ['date_to', (m) => day(m.date?.to)],
  ['date_basis', (m) => m.meeting.date.basis],
  ['place', (m) => m.meeting.place?.name ?? null],
  ['place_country', (m) => m.meeting.place?.country ?? null],
  ['kind', (m) => m.meeting.kind],
  ['status', (m) => m.meeting.status],
  ['section', (m) => m.meeting.section],
  ['countries', (m) => m.countries.join(BETWEEN)],
  ['topics', (m, { words }) => m.meeting.topics.map((id) => words.topic(id)).join(BETWEEN)],
  ['event', (m, { data }) => data.events.get(m.meeting.event ?? '')?.name ?? null],
  ['sureness', (m) => m.meeting.sureness.value],
  ['corrected', (m) => m.meeting.corrections.map((c) => c.field).join(BETWEEN)],
  ['quote', (m) => m.meeting.evidence[0]?.quote ?? null],
  ['articles', (m, from) => joined(toldBy(m, from).map((told) => told.title))],
  ['agencies', (m, from) => joined(toldBy(m, from).map((told) => told.agency))],
  ['addresses', (m, from) => joined(toldBy(m, from).map((told) => told.url))],
  ['link', (m, from) => linkTo(m.id, from)],
];

const SIDE: readonly (readonly [string, (p: Participant) => string | null])[] = [
  ['name', (p) => p.name],
  ['role', (p) => p.role],
  ['country', (p) => p.country],
  ['kind', (p) => p.kind],
  ['official', (p) => p.official],
];

const joined = (values: readonly (string | null)[]): string =>
  [...new Set(values.filter((value) => value !== null))].join(BETWEEN);

/** The table before it is text: the names of the columns, then a row a meeting. */
export function tableOf(from: Takeaway): (string | number)[][] {
  const most = from.meetings.reduce((n, m) => Math.max(n, m.meeting.participants.length), 0);
  const sides = Array.from({ length: most }, (_, i) => i);
  return [
    [
      ...COLUMNS.map(([name]) => name),
      ...sides.flatMap((i) => SIDE.map(([name]) => `side_${i + 1}_${name}`)),
    ],
    ...from.meetings.map((m) => [
      ...COLUMNS.map(([, value]) => value(m, from) ?? ''),
      ...sides.flatMap((i) => {
        const side = m.meeting.participants[i];
        return SIDE.map(([, value]) => (side && value(side)) ?? '');
      }),
    ]),
  ];
}

/**
 * Comma-separated values as of RFC 4180, with a byte order mark so that Excel reads them as UTF-8.
 * A cell that would be a formula begins with an apostrophe, which spreadsheets do not show.
 */
export const writeCsv = (from: Takeaway): string =>
  `\ufeff${Papa.unparse(tableOf(from), { newline: '\r\n', escapeFormulae: GUARDED })}\r\n`;
