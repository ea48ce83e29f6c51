/** A page that builds a data set in the worker of the site, for the test that compares it with Node's. */
import { type Corrections, NO_CORRECTIONS } from '../../../src/core/dataset/correction.ts';
import { writtenJson } from '../../../src/core/dataset/written.ts';
import { type Heard, benchOf } from '../../../src/web/worker/bench.ts';

export interface Job {
  files: readonly { name: string; text: string }[];
  corrections: Corrections;
}

export interface Outcome {
  /** the bytes of dataset.json */
  text: string;
  progress: [read: number, of: number][];
  unmet: readonly string[];
}

declare global {
  interface Window {
    build(job: Job): Promise<Outcome>;
    /** gives up at the first sign of progress; resolves to the message of the rejection */
    giveUp(job: Job): Promise<string>;
  }
}

const built = ({ files, corrections }: Job, heard: Heard) =>
  benchOf().open(
    {
      type: 'open',
      files: files.map(({ name, text }) => ({
        id: name,
        name,
        type: '',
        bytes: new TextEncoder().encode(text),
        mapping: null,
      })),
      held: files.map(({ name }) => name),
      site: null,
      siteArticles: [],
      siteDecisions: NO_CORRECTIONS,
      decisions: corrections,
    },
    heard,
  );

window.build = async (job) => {
  const progress: [number, number][] = [];
  const { dataset, unmet } = await built(job, { progress: (read, of) => progress.push([read, of]) });
  return { text: writtenJson(dataset), progress, unmet };
};

window.giveUp = async (job) => {
  const control = new AbortController();
  const reason = new Error('given up');
  try {
    await built(job, { signal: control.signal, progress: () => control.abort(reason) });
    return 'built';
  } catch (problem) {
    return (problem as Error).message;
  }
};
