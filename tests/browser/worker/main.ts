/** A page that builds a data set in the worker of the site, for the test that compares it with Node's. */
import { writtenJson } from '../../../src/core/dataset/written.ts';
import { buildInWorker } from '../../../src/web/worker/build-in-worker.ts';
import type { Job } from '../../../src/web/worker/messages.ts';

export interface Outcome {
  /** the bytes of dataset.json */
  text: string;
  progress: [read: number, of: number][];
}

declare global {
  interface Window {
    build(job: Job): Promise<Outcome>;
    /** gives up at the first sign of progress; resolves to the message of the rejection */
    giveUp(job: Job): Promise<string>;
  }
}

window.build = async (job) => {
  const progress: [number, number][] = [];
  const { dataset } = await buildInWorker(job, { progress: (read, of) => progress.push([read, of]) });
  return { text: writtenJson(dataset), progress };
};

window.giveUp = async (job) => {
  const control = new AbortController();
  const reason = new Error('given up');
  try {
    await buildInWorker(job, { signal: control.signal, progress: () => control.abort(reason) });
    return 'built';
  } catch (problem) {
    return (problem as Error).message;
  }
};
