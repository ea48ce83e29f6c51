/** Days, numbers and lists as a language writes them. Formatters are kept: making one costs a hundred times its use. */
import type { Locale } from './catalog.ts';

/** Days are counted from 1 January 1970, in UTC. */
export const DAY_MS = 86_400_000;

const DAYS = {
  weekday: { dateStyle: 'full' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short', year: 'numeric' },
  dayOfYear: { day: 'numeric', month: 'long' },
  shortDayOfYear: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short', year: 'numeric' },
  monthOfYear: { month: 'long' },
  shortMonthOfYear: { month: 'short' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DayStyle = keyof typeof DAYS;

const LISTS = { and: { type: 'conjunction' }, or: { type: 'disjunction' } } as const;

function kept<T>(make: (style: string, locale: Locale) => T): (style: string, locale: Locale) => T {
  const made = new Map<string, T>();
  return (style, locale) => {
    const key = `${locale} ${style}`;
    const known = made.get(key) ?? make(style, locale);
    made.set(key, known);
    return known;
  };
}

const dayFormat = kept(
  (style, locale) => new Intl.DateTimeFormat(locale, { ...DAYS[style as DayStyle], timeZone: 'UTC' }),
);
const listFormat = kept((style, locale) => new Intl.ListFormat(locale, LISTS[style as 'and']));
const numberFormat = kept((_, locale) => new Intl.NumberFormat(locale));
const shareFormat = kept(
  (digits, locale) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: Number(digits) }),
);

/** One day: "24 octobre 2015" as `day`, "24 oct. 2015" as `shortDay`. */
export const sayDay = (day: number, locale: Locale, style: DayStyle = 'day'): string =>
  dayFormat(style, locale).format(day * DAY_MS);

/** From one day to another, what they share said once: "11–12 juillet 2025". */
export const sayDays = (from: number, to: number, locale: Locale, style: DayStyle = 'day'): string =>
  dayFormat(style, locale).formatRange(from * DAY_MS, to * DAY_MS);

/** "A, B et C", or with `or` "A, B ou C". */
export const sayList = (items: readonly string[], locale: Locale, join: 'and' | 'or' = 'and'): string =>
  listFormat(join, locale).format(items);

export const sayNumber = (value: number, locale: Locale): string => numberFormat('', locale).format(value);

/** A share of one as a percentage: "95 %". */
export const sayShare = (share: number, locale: Locale, digits: 0 | 1 = 0): string =>
  shareFormat(String(digits), locale).format(share);

/** A language by its name: "français", in English "French". */
export const sayLanguage = (language: string, locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
