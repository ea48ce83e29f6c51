/** Which edition of the data is shown, and whether there is a newer one: a link may pin one, and a tab may stay open for days. */
import { create } from 'zustand';

/** `newest`: the pinned edition is that of this build; `older`: it is one that the host kept; `gone`: it is not there any more. */
export type Pin = 'newest' | 'older' | 'gone';

export interface EditionFacts {
  /** null = the link pins none */
  pin: Pin | null;
  /** an edition that was published since the page was opened; null = none that we know of */
  newer: string | null;
  dismissed: boolean;
}

export const useEdition = create<EditionFacts>(() => ({ pin: null, newer: null, dismissed: false }));

export const tellPin = (pin: Pin): void => useEdition.setState({ pin });
export const dismissEdition = (): void => useEdition.setState({ dismissed: true });

/** Coming back to the tab asks no oftener than that. */
const OFTEN_MS = 600_000;

/** The small file that the build writes beside the page: see scripts/vite/edition-plugin.ts. */
const NEWEST = 'edition.json';

/** A page opened from a disk has no host to ask. */
const isServed = (page: Window): boolean => page.document.baseURI.startsWith('http');

async function newestEdition(page: Window): Promise<string | null> {
  const answer = await page.fetch(new URL(NEWEST, page.document.baseURI).href, { cache: 'no-cache' });
  const read: unknown = answer.ok ? await answer.json() : null;
  const edition = typeof read === 'object' && read !== null && 'edition' in read ? read.edition : null;
  return typeof edition === 'string' ? edition : null;
}

/**
 * Asks for the newest edition when one comes back to the tab, until the returned function is called.
 *
 * @param shown the edition of this build; null while it is not here yet
 */
export function watchEdition(shown: () => string | null, page: Window = window): () => void {
  let asked = page.performance.now();
  const ask = (): void => {
    const now = page.performance.now();
    if (!isServed(page) || page.document.visibilityState !== 'visible' || now - asked < OFTEN_MS) return;
    asked = now;
    // A host that cannot be reached has nothing newer to show.
    newestEdition(page).then(
      (newest) => {
        const held = shown();
        // What was told, and dismissed, is not told again.
        const told = useEdition.getState().newer;
        if (newest !== null && held !== null && newest !== held && newest !== told)
          useEdition.setState({ newer: newest, dismissed: false });
      },
      () => undefined,
    );
  };
  page.document.addEventListener('visibilitychange', ask);
  return () => page.document.removeEventListener('visibilitychange', ask);
}
