import { beforeEach, expect, it } from 'vitest';
import { useEdition, watchEdition } from '../../../src/web/store/edition.ts';

/** A tab whose host answers with an edition; null = it cannot be reached. */
function tab(answer: unknown) {
  let listener = (): void => undefined;
  let asked = 0;
  const page = {
    now: 0,
    visible: true,
    performance: { now: () => page.now },
    document: {
      baseURI: 'https://example.org/x/',
      get visibilityState() {
        return page.visible ? 'visible' : 'hidden';
      },
      addEventListener: (_: string, listen: () => void) => void (listener = listen),
      removeEventListener: () => void (listener = () => undefined),
    },
    fetch: (address: string) => {
      asked += 1;
      expect(address).toBe('https://example.org/x/edition.json');
      return answer === null
        ? Promise.reject(new Error('offline'))
        : Promise.resolve({ ok: true, json: () => Promise.resolve(answer) });
    },
  };
  return {
    page: page as unknown as Window,
    comeBack: async (afterMs: number, visible = true) => {
      Object.assign(page, { now: page.now + afterMs, visible });
      listener();
      await new Promise((done) => setTimeout(done));
    },
    asked: () => asked,
  };
}
const newer = () => useEdition.getState().newer;
const MINUTE = 60_000;

beforeEach(() => useEdition.setState({ pin: null, newer: null, dismissed: true }));

it('coming back to the tab after ten minutes tells of a newer edition', async () => {
  const { page, comeBack, asked } = tab({ edition: 'b', meetings: 3 });
  const stop = watchEdition(() => 'a', page);
  await comeBack(9 * MINUTE);
  await comeBack(2 * MINUTE, false);
  expect([asked(), newer()]).toEqual([0, null]);
  await comeBack(0);
  expect([asked(), newer(), useEdition.getState().dismissed]).toEqual([1, 'b', false]);
  await comeBack(9 * MINUTE);
  expect(asked()).toBe(1);
  stop();
  await comeBack(20 * MINUTE);
  expect(asked()).toBe(1);
});

it('an edition that the reader has dismissed is not told again, the one after it is', async () => {
  const answer = { edition: 'b' };
  const { page, comeBack, asked } = tab(answer);
  watchEdition(() => 'a', page);
  await comeBack(11 * MINUTE);
  useEdition.setState({ dismissed: true });
  await comeBack(11 * MINUTE);
  expect([asked(), useEdition.getState().dismissed]).toEqual([2, true]);
  answer.edition = 'c';
  await comeBack(11 * MINUTE);
  expect([newer(), useEdition.getState().dismissed]).toEqual(['c', false]);
});

it.each([[{ edition: 'a', meetings: 2 }], [{ edition: 7 }], ['<!doctype html>'], [null]])(
  'nothing is told where the host answers %o',
  async (answer) => {
    const { page, comeBack } = tab(answer);
    watchEdition(() => 'a', page);
    await comeBack(11 * MINUTE);
    expect([newer(), useEdition.getState().dismissed]).toEqual([null, true]);
  },
);
