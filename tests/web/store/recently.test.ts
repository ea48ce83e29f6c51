import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { recently } from '../../../src/web/store/recently.ts';

it('what was asked a step ago is not worked out again; what was asked long ago is', () => {
  const numbers = { of: [1, 2, 3] };
  const plus = vi.fn<(some: { of: number[] }, by: number) => number[]>(({ of }, by) => of.map((n) => n + by));
  const asked = recently(plus, 2);
  const first = asked(numbers, 2);
  const second = asked(numbers, 4);
  expect(asked(numbers, 2)).toBe(first);
  expect(asked(numbers, 4)).toBe(second);
  expect(plus).toHaveBeenCalledTimes(2);
  asked(numbers, 6);
  expect(asked(numbers, 4)).toBe(second);
  expect(asked(numbers, 2)).toEqual([3, 4, 5]);
  expect(plus).toHaveBeenCalledTimes(4);
  expect(asked({ of: [1] }, 2)).toEqual([3]);
});

it('what failed is asked again', () => {
  const answers = [new Error('not yet'), 'here'];
  const asked = recently(() => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const data = {};
  expect(() => asked(data)).toThrow('not yet');
  expect(asked(data)).toBe('here');
});

it('data that are closed are not kept by what was asked of them', async () => {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  const asked = recently((data: object, times: number) => ({ data, times }));
  const closed = ((): WeakRef<object> => {
    const data = { meetings: [] };
    asked(data, 1);
    return new WeakRef(data);
  })();
  // A weak reference holds on until the task that made it ends.
  await new Promise((done) => setTimeout(done));
  collect();
  expect(closed.deref()).toBeUndefined();
});
