/** The date grammar: which tokens say a day, a month, a year or a span of days, and with which fields. */
import { DateCursor, number, yearAt } from './date-cursor.ts';
import type { DateValue } from './draft.ts';
import { dayNumber, weekdayOf } from '../model/edtf.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

export interface DateMatch {
  length: number;
  value: DateValue;
}

export type Calendar = Extract<DateValue, { kind: 'calendar' }>;

/** Nothing told yet. */
export const EMPTY: Calendar = {
  kind: 'calendar',
  year: null,
  month: null,
  day: null,
  to: null,
  weekday: null,
  last: false,
  next: false,
};

/** "March 3-5, 2026", "March 3 to April 2": the month first. */
function monthRange(r: DateCursor): Calendar | null {
  const save = r.at;
  const month = r.month();
  const day = month === null ? null : r.day();
  if (month !== null && day !== null && (r.skip('dates.rangeTo') || r.skip('dates.rangeAnd'))) {
    r.weekday();
    const last = r.month() ?? month;
    const lastDay = r.day();
    if (lastDay !== null && (last !== month || lastDay > day)) {
      const year = r.year();
      return { ...EMPTY, day, month, year, to: { month: last, day: lastDay, year } };
    }
  }
  r.at = save;
  return null;
}

/** "5 au 8 avril 2026", "28 mars au 2 avril", "5 et 6 novembre", "5-6 novembre". */
function dayRange(r: DateCursor): Calendar | null {
  const inverted = r.lexicon.file.monthFirst ? monthRange(r) : null;
  if (inverted) return inverted;
  const save = r.at;
  const day = r.day();
  const firstMonth = day === null ? null : r.month();
  const firstYear = firstMonth === null ? null : r.year();
  if (day === null || !(r.skip('dates.rangeTo') || r.skip('dates.rangeAnd'))) {
    r.at = save;
    return null;
  }
  r.weekday();
  const lastDay = r.day();
  const month = lastDay === null ? null : r.month();
  if (lastDay === null || month === null) {
    r.at = save;
    return null;
  }
  const year = r.year();
  const to = { month, day: lastDay, year };
  return { ...EMPTY, day, month: firstMonth ?? month, year: firstYear ?? year, to };
}

/** "13 février 2026", "1er août", and in languages that say so "February 13, 2026". */
function dayMonth(r: DateCursor): Calendar | null {
  const save = r.at;
  const day = r.day();
  if (day !== null) {
    // "31/October/2024"
    const slash = r.skipKey('/');
    r.skipKey('of');
    const month = r.month();
    const year = month === null ? null : r.year();
    if (month !== null && (!slash || year !== null)) return { ...EMPTY, day, month, year };
  }
  r.at = save;
  if (!r.lexicon.file.monthFirst) return stamped(r);
  const month = r.month();
  const parted = month !== null && r.skipKey(',');
  const second = month === null ? null : r.day();
  if (month !== null && second !== null && yearAt(r.tokens[r.at - 1]) === null) {
    const year = r.year();
    // "June, 11 2026"; "in June, 11 ministers"
    if (!parted || year !== null) return { ...EMPTY, day: second, month, year };
  }
  r.at = save;
  return null;
}

/** "mars 12, 2026": how some pages stamp their texts in any language; never without the year. */
function stamped(r: DateCursor): Calendar | null {
  const save = r.at;
  const month = r.month();
  const day = month === null ? null : r.day();
  const year = day === null ? null : r.year();
  if (month !== null && year !== null) return { ...EMPTY, day, month, year };
  r.at = save;
  return null;
}

/** "21/11/24": the year in two figures, where the day stands first and no fourth number follows, as in one for the telephone. */
function shortYear(r: DateCursor): number | null {
  const [mark, year, ...rest] = r.tokens.slice(r.at + 3, r.at + 7);
  const before = r.tokens[r.at - 1];
  const inRow = [rest[0], before].some((t, i) => t?.key === mark!.key && (i === 1 || t.gap === 'none'));
  const spelt = r.lexicon.file.monthFirst !== true && mark!.key !== '-' && !inRow && year!.key.length === 2;
  const value = spelt ? number(year, 0, 49, 2) : null;
  return value === null ? null : CENTURY + value;
}

