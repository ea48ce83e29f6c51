/** The view as a link: one row a fact, each with its own reading, writing and fallback. Defaults are not written. */
import { FACETS } from '../columns/columns.ts';
import { FACET_VALUES } from './filters.ts';
import type { IndexedDataset } from './indexed.ts';
import {
  EARLIEST,
  LATEST,
  type Row,
  choice,
  fact,
  facet,
  ids,
  periodEnd,
  readCamera,
  readComparison,
  readNumber,
  readQuestion,
  round,
  withFilter,
  writeCamera,
  writeComparison,
  writeQuestion,
} from './link-facts.ts';
import { LONGEST_VALUE, shorten } from './link-problem.ts';
import { readPair, readSelection, writePair, writeSelection } from './link-nodes.ts';
import {
  DATE_MATCHES,
  FACES,
  LANE_CHOICES,
  LANE_ORDERS,
  MATRIX_SIDES,
  MODES,
  type Period,
  INITIAL_VIEW,
  SIZES,
  type ViewState,
} from './state.ts';
import { NO_STORIES, STORY_PARAMETERS, STORY_ROWS, type SavedViews, settle } from './story-place.ts';

/** Longest search that a link holds, and the search box takes. */
export const LONGEST_SEARCH = 200;

/** The parameters of a link, in the order in which it is written. */
export const PARAMETERS = [
  ...STORY_PARAMETERS,
  'q',
  ...FACETS,
  'sure',
  'between',
  'from',
  'to',
  'dates',
  'lanes',
  'order',
  'pin',
  'view',
  'mode',
  'size',
  'groups',
  'open',
  'matrix',
  'path',
  'vs',
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

/** Whether some meeting has the value under any of the facets that lanes may stand for. */
const isLane = (key: string, data: IndexedDataset): boolean =>
  LANE_CHOICES.some((choice) => data.meetings.some((m) => FACET_VALUES[choice](m).includes(key)));

const oneFace = choice('face', FACES);

/** `both`: the timeline with the network, which is how the page begins, and what a frame may ask for. */
const face: Row = {
  write: oneFace.write,
  read: (text, view, data) =>
    text === 'both' ? { view: { ...view, face: null }, wrong: [] } : oneFace.read(text, view, data),
};

const ROWS: Record<Parameter, Row> = {
  ...STORY_ROWS,
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
  dates: fact(
    (view) => view.filters.dates,
    (view, dates) => withFilter(view, 'dates', dates),
    (dates) => (dates === INITIAL_VIEW.filters.dates ? null : dates),
    (text) => DATE_MATCHES.find((word) => word === text) ?? null,
  ),
  lanes: choice('lanes', LANE_CHOICES),
  order: choice('laneOrder', LANE_ORDERS),
  pin: ids('pinned', isLane),
  view: face,
  mode: choice('mode', MODES),
  size: choice('sizeBy', SIZES),
  groups: fact(
    (view) => view.communities,
    (view, communities) => ({ ...view, communities }),
    (communities) => (communities ? 'on' : null),
    (text) => (text === 'on' ? true : null),
  ),
  open: ids('opened', (id, data) => data.countries.has(id)),
  matrix: choice('matrix', MATRIX_SIDES),
  path: fact(
    (view) => view.question,
    (view, question) => ({ ...view, question }),
    writeQuestion,
    readQuestion,
  ),
  vs: fact(
    (view) => view.comparison,
    (view, comparison) => ({ ...view, comparison }),
    writeComparison,
    readComparison,
  ),
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

/** The parameters of a view, in the order of the table; a fact that is as at the start has none. At a step of a story, its place says all. */
export function writeLink(view: ViewState): [Parameter, string][] {
  const keys = view.story && !view.story.away ? STORY_PARAMETERS : PARAMETERS;
  return keys.flatMap((key): [Parameter, string][] => {
    const text = ROWS[key].write(view);
    return text === null ? [] : [[key, text]];
  });
}

/** The parameters of a view on a site whose bare address may show another (`home`): there even all must be asked for. */
export function writeSiteLink(view: ViewState, home: boolean): [Parameter, string][] {
  const pairs = writeLink(view);
  return home && !pairs.length ? [['view', 'both']] : pairs;
}

/**
 * The view that a link names. Wrong parameters (and those that name what the data set does not hold) are left out and
 * told; the others count. Of a parameter that stands twice the first counts. Empty ones, and keys that are not ours, are passed over.
 *
 * @param saved the views of the stories that there are
 */
export function readLink(
  pairs: readonly (readonly [string, string])[],
  data: IndexedDataset,
  saved: SavedViews = NO_STORIES,
): LinkReading {
  const { view, problems } = readFacts(pairs, data);
  const others = writeLink({ ...view, story: null }).length > 0;
  const settled = settle(view, others, saved);
  return { view: settled.view, problems: [...problems, ...settled.problems.map(cut)] };
}

function readFacts(pairs: readonly (readonly [string, string])[], data: IndexedDataset): LinkReading {
  let view = INITIAL_VIEW;
  const problems: { parameter: Parameter; value: string }[] = [];
  const seen = new Set<string>();
  for (const [key, text] of pairs) {
    if (!isParameter(key) || seen.has(key) || text === '') continue;
    // Whoever embeds a story may say so as of any other view; which one it shows, the story knows.
    if (key === 'view' && text === 'story') continue;
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
    problems: [...problems, ...wrong.map(([key, value]) => cut({ parameter: key as Parameter, value }))],
  };
}

/** A period with an open end ends with the data; null where it ends before it begins. */
function closePeriod(period: Period, data: IndexedDataset): Period | null {
  const from = period.from === EARLIEST ? Math.min(data.span?.from ?? period.to, period.to) : period.from;
  const to = period.to === LATEST ? Math.max(data.span?.to ?? from, from) : period.to;
  return from <= to ? { from, to } : null;
}

const cut = <P extends { value: string }>(problem: P): P => ({ ...problem, value: shorten(problem.value) });
