/** Days, numbers and lists as a language writes them. Formatters are kept: making one costs a hundred times its use. */
import { LANGUAGES, type Locale } from './catalog.ts';
import { isolated } from './direction.ts';

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

function kept<T>(make: (style: string, tag: string) => T): (style: string, locale: Locale) => T {
  const made = new Map<string, T>();
  return (style, locale) => {
    const key = `${locale} ${style}`;
    const known = made.get(key) ?? make(style, LANGUAGES[locale].tag);
    made.set(key, known);
    return known;
  };
}

const dayFormat = kept(
  (style, tag) => new Intl.DateTimeFormat(tag, { ...DAYS[style as DayStyle], timeZone: 'UTC' }),
);
const listFormat = kept((style, tag) => new Intl.ListFormat(tag, LISTS[style as 'and']));
const numberFormat = kept((_, tag) => new Intl.NumberFormat(tag));
const shareFormat = kept(
  (digits, tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: Number(digits) }),
);

/** One day: "24 octobre 2015" as `day`, "24 oct. 2015" as `shortDay`. */
export const sayDay = (day: number, locale: Locale, style: DayStyle = 'day'): string =>
  dayFormat(style, locale).format(day * DAY_MS);

/** From one day to another, what they share said once: "11–12 juillet 2025". */
export const sayDays = (from: number, to: number, locale: Locale, style: DayStyle = 'day'): string =>
  dayFormat(style, locale).formatRange(from * DAY_MS, to * DAY_MS);

/** "A, B et C", or with `or` "A, B ou C". */
export const sayList = (items: readonly string[], locale: Locale, join: 'and' | 'or' = 'and'): string =>
  listFormat(join, locale).format(items.map((item) => isolated(item, locale)));

/** What stands side by side on one line: "AFP · 24 octobre 2015". Parts that are missing are left out. */
export const sayParts = (parts: readonly (string | null | undefined)[], locale: Locale): string =>
  parts
    .filter((part) => part)
    .map((part) => isolated(part!, locale))
    .join(' · ');

/** What one says in one breath, without "and": "Hanoï, Vietnam". */
export const sayCommas = (parts: readonly string[], locale: Locale): string =>
  parts.map((part) => isolated(part, locale)).join(LANGUAGES[locale].comma);

export const sayNumber = (value: number, locale: Locale): string => numberFormat('', locale).format(value);

/** A share of one as a percentage: "95 %". */
export const sayShare = (share: number, locale: Locale, digits: 0 | 1 = 0): string =>
  shareFormat(String(digits), locale).format(share);

const nameFormat = kept(
  (type, tag) =>
    new Intl.DisplayNames(tag, {
      type: type as 'language' | 'region',
      style: type === 'region' ? 'short' : 'long',
      fallback: 'none',
    }),
);

/** A language by its name: "français", in English "French". */
export const sayLanguage = (language: string, locale: Locale): string =>
  nameFormat('language', locale).of(language) ?? language;

/** A country of ISO 3166 by its name; undefined for any other id. */
export const sayRegion = (id: string, locale: Locale): string | undefined =>
  /^[A-Z]{2}$/.test(id) ? nameFormat('region', locale).of(id) : undefined;
