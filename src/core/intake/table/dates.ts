/** A cell's date, as people and programs write it in French, English and Vietnamese, as EDTF. */
import { parseEdtf } from '../../model/edtf.ts';
import { fold } from '../../model/id.ts';
import type { TableNames } from './names.ts';

/** Which of 3/4/2015 comes first. */
export type DateOrder = 'dmy' | 'mdy';

export type CellDate =
  | { edtf: string }
  /** `date-order`: either number may be the month */
  | { why: 'date-unread' | 'date-order' | 'date-year-short' };

type DateWords = Pick<TableNames, 'months' | 'dateWords'>;

/** No date is longer; longer cells are not looked at. */
const LONGEST = 80;
const CLOCK = /[t ]\d{1,2}:\d{2}/;
const TOKEN = /\d+|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu;

interface Parts {
  year: number | null;
  month: number | null;
  day: number | null;
  /** two numbers of which either may be the month */
  unsure: boolean;
  short: boolean;
  mark: '' | '?' | '~' | '%';
}

interface Numbers {
  values: { value: number; digits: number; afterMonthWord: boolean }[];
  month: number | null;
  rough: boolean;
  doubted: boolean;
}

const SEPARATORS = new Set(['/', '-', '.', ',', '(', ')', '"', "'", '’']);

/** Null where a word is none of a date. */
function numbersOf(text: string, { months, dateWords }: DateWords): Numbers | null {
  const found: Numbers = { values: [], month: null, rough: false, doubted: false };
  let afterMonthWord = false;
  for (const token of text.match(TOKEN) ?? []) {
    if (/^\d/.test(token)) {
      found.values.push({ value: Number(token), digits: token.length, afterMonthWord });
      afterMonthWord = false;
      continue;
    }
    const month = months.get(token);
    const kind = dateWords.get(token);
    if (token === '?') found.doubted = true;
    else if (token === '~' || kind === 'rough') found.rough = true;
    else if (kind === 'month') afterMonthWord = true;
    else if (month !== undefined && found.month === null) found.month = month;
    else if (kind !== 'skip' && !SEPARATORS.has(token)) return null;
  }
  return found;
}

const marked = ({ rough, doubted }: Numbers): Parts['mark'] =>
  rough ? (doubted ? '%' : '~') : doubted ? '?' : '';

function partsOf(text: string, words: DateWords, order: DateOrder | null): Parts | null {
  const found = numbersOf(text, words);
  if (!found || found.values.length > 3) return null;
  const told = found.values.findIndex((n) => n.afterMonthWord);
  const month = found.month ?? (told < 0 ? null : found.values[told]!.value);
  const rest = found.values.filter((_, i) => i !== told || found.month !== null);
  const parts: Parts = {
    year: null,
    month,
    day: null,
    unsure: false,
    short: false,
    mark: marked(found),
  };
  const yearAt = rest.findIndex((n) => n.digits === 4);
  parts.year = yearAt < 0 ? null : rest[yearAt]!.value;
  const small = rest.filter((_, i) => i !== yearAt);
  if (small.some((n) => n.digits > 2)) return null;
  const [a, b] = small.map((n) => n.value);
  parts.short = yearAt < 0 && small.length === 3 - (month === null ? 0 : 1);
  if (small.length === 0) return parts;
  if (month !== null) return small.length > 1 && !parts.short ? null : { ...parts, day: a! };
  // "26, 2015", the end of "October 24–26, 2015".
  const isDay = parts.year === null || text.includes(',');
  if (small.length === 1) return isDay ? { ...parts, day: a! } : { ...parts, month: a! };
  // Year first is read one way everywhere.
  if (yearAt === 0) return { ...parts, month: a!, day: b! };
  return numeric(parts, a!, b!, order);
}

/** 3/4: by the column's order; without one, by what can be no month. */
function numeric(parts: Parts, a: number, b: number, order: DateOrder | null): Parts {
  const dayFirst = order === null ? a > 12 : order === 'dmy';
  const [day, month] = dayFirst ? [a, b] : [b, a];
  return { ...parts, day, month, unsure: order === null && a <= 12 && b <= 12 && a !== b };
}

