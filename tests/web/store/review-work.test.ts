/** Decisions about the site's data, without a worker: steps follow one another, and what a device keeps is not lost. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../src/core/review/entry.ts';
import { type Corrections, NO_CORRECTIONS } from '../../../src/core/dataset/correction.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import type { DecideJob } from '../../../src/web/worker/messages.ts';

const dataset = JSON.parse(readFileSync('data/dataset/dataset.json', 'utf8')) as Dataset;
const worker = { gone: new Set<string>(), asked: [] as Corrections[] };
const real = await vi.importActual<typeof import('../../../src/web/worker/decide-in-worker.ts')>(
  '../../../src/web/worker/decide-in-worker.ts',
);
vi.mock('../../../src/web/worker/decide-in-worker.ts', () => ({
  Refused: real.Refused,
  decideInWorker: async ({ corrections }: DecideJob, signal?: AbortSignal) => {
    worker.asked.push(corrections);
    const lost = corrections.meetings.filter(({ targets }) => worker.gone.has(String(targets[0])));
    await Promise.resolve();
    signal?.throwIfAborted();
    if (lost.length) throw new real.Refused(lost.map(({ file, entry }) => `${file}, entry ${entry}: gone`));
    return { dataset, report: { doubts: [], suggestions: [] } };
  },
}));

const decided = (target: string): Entry => ({
  target,
  field: 'confirm',
  value: true,
  reason: 'It is so.',
  source: { title: 'A letter', url: null },
  on: '2026-01-02',
  by: 'R.',
});
const [A, B, C] = [decided('a'), decided('b'), decided('c')];

/** The page, opened anew: what the device keeps is all that it knows. */
async function opened(corrections: Corrections = NO_CORRECTIONS) {
  vi.resetModules();
  const material = { edition: dataset.edition, corrections, readings: [{ file: 'a' }] };
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(material)));
  const { useOwn } = await import('../../../src/web/store/own.ts');
  const { indexDataset } = await import('../../../src/core/query/indexed.ts');
  const { useReview } = await import('../../../src/web/store/review.ts');
  const work = await import('../../../src/web/store/review-work.ts');
  useOwn.setState({ site: indexDataset(dataset) });
  return { ...work, useReview, now: () => useReview.getState().history.now };
}

beforeEach(() => {
  localStorage.clear();
  worker.gone.clear();
  worker.asked = [];
});

describe('decisions about the site’s data', () => {
  it('that follow one another quickly are all made, and undone in their order', async () => {
    const { beginReview, addEntries, undoDecision, now } = await opened();
    await beginReview();
    await Promise.all([addEntries(A), addEntries(B)]);
    expect(now()).toEqual([A, B]);
    // Undone before it was made: it is the one that is taken back.
    await Promise.all([addEntries(C), undoDecision()]);
    expect(now()).toEqual([A, B]);
  });

  it('that a device kept stay kept where one of them no longer finds its meeting', async () => {
    const first = await opened();
    await first.beginReview();
    first.keep(true);
    await first.addEntries(A, B);
    worker.gone.add('a');
    const next = await opened();
    await next.beginReview();
    expect(next.now()).toEqual([B]);
    expect(next.useReview.getState().problems).toEqual(['review.json, entry 1: gone']);
    await next.addEntries(C);
    worker.gone.clear();
    const last = await opened();
    await last.beginReview();
    expect(last.now()).toEqual([A, B, C]);
  });

  it('go into a file that is called as no other of the project, and so do problems', async () => {
    const file = 'review.json';
    const known = { ...NO_CORRECTIONS, meetings: [{ ...A, targets: ['x'], file, entry: 1 } as never] };
    const { beginReview, addEntries, takeEntries, useReview } = await opened(known);
    await beginReview();
    worker.gone.add('b');
    await addEntries(B);
    expect(useReview.getState().problems).toEqual(['review_02.json, entry 1: gone']);
    await addEntries(C);
    expect(takeEntries().name).toBe('review_02.json');
  });
});
