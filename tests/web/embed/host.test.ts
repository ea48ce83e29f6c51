import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { noBits, setBit } from '../../../src/core/columns/bits.ts';
import { indexTable } from '../../../src/core/query/index-table.ts';
import { type IndexedDataset, inTime, indexDataset } from '../../../src/core/query/indexed.ts';
import { tableOf } from '../../../src/core/columns/table-of.ts';
import { INITIAL_VIEW } from '../../../src/core/query/state.ts';
import { talk } from '../../../src/web/embed/host.ts';
import { useSearching } from '../../../src/web/store/searching.ts';
import { useStore } from '../../../src/web/store/store.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';

const ORIGIN = 'https://course.example';

/** A frame, with what it told the page around it. */
function framed(data: IndexedDataset = indexDataset(FIXTURE)) {
  const told: { type: string }[] = [];
  let hear: (event: unknown) => void = () => undefined;
  const parent = { postMessage: (message: { type: string }) => told.push(message) };
  const page = {
    parent,
    location: { ancestorOrigins: [ORIGIN] },
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout: (timer: number) => clearTimeout(timer),
    addEventListener: (_: string, listen: typeof hear) => (hear = listen),
    removeEventListener: () => undefined,
  } as unknown as Window;
  const stop = talk(document.createElement('div'), data, page);
  const say = (data: object, source: unknown = parent): void =>
    hear({ data: { entrevue: 1, ...data }, source, origin: ORIGIN });
  return { told, say, stop };
}

const chosen = () => useStore.getState().view.filters.country;

beforeEach(() => {
  vi.useFakeTimers();
  useStore.setState({ view: INITIAL_VIEW });
});
afterEach(() => vi.useRealTimers());

it('of many views that a host sets while its reader drags, the last one stays', () => {
  const { say, stop } = framed();
  for (let i = 0; i < 200; i++) {
    say({ type: 'set', view: i === 199 ? 'country=NO' : 'country=SE' });
    vi.advanceTimersByTime(4);
  }
  vi.advanceTimersByTime(200);
  expect(chosen()).toEqual(['NO']);
  stop();
});

it('what is none of its messages, however much of it comes, keeps none of them out', () => {
  const { say, stop } = framed();
  for (let i = 0; i < 100; i++) say({ entrevue: 'of another script' });
  say({ type: 'set', view: 'country=NO' });
  vi.advanceTimersByTime(200);
  expect(chosen()).toEqual(['NO']);
  stop();
});

it('a flood of questions and views is answered ten times a second at the most', () => {
  const { told, say, stop } = framed();
  told.length = 0;
  let changes = 0;
  const unsubscribe = useStore.subscribe(() => (changes += 1));
  for (let i = 0; i < 1000; i++) {
    say({ type: 'ready' });
    say({ type: 'set', view: i % 2 ? 'country=NO' : 'country=SE' });
    vi.advanceTimersByTime(1);
  }
  expect(changes).toBeLessThanOrEqual(10);
  expect(told.filter(({ type }) => type === 'state').length).toBeLessThanOrEqual(20);
  unsubscribe();
  stop();
});

it('another window than the one around it sets no view', () => {
  const { say, stop } = framed();
  say({ type: 'set', view: 'country=NO' }, { postMessage: () => undefined });
  vi.advanceTimersByTime(200);
  expect(chosen()).toEqual([]);
  stop();
});

it('how many meetings hold the words of a search is told once it is known, and not before', () => {
  const meetings = inTime(FIXTURE.meetings);
  const found = noBits(meetings.length);
  setBit(found, 1, true);
  let isKnown = false;
  const search = { found: () => (isKnown ? found : null), ask: () => Promise.resolve() };
  const data = {
    ...indexTable(tableOf(meetings), FIXTURE, { held: FIXTURE, meetings }, search.found),
    search,
  };
  const { told, say, stop } = framed(data);
  told.length = 0;
  say({ type: 'set', view: 'q=kari' });
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
  isKnown = true;
  useSearching.setState((s) => ({ answers: s.answers + 1 }));
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([expect.objectContaining({ type: 'state', view: 'q=kari', meetings: 1 })]);
  useSearching.setState((s) => ({ answers: s.answers + 1 }));
  vi.advanceTimersByTime(1000);
  expect(told).toHaveLength(1);
  stop();
});

it('a search that cannot be made is told with what is shown in its place, and again once it can', () => {
  const all = indexDataset(FIXTURE);
  let isKnown = false;
  const found = () => (isKnown ? noBits(all.meetings.length) : null);
  const data = { ...all, search: { found, ask: () => Promise.resolve() } };
  const { told, say, stop } = framed(data);
  told.length = 0;
  say({ type: 'set', view: 'q=kari' });
  vi.advanceTimersByTime(1000);
  useSearching.setState((s) => ({ answers: s.answers + 1, failed: '404' }));
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([expect.objectContaining({ type: 'state', meetings: all.meetings.length })]);
  isKnown = true;
  useSearching.setState((s) => ({ answers: s.answers + 1 }));
  vi.advanceTimersByTime(1000);
  expect(told).toHaveLength(2);
  useSearching.setState({ failed: null });
  stop();
});
