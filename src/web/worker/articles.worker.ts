/** The worker: articles in, data set out, by the same function as the build's. */
import { buildDataset } from '../../core/build/build-dataset.ts';
import type { Answer, Job } from './messages.ts';

const say = (answer: Answer): void => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  try {
    const built = buildDataset(data.inputs, data.corrections, (read, of) =>
      say({ type: 'progress', read, of }),
    );
    say({ type: 'built', built });
  } catch (problem) {
    say({ type: 'failed', message: problem instanceof Error ? problem.message : String(problem) });
  }
});
