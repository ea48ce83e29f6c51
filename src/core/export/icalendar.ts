/** The meetings as a calendar: a dated one is an event over the days it may be, an undated one a journal entry without a date. */
import { isoDay } from '../model/edtf.ts';
import type { WholeMeeting } from '../query/details.ts';
import { type Takeaway, describe, linkTo, toldBy } from './takeaway.ts';

/** Most octets of a line, its break not counted. Source: RFC 5545, 3.1. */
const LINE_OCTETS = 75;

// Source: RFC 5545, 3.3.11.
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ');

const octets = (sign: string): number => {
  const code = sign.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Long lines go on after a break and a space; no character is cut in two. */
function fold(line: string): string {
  let [out, length] = ['', 0];
  for (const sign of line) {
    if (length + octets(sign) > LINE_OCTETS) {
      out += '\r\n ';
      length = 1;
    }
    out += sign;
    length += octets(sign);
  }
  return out;
}

const compact = (iso: string): string => iso.replaceAll('-', '');

const STATUS = {
  held: 'CONFIRMED',
  past: 'CONFIRMED',
  planned: 'TENTATIVE',
  cancelled: 'CANCELLED',
  denied: 'CANCELLED',
} as const;

function linesOf(m: WholeMeeting, from: Takeaway): string[] {
  const { words } = from;
  const { date, precision, meeting } = m;
  const link = linkTo(m.id, from);
  const where = words.where(m);
  const sources = toldBy(m, from).map(
    (t) => `« ${t.quote} » ${[t.titled ? t.agency : null, t.title, t.url].filter(Boolean).join(', ')}`,
  );
  const common = [
    `UID:${m.id}@entrevue`,
    `DTSTAMP:${compact(from.on)}T000000Z`,
    `SUMMARY:${escaped(words.meeting(m))}`,
    `DESCRIPTION:${escaped([`${words.date(m)}. ${words.kind(m)}, ${words.status(m)}.`, ...sources].join('\n'))}`,
    ...(meeting.topics.length
      ? [`CATEGORIES:${meeting.topics.map((id) => escaped(words.topic(id))).join(',')}`]
      : []),
    ...(link ? [`URL:${link}`] : []),
  ];
  if (!date || precision === 'undated' || date.from === null || date.to === null)
    return ['BEGIN:VJOURNAL', ...common, 'END:VJOURNAL'];
  return [
    'BEGIN:VEVENT',
    ...common,
    `DTSTART;VALUE=DATE:${compact(isoDay(date.from))}`,
    // The end of an event of whole days is the day after.
    `DTEND;VALUE=DATE:${compact(isoDay(date.to + 1))}`,
    ...(where ? [`LOCATION:${escaped(where)}`] : []),
    `STATUS:${STATUS[meeting.status]}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Source: RFC 5545. A vague date covers all the days that it may be; its words stand in the description. */
export function writeIcalendar(from: Takeaway): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Entrevue//Entrevue//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(from.title)}`,
    `X-WR-CALNAME:${escaped(from.title)}`,
    `DESCRIPTION:${escaped(describe(from))}`,
    ...from.meetings.flatMap((m) => linesOf(m, from)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
