/** Extended Date/Time Format, level 1 with sets: what a meeting's date may say, and the days it may mean. */

export const PRECISIONS = ['day', 'month', 'year', 'range', 'set', 'undated'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Day numbers count from 1970-01-01 in UTC. */
export interface FuzzyDate {
  edtf: string;
  /** first day it may be; null = no lower limit */
  from: number | null;
  /** last day it may be; null = no upper limit */
  to: number | null;
  /** `undated` = it can be put on no stretch of the axis: no year, or a limit on one side only */
  precision: Precision;
  /** "?" the source is doubted, "~" the value is rough */
  uncertain: boolean;
  approximate: boolean;
}

const DAY_MS = 86_400_000;

/** The day number of a calendar day, or null where the calendar has none (31 February). Years 1 to 9999. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  const right = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return right && year >= 1 && year <= 9999 ? Math.round(at.getTime() / DAY_MS) : null;
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

const SINGLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

interface Single {
  from: number;
  to: number;
  precision: 'day' | 'month' | 'year';
  uncertain: boolean;
  approximate: boolean;
}

function single(text: string): Single | null {
  const m = SINGLE.exec(text);
  if (!m) return null;
  const year = Number(m[1]);
  const month = m[2] ? Number(m[2]) : null;
  const day = m[3] ? Number(m[3]) : null;
  const from = dayNumber(year, month ?? 1, day ?? 1);
  if (from === null) return null;
  const next = day
    ? from + 1
    : month === null || month === 12
      ? dayAfterYear(year)
      : dayNumber(year, month + 1, 1);
  if (next === null) return null;
  const mark = m[4] ?? '';
  return {
    from,
    to: next - 1,
    precision: day ? 'day' : month ? 'month' : 'year',
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
  };
}

const dayAfterYear = (year: number): number => dayNumber(year, 12, 31)! + 1;

const YEARLESS = /^XXXX-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;

/**
 * Reads an EDTF string. Taken: `2015`, `2015-10`, `2015-10-24`, each with `?`, `~` or `%`; `XXXX-10-24`,
 * `XXXX-11-05/XXXX-11-06` (no year is known: undated);
 * intervals `a/b`, `a/..`, `../b`; sets `[a,b]`, `[a..]`, `[..b]`, `[a..b]`. Anything else is null.
 * Source of the grammar: EDTF specification, Library of Congress, 2019.
 */
export function parseEdtf(text: string): FuzzyDate | null {
  const plain = single(text);
  if (plain) return { edtf: text, ...plain };
  const base = { edtf: text, uncertain: false, approximate: false };
  if (text.split('/').every((part) => YEARLESS.test(part)) && text.split('/').length <= 2)
    return { ...base, from: null, to: null, precision: 'undated' };
  const inside = /^\[(.+)\]$/.exec(text)?.[1];
  if (inside !== undefined) return inside.includes('..') ? between(inside, '..', base) : setOf(inside, base);
  return text.includes('/') ? between(text.replace(/^\.\.\//, '/').replace(/\/\.\.$/, '/'), '/', base) : null;
}

type Base = Pick<FuzzyDate, 'edtf' | 'uncertain' | 'approximate'>;

function between(text: string, mark: string, base: Base): FuzzyDate | null {
  const parts = text.split(mark);
  if (parts.length !== 2) return null;
  const [a, b] = parts as [string, string];
  const from = a ? single(a) : null;
  const to = b ? single(b) : null;
  if ((a && !from) || (b && !to) || (!a && !b) || (from && to && from.from > to.to)) return null;
  return {
    ...base,
    from: from?.from ?? null,
    to: to?.to ?? null,
    precision: from && to ? 'range' : 'undated',
    uncertain: Boolean(from?.uncertain || to?.uncertain),
    approximate: Boolean(from?.approximate || to?.approximate),
  };
}

function setOf(text: string, base: Base): FuzzyDate | null {
  const members = text.split(',').map(single);
  if (members.some((m) => m === null)) return null;
  const days = members as Single[];
  return {
    ...base,
    from: Math.min(...days.map((d) => d.from)),
    to: Math.max(...days.map((d) => d.to)),
    precision: 'set',
  };
}
