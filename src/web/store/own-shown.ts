/** Goes from the site's data to the reader's own and back: the view of the one is none of the other. */
import { useOwn } from './own.ts';
import { useStore } from './store.ts';

/** The link, or the entry of the history, is read afresh before anything is drawn: see url-sync.ts. */
export function showOwn(shown: boolean): void {
  const own = useOwn.getState();
  if (own.shown === shown || (shown && own.data === null)) return;
  useStore.setState({ linkRead: false });
  useOwn.setState({ shown });
}
