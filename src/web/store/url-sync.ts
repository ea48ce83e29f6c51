/** The only reader and writer of the history: the link follows the view, and Back and Forward set it. */
import type { IndexedDataset } from '../../core/query/indexed.ts';
import { isParameter, readLink, writeLink, writeSiteLink } from '../../core/query/link.ts';
import { OFFERED } from './offered.ts';
import { type PageParameter, readPageLink } from '../../core/query/page-link.ts';
import { type Pairs, readPairs } from '../../core/query/migrations.ts';
import { formatQuery } from '../../core/query/query-string.ts';
import type { ViewState } from '../../core/query/state.ts';
import { NO_STORIES, type SavedViews } from '../../core/query/story-place.ts';
import { useOwn } from './own.ts';
import { showOwn } from './own-shown.ts';
import { type Commit, showSteps, showView, showWalked, useStore } from './store.ts';

/** Safari refuses more than 100 writes in 30 s: this stays just at it. */
const SHORTEST_GAP_MS = 300;
/** A write that was refused is tried again after that. */
const PATIENCE_MS = 5000;

const queryOf = (view: ViewState): string => formatQuery(writeLink(view));

/** Moves along the entries that we have made; null while no page is kept in step. */
let walk: ((how: 'undo' | 'redo') => void) | null = null;

/** Takes the last change of the view back: the browser's Back, as far as the entries are ours. */
export const undo = (): void => walk?.('undo');
/** Makes again what was taken back last. */
export const redo = (): void => walk?.('redo');

/** Writes another value of a parameter that the link of the page already has. */
let rename: ((key: PageParameter, value: string) => void) | null = null;

/** The reader chose otherwise than the link asked for: the link says what was chosen. One that asked for nothing stays as it is. */
export const renamePageFact = (key: PageParameter, value: string): void => rename?.(key, value);

/** How many of our entries stand before this one: 0 for the one that the page was opened with. */
function stepOf(state: unknown): number {
  const step = typeof state === 'object' && state !== null && 'step' in state ? state.step : 0;
  return typeof step === 'number' ? step : 0;
}

/** The query of a view of the reader's own data: it stands in the entry of the history, which nobody else ever sees; null in an entry of the site's. */
function ownQuery(state: unknown): string | null {
  const query = typeof state === 'object' && state !== null && 'own' in state ? state.own : null;
  return typeof query === 'string' ? query : null;
}

const namesAView = (pairs: Pairs): boolean => pairs.some(([key, value]) => isParameter(key) && value !== '');

interface Options {
  /** the views of the stories that a link may name */
  saved?: SavedViews;
  /** in a frame the history belongs to the page around it: nothing is added to it, and only the frame's own address follows */
  oneEntry?: boolean;
  /** the view of a link that names none; none = all */
  home?: Pairs;
  /** the data are the reader's own: no fact of the view comes into the address */
  own?: boolean;
}

/**
 * Shows the view that the link names, then keeps both in step until the returned function is called.
 *
 * A change that is a step of its own (`push`) gets an entry of its own. A gesture (`replace`, `replace`, … `push`) gets
 * one entry, made at its first change, so that Back undoes all of it. Within 300 ms changes share one write.
 * The window is a parameter only so that tests can give a false one.
 */
