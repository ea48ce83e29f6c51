/** The only reader and writer of the history: the link follows the view, and Back and Forward set it. */
import type { IndexedDataset } from '../../core/query/indexed.ts';
import { isParameter, readLink, writeLink } from '../../core/query/link.ts';
import { formatQuery, parseQuery } from '../../core/query/query-string.ts';
import type { ViewState } from '../../core/query/state.ts';
import { type Commit, showView, useStore } from './store.ts';

/** Safari refuses more than 100 writes in 30 s: this stays just at it. */
const SHORTEST_GAP_MS = 300;

const queryOf = (view: ViewState): string => formatQuery(writeLink(view));

/**
 * Shows the view that the link names, then keeps both in step until the returned function is called.
 *
 * A change that is a step of its own (`push`) gets an entry of its own. A gesture (`replace`, `replace`, … `push`) gets
 * one entry, made at its first change, so that Back undoes all of it. Within 300 ms changes share one write.
 * The window is a parameter only so that tests can give a false one.
 */
export function syncUrl(data: IndexedDataset, page: Window = window): () => void {
  /** what stands behind the "?" of the entry we are on */
  let search = '';
  /** the query of the view, written or about to be */
  let query = '';
  /** whether the entry we are on was made by a gesture that still goes on */
  let gesture = false;
  let waiting: Commit | null = null;
  let timer: number | undefined;
  let lastWrite = -Infinity;

  const read = (): void => {
    search = page.location.search;
    const { view, problems } = readLink(parseQuery(search), data);
    query = queryOf(view);
    gesture = false;
    waiting = null;
    showView(view, problems);
  };

  const write = (): void => {
    page.clearTimeout(timer);
    timer = undefined;
    if (waiting === null) return;
    const commit = waiting;
    waiting = null;
    lastWrite = page.performance.now();
    const { pathname, hash } = page.location;
    // Parameters that are not ours belong to somebody: they stay, in front.
    const others = parseQuery(search).filter(([key]) => !isParameter(key));
    const query = formatQuery([...others, ...writeLink(useStore.getState().view)]);
    try {
      page.history[commit === 'push' ? 'pushState' : 'replaceState'](null, '', `${pathname}${query}${hash}`);
    } catch {
      // The browser has had enough for now: the next change writes the whole view, as the step that this one was.
      waiting = commit;
    }
    search = page.location.search;
  };

  const follow = (view: ViewState, commit: Commit): void => {
    const next = queryOf(view);
    if (next !== query) {
      query = next;
      waiting = gesture ? (waiting ?? 'replace') : 'push';
      timer ??= page.setTimeout(write, Math.max(0, lastWrite + SHORTEST_GAP_MS - page.performance.now()));
      gesture = true;
    }
    if (commit === 'push') gesture = false;
  };

  // A change of the hash alone comes as popstate too, and is none of ours.
  const travel = (): void => {
    if (page.location.search !== search) read();
  };

  read();
  const unsubscribe = useStore.subscribe((state, before) => {
    if (state.view !== before.view) follow(state.view, state.commit);
  });
  page.addEventListener('popstate', travel);
  page.addEventListener('pagehide', write);
  return () => {
    write();
    unsubscribe();
    page.removeEventListener('popstate', travel);
    page.removeEventListener('pagehide', write);
  };
}
