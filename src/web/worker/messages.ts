/** What the page and the worker say to one another of decisions; of files, see own-messages.ts. */
import type { Built } from '../../core/build/build-dataset.ts';
import type { Corrections } from '../../core/dataset/correction.ts';
import type { Reading } from '../../core/model/article.ts';

/** Readings that were made elsewhere, to be put together with these decisions: one job a worker, which is ended when it is done. */
export interface DecideJob {
  readings: readonly Reading[];
  corrections: Corrections;
}

export type Answer =
  | { type: 'built'; built: Built }
  /** decisions that cannot be applied: "mine.json, entry 2: …" */
  | { type: 'refused'; problems: readonly string[] }
  | { type: 'failed'; message: string };
