/** Searches the words of a data set that is not in hand, in a worker: the last answer stays until the next has come. */
import type { Bits } from '../../core/columns/bits.ts';
import { type LaterSearch, searchWords } from '../../core/query/searched.ts';
import type { SearchAsked, SearchSaid } from '../worker/search-messages.ts';
import { startOwn } from '../worker/own-workers.ts';
import { keyOf, useSearching } from './searching.ts';

/** Answers kept: what one types and takes back is not asked twice. */
const MOST_KEPT = 32;
/** Longer than that, and it is said that one waits. */
const LATE_MS = 200;

interface Question {
  key: string;
  text: string;
}

/** The worker begins with the first search. */
export function laterSearch(words: string, rows: number, start = () => startOwn('search')): LaterSearch {
  const answers = new Map<string, Bits>();
  let worker: Worker | null = null;
  /** what the worker is at, and what comes next */
  let asked: Question | null = null;
  let next: Question | null = null;
  let waiting: { done: () => void; fail: (problem: Error) => void }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (failed: string | null): void => {
    clearTimeout(timer);
    const heard = waiting;
    waiting = [];
    useSearching.setState((s) => ({ answers: s.answers + 1, late: null, failed }));
    for (const { done, fail } of heard)
      if (failed === null) done();
      else fail(new Error(failed));
  };
  const send = (question: SearchAsked): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker!.postMessage(question);
  };
  const give = (): void => {
    asked = next;
    next = null;
    if (asked) send({ type: 'find', words: searchWords(asked.text) });
  };
  const end = (problem: string): void => {
    worker?.terminate();
    worker = asked = next = null;
    settle(problem);
  };
  const open = (): void => {
    worker = start();
    worker.addEventListener('message', ({ data }: MessageEvent<SearchSaid>) => {
      if (data.type === 'failed') return end(data.problem);
      answers.set(asked!.key, data.bits);
      for (const key of answers.keys()) if (answers.size > MOST_KEPT) answers.delete(key);
      // An answer that another question has overtaken is kept and not shown.
      if (next && !answers.has(next.key)) return give();
      asked = next = null;
      settle(null);
    });
    worker.addEventListener('error', ({ message }) => end(message || 'the worker could not be started'));
    send({ type: 'open', words, rows });
  };

  return {
    found: (text) => answers.get(keyOf(text)) ?? null,
    ask: (text) =>
      new Promise((done, fail) => {
        const key = keyOf(text);
        if (answers.has(key)) return done();
        waiting.push({ done, fail });
        if (asked?.key === key && !next) return;
        next = { key, text };
        clearTimeout(timer);
        timer = setTimeout(() => useSearching.setState({ late: text }), LATE_MS);
        try {
          if (!worker) open();
          if (!asked) give();
        } catch (problem) {
          end((problem as Error).message);
        }
      }),
  };
}