const CENTURY = 2000;

/** "07/09/2017", "3.2.2023", "2026-02-13". */
function numeric(r: DateCursor): Calendar | null {
  const [a, m1, b, m2, c] = r.tokens.slice(r.at, r.at + 5);
  if (
    !m2 ||
    m1!.key !== m2.key ||
    !['/', '.', '-'].includes(m1!.key) ||
    m1!.gap !== 'none' ||
    c?.gap !== 'none'
  )
    return null;
  const iso = yearAt(a);
  // "3/15/2026": a second number above twelve can only be the day
  const american = r.lexicon.file.monthFirst && m1!.key === '/' && number(b, 13, 31, 2) !== null;
  const [day, month, year] = iso ? [c, b, a] : american ? [b, a, c] : [a, b, c];
  const value = {
    day: number(day, 1, 31, 2),
    month: number(month, 1, 12, 2),
    year: yearAt(year) ?? shortYear(r),
  };
  if (value.day === null || value.month === null || value.year === null) return null;
  r.at += 5;
  return { ...EMPTY, ...value };
}

/** Where some write the month first, "3/2/2026" is a day only if its weekday tells which number is the month. */
function unambiguous(r: DateCursor, from: number, value: Calendar, weekday: number | null): Calendar {
  const slashed = r.lexicon.file.monthFirst && r.tokens[from + 1]?.key === '/';
  const { year, month, day } = value;
  if (!slashed || year === null || month === null || day === null || day === month) return value;
  const fits = [
    { month, day },
    { month: day, day: month },
  ].filter((d) => {
    const at = dayNumber(year, d.month, d.day);
    return at !== null && (weekday === null || weekdayOf(at) === weekday);
  });
  return fits.length === 1 ? { ...value, ...fits[0]! } : { ...EMPTY, year };
}

/** "septembre 2025", "mai dernier", "en mai": a bare month only after a word that leads to one. */
function monthOnly(r: DateCursor, led: boolean): Calendar | null {
  const save = r.at;
  const token = r.tokens[r.at];
  const month = r.month();
  if (month === null) return null;
  const year = r.year();
  const last = r.skip('dates.last');
  const next = !last && r.skip('dates.next');
  // "mars", "mai" and "sept" are also other words
  if (year !== null || last || next || (led && token!.kind === 'word'))
    return { ...EMPTY, month, year, last, next };
  r.at = save;
  return null;
}

function withTail(r: DateCursor, value: Calendar): Calendar {
  r.skip('dates.dayParts');
  const last = value.last || r.skip('dates.last');
  return { ...value, last, next: value.next || (!last && r.skip('dates.next')) };
}

const SIDES = [
  { side: 'last', set: 'dates.lastBefore' },
  { side: 'next', set: 'dates.nextBefore' },
] as const;

/** The date that begins exactly at token `at`, or null. */
export function readDate(tokens: readonly Token[], lexicon: Lexicon, at: number): DateMatch | null {
  const first = tokens[at];
  if (!first || (first.kind !== 'number' && !lexicon.dateStarts.has(first))) return null;
  for (const { side, set } of SIDES) {
    const length = lengthIn(lexicon.sets[set], tokens, at);
    const match = length > 0 ? plainDate(tokens, lexicon, at + length) : null;
    const { value } = match ?? {};
    if (match && (value?.kind === 'weekday' || (value?.kind === 'calendar' && value.day === null)))
      return { length: length + match.length, value: { ...value, [side]: true } };
  }
  return plainDate(tokens, lexicon, at);
}

