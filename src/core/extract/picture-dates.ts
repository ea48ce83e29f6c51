/** A picture of two of a meeting's people, with the whole date that the text leaves out. */
import { parseEdtf, weekdayOf } from '../model/edtf.ts';
import type { Draft, MeetingDraft } from './draft.ts';
import { knowledgeFor, within } from './lookups.ts';

/** Lines of a page looked through for a dated picture. */
const LINES = 40;

/** Held on a day that is not told, or whose year is not. */
const isOpen = (m: MeetingDraft): boolean =>
  m.status === 'held' && (m.date.edtf === null || YEARLESS.test(m.date.edtf));

const YEARLESS = /^XXXX-\d\d-\d\d\??$/;

/** The whole date of a picture's line that shows two of a meeting's people, where its own words name no day but perhaps a weekday. */
export function datedByPicture(draft: Draft, meetings: MeetingDraft[]): MeetingDraft[] {
  if (!meetings.some(isOpen)) return meetings;
  const pictures = draft.sentences.slice(0, LINES).flatMap((s) => {
    const picture = s.kind === 'caption' || within(draft.verbs, s.from, s.to).length === 0;
    const whole = within(draft.dates, s.from, s.to).filter(
      ({ value: v }) =>
        v.kind === 'calendar' && v.year !== null && v.day !== null && v.to === null && !v.oddYear,
    );
    const people = new Set(within(draft.actors, s.from, s.to).flatMap((a) => a.person ?? []));
    return whole.length === 1 && people.size > 1
      ? [{ story: s.story, people, date: whole[0]!, picture }]
      : [];
  });
  const dated = meetings.map((m) => {
    // A sentence tells the year of the day that the meeting has, a picture the day itself
    const yearless = YEARLESS.test(m.date.edtf ?? '');
    const shown = (p: (typeof pictures)[number]): boolean =>
      p.story === m.story &&
      (p.picture || yearless) &&
      m.parties.filter((q) => q.person !== null && p.people.has(q.person)).length > 1;
    const hit = isOpen(m) ? pictures.find(shown) : undefined;
    const date = hit ? pictureDate(draft, m, hit.date) : null;
    return date ? { ...m, date } : m;
  });
  return ofSameDay(dated);
}

/** Of two meetings of a story on June 20, one tells the year. */
function ofSameDay(meetings: MeetingDraft[]): MeetingDraft[] {
  const key = (m: MeetingDraft): string => `${m.story} ${m.date.edtf?.slice('XXXX'.length)}`;
  const whole = new Map(meetings.filter((m) => !isOpen(m)).map((m) => [key(m), m.date.edtf]));
  return meetings.map((m) => {
    const edtf = isOpen(m) && m.date.edtf !== null ? whole.get(key(m)) : undefined;
    return edtf ? { ...m, date: { ...m.date, edtf } } : m;
  });
}

function pictureDate(
  draft: Draft,
  m: MeetingDraft,
  mention: Draft['dates'][number],
): MeetingDraft['date'] | null {
  const v = mention.value;
  if (v.kind !== 'calendar') return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  const edtf = `${v.year}-${two(v.month!)}-${two(v.day!)}`;
  const at = parseEdtf(edtf)?.from ?? null;
  if (at === null) return null;
  const yearless = m.date.edtf?.slice('XXXX-'.length, edtf.length);
  if (yearless !== undefined && yearless !== edtf.slice('XXXX-'.length)) return null;
  const said = m.date.said?.quote.toLowerCase() ?? '';
  const weekdays = Object.entries(knowledgeFor(draft, m.story)!.lexicon.file.weekdays);
  const own = weekdays.find(([name]) => said.includes(name.toLowerCase()));
  // "on Friday", and the picture's day is a Sunday: it shows another time
  if (said !== '' && yearless === undefined && (!own || own[1] !== weekdayOf(at))) return null;
  if (own && own[1] !== weekdayOf(at)) return null;
  const start = draft.tokens[mention.from]!.start;
  const end = draft.tokens[mention.to - 1]!.end;
  return { edtf, basis: 'stated', said: { start, end, quote: draft.text.slice(start, end) } };
}
