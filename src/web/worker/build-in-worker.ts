/** Builds a data set from articles without holding up the page: a promise, with progress and a way to give up. */
import type { Built } from '../../core/build/build-dataset.ts';
import type { Answer, Job } from './messages.ts';

export interface Options {
  /** told after each article */
  progress?: (read: number, of: number) => void;
  /** gives up: the worker is ended at once and the promise rejects with the signal's reason */
  signal?: AbortSignal;
  /** another worker, for tests */
  start?: () => Worker;
}

const startWorker = (): Worker =>
  new Worker(new URL('./articles.worker.ts', import.meta.url), { type: 'module', name: 'articles' });

/** Rejects with what failed in words, or with the signal's reason. */
export function buildInWorker(
  job: Job,
  { progress, signal, start = startWorker }: Options = {},
): Promise<Built> {
  return new Promise((done, fail) => {
    signal?.throwIfAborted();
    const worker = start();
    const end = (): void => {
      worker.terminate();
      signal?.removeEventListener('abort', giveUp);
    };
    const giveUp = (): void => {
      end();
      fail(signal?.reason as Error);
    };
    signal?.addEventListener('abort', giveUp);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.type === 'progress') return progress?.(data.read, data.of);
      end();
      return data.type === 'built' ? done(data.built) : fail(new Error(data.message));
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      fail(new Error(message || 'the worker could not be started'));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(job);
  });
}
