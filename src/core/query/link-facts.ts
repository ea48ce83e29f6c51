/** One fact of a view in a link: how its value is read and written. */
import { PRECISIONS, dayNumber, isoDay, parseEdtf } from '../model/edtf.ts';
import { KINDS, SECTIONS, STATUSES } from '../model/meeting.ts';
import type { FacetKey } from '../columns/columns.ts';
import type { IndexedDataset } from './indexed.ts';
import { readEnds, writePair } from './link-nodes.ts';
import {
  type Camera,
  type Comparison,
  type Filters,
  INITIAL_VIEW,
  type Period,
  type Question,
  type ViewState,
  pairOf,
} from './state.ts';

export interface Row {
  /** null = as at the start, not written */
  write(view: ViewState): string | null;
  /** The view with the fact in it, and the words that are wrong ([] = none; the view stays as it was where all are). */
  read(text: string, view: ViewState, data: IndexedDataset): { view: ViewState; wrong: readonly string[] };
}

/** A fact with one value: `read` gives null where the text does not name one. */
export function fact<T>(
  get: (view: ViewState) => T,
  set: (view: ViewState, value: T) => ViewState,
  write: (value: T) => string | null,
  read: (text: string, data: IndexedDataset) => T | null,
): Row {
  return {
    write: (view) => write(get(view)),
    read: (text, view, data) => {
      const value = read(text, data);
      return value === null ? { view, wrong: [text] } : { view: set(view, value), wrong: [] };
    },
  };
}

export const withFilter = <K extends keyof Filters>(
  view: ViewState,
  key: K,
  value: Filters[K],
): ViewState => ({
  ...view,
  filters: { ...view.filters, [key]: value },
});

/** A fact that is one of a few words. */
export function choice<K extends 'lanes' | 'laneOrder' | 'face' | 'mode' | 'sizeBy' | 'matrix'>(
  key: K,
  words: readonly NonNullable<ViewState[K]>[],
): Row {
  return fact<ViewState[K]>(
    (view) => view[key],
    (view, value) => ({ ...view, [key]: value }),
    (value) => (value === INITIAL_VIEW[key] ? null : value),
    (text) => words.find((word) => word === text) ?? null,
  );
}

/** What a facet's values may be: those of the format, or those that the data set holds. */
const KNOWN: Record<FacetKey, (value: string, data: IndexedDataset) => boolean> = {
  country: (value, data) => data.countries.has(value),
  official: (value, data) => data.officials.has(value),
  topic: (value, data) => data.topics.has(value),
  place: (value, data) => data.places.has(value),
  kind: (value) => (KINDS as readonly string[]).includes(value),
  status: (value) => (STATUSES as readonly string[]).includes(value),
  section: (value) => (SECTIONS as readonly string[]).includes(value),
  precision: (value) => (PRECISIONS as readonly string[]).includes(value),
};

/** "VN,CN": values in a row; the members that nothing is known of are wrong, the others count. */
export function facet(key: FacetKey): Row {
  return {
    write: (view) => writeList(view.filters[key]),
    read: (text, view, data) => {
      const values = readList(text);
      const known = values.filter((value) => KNOWN[key](value, data));
      const wrong = values.filter((value) => !known.includes(value));
      if (!values.length) return { view, wrong: [text] };
      return { view: withFilter(view, key, known as never), wrong };
    },
  };
}

// A comma within a value stands behind a backslash, and so does a backslash.
function writeList(values: readonly string[]): string | null {
  return values.length ? values.map((value) => value.replace(/[\\,]/g, '\\$&')).join(',') : null;
}

function readList(text: string): string[] {
  const values = [...text.matchAll(/(?:^|,)((?:[^\\,]|\\.)*)/gsu)].map((m) =>
    m[1]!.replace(/\\(.)/gsu, '$1'),
  );
  return [...new Set(values)].filter(Boolean);
}