export function syncUrl(
  data: IndexedDataset,
  page: Window = window,
  { saved = NO_STORIES, oneEntry = false, home = [], own = false }: Options = {},
): () => void {
  /** what stands behind the "?" of the entry we are on */
  let search = '';
  /** the query of the view, written or about to be */
  let query = '';
  /** whether the entry we are on was made by a gesture that still goes on */
  let gesture = false;
  let waiting: Commit | null = null;
  let timer: number | undefined;
  let again: number | undefined;
  let lastWrite = -Infinity;
  let step = stepOf(page.history.state);
  /** the last of our entries, as far as we know: those after a reload are the browser's alone */
  let furthest = step;
  /** what was asked of the history and has not happened yet */
  let walking: 'undo' | 'redo' | null = null;

  const tell = (): void => showSteps({ undo: step > 0, redo: step < furthest });

  const inHistory = (): string => (own ? (ownQuery(page.history.state) ?? '') : page.location.search);

  /** Own data begin an entry of their own, and so does what comes after them: Back leads from the one to the other. */
  const begin = (): void => {
    if ((ownQuery(page.history.state) !== null) === own) return;
    const { pathname, hash } = page.location;
    const others = readPairs(page.location.search).filter(([key]) => !isParameter(key));
    // A page that was loaded again has lost what it does not keep: the entry is the site's now.
    const next = useOwn.getState().data ? step + 1 : step;
    const how = next > step ? 'pushState' : 'replaceState';
    try {
      page.history[how](
        { step: next, ...(own && { own: '' }) },
        '',
        `${pathname}${formatQuery(others)}${hash}`,
      );
      furthest = step = next;
    } catch {
      /* the browser has had enough for now: the next change of the view is written in its place */
    }
  };

  const read = (): void => {
    search = inHistory();
    const pairs = readPairs(search);
    const { view, problems } = readLink(namesAView(pairs) ? pairs : home, data, saved);
    query = queryOf(view);
    gesture = false;
    waiting = null;
    showView(view, [...readPageLink(pairs, OFFERED).problems, ...problems]);
  };

  const write = (): void => {
    page.clearTimeout(timer);
    page.clearTimeout(again);
    timer = undefined;
    if (waiting === null) return;
    const commit = oneEntry ? 'replace' : waiting;
    waiting = null;
    lastWrite = page.performance.now();
    const { pathname, hash } = page.location;
    // Parameters that are not ours belong to somebody: they stay, in front.
    const others = readPairs(search).filter(([key]) => !isParameter(key));
    const query = formatQuery([...others, ...writeSiteLink(useStore.getState().view, home.length > 0)]);
    const [state, address] = own
      ? [{ own: query }, `${pathname}${page.location.search}${hash}`]
      : [{}, `${pathname}${query}${hash}`];
    try {
      const next = commit === 'push' ? step + 1 : step;
      const how = commit === 'push' ? 'pushState' : 'replaceState';
      page.history[how]({ ...state, step: next }, '', address);
      if (commit === 'push') furthest = next;
      step = next;
      tell();
    } catch {
      // The browser has had enough for now: the next change, or a later try, writes the whole view as the step that this was.
      waiting = commit;
      again = page.setTimeout(write, PATIENCE_MS);
    }
    search = inHistory();
  };

  const soon = (commit: Commit): void => {
    waiting = commit;
    timer ??= page.setTimeout(write, Math.max(0, lastWrite + SHORTEST_GAP_MS - page.performance.now()));
  };

  const follow = (view: ViewState, commit: Commit): void => {
    const next = queryOf(view);
    if (next !== query) {
      query = next;
      soon(gesture ? (waiting ?? 'replace') : 'push');
      gesture = true;
    }
    if (commit === 'push') gesture = false;
  };

  // A change of the hash alone comes as popstate too, and is none of ours.
  const travel = (): void => {
    step = stepOf(page.history.state);
    furthest = Math.max(furthest, step);
    tell();
    const how = walking;
    walking = null;
    const isOwn = ownQuery(page.history.state) !== null;
    if (isOwn !== own && (!isOwn || useOwn.getState().data)) {
      waiting = null;
      showOwn(isOwn);
      return;
    }
    if (inHistory() === search) return;
    const { view } = useStore.getState();
    read();
    if (how) showWalked({ how, from: view });
  };

  walk = (how) => {
    // What waits to be written is the step that is taken back.
    write();
    if (how === 'undo' ? step <= 0 : step >= furthest) return;
    walking = how;
    page.history[how === 'undo' ? 'back' : 'forward']();
  };

  rename = (key, value) => {
    const pairs = readPairs(search);
    if (!pairs.some(([name, text]) => name === key && text !== value)) return;
    search = formatQuery(pairs.map(([name, text]) => [name, name === key ? value : text]));
    soon(waiting ?? 'replace');
  };

  if (!oneEntry) begin();
  read();
  tell();
  const unsubscribe = useStore.subscribe((state, before) => {
    if (state.view !== before.view) follow(state.view, state.commit);
  });
  page.addEventListener('popstate', travel);
  page.addEventListener('pagehide', write);
  return () => {
    write();
    page.clearTimeout(again);
    walk = null;
    rename = null;
    unsubscribe();
    page.removeEventListener('popstate', travel);
    page.removeEventListener('pagehide', write);
  };
}
