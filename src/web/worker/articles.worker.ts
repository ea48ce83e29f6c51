/** The worker: articles in, data set out, by the same function as the build's. */
import { buildDataset } from '../../core/build/build-dataset.ts';
import type { Answer, Job } from './messages.ts';
import type { OwnAnswer, OwnJob } from './own-messages.ts';
import { openOwn } from './open-own.ts';

const say = (answer: Answer | OwnAnswer): void => postMessage(answer);

function built({ inputs, corrections }: Job): void {
  const built = buildDataset(inputs, corrections, (read, of) => say({ type: 'progress', read, of }));
  say({ type: 'built', built });
}

addEventListener('message', ({ data }: MessageEvent<Job | OwnJob>) => {
  try {
    if ('type' in data) say({ type: 'opened', opened: openOwn(data, say) });
    else built(data);
  } catch (problem) {
    say({ type: 'failed', message: problem instanceof Error ? problem.message : String(problem) });
  }
});
