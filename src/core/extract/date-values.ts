/** From the words of a date to EDTF: a year comes only from the text or from the article's own date, never from a default. */
import { dayNumber, isoDay, parseEdtf, weekdayOf } from '../model/edtf.ts';
import type { DateBasis } from '../model/meeting.ts';
import type { Calendar } from './date-grammar.ts';
import type { DateValue } from './draft.ts';

export interface Resolved {
  edtf: string | null;
  basis: DateBasis;
  /** weekday and date disagree: the date is kept and doubted */
  disagrees?: boolean;
}

export interface Anchors {
  /** day and month of a dateline whose year the page leaves out: what "today" means */
  day?: string | null;
  /** EDTF day or month of the article; null = not known */
  article: string | null;
  /** EDTF of the last event told */
  event: string | null;
  /** whole days stated by neighbouring teasers */
  siblings: readonly string[];
  /** latest year that the article recalls as past */
  pastYear: number | null;
  planned: boolean;
  /** days that the story tells with their weekday: "jeudi 27 septembre", later "jeudi" */
  named?: ReadonlyMap<number, Calendar>;
}

const NOTHING: Resolved = { edtf: null, basis: 'none' };
const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');
/** A neighbouring story is of the same weeks. */
const SIBLING_DAYS = 31;
/** A day that is longer ago than this is told with its year. */
const STALE_DAYS = 240;

const text = (y: number | null, m: number | null, d: number | null): string =>
  [y === null ? 'XXXX' : four(y), ...(m === null ? [] : [two(m)]), ...(d === null ? [] : [two(d)])].join('-');

/** Year that puts day and month at or before the article's date (after it, if planned). */
function yearBy(
  article: string,
  month: number,
  day: number | null,
  { planned, last }: { planned: boolean; last: boolean },
): number | null {
  const limits = parseEdtf(article);
  if (!limits || limits.from === null || limits.to === null) return null;
  const year = Number(article.slice(0, 4));
  for (const y of planned ? [year, year + 1] : [year, year - 1]) {
    const first = dayNumber(y, month, day ?? 1);
    if (first === null) continue;
    // A dateline may be a day behind the event it tells, across time zones.
    const fits = planned ? first >= limits.from - 31 : first <= limits.to + 1;
    // "le 11 juin" in May: rather the coming one, told as news
    if (fits) return !planned && !last && first < limits.from - STALE_DAYS ? null : y;
  }
  return null;
}

function siblingYear(v: Calendar, siblings: readonly string[]): number | null {
  for (const sibling of siblings) {
    const at = parseEdtf(sibling)?.from;
    if (!/^\d{4}-\d\d-\d\d/.test(sibling)) continue;
    const year = Number(sibling.slice(0, 4));
    const own = dayNumber(year, v.month!, v.day ?? 15);
    if (at === null || at === undefined || own === null || Math.abs(own - at) > SIBLING_DAYS) continue;
    if (v.weekday === null || v.day === null || weekdayOf(own) === v.weekday) return year;
  }
  return null;
}

function yearOf(v: Calendar, a: Anchors): { year: number | null; basis: DateBasis } {
  if (v.year !== null) return { year: v.year, basis: 'stated' };
  if (v.month === null) return { year: null, basis: 'none' };
  const byArticle =
    a.article === null
      ? null
      : yearBy(a.article, v.month, v.day, { planned: a.planned || v.next, last: v.last });
  if (byArticle !== null) return { year: byArticle, basis: 'year-from-dateline' };
  const bySetting = a.event === null ? null : siblingYear(v, [a.event]);
  if (bySetting !== null) return { year: bySetting, basis: 'relative' };
  const bySibling = siblingYear(v, a.siblings);
  return bySibling === null
    ? { year: null, basis: 'stated' }
    : { year: bySibling, basis: 'year-from-siblings' };
}

function calendar(v: Calendar, a: Anchors): Resolved {
  if (v.oddYear) return NOTHING;
  const { year, basis } = yearOf(v, a);
  if (v.day !== null && dayNumber(year ?? 2000, v.month!, v.day) === null) return NOTHING;
  const edtf = v.month === null && year === null ? null : text(year, v.month, v.day);
  if (edtf === null) return NOTHING;
  if (v.to) return range(v, year, basis);
  const day = v.day === null || year === null ? null : dayNumber(year, v.month!, v.day);
  const disagrees = day !== null && v.weekday !== null && weekdayOf(day) !== v.weekday;
  if (disagrees) return { edtf: `${edtf}?`, basis, disagrees };
  return { edtf: basis === 'year-from-siblings' ? `${edtf}?` : edtf, basis };
}

