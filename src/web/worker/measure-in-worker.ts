/** Measures a large graph without holding up the page: a promise around the worker. */
import type { MeasuredGraph, Measures } from '../../core/analysis/measures.ts';
import { startOwn } from './own-workers.ts';

/** Rejects where no worker can be started (a page opened from a disk), or with the signal's reason when given up. */
export function measureInWorker(
  graph: MeasuredGraph,
  signal?: AbortSignal,
  start: () => Worker = () => startOwn('measures'),
): Promise<Measures> {
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
    worker.addEventListener('message', ({ data }: MessageEvent<Measures>) => {
      end();
      done(data);
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      fail(new Error(message || 'the worker could not be started'));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(graph);
  });
}
