/** How a date told later stands to the one told before: around it, coarser, or of another time. */
import { parseEdtf } from '../model/edtf.ts';
import type { MeetingDate } from '../model/meeting.ts';
import { setsScene } from './date-fit.ts';
import type { Draft, MeetingDraft } from './draft.ts';
import { within } from './lookups.ts';

/** A day whose year the page does not tell. */
export const YEARLESS_DAY = /^XXXX-\d\d-\d\d\??$/;

/** "du 18 au 20 août" around a day already told: that day is the nearer one, if it is not that of arrival or leaving. */
export function spans(range: string, day: string | null): boolean {
  if (!range.includes('/') || day === null) return false;
  const [whole, one] = [parseEdtf(range), parseEdtf(day)];
  if (one?.precision !== 'day' || !whole || whole.from === null || whole.to === null || one.from === null)
    return false;
  return one.from > whole.from && one.from < whole.to;
}

/** Two days of which neither lies within the other. */
export const otherDay = (a: string | null, b: string | null): boolean =>
  a !== null &&
  b !== null &&
  !a.startsWith(b) &&
  !b.startsWith(a) &&
  !a.startsWith('XXXX') &&
  !b.startsWith('XXXX');

/** "s'est entretenu hier", then "la réunion tenue en 2015": what is told to the day happened at no other time of which the day is not told. */
export function coarser(draft: Draft, m: MeetingDraft, { edtf }: MeetingDate): boolean {
  const s = draft.sentences[m.sentence]!;
  const toTheDay = within(draft.dates, s.from, s.to).some(setsScene);
  return toTheDay && edtf !== null && parseEdtf(edtf)?.precision !== 'day' && !YEARLESS_DAY.test(edtf);
}