const pad = (n: number, digits: number): string => String(n).padStart(digits, '0');

const written = ({ year, month, day, mark }: Parts): string =>
  [pad(year!, 4), ...(month === null ? [] : [pad(month, 2)]), ...(day === null ? [] : [pad(day, 2)])].join(
    '-',
  ) + mark;

/** "24-26 October": two days, where a word says the month. */
const DAYS = /(?<![\d-])(\d{1,2})-(\d{1,2})(?![\d-])/;

/** Splits "24 to 26 October" at the one word or dash that means "to". */
function sides(text: string, { dateWords }: DateWords): [string] | [string, string] | null {
  const dashed = (/\p{L}{3}/u.test(text) ? text.replace(DAYS, '$1–$2') : text).split(/[–—]| - /);
  if (dashed.length === 2) return dashed as [string, string];
  if (dashed.length > 2) return null;
  const words = text.split(' ');
  const at = words.findIndex((word, i) => i > 0 && dateWords.get(word) === 'to');
  return at < 0 ? [text] : [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')];
}

/** What the one leaves out, the other says: "24–26 October 2015", "October 24–26, 2015". */
function completed(a: Parts, b: Parts): [Parts, Parts] {
  const year = (x: Parts, y: Parts): number | null => x.year ?? y.year;
  const month = (x: Parts, y: Parts): number | null => x.month ?? (x.day !== null ? y.month : null);
  return [
    { ...a, year: year(a, b), month: month(a, b) },
    { ...b, year: year(b, a), month: month(b, a) },
  ];
}

/** Reads a cell that is not empty. `order`: of the whole column, null where it is not decided. */
export function readDate(cell: string, words: DateWords, order: DateOrder | null): CellDate {
  if (cell.length > LONGEST) return { why: 'date-unread' };
  if (parseEdtf(cell)) return { edtf: cell };
  const text = fold(cell);
  const clock = CLOCK.exec(text);
  const pieces = sides(clock ? text.slice(0, clock.index) : text, words);
  const parts = pieces?.map((piece) => partsOf(piece, words, order));
  if (!parts || parts.some((p) => p === null)) return { why: 'date-unread' };
  const [a, b] = parts as [Parts, Parts?];
  const [first, last] = b ? completed(a, b) : [a, null];
  const all = last ? [first, last] : [first];
  if (all.some((p) => p.short)) return { why: 'date-year-short' };
  if (all.some((p) => p.year === null || (p.day !== null && p.month === null))) return { why: 'date-unread' };
  if (all.some((p) => p.unsure)) return { why: 'date-order' };
  const edtf = all.map(written).join('/');
  return parseEdtf(edtf) ? { edtf } : { why: 'date-unread' };
}

export interface OrderFound {
  /** null where nothing decides, or cells contradict one another */
  order: DateOrder | null;
  /** whether an order is needed: some cell can be read either way */
  needed: boolean;
  /** cells read by day first and by month first only */
  dayFirst: number;
  monthFirst: number;
  /** the first cell that can be read either way */
  example: string | null;
}

const NUMERIC = /^\D*(\d{1,2})[/. -](\d{1,2})[/. -]\d{4}\b/;

/** Decides over all cells of the date columns: one cell with a 13 or more tells for all. Ambiguity is reported, never guessed away. */
export function orderOf(cells: Iterable<string>): OrderFound {
  const found: OrderFound = { order: null, needed: false, dayFirst: 0, monthFirst: 0, example: null };
  for (const cell of cells) {
    const numbers = NUMERIC.exec(cell.slice(0, LONGEST));
    if (!numbers) continue;
    const [a, b] = [Number(numbers[1]), Number(numbers[2])];
    if (a > 12 && b <= 12) found.dayFirst++;
    else if (b > 12 && a <= 12) found.monthFirst++;
    else if (a !== b && a <= 12) found.example ??= cell;
  }
  const { dayFirst, monthFirst } = found;
  if (dayFirst > 0 !== monthFirst > 0) found.order = dayFirst > 0 ? 'dmy' : 'mdy';
  found.needed = found.order === null && found.example !== null;
  return found;
}
