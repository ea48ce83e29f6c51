/** Measures a large graph without holding up the page. */
import type { MeasuredGraph, Measures } from '../../core/analysis/measures.ts';
import { askWorker } from './ask-worker.ts';
import { startOwn } from './own-workers.ts';

/** Rejects where no worker can be started, or with the signal's reason when given up. */
export const measureInWorker = (
  graph: MeasuredGraph,
  signal?: AbortSignal,
  start: () => Worker = () => startOwn('measures'),
): Promise<Measures> => askWorker<Measures, Measures>(graph, { start, signal, hear: (measures) => measures });
