/** Builds a data set from articles without holding up the page, with progress and a way to give up. */
import type { Built } from '../../core/build/build-dataset.ts';
import { askWorker } from './ask-worker.ts';
import type { Answer, Job } from './messages.ts';
import { startOwn } from './own-workers.ts';

export interface Options {
  /** told after each article */
  progress?: (read: number, of: number) => void;
  /** gives up: the worker is ended at once */
  signal?: AbortSignal;
  /** another worker, for tests */
  start?: () => Worker;
}

/** Rejects with what failed in words, or with the signal's reason. */
export const buildInWorker = (
  job: Job,
  { progress, signal, start = () => startOwn('articles') }: Options = {},
): Promise<Built> =>
  askWorker<Answer, Built>(job, {
    start,
    signal,
    hear(answer) {
      if (answer.type === 'failed') throw new Error(answer.message);
      if (answer.type === 'built') return answer.built;
      if (answer.type === 'progress') progress?.(answer.read, answer.of);
      return undefined;
    },
  });
