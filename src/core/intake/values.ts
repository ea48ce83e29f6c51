/** Single values of foreign files: names, codes, days; each is checked, and what is wrong is a problem. */
import { isoDay, parseEdtf } from '../model/edtf.ts';
import { oneLine } from './facts.ts';
import type { Limits } from './limits.ts';
import type { Problem, Problems } from './problem.ts';
import type { World } from './world.ts';

/** What reading a value needs to know. */
export interface Desk {
  file: string;
  world: World;
  limits: Limits;
  problems: Problems;
}

type Where = Pick<Problem, 'at' | 'row'>;

/** A name in one line, or null where it is empty. Markup in it is told, and stays plain text. */
export function nameIn(value: unknown, { limits, problems }: Desk, where: Where): string | null {
  if (typeof value !== 'string') return null;
  const name = oneLine(value.slice(0, limits.string));
  if (/<[a-z!/]/i.test(name)) problems.add('markup-in-name', where);
  if (name.length > limits.label) problems.add('cut', { ...where, values: { most: limits.label } });
  return name.slice(0, limits.label) || null;
}

/** A longer text in one line. */
export function wordsIn(value: unknown, { limits }: Desk): string | null {
  return typeof value === 'string'
    ? oneLine(value.slice(0, limits.string)).slice(0, limits.quote) || null
    : null;
}

/** Id of a country that is known, by its code in letters of any size. */
export function countryIn(value: unknown, { world }: Desk): string | null {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  return world.countries.has(code) ? code : null;
}

/** A year, month or day; a time behind the day is passed over. Empty values are null without a problem. */
export function dayIn(value: unknown, { problems }: Desk, where: Where): string | null {
  if (value === null || value === undefined || value === '') return null;
  const text = typeof value === 'string' ? value.trim() : '';
  const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])/.exec(text)?.[0] ?? '';
  if (parseEdtf(date)) return date;
  problems.add('date-unknown', { ...where, values: { value: String(value).slice(0, 40) } });
  return null;
}

/** From two ends the shortest date that says the same: a day, a whole month, a whole year, else a range. Null: reversed. */
export function spanEdtf(start: string, end: string): string | null {
  const [a, b] = [parseEdtf(start), parseEdtf(end)];
  if (a?.from == null || b?.to == null || b.to < a.from) return null;
  if (start === end) return start;
  const first = isoDay(a.from);
  for (const short of [first, first.slice(0, 7), first.slice(0, 4)]) {
    const whole = parseEdtf(short);
    if (whole?.from === a.from && whole.to === b.to) return short;
  }
  return `${start}/${end}`;
}

/** The date between two ends, either of which may be missing; one that ends before it begins is a problem. */
export function datesIn(start: string | null, end: string | null, desk: Desk, where: Where): string | null {
  if (start === null || end === null) return start ?? end;
  const edtf = spanEdtf(start, end);
  if (edtf === null) desk.problems.add('date-reversed', { ...where, values: { start, end } });
  return edtf;
}
