import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { INITIAL_VIEW } from '../../../src/core/query/state.ts';
import { talk } from '../../../src/web/embed/host.ts';
import { useStore } from '../../../src/web/store/store.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';

const ORIGIN = 'https://course.example';

/** A frame, with what it told the page around it. */
function framed() {
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
  const stop = talk(document.createElement('div'), indexDataset(FIXTURE), page);
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
