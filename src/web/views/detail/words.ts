/** The facts of the panel in the interface's language: dates with their weekday, documents, ranges, reasons. */
import type { Article } from '../../../core/model/article.ts';
import { type FuzzyDate, parseEdtf } from '../../../core/model/edtf.ts';
import type { Span, SurenessReason } from '../../../core/model/meeting.ts';
import type { MeetingFacts } from '../../../core/dataset/facts.ts';
import type { IndexedDataset } from '../../../core/query/indexed.ts';
import type { NodeId } from '../../../core/query/state.ts';
import type { Locale } from '../../i18n/catalog.ts';
import { sayDay } from '../../i18n/formats.ts';
import { sayDate, sayMeeting, sayPlace } from '../../i18n/say.ts';
import type { Translate } from '../../i18n/translate.ts';

/** A day with its weekday ("samedi 24 octobre 2015"), anything vaguer or doubtful as `sayDate` has it. */
export function sayFullDate(date: FuzzyDate | null, locale: Locale, t: Translate): string {
  if (date?.precision !== 'day' || date.uncertain || date.approximate) return sayDate(date, locale, t);
  return sayDay(date.from!, locale, 'weekday');
}

/** An EDTF string of the data set in words. */
export const sayEdtf = (edtf: string | null, locale: Locale, t: Translate): string =>
  sayDate(edtf === null ? null : parseEdtf(edtf), locale, t);

// French contracts "à Le Caire" and has no one word for other places: there a comma says it.
const STARTS_WITH_ARTICLE = /^les?\s/i;

/** Who met, and where: the title of the panel. */
export function sayTitle(meeting: MeetingFacts, data: IndexedDataset, locale: Locale, t: Translate): string {
  const who = sayMeeting(meeting, data, locale, t);
  if (!meeting.place) return who;
  const place = sayPlace(meeting.place, { data, locale });
  const inCity = data.cities.has(meeting.place.city ?? '') && !STARTS_WITH_ARTICLE.test(place);
  return t(inCity ? 'detail.titleInCity' : 'detail.titleAt', { who, place });
}

/** The country whose flag a node carries. */
export function countryOf(node: NodeId, data: IndexedDataset): string | null {
  const id = node.slice(2);
  return node.startsWith('c:') ? id : (data.officials.get(id)?.country ?? null);
}

/** Agency, file, title and date of a document, those that are known. */
export function documentParts(document: Article | undefined, locale: Locale, t: Translate): string[] {
  if (!document) return [t('detail.unknownDocument')];
  const date = document.date === null ? null : sayEdtf(document.date, locale, t);
  const { agency, file, title } = document;
  return [agency, file, title === file ? null : title, date].filter((part) => part !== null);
}

export const sayRange = ({ start, end }: Pick<Span, 'start' | 'end'>, t: Translate): string =>
  t('detail.range', { start, end });

/** Why a sureness is what it is. A code that the catalogue does not know gets a general sentence. */
export function sayWhy(reason: SurenessReason, t: Translate): string {
  const key = `why.${reason.why}`;
  return t(t.knows(key) ? key : 'why.unknown');
}

/** In words, because a percentage alone suggests a precision that the table of factors does not have. */
export function sureWord(value: number): 'high' | 'middle' | 'low' {
  return value >= 0.85 ? 'high' : value >= 0.6 ? 'middle' : 'low';
}
