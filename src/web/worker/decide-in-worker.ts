/** Applies decisions to readings as the build does, without holding up the page. */
import type { Built } from '../../core/build/build-dataset.ts';
import { askWorker } from './ask-worker.ts';
import type { Answer, DecideJob } from './messages.ts';
import { startOwn } from './own-workers.ts';

/** Decisions that cannot be applied, each named by file and entry. */
export class Refused extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'Refused';
    this.problems = problems;
  }
}

/** Rejects with Refused, with what failed in words, or with the signal's reason. */
export const decideInWorker = (
  job: DecideJob,
  signal?: AbortSignal,
  start: () => Worker = () => startOwn('articles'),
): Promise<Built> =>
  askWorker<Answer, Built>(job, {
    start,
    signal,
    hear(answer) {
      if (answer.type === 'refused') throw new Refused(answer.problems);
      if (answer.type === 'failed') throw new Error(answer.message);
      return answer.type === 'built' ? answer.built : undefined;
    },
  });
