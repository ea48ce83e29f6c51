/** Talks with the page around the frame: tells it the height and the view, and lets it set the view. */
import { countBits } from '../../core/columns/bits.ts';
import type { IndexedDataset } from '../../core/query/indexed.ts';
import { readLink, writeLink } from '../../core/query/link.ts';
import { readPairs } from '../../core/query/migrations.ts';
import { formatQuery } from '../../core/query/query-string.ts';
import type { ViewState } from '../../core/query/state.ts';
import { PAGE } from '../store/page.ts';
import { answeredNow, isKnown } from '../store/answered.ts';
import { useSearching } from '../store/searching.ts';
import { showView, useStore } from '../store/store.ts';
import {
  type AmpSize,
  type FromFrame,
  type Trusted,
  VERSION,
  clampHeight,
  heightMessages,
  readToFrame,
} from './messages.ts';

/** Changes of one gesture are told together; of what a host that hurries asks for, the last counts. */
const PAUSE_MS = 100;

/** The origin of the page around the frame, as far as the browser tells it. */
export function originAround(page: Window): string | null {
  const [nearest] = page.location.ancestorOrigins ?? [];
  if (nearest !== undefined) return nearest;
  try {
    return new URL(page.document.referrer).origin;
  } catch {
    return null;
  }
}

/** Nothing told is a secret (a height, a view of public data), so whoever frames us may hear it. */
const tell = (page: Window, message: FromFrame | AmpSize): void => page.parent.postMessage(message, '*');

/** The view that a query names. Where it names no face, the frame keeps the one it has; what is selected is part of the view. */
export function viewOf(query: string, now: ViewState, data: IndexedDataset): ViewState {
  const pairs = readPairs(query);
  const { view } = readLink(pairs, data);
  return pairs.some(([key]) => key === 'view') ? view : { ...view, face: now.face };
}

const queryOf = (view: ViewState): string => formatQuery(writeLink(view)).slice(1);

/**
 * Keeps the page around informed, and hears it, until the returned function is called. Does nothing in a page of its own.
 * `root` is what the height is measured of: the frame is to be as high as that.
 */
export function talk(root: Element, data: IndexedDataset, page: Window = window): () => void {
  if (page.parent === page) return () => undefined;
  const trusted: Trusted = { source: page.parent, origin: originAround(page) };
  let [toldHeight, toldQuery, toldMeetings] = [0, '', data.meetings.length];

  const tellHeight = (again = false): void => {
    const height = clampHeight(root.getBoundingClientRect().height);
    if (height === null || (height === toldHeight && !again)) return;
    toldHeight = height;
    for (const message of heightMessages(height, PAGE.id)) tell(page, message);
  };
  const tellState = (again = false): void => {
    const { view } = useStore.getState();
    // How many they are is not known before the words are found, or cannot be.
    if (!isKnown(view.filters.search, data.search) && useSearching.getState().failed === null) return;
    const query = queryOf(view);
    const meetings = countBits(data.engine.passing(answeredNow(view.filters, data.search)));
    if (query === toldQuery && meetings === toldMeetings && !again) return;
    [toldQuery, toldMeetings] = [query, meetings];
    tell(page, { entrevue: VERSION, type: 'state', id: PAGE.id, view: query, meetings });
  };

  const later = pausing(page, () => tellState());
  let wanted = '';
  const show = pausing(page, () => showView(viewOf(wanted, useStore.getState().view, data)));
  const answer = pausing(page, () => {
    tellHeight(true);
    tellState(true);
  });
  const hear = (event: MessageEvent): void => {
    const message = readToFrame(event, trusted);
    if (message?.type === 'ready') answer.soon();
    else if (message) {
      wanted = message.view;
      show.soon();
    }
  };

  const observer = new ResizeObserver(() => tellHeight());
  observer.observe(root);
  const unsubscribe = useStore.subscribe((state, before) => {
    if (state.view !== before.view) later.soon();
  });
  const unhear = useSearching.subscribe(later.soon);
  page.addEventListener('message', hear);
  tell(page, { entrevue: VERSION, type: 'ready', id: PAGE.id });
  tellHeight();
  tellState();
  return () => {
    observer.disconnect();
    unsubscribe();
    unhear();
    page.removeEventListener('message', hear);
    for (const each of [later, show, answer]) each.stop();
  };
}

/** Does something once after a pause, however often it is asked for meanwhile. */
function pausing(page: Window, act: () => void): { soon: () => void; stop: () => void } {
  let timer: number | undefined;
  return {
    soon() {
      timer ??= page.setTimeout(() => {
        timer = undefined;
        act();
      }, PAUSE_MS);
    },
    stop: () => page.clearTimeout(timer),
  };
}