function range(v: Calendar, year: number | null, basis: DateBasis): Resolved {
  const to = v.to!;
  const lastYear = to.year ?? (year !== null && to.month < v.month! ? year + 1 : year);
  if (dayNumber(lastYear ?? 2000, to.month, to.day) === null) return NOTHING;
  const edtf = `${text(year, v.month, v.day)}/${text(lastYear, to.month, to.day)}`;
  if (year !== null && parseEdtf(edtf) === null) return NOTHING;
  return { edtf, basis };
}

/** Every such weekday of a month, as an EDTF set. */
function weekdaysOf(month: string, weekday: number): string | null {
  const limits = parseEdtf(month);
  if (!limits || limits.from === null || limits.to === null) return null;
  const days: string[] = [];
  for (let d = limits.from; d <= limits.to; d++) if (weekdayOf(d) === weekday) days.push(isoDay(d));
  return `[${days.join(',')}]`;
}

/** The one such weekday of a visit that the story dates ("du 3 au 5 juin 2025. Mercredi, …"). */
function weekdayOfVisit(weekday: number, event: string | null): Resolved | null {
  const visit = event?.includes('/') ? parseEdtf(event) : null;
  if (!visit || visit.from === null || visit.to === null || visit.to - visit.from > 6) return null;
  for (let d = visit.from; d <= visit.to; d++)
    if (weekdayOf(d) === weekday) return { edtf: isoDay(d), basis: 'relative' };
  return null;
}

function onWeekday(v: Extract<DateValue, { kind: 'weekday' }>, a: Anchors): Resolved {
  const visit = weekdayOfVisit(v.weekday, a.event);
  if (visit) return visit;
  const limits = a.article === null ? null : parseEdtf(a.article);
  const named = v.last || v.next || limits?.precision === 'day' ? undefined : a.named?.get(v.weekday);
  if (named) return { ...calendar(named, a), basis: 'relative' };
  if (!limits || limits.from === null) {
    // "SEOUL, Dec. 12 (Yonhap) – … on Monday": agencies write the day it happens, but without the year none can check it
    if (a.day && a.article === null && !a.planned && !v.last && !v.next)
      return { edtf: `${a.day}?`, basis: 'weekday-from-dateline' };
    const edtf = a.pastYear === null || a.planned ? null : `[${four(a.pastYear)}..]`;
    return { edtf, basis: edtf === null ? 'none' : 'bounded' };
  }
  if (limits.precision !== 'day')
    return { edtf: weekdaysOf(a.article!, v.weekday), basis: 'weekday-from-dateline' };
  const back = (weekdayOf(limits.from) - v.weekday + 7) % 7;
  const forward = (7 - back) % 7 || 7;
  const shift = a.planned || v.next ? forward : -(v.last && back === 0 ? 7 : back);
  return { edtf: isoDay(limits.from + shift), basis: 'weekday-from-dateline' };
}

/** The day before or after one whose year the page leaves out; null where a leap year would tell two. */
function shiftedDay(day: string, shift: number): string | null {
  const [, month, date] = YEARLESS.exec(day) ?? [];
  if (month === undefined || date === undefined) return null;
  const [common, leap] = [2001, 2004].map((year) => {
    const at = dayNumber(year, Number(month), Number(date));
    return at === null ? null : isoDay(at + shift).slice(4);
  });
  return common != null && common === leap ? `XXXX${common}` : null;
}

const YEARLESS = /^XXXX-(\d\d)-(\d\d)$/;

function relative(v: Extract<DateValue, { kind: 'relative' }>, a: Anchors): Resolved {
  const anchor = v.cue.anchor === 'event' ? a.event : (a.article ?? a.day ?? null);
  const at = anchor === null ? null : parseEdtf(anchor);
  const yearless = anchor === null ? null : shiftedDay(anchor, v.cue.shift);
  if (yearless !== null) return { edtf: yearless, basis: 'relative' };
  if (!at || at.from === null)
    return v.cue.shift === 0 && anchor !== null ? { edtf: anchor, basis: 'relative' } : NOTHING;
  if (v.cue.shift === 0) return { edtf: anchor, basis: 'relative' };
  if (at.precision === 'day') return { edtf: isoDay(at.from + v.cue.shift), basis: 'relative' };
  // "hier" in an article of a month: that month, unless it may have been the last day of the year before
  const sameYear =
    at.precision === 'month' && isoDay(at.from + v.cue.shift).slice(0, 4) === anchor!.slice(0, 4);
  return sameYear && v.cue.anchor === 'article'
    ? { edtf: `${anchor!.replace(/[?~%]$/, '')}~`, basis: 'relative' }
    : NOTHING;
}

/** What a time expression means in its article. */
export function resolveDate(v: DateValue, a: Anchors): Resolved {
  if (v.kind === 'calendar') return calendar(v, a);
  return v.kind === 'weekday' ? onWeekday(v, a) : relative(v, a);
}
