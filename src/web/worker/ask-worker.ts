/** One question to a worker of its own: a promise, with a way to give up. The worker ends with the answer. */

export interface Asking<Said, Result> {
  /** the result, once what the worker said is one; throws where it is a failure */
  hear(said: Said): Result | undefined;
  /** gives up: the worker is ended at once and the promise rejects with the signal's reason */
  signal?: AbortSignal | undefined;
  start(): Worker;
}

/** Rejects with what failed in words, with the signal's reason, or where no worker can be started (a page opened from a disk). */
export function askWorker<Said, Result>(
  question: unknown,
  { hear, signal, start }: Asking<Said, Result>,
): Promise<Result> {
  return new Promise((done, fail) => {
    signal?.throwIfAborted();
    const worker = start();
    const end = (): void => {
      worker.terminate();
      signal?.removeEventListener('abort', giveUp);
    };
    const giveUp = (): void => {
      end();
      fail(signal?.reason as Error);
    };
    signal?.addEventListener('abort', giveUp);
    worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      try {
        const result = hear(data);
        if (result === undefined) return;
        done(result);
      } catch (problem) {
        fail(problem as Error);
      }
      end();
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      fail(new Error(message || 'the worker could not be started'));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(question);
  });
}
