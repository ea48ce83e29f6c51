import { describe, expect, it, vi } from 'vitest';
import { NO_CORRECTIONS } from '../../../src/core/dataset/correction.ts';
import { buildInWorker } from '../../../src/web/worker/build-in-worker.ts';
import type { Answer, Job } from '../../../src/web/worker/messages.ts';

const JOB: Job = { inputs: [], corrections: NO_CORRECTIONS };
const BUILT = { dataset: {}, report: {} } as never;

/** A worker that answers a job with these messages. */
class Fake extends EventTarget {
  ended = false;
  readonly answers: readonly Answer[];
  constructor(...answers: Answer[]) {
    super();
    this.answers = answers;
  }
  postMessage(): void {
    for (const data of this.answers)
      if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate(): void {
    this.ended = true;
  }
}

const start = (fake: Fake) => () => fake as unknown as Worker;

describe('building in a worker', () => {
  it('gives the data set, tells its progress, and ends the worker', async () => {
    const fake = new Fake({ type: 'progress', read: 1, of: 2 }, { type: 'built', built: BUILT });
    const progress = vi.fn<(read: number, of: number) => void>();
    await expect(buildInWorker(JOB, { start: start(fake), progress })).resolves.toBe(BUILT);
    expect(progress.mock.calls).toEqual([[1, 2]]);
    expect(fake.ended).toBe(true);
  });

  it('rejects in words where the build fails, or the worker does not start', async () => {
    const failing = new Fake({ type: 'failed', message: 'mine.json, entry 1: gone' });
    await expect(buildInWorker(JOB, { start: start(failing) })).rejects.toThrow('mine.json, entry 1: gone');
    expect(failing.ended).toBe(true);
    const broken = new Fake();
    const told = buildInWorker(JOB, { start: start(broken) });
    broken.dispatchEvent(new ErrorEvent('error', { message: 'no such file' }));
    await expect(told).rejects.toThrow('no such file');
  });

  it('ends the worker at once where the reader gives up', async () => {
    const control = new AbortController();
    const fake = new Fake();
    const told = buildInWorker(JOB, { start: start(fake), signal: control.signal });
    control.abort(new Error('closed'));
    await expect(told).rejects.toThrow('closed');
    expect(fake.ended).toBe(true);
  });

  it('starts none where the reader had given up before', async () => {
    const never = vi.fn<() => Worker>();
    const signal = AbortSignal.abort(new Error('closed'));
    await expect(buildInWorker(JOB, { start: never, signal })).rejects.toThrow('closed');
    expect(never).not.toHaveBeenCalled();
  });
});
