/** What the page and the worker that reads articles say to one another. */
import type { Built } from '../../core/build/build-dataset.ts';
import type { Input } from '../../core/build/read-input.ts';
import type { Corrections } from '../../core/dataset/correction.ts';

/** One job a worker: it is ended when the job is done or given up. */
export interface Job {
  inputs: readonly Input[];
  corrections: Corrections;
}

export type Answer =
  | { type: 'progress'; read: number; of: number }
  | { type: 'built'; built: Built }
  | { type: 'failed'; message: string };
