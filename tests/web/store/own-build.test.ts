/** What a reader changes while the data set is being made, without a worker: no file and no decision is lost. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_CORRECTIONS } from '../../../src/core/dataset/correction.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { NOTHING_DECIDED, decide } from '../../../src/core/review/history.ts';
import type { Entry } from '../../../src/core/review/entry.ts';
import type { Bench } from '../../../src/web/worker/bench.ts';
import type { OwnBuilt, OwnJob } from '../../../src/web/worker/own-messages.ts';

interface Question {
  job: OwnJob;
  answer(more?: Partial<OwnBuilt>): void;
}
const asked: Question[] = [];
vi.mock('../../../src/web/worker/bench.ts', () => ({
  benchOf: (): Partial<Bench> => ({
    end: () => {},
    open: (job, { signal } = {}) =>
      new Promise((done, fail) => {
        signal?.addEventListener('abort', () => fail(signal.reason as Error));
        asked.push({ job, answer: (more) => done({ ...BUILT, ...more }) });
      }),
  }),
}));

const BUILT: OwnBuilt = {
  dataset: JSON.parse(readFileSync('data/dataset/dataset.json', 'utf8')) as Dataset,
  report: { doubts: [], suggestions: [] } as unknown as OwnBuilt['report'],
  told: [],
  readings: [],
  urls: new Map(),
  standing: NO_CORRECTIONS,
  unmet: [],
};

const { useOwn } = await import('../../../src/web/store/own.ts');
const { forgetAll, named, openText, switchSource } = await import('../../../src/web/store/own-work.ts');
const { decideOwn } = await import('../../../src/web/store/own-review.ts');

const A: Entry = {
  target: 'a',
  field: 'confirm',
  value: true,
  reason: 'It is so.',
  source: { title: 'A letter', url: null },
  on: '2026-01-02',
  by: 'R.',
};
const names = ({ job }: Question): string[] => job.files.map(({ name }) => name);
const next = (count: number): Promise<void> => vi.waitFor(() => expect(asked).toHaveLength(count));

beforeEach(() => {
  forgetAll();
  asked.length = 0;
});

describe('while the data set is being made', () => {
  it('a decision is not lost to a file that is opened', async () => {
    const first = openText('one', 'a.txt');
    await next(1);
    asked[0]!.answer();
    await first;
    const decided = decideOwn(decide(NOTHING_DECIDED, A));
    const second = openText('two', 'b.txt');
    await next(2);
    expect(names(asked[1]!)).toEqual(['a.txt']);
    asked[1]!.answer();
    expect(await decided).toBe(true);
    await next(3);
    expect(names(asked[2]!)).toEqual(['a.txt', 'b.txt']);
    expect(asked[2]!.job.decisions.meetings).toHaveLength(1);
    asked[2]!.answer();
    await second;
    expect(useOwn.getState().desk.history.now).toEqual([A]);
  });

  it('a decision that is refused leaves no file unread that was being read', async () => {
    void openText('one', 'a.txt');
    await next(1);
    const decided = decideOwn(decide(NOTHING_DECIDED, A));
    await next(2);
    asked[1]!.answer({ unmet: ['review.json, entry 1: gone'] });
    await next(3);
    asked[2]!.answer();
    expect(await decided).toBe(false);
    const { data, desk, progress } = useOwn.getState();
    expect(data).not.toBeNull();
    expect(progress).toBeNull();
    expect(desk.history.now).toEqual([]);
    expect(desk.problems).toEqual(['review.json, entry 1: gone']);
  });

  it('the newest of two changes counts', async () => {
    void openText('one', 'a.txt');
    await next(1);
    const second = openText('two', 'b.txt');
    await next(2);
    asked[1]!.answer();
    await second;
    expect(names(asked[1]!)).toEqual(['a.txt', 'b.txt']);
    expect(useOwn.getState().progress).toBeNull();
  });
});

it('nothing of files that are closed or switched off stays in memory', async () => {
  const opening = openText('one', 'a.txt');
  await next(1);
  asked[0]!.answer({ readings: [{} as never], urls: new Map([['a.txt', 'https://example.org/']]) });
  await opening;
  const [source] = useOwn.getState().sources;
  await switchSource(source!.id, false);
  expect(useOwn.getState()).toMatchObject({ data: null, readings: [], report: null, standing: null });
  expect(useOwn.getState().urls.size).toBe(0);
});

it('a file is called as the build calls it, in whatever characters the device writes its name', async () => {
  void openText('one', 'e\u0301te\u0301.txt');
  await next(1);
  expect(names(asked[0]!)).toEqual(['\u00e9t\u00e9.txt']);
});

it('files of one name are told apart, and the facts beside each go with it', () => {
  const source = (name: string) => ({ name }) as Parameters<typeof named>[0][number];
  const before = [source('a.txt'), source('a.txt.meta.json')];
  expect(named(before, before).map(({ name }) => name)).toEqual(['a (2).txt', 'a (2).txt.meta.json']);
});

it('an article without a title goes by the name of the file that was opened; the data set stays as it was made', async () => {
  const [document, ...others] = BUILT.dataset.documents;
  const dataset = {
    ...BUILT.dataset,
    documents: [{ ...document!, title: null, file: 'mine.txt' }, ...others],
  };
  const opened = openText('one', 'mine.txt');
  await next(1);
  asked[0]!.answer({ dataset });
  await opened;
  const { data } = useOwn.getState();
  expect(data?.documents.get(document!.id)?.title).toBe('mine.txt');
  expect(data?.dataset.documents.find(({ id }) => id === document!.id)?.title).toBeNull();
  for (const { id, title } of others) expect(data?.documents.get(id)?.title).toBe(title);
});
