/** A tab left open over a new release: parts of its own build are gone, and one guarded reload brings the new one. */
import { create } from 'zustand';

/** `looking`: a part did not come, and we ask whether there is a newer release; `reloading`: there is; `lost`: there is none, or it did not help. */
export type Release = 'whole' | 'looking' | 'reloading' | 'lost';

export const useRelease = create<{ release: Release }>(() => ({ release: 'whole' }));
const set = (release: Release): void => useRelease.setState({ release });

const KEY = 'entrevue:reloaded-from';

/** The script that this page began with: its name holds the hash of the build. */
const ownEntry = (page: Window): string | null =>
  page.document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null;

/**
 * Whether a reload from this build is still to be tried, and remembers that it was. Storage throws in frames of other
 * hosts: there only a page that was not itself come to by reloading may reload.
 */
function mayReload(page: Window, entry: string): boolean {
  try {
    const tried = page.sessionStorage.getItem(KEY)?.split('\n') ?? [];
    if (tried.includes(entry)) return false;
    page.sessionStorage.setItem(KEY, [...tried, entry].join('\n'));
    return true;
  } catch {
    const [arrival] = page.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return arrival !== undefined && arrival.type !== 'reload';
  }
}

/** Whether the host now gives a page that begins with another script. Rejects where it cannot be reached. */
async function isReplaced(page: Window, entry: string): Promise<boolean> {
  const answer = await page.fetch(page.location.href.split('#')[0]!, { cache: 'no-store' });
  return answer.ok && !(await answer.text()).includes(entry);
}

/** Asks for the newer release, at most once at a time. The view is in the link, so a reload keeps it. */
export async function recover(page: Window = window): Promise<void> {
  const { release } = useRelease.getState();
  if (release === 'looking' || release === 'reloading') return;
  set('looking');
  const entry = ownEntry(page);
  const replaced = entry !== null && (await isReplaced(page, entry).catch(() => false));
  if (!replaced || !mayReload(page, entry)) return set('lost');
  set('reloading');
  page.location.reload();
}

/** Recovers whenever a script or style of a part cannot be fetched; Vite tells so before the part fails. */
export function watchParts(page: Window = window): () => void {
  const lost = (): void => void recover(page);
  page.addEventListener('vite:preloadError', lost);
  return () => page.removeEventListener('vite:preloadError', lost);
}
