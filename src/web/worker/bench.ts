/** A worker that is kept between questions, with what it has read; giving up ends it, and the next question starts another. */
import type { OwnAnswer, OwnBuilt, OwnJob, Told } from './own-messages.ts';
import { startOwn } from './own-workers.ts';

export interface Heard {
  progress?: (read: number, of: number, name: string) => void;
  told?: (told: Told) => void;
  /** gives up: the worker is ended at once */
  signal?: AbortSignal;
}

export interface Bench {
  /** Rejects with what failed in words, or with the signal's reason. One question at a time. */
  open(job: OwnJob, heard?: Heard): Promise<OwnBuilt>;
  /** Ends the worker, with all it has read. */
  end(): void;
}

export function benchOf(start: () => Worker = () => startOwn('articles')): Bench {
  let worker: Worker | null = null;
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  const open = (job: OwnJob, { progress, told, signal }: Heard = {}): Promise<OwnBuilt> =>
    new Promise((done, fail) => {
      signal?.throwIfAborted();
      const asked = (worker ??= start());
      const over = new AbortController();
      const ended = (act: () => void): void => {
        over.abort();
        act();
      };
      const listen = { signal: over.signal };
      signal?.addEventListener(
        'abort',
        () => {
          end();
          ended(() => fail(signal.reason as Error));
        },
        listen,
      );
      const hear = (answer: OwnAnswer): void => {
        if (answer.type === 'progress') progress?.(answer.read, answer.of, answer.name);
        else if (answer.type === 'told') told?.(answer.told);
        else if (answer.type === 'opened') ended(() => done(answer.opened));
        else ended(() => fail(new Error(answer.message)));
      };
      asked.addEventListener('message', ({ data }: MessageEvent<OwnAnswer>) => hear(data), listen);
      asked.addEventListener(
        'error',
        ({ message }) => {
          end();
          ended(() => fail(new Error(message || 'the worker could not be started')));
        },
        listen,
      );
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      asked.postMessage(job);
    });
  return { open, end };
}
