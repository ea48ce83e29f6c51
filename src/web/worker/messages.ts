/** What the page and the worker that reads articles say to one another. */
import type { Built } from '../../core/build/build-dataset.ts';
import type { Input } from '../../core/build/read-input.ts';
import type { Corrections } from '../../core/dataset/correction.ts';
import type { Reading } from '../../core/model/article.ts';

/** One job a worker: it is ended when the job is done or given up. */
export interface Job {
  inputs: readonly Input[];
  corrections: Corrections;
}

/** Readings that were made elsewhere, to be put together with these decisions. */
export interface DecideJob {
  readings: readonly Reading[];
  corrections: Corrections;
}

export type Answer =
  | { type: 'progress'; read: number; of: number }
  | { type: 'built'; built: Built }
  /** decisions that cannot be applied: "mine.json, entry 2: …" */
  | { type: 'refused'; problems: readonly string[] }
  | { type: 'failed'; message: string };
