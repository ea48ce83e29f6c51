/** A worker that is kept between questions, with what it has read; giving up ends it, and the next question starts another. */
import type {
  Asked,
  OwnAnswer,
  OwnBuilt,
  OwnFile,
  OwnJob,
  PreviewJob,
  Previewed,
  Told,
} from './own-messages.ts';
import { startOwn } from './own-workers.ts';

export interface Heard {
  /** `share` of the file that is being read now, from 0 to 1 */
  progress?: (read: number, of: number, name: string, share: number) => void;
  told?: (told: Told) => void;
  /** gives up: the worker is ended at once */
  signal?: AbortSignal;
}

export interface Bench {
  /** Makes one data set of files. Rejects with what failed in words, or with the signal's reason. */
  open(job: OwnJob, heard?: Heard): Promise<OwnBuilt>;
  /** What the file, a table, gives with its mapping. */
  preview(file: OwnFile, signal?: AbortSignal): Promise<Previewed>;
  /** Ends the worker, with all it has read. */
  end(): void;
}

interface Waiting {
  hear(answer: OwnAnswer): void;
  fail(problem: Error): void;
}

export function benchOf(start: () => Worker = () => startOwn('articles')): Bench {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const end = (reason: Error = new Error('ended')): void => {
    worker?.terminate();
    worker = null;
    const all = [...waiting.values()];
    waiting.clear();
    for (const each of all) each.fail(reason);
  };

  const begin = (): Worker => {
    const begun = start();
    begun.addEventListener('message', ({ data }: MessageEvent<OwnAnswer>) =>
      waiting.get(data.asked)?.hear(data),
    );
    begun.addEventListener('error', ({ message }) =>
      end(new Error(message || 'the worker could not be started')),
    );
    return begun;
  };

  /** `result`: what answers the question; undefined for what is told on the way */
  const ask = <R>(
    job: OwnJob | PreviewJob,
    result: (answer: OwnAnswer) => R | undefined,
    signal?: AbortSignal,
  ): Promise<R> =>
    new Promise((done, fail) => {
      signal?.throwIfAborted();
      worker ??= begin();
      const asked = ++last;
      const giveUp = (): void => {
        // Only the end of the worker stops what it is doing.
        if (waiting.has(asked)) end(signal!.reason as Error);
      };
      const over = (): void => {
        waiting.delete(asked);
        signal?.removeEventListener('abort', giveUp);
      };
      signal?.addEventListener('abort', giveUp);
      waiting.set(asked, {
        hear(answer) {
          const found = result(answer);
          if (answer.type !== 'failed' && found === undefined) return;
          over();
          if (answer.type === 'failed') fail(new Error(answer.message));
          else done(found as R);
        },
        fail(problem) {
          over();
          fail(problem);
        },
      });
      const question: Asked = { ...job, asked };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage(question);
    });

  return {
    end,
    preview: (file, signal) =>
      ask(
        { type: 'preview', file },
        (answer) => (answer.type === 'previewed' ? answer.previewed : undefined),
        signal,
      ),
    open: (job, { progress, told, signal } = {}) =>
      ask(
        job,
        (answer) => {
          if (answer.type === 'progress') progress?.(answer.read, answer.of, answer.name, answer.share);
          if (answer.type === 'told') told?.(answer.told);
          return answer.type === 'opened' ? answer.opened : undefined;
        },
        signal,
      ),
  };
}
