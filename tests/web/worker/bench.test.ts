import { describe, expect, it, vi } from 'vitest';
import { NO_CORRECTIONS } from '../../../src/core/dataset/correction.ts';
import { benchOf } from '../../../src/web/worker/bench.ts';
import type { Asked, OwnAnswer, OwnJob } from '../../../src/web/worker/own-messages.ts';

const JOB: OwnJob = {
  type: 'open',
  files: [],
  held: [],
  site: null,
  siteArticles: [],
  siteDecisions: NO_CORRECTIONS,
  decisions: NO_CORRECTIONS,
};
const OPENED = { dataset: {} } as never;

class Fake extends EventTarget {
  ended = false;
  readonly answers: (asked: number) => OwnAnswer[];
  constructor(answers: (asked: number) => OwnAnswer[]) {
    super();
    this.answers = answers;
  }
  postMessage({ asked }: Asked): void {
    for (const data of this.answers(asked)) this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate(): void {
    this.ended = true;
  }
}
const starting = (fakes: Fake[]) => vi.fn<() => Worker>(() => fakes.shift() as unknown as Worker);

describe('the bench', () => {
  it('keeps its worker from one question to the next, and tells what it hears on the way', async () => {
    const start = starting([
      new Fake((asked) => [
        { asked, type: 'progress', read: 1, of: 1, name: 'a', share: 0 },
        { asked, type: 'opened', opened: OPENED },
      ]),
    ]);
    const progress = vi.fn<(read: number, of: number, name: string) => void>();
    const bench = benchOf(start);
    await expect(bench.open(JOB, { progress })).resolves.toBe(OPENED);
    await expect(bench.open(JOB)).resolves.toBe(OPENED);
    expect(progress).toHaveBeenCalledExactlyOnceWith(1, 1, 'a', 0);
    expect(start).toHaveBeenCalledOnce();
  });

  it('ends the worker at once where the reader gives up, and the next question starts another', async () => {
    const silent = new Fake(() => []);
    const start = starting([silent, new Fake((asked) => [{ asked, type: 'opened', opened: OPENED }])]);
    const bench = benchOf(start);
    const control = new AbortController();
    const told = bench.open(JOB, { signal: control.signal });
    control.abort(new Error('closed'));
    await expect(told).rejects.toThrow('closed');
    expect(silent.ended).toBe(true);
    await expect(bench.open(JOB)).resolves.toBe(OPENED);
  });

  it('rejects in words where the worker fails', async () => {
    const bench = benchOf(starting([new Fake((asked) => [{ asked, type: 'failed', message: 'no data' }])]));
    await expect(bench.open(JOB)).rejects.toThrow('no data');
  });
});