function plainDate(tokens: readonly Token[], lexicon: Lexicon, at: number): DateMatch | null {
  const relative = lexicon.relative.match(tokens, at);
  if (relative)
    return (
      spelledOut(tokens, lexicon, at, relative.length) ?? {
        length: relative.length,
        value: { kind: 'relative', cue: relative.value },
      }
    );
  const r = new DateCursor(tokens, lexicon, at);
  const weekday = r.weekday();
  const afterWeekday = r.at;
  if (weekday !== null) {
    r.skip('dates.dayParts');
    r.skip('dates.last');
    r.skipKey(',', '(');
    r.skip('determiners.definite');
  }
  const figures = r.at;
  const digits = numeric(r);
  const calendar =
    (digits && unambiguous(r, figures, digits, weekday)) ??
    dayRange(r) ??
    dayMonth(r) ??
    monthAfterLead(r, tokens, at, weekday);
  if (calendar) {
    const value = withTail(r, { ...calendar, weekday, ...(r.oddYear ? { oddYear: true } : {}) });
    return tooVague(value) ? null : { length: r.at - at, value };
  }
  if (weekday !== null) {
    r.at = afterWeekday;
    const tail = withTail(r, EMPTY);
    return { length: r.at - at, value: { kind: 'weekday', weekday, last: tail.last, next: tail.next } };
  }
  return yearAlone(r, tokens, at);
}

/** "today, 14 December 2023", "yesterday (March 3)": the day that the word means is written behind it. */
function spelledOut(
  tokens: readonly Token[],
  lexicon: Lexicon,
  at: number,
  length: number,
): DateMatch | null {
  // "hier soir (samedi 30 mai)"
  let next = at + length;
  next += lengthIn(lexicon.sets['dates.dayParts'], tokens, next);
  if ([',', '('].includes(tokens[next]?.key ?? '')) next++;
  next += lengthIn(lexicon.sets['determiners.definite'], tokens, next);
  const first = tokens[next];
  if (first === undefined || lengthIn(lexicon.sets['dates.yearLead'], tokens, next) > 0) return null;
  // "aujourd'hui, mardi 12 mars"; "hier, mardi": in print of the day before, the weekday is sure
  const after = lexicon.weekdays.match(tokens, next) === null ? null : plainDate(tokens, lexicon, next);
  if (after?.value.kind === 'calendar' || (after !== null && isPast(tokens, lexicon, at)))
    return { length: next - at + after.length, value: after.value };
  const r = new DateCursor(tokens, lexicon, next);
  const value = numeric(r) ?? dayMonth(r);
  return value === null || value.day === null
    ? null
    : { length: r.at - at, value: { ...value, weekday: null } };
}

/** "hier", not "aujourd'hui": an article that appeared on the day itself says when that was. */
const isPast = (tokens: readonly Token[], lexicon: Lexicon, at: number): boolean =>
  (lexicon.relative.match(tokens, at)?.value.shift ?? 0) < 0;

const tooVague = (value: Calendar): boolean => value.month === null && value.year === null;

function monthAfterLead(
  r: DateCursor,
  tokens: readonly Token[],
  at: number,
  weekday: number | null,
): Calendar | null {
  if (weekday !== null) return null;
  r.at = at;
  // "les lettres de sept ambassadeurs": a number
  const count = lengthIn(r.lexicon.sets['determiners.indefinite'], tokens, at) > 0;
  const led =
    !count &&
    (lengthIn(r.lexicon.sets['dates.yearLead'], tokens, at - 1) > 0 ||
      lengthIn(r.lexicon.sets['dates.rough'], tokens, at - 1) > 0);
  return monthOnly(r, led);
}

function yearAlone(r: DateCursor, tokens: readonly Token[], at: number): DateMatch | null {
  const year = yearAt(tokens[at]);
  const led =
    lengthIn(r.lexicon.sets['dates.yearLead'], tokens, at - 1) > 0 ||
    lengthIn(r.lexicon.sets['dates.rough'], tokens, at - 1) > 0;
  return year !== null && led ? { length: 1, value: { ...EMPTY, year } } : null;
}
