import { describe, expect, it, vi } from 'vitest';
import { NO_CORRECTIONS } from '../../../src/core/dataset/correction.ts';
import { decideInWorker } from '../../../src/web/worker/decide-in-worker.ts';
import type { Answer, DecideJob } from '../../../src/web/worker/messages.ts';

const JOB: DecideJob = { readings: [], corrections: NO_CORRECTIONS };
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

describe('deciding in a worker', () => {
  it('gives the data set, and ends the worker', async () => {
    const fake = new Fake({ type: 'built', built: BUILT });
    await expect(decideInWorker(JOB, undefined, start(fake))).resolves.toBe(BUILT);
    expect(fake.ended).toBe(true);
  });

  it('rejects in words where decisions are refused, the build fails, or the worker does not start', async () => {
    const refusing = new Fake({ type: 'refused', problems: ['mine.json, entry 1: gone'] });
    await expect(decideInWorker(JOB, undefined, start(refusing))).rejects.toMatchObject({
      name: 'Refused',
      problems: ['mine.json, entry 1: gone'],
    });
    expect(refusing.ended).toBe(true);
    const failing = new Fake({ type: 'failed', message: 'no memory' });
    await expect(decideInWorker(JOB, undefined, start(failing))).rejects.toThrow('no memory');
    const broken = new Fake();
    const told = decideInWorker(JOB, undefined, start(broken));
    broken.dispatchEvent(new ErrorEvent('error', { message: 'no such file' }));
    await expect(told).rejects.toThrow('no such file');
  });

  it('ends the worker at once where the reader gives up', async () => {
    const control = new AbortController();
    const fake = new Fake();
    const told = decideInWorker(JOB, control.signal, start(fake));
    control.abort(new Error('closed'));
    await expect(told).rejects.toThrow('closed');
    expect(fake.ended).toBe(true);
  });

  it('starts none where the reader had given up before', async () => {
    const never = vi.fn<() => Worker>();
    const signal = AbortSignal.abort(new Error('closed'));
    await expect(decideInWorker(JOB, signal, never)).rejects.toThrow('closed');
    expect(never).not.toHaveBeenCalled();
  });
});
