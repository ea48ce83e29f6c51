import { beforeEach, describe, expect, it } from 'vitest';
import { recover, useRelease, watchParts } from '../../../src/web/store/release.ts';

interface Given {
  /** what the host answers now; null = it cannot be reached */
  html?: string | null;
  storage?: Map<string, string> | null;
  /** how one came to the page */
  arrival?: string;
}

/** A page that began with a.js. */
function pageOf({ html = '<script src="./b.js">', storage = new Map(), arrival = 'navigate' }: Given = {}) {
  let reloads = 0;
  const listeners = new Map<string, () => void>();
  const page = {
    document: { querySelector: () => ({ getAttribute: () => './a.js' }) },
    location: { href: 'https://example.org/x/?view=table#part', reload: () => void reloads++ },
    fetch: (url: string) =>
      html === null || url.includes('#')
        ? Promise.reject(new Error('offline'))
        : Promise.resolve({ ok: true, text: () => Promise.resolve(html) }),
    performance: { getEntriesByType: () => [{ type: arrival }] },
    get sessionStorage() {
      if (!storage) throw new DOMException('denied', 'SecurityError');
      return {
        getItem: (key: string) => storage.get(key) ?? null,
        setItem: (key: string, value: string) => void storage.set(key, value),
      };
    },
    addEventListener: (type: string, listener: () => void) => void listeners.set(type, listener),
    removeEventListener: (type: string) => void listeners.delete(type),
  };
  return {
    page: page as unknown as Window,
    reloads: () => reloads,
    fire: (type: string) => listeners.get(type)?.(),
  };
}
const release = () => useRelease.getState().release;

beforeEach(() => useRelease.setState({ release: 'whole' }));

describe('a part of the page that is gone', () => {
  it('is come by again by one reload where the host has a newer release', async () => {
    const storage = new Map<string, string>();
    const first = pageOf({ storage });
    await recover(first.page);
    expect([first.reloads(), release()]).toEqual([1, 'reloading']);
    useRelease.setState({ release: 'whole' });
    const again = pageOf({ storage });
    await recover(again.page);
    expect([again.reloads(), release()]).toEqual([0, 'lost']);
  });

  it('reloads nothing where the host has the same release, or cannot be reached', async () => {
    for (const html of ['<script src="./a.js">', null]) {
      useRelease.setState({ release: 'whole' });
      const { page, reloads } = pageOf({ html });
      await recover(page);
      expect([reloads(), release()]).toEqual([0, 'lost']);
    }
  });

  it('reloads once where storage is forbidden, too', async () => {
    const first = pageOf({ storage: null });
    await recover(first.page);
    expect(first.reloads()).toBe(1);
    useRelease.setState({ release: 'whole' });
    const reloaded = pageOf({ storage: null, arrival: 'reload' });
    await recover(reloaded.page);
    expect([reloaded.reloads(), release()]).toEqual([0, 'lost']);
  });

  it('is heard of once, however many parts are missing', async () => {
    const { page, reloads, fire } = pageOf();
    const stop = watchParts(page);
    fire('vite:preloadError');
    fire('vite:preloadError');
    await expect.poll(release).toBe('reloading');
    fire('vite:preloadError');
    expect(reloads()).toBe(1);
    stop();
    useRelease.setState({ release: 'whole' });
    fire('vite:preloadError');
    expect(release()).toBe('whole');
  });
});
