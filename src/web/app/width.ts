/** How wide the page is: three layouts, told apart at the same widths as in frame.css. */
import { useSyncExternalStore } from 'react';

/** `phone` < 760 px: one view at a time. `tablet` < 1100 px: filters and detail in drawers. `desktop`: three columns. */
export type Width = 'phone' | 'tablet' | 'desktop';

const QUERIES = { desktop: '(min-width: 68.75em)', tablet: '(min-width: 47.5em)' } as const;

function listen(onChange: () => void): () => void {
  const lists = Object.values(QUERIES).map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}

function widthNow(): Width {
  if (matchMedia(QUERIES.desktop).matches) return 'desktop';
  return matchMedia(QUERIES.tablet).matches ? 'tablet' : 'phone';
}

export const useWidth = (): Width => useSyncExternalStore(listen, widthNow);
