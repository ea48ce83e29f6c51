/** Where a key leads in a list of rows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepTo } from '../../../../src/web/views/table/steps.ts';

describe('stepTo', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['PageDown', 3, 8],
    ['PageUp', 3, 0],
    ['Home', 3, 0],
    ['End', 3, 9],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
  ])('%s leads from row %i to row %i of ten', (key, at, to) => {
    expect(stepTo(key, at, 10, 5)).toBe(to);
  });

  it('leaves other keys, and an empty list, alone', () => {
    for (const key of ['Enter', 'a', 'Tab', 'toString']) expect(stepTo(key, 3, 10, 5)).toBeNull();
    expect(stepTo('Home', 0, 0, 5)).toBeNull();
  });

  it('never leaves the list', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
    fc.assert(
      fc.property(key, fc.nat(99), fc.integer({ min: 1, max: 50 }), (pressed, at, page) => {
        const to = stepTo(pressed, at, 100, page)!;
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThan(100);
      }),
    );
  });
});