/** A number as written by `String`, within limits; no exponent, no blanks. */
export function readNumber(text: string, least: number, most: number): number | null {
  if (!/^-?\d{1,7}(?:\.\d{1,4})?$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

const writeDay = (day: number | undefined): string | null => (day === undefined ? null : isoDay(day));

/** `2015`, `2015-10` or `2015-10-24`: the days from its first to its last. */
function readDays(text: string): Period | null {
  const date = /^\d{4}(?:-\d\d){0,2}$/.test(text) ? parseEdtf(text) : null;
  return date ? { from: date.from!, to: date.to! } : null;
}

export const EARLIEST = dayNumber(1, 1, 1)!;
export const LATEST = dayNumber(9999, 12, 31)!;

/** One end of the period; the other, until it is read, is the end of the data. */
export function periodEnd(end: 'from' | 'to'): Row {
  return fact<Period | null>(
    (view) => view.filters.period,
    (view, days) => {
      const other = view.filters.period ?? { from: EARLIEST, to: LATEST };
      return withFilter(view, 'period', { ...other, [end]: days![end] });
    },
    (period) => writeDay(period?.[end]),
    readDays,
  );
}

export const round = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;

export function writeCamera(camera: Camera | null): string | null {
  return camera && [round(camera.x, 1), round(camera.y, 1), round(camera.zoom, 3)].join(',');
}

export function readCamera(text: string): Camera | null {
  const parts = text.split(',');
  const [x, y] = parts.map((part) => readNumber(part, -1e6, 1e6));
  const zoom = readNumber(parts[2] ?? '', 0.01, 100);
  return parts.length === 3 && x != null && y != null && zoom !== null ? { x, y, zoom } : null;
}

/** A list of ids; those that nothing is known of are wrong, the others count. */
export function ids<K extends 'pinned' | 'opened'>(
  key: K,
  known: (id: string, data: IndexedDataset) => boolean,
): Row {
  return {
    write: (view) => writeList(view[key]),
    read: (text, view, data) => {
      const values = readList(text);
      const good = values.filter((id) => known(id, data));
      const wrong = values.filter((id) => !good.includes(id));
      return values.length ? { view: { ...view, [key]: good }, wrong } : { view, wrong: [text] };
    },
  };
}

/** "VN~o:lee" and what is asked besides: "VN~RU.time.nohub". */
export function writeQuestion(question: Question | null): string | null {
  if (!question) return null;
  const [a, b] = question.ends;
  const pair = writePair(pairOf(a, b));
  // Which end one begins with tells which way time runs.
  const ends = pairOf(a, b)[0] === a ? pair : pair.split('~').reverse().join('~');
  return [ends, question.inTime && 'time', question.withoutHub && 'nohub'].filter(Boolean).join('.');
}

export function readQuestion(text: string, data: IndexedDataset): Question | null {
  const [ends, ...rules] = text.split('.');
  const pair = readEnds(ends ?? '', data);
  if (!pair || rules.some((rule) => rule !== 'time' && rule !== 'nohub')) return null;
  return { ends: pair, inTime: rules.includes('time'), withoutHub: rules.includes('nohub') };
}

const writePeriod = ({ from, to }: Period): string => `${isoDay(from)}..${isoDay(to)}`;

export const writeComparison = (comparison: Comparison | null): string | null =>
  comparison && `${writePeriod(comparison.before)}~${writePeriod(comparison.after)}`;

/** "2014-01-01..2014-12-31~2015-01-01..2015-12-31"; years and months may stand for their days. */
export function readComparison(text: string): Comparison | null {
  const periods = text.split('~').map((part) => {
    const days = part.split('..').map(readDays);
    const [first, last] = [days[0], days.at(-1)];
    return first && last && days.length <= 2 && first.from <= last.to
      ? { from: first.from, to: last.to }
      : null;
  });
  const [before, after] = periods;
  return before && after && periods.length === 2 ? { before, after } : null;
}
