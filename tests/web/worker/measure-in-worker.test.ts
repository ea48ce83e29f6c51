import { describe, expect, it } from 'vitest';
import { type MeasuredGraph, measure } from '../../../src/core/analysis/measures.ts';
import { measureInWorker } from '../../../src/web/worker/measure-in-worker.ts';

const GRAPH: MeasuredGraph = {
  nodes: [
    { id: 'o:a', type: 'official', meetings: 1 },
    { id: 'o:b', type: 'official', meetings: 1 },
  ],
  ties: [{ pair: ['o:a', 'o:b'], meetings: 1 }],
};

/** A worker that measures as ours does, or not at all. */
class Fake extends EventTarget {
  ended = false;
  readonly answers: boolean;
  constructor(answers = true) {
    super();
    this.answers = answers;
  }
  postMessage(graph: MeasuredGraph): void {
    if (this.answers) this.dispatchEvent(new MessageEvent('message', { data: measure(graph) }));
  }
  terminate(): void {
    this.ended = true;
  }
}

const start = (fake: Fake) => () => fake as unknown as Worker;

describe('measuring in a worker', () => {
  it('gives the measures and ends the worker', async () => {
    const fake = new Fake();
    await expect(measureInWorker(GRAPH, undefined, start(fake))).resolves.toEqual(measure(GRAPH));
    expect(fake.ended).toBe(true);
  });

  it('rejects in words where the worker does not start', async () => {
    const fake = new Fake(false);
    const told = measureInWorker(GRAPH, undefined, start(fake));
    fake.dispatchEvent(new ErrorEvent('error', { message: 'refused' }));
    await expect(told).rejects.toThrow('refused');
  });

  it('ends the worker at once when nobody waits any more', async () => {
    const fake = new Fake(false);
    const leave = new AbortController();
    const told = measureInWorker(GRAPH, leave.signal, start(fake));
    leave.abort(new Error('left'));
    await expect(told).rejects.toThrow('left');
    expect(fake.ended).toBe(true);
  });
});
