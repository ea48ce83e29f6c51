/** The worker: files or readings in, data set out, by the same function as the build's. */
import { decideDataset } from '../../core/build/build-dataset.ts';
import { problemsOf } from './decide.ts';
import type { Answer, DecideJob } from './messages.ts';
import { openOwn, previewOwn } from './open-own.ts';
import type { Asked, OwnAnswer } from './own-messages.ts';
import { postable } from './postable.ts';

const say = (answer: Answer | OwnAnswer): void => postMessage(answer);

/** Decisions that cannot be applied are an answer, any other failure is one. */
function decided({ readings, corrections }: DecideJob): void {
  try {
    say({ type: 'built', built: decideDataset(readings, corrections) });
  } catch (problem) {
    const problems = problemsOf(problem);
    if (!problems) throw problem;
    say({ type: 'refused', problems });
  }
}

async function answer(job: Asked): Promise<void> {
  const { asked } = job;
  if (job.type === 'preview') return say({ asked, type: 'previewed', previewed: await previewOwn(job.file) });
  const opened = await openOwn(job, {
    progress: (read, of, name, share) => say({ asked, type: 'progress', read, of, name, share }),
    told: (told) => say({ asked, type: 'told', told }),
  });
  say({ asked, type: 'opened', opened: postable(opened) });
}

async function hear(data: DecideJob | Asked): Promise<void> {
  try {
    if ('type' in data) await answer(data);
    else decided(data);
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    say({ ...('type' in data && { asked: data.asked }), type: 'failed', message } as Answer);
  }
}

addEventListener('message', ({ data }: MessageEvent<DecideJob | Asked>) => void hear(data));
