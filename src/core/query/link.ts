/** The view as a link: one row a fact, each with its own reading, writing and fallback. Defaults are not written. */
import { PRECISIONS, dayNumber, isoDay, parseEdtf } from '../model/edtf.ts';
import { KINDS, SECTIONS, STATUSES } from '../model/meeting.ts';
import { FACETS, type FacetKey } from './filters.ts';
import type { IndexedDataset } from './indexed.ts';
import { readPair, readSelection, writePair, writeSelection } from './link-nodes.ts';
import {
  type Camera,
  FACES,
  type Filters,
  INITIAL_VIEW,
  LANE_CHOICES,
  type Period,
  type ViewState,
} from './state.ts';

/** Longest search that a link holds, and the search box takes. */
export const LONGEST_SEARCH = 200;
/** A longer value is no link of ours: it is not even looked at. */
export const LONGEST_VALUE = 4000;

/** The parameters of a link, in the order in which it is written. */
export const PARAMETERS = [
  'q',
  ...FACETS,
  'sure',
  'between',
  'from',
  'to',
  'lanes',
  'view',
  'sel',
  'cam',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** A view and what could not be read of its link. */
export interface LinkReading {
  view: ViewState;
  /** each wrong value with its parameter; of a list only the members that are wrong */
  problems: readonly { parameter: Parameter; value: string }[];
}

interface Row {
  /** null = as at the start, not written */
  write(view: ViewState): string | null;
  /** The view with the fact in it, and the words that are wrong ([] = none; the view stays as it was where all are). */
  read(text: string, view: ViewState, data: IndexedDataset): { view: ViewState; wrong: readonly string[] };
}

/** A fact with one value: `read` gives null where the text does not name one. */
function fact<T>(
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

const withFilter = <K extends keyof Filters>(view: ViewState, key: K, value: Filters[K]): ViewState => ({
  ...view,
  filters: { ...view.filters, [key]: value },
});

/** A fact that is one of a few words. */
function choice<K extends 'lanes' | 'face'>(key: K, words: readonly NonNullable<ViewState[K]>[]): Row {
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
function facet(key: FacetKey): Row {
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
function readNumber(text: string, least: number, most: number): number | null {
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

const EARLIEST = dayNumber(1, 1, 1)!;
const LATEST = dayNumber(9999, 12, 31)!;

/** One end of the period; the other, until it is read, is the end of the data. */
function periodEnd(end: 'from' | 'to'): Row {
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

const round = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;

function writeCamera(camera: Camera | null): string | null {
  return camera && [round(camera.x, 1), round(camera.y, 1), round(camera.zoom, 3)].join(',');
}

function readCamera(text: string): Camera | null {
  const parts = text.split(',');
  const [x, y] = parts.map((part) => readNumber(part, -1e6, 1e6));
  const zoom = readNumber(parts[2] ?? '', 0.01, 100);
  return parts.length === 3 && x != null && y != null && zoom !== null ? { x, y, zoom } : null;
}

const ROWS: Record<Parameter, Row> = {
  q: fact(
    (view) => view.filters.search,
    (view, text) => withFilter(view, 'search', text),
    (text) => (text.trim() ? text : null),
    (text) => (text.length <= LONGEST_SEARCH && text.trim() ? text : null),
  ),
  country: facet('country'),
  official: facet('official'),
  topic: facet('topic'),
  place: facet('place'),
  kind: facet('kind'),
  status: facet('status'),
  section: facet('section'),
  precision: facet('precision'),
  sure: fact(
    (view) => view.filters.sureness,
    (view, least) => withFilter(view, 'sureness', least),
    (least) => (least > 0 ? String(round(least, 4)) : null),
    (text) => readNumber(text, 0, 1),
  ),
  between: fact(
    (view) => view.filters.between,
    (view, pair) => withFilter(view, 'between', pair),
    (pair) => pair && writePair(pair),
    readPair,
  ),
  from: periodEnd('from'),
  to: periodEnd('to'),
  lanes: choice('lanes', LANE_CHOICES),
  view: choice('face', FACES),
  sel: fact(
    (view) => view.selection,
    (view, selection) => ({ ...view, selection }),
    (selection) => selection && writeSelection(selection),
    readSelection,
  ),
  cam: fact(
    (view) => view.camera,
    (view, camera) => ({ ...view, camera }),
    writeCamera,
    readCamera,
  ),
};

export const isParameter = (key: string): key is Parameter => (PARAMETERS as readonly string[]).includes(key);

/** The parameters of a view, in the order of the table; a fact that is as at the start has none. */
export function writeLink(view: ViewState): [Parameter, string][] {
  return PARAMETERS.flatMap((key): [Parameter, string][] => {
    const text = ROWS[key].write(view);
    return text === null ? [] : [[key, text]];
  });
}

/**
 * The view that a link names. Wrong parameters (and those that name what the data set does not hold) are left out and
 * told; the others count. Of a parameter that stands twice the first counts. Empty ones, and keys that are not ours, are passed over.
 */
export function readLink(pairs: readonly (readonly [string, string])[], data: IndexedDataset): LinkReading {
  let view = INITIAL_VIEW;
  const problems: { parameter: Parameter; value: string }[] = [];
  const seen = new Set<string>();
  for (const [key, text] of pairs) {
    if (!isParameter(key) || seen.has(key) || text === '') continue;
    seen.add(key);
    const row = text.length > LONGEST_VALUE ? null : ROWS[key].read(text, view, data);
    if (row) view = row.view;
    for (const value of row?.wrong ?? [text]) problems.push({ parameter: key, value: shorten(value) });
  }
  const { period } = view.filters;
  if (!period) return { view, problems };
  const closed = closePeriod(period, data);
  if (closed) return { view: withFilter(view, 'period', closed), problems };
  const wrong = pairs.filter(([key]) => key === 'from' || key === 'to');
  return {
    view: withFilter(view, 'period', null),
    problems: [
      ...problems,
      ...wrong.map(([key, value]) => ({ parameter: key as Parameter, value: shorten(value) })),
    ],
  };
}

/** A period with an open end ends with the data; null where it ends before it begins. */
function closePeriod(period: Period, data: IndexedDataset): Period | null {
  const from = period.from === EARLIEST ? Math.min(data.span?.from ?? period.to, period.to) : period.from;
  const to = period.to === LATEST ? Math.max(data.span?.to ?? from, from) : period.to;
  return from <= to ? { from, to } : null;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
