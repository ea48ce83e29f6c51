import { beforeEach, describe, expect, it, vi } from 'vitest';
import { laterSearch } from '../../../src/web/store/search.ts';
import { useSearching } from '../../../src/web/store/searching.ts';
import type { SearchAsked } from '../../../src/web/worker/search-messages.ts';

/** A worker that answers when it is told to. */
function falseWorker() {
  const asked: SearchAsked[] = [];
  const listeners = new Map<string, (event: unknown) => void>();
  const worker = {
    postMessage: (message: SearchAsked) => void asked.push(message),
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      void listeners.set(type, listener),
    terminate: () => undefined,
  };
  return {
    asked,
    worker: worker as unknown as Worker,
    say: (data: unknown) => listeners.get('message')!({ data }),
    found: (...rows: number[]) =>
      listeners.get('message')!({
        data: { type: 'found', bits: Uint32Array.of(rows.reduce((bits, row) => bits | (1 << row), 0)) },
      }),
    texts: () => asked.flatMap((each) => (each.type === 'find' ? each.words.join('') : [])),
  };
}

beforeEach(() => useSearching.setState({ answers: 0, last: '', late: null, failed: null }));

describe('a search in a worker', () => {
  it('begins the worker with the first question, and asks nothing twice', async () => {
    const { worker, asked, found } = falseWorker();
    const start = vi.fn<() => Worker>(() => worker);
    const search = laterSearch('https://site.example/data/a.words', 8, start);
    expect(search.found('Kolo')).toBeNull();
    expect(start).not.toHaveBeenCalled();
    const first = search.ask('Kolo');
    expect(asked).toEqual([
      { type: 'open', words: 'https://site.example/data/a.words', rows: 8 },
      { type: 'find', words: [' kolo'] },
    ]);
    found(1, 2);
    await first;
    expect(search.found('kolo ')).toEqual(Uint32Array.of(6));
    await search.ask('KOLO');
    expect(start).toHaveBeenCalledTimes(1);
    expect(asked).toHaveLength(2);
  });

  it('asks of what is typed meanwhile only the last', async () => {
    const { worker, found, texts } = falseWorker();
    const search = laterSearch('x', 8, () => worker);
    const all = [search.ask('k'), search.ask('ko'), search.ask('kol')];
    expect(texts()).toEqual([' k']);
    found(1, 2, 3);
    expect(texts()).toEqual([' k', ' kol']);
    expect(useSearching.getState().answers).toBe(0);
    found(1);
    await Promise.all(all);
    expect(useSearching.getState().answers).toBe(1);
    expect(search.found('kol')).toEqual(Uint32Array.of(2));
    expect(search.found('ko')).toBeNull();
  });

  it('says that it is late, until the answer comes', async () => {
    vi.useFakeTimers();
    const { worker, found } = falseWorker();
    const search = laterSearch('x', 8, () => worker);
    const asked = search.ask('k');
    vi.advanceTimersByTime(150);
    expect(useSearching.getState().late).toBeNull();
    vi.advanceTimersByTime(100);
    expect(useSearching.getState().late).toBe('k');
    found();
    await asked;
    expect(useSearching.getState().late).toBeNull();
    vi.useRealTimers();
  });

  it('says why nothing can be searched, and tries anew with the next question', async () => {
    const { worker, say } = falseWorker();
    const start = vi.fn<() => Worker>(() => worker);
    const search = laterSearch('x', 8, start);
    const asked = search.ask('k');
    say({ type: 'failed', problem: '404' });
    await expect(asked).rejects.toThrow('404');
    expect(useSearching.getState().failed).toBe('404');
    search.ask('ko').catch(() => undefined);
    expect(start).toHaveBeenCalledTimes(2);
  });
});
