/** Marks and lanes in words, in the interface's language. */
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { sayCommas } from '../../i18n/formats.ts';
import { type Speech, sayCountry, sayDate, sayMeeting, sayParticipant, sayWhere } from '../../i18n/say.ts';
import { sayMark } from '../../i18n/say-score.ts';
import { type Mark, type Part, isCrowd } from '../../../core/picture/score/placed.ts';

/** What a list says of a meeting: who, when, where. */
export function tipOf(m: IndexedMeeting, speech: Speech): string[] {
  const { data, locale, t } = speech;
  const { place } = m.meeting;
  const where = place ? [sayWhere(place, speech)] : [];
  return [sayMeeting(m.meeting, data, locale, t), sayDate(m.date, locale, t), ...where];
}

/** The role of each named person at this meeting: "Tran Dai Quang : ministre …". */
function rolesAt({ meeting }: IndexedMeeting, { data, locale, t }: Speech, withCountry: boolean): string[] {
  return meeting.participants.flatMap((p) => {
    if (p.role === null || (p.name === null && p.official === null)) return [];
    const country = withCountry ? sayCountry(data.countries.get(p.country ?? ''), locale) : '';
    const role = country ? `${p.role}, ${country}` : p.role;
    return [t('timeline.who', { name: sayParticipant(p, data, locale), role })];
  });
}

/** The lines of a mark's tip, roles as of its date included; a thick stem says how many it holds and from when to when. */
export function tipOfMark(mark: Mark, speech: Speech, part: Part | null = null): string[] {
  if (isCrowd(mark)) return [sayMark(mark, speech), ...sayPart(mark, part, speech)];
  const meeting = mark.meetings[0]!;
  return [...tipOf(meeting, speech), ...rolesAt(meeting, speech, false)];
}

/** How many of a thick stem's meetings are selected, where they are not all. */
const sayPart = ({ count }: Mark, part: Part | null, { t }: Speech): string[] =>
  part ? [t('timeline.part', { part: part.count, count })] : [];

/** A mark's accessible name: who, when, where, its status, where it was read, their roles at it, and "k of n". */
export function nameOfMark(
  mark: Mark,
  k: number,
  n: number,
  speech: Speech,
  part: Part | null = null,
): string {
  const { t } = speech;
  if (isCrowd(mark)) {
    const what = [sayMark(mark, speech), ...sayPart(mark, part, speech)].join('; ');
    return t('timeline.mark', { what, k, n });
  }
  const meeting = mark.meetings[0]!;
  const { status, section } = meeting.meeting;
  const read = section === 'article' ? [] : [t(`section.${section}`)];
  const told = sayCommas([...tipOf(meeting, speech), t(`status.${status}`), ...read], speech.locale);
  return t('timeline.mark', { what: [told, ...rolesAt(meeting, speech, true)].join('; '), k, n });
}
