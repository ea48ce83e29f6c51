import { describe, expect, it } from 'vitest';
import { postable } from '../../../src/web/worker/postable.ts';

describe('what the worker posts', () => {
  it('is given back as it is where it keeps to the limits', () => {
    const given = { a: [1, new Map([['b', { c: null }]])] };
    expect(postable(given)).toBe(given);
  });

  it('is refused in words where it is nested too deep, however deep that is', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 200_000; i++) deep = [deep];
    expect(() => postable(deep)).toThrow('nested more than 100 deep');
  });

  it('is refused where it has too many values', () => {
    const rows = Array.from({ length: 20 }, () => ({}));
    expect(() => postable(rows, { depth: 5, values: 10 })).toThrow('more than 10 values');
  });
});
