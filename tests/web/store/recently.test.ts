import { expect, it, vi } from 'vitest';
import { recently } from '../../../src/web/store/recently.ts';

it('what was asked a step ago is not worked out again; what was asked long ago is', () => {
  const sum = vi.fn<(a: number, b: number) => { sum: number }>((a, b) => ({ sum: a + b }));
  const asked = recently(sum, 2);
  const first = asked(1, 2);
  const second = asked(3, 4);
  expect(asked(1, 2)).toBe(first);
  expect(asked(3, 4)).toBe(second);
  expect(sum).toHaveBeenCalledTimes(2);
  asked(5, 6);
  expect(asked(3, 4)).toBe(second);
  expect(asked(1, 2)).toEqual({ sum: 3 });
  expect(sum).toHaveBeenCalledTimes(4);
});

it('what failed is asked again', () => {
  const answers = [new Error('not yet'), 'here'];
  const asked = recently(() => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  expect(() => asked()).toThrow('not yet');
  expect(asked()).toBe('here');
});
