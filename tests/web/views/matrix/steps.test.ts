/** The keys of the matrix. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepTo } from '../../../../src/web/views/matrix/steps.ts';

const press = (key: string, row: number, column: number, more: { ctrlKey?: boolean; rtl?: boolean } = {}) =>
  stepTo({ key, ctrlKey: more.ctrlKey ?? false }, { row, column }, 5, 3, more.rtl);

describe('the keys of the matrix', () => {
  it('move by one cell, onto the headings, and no farther than the edges', () => {
    expect(press('ArrowRight', 1, 1)).toEqual({ row: 1, column: 2 });
    expect(press('ArrowUp', 0, 2)).toEqual({ row: -1, column: 2 });
    expect(press('ArrowDown', 4, 2)).toEqual({ row: 4, column: 2 });
    expect(press('ArrowLeft', -1, 0)).toEqual({ row: -1, column: 0 });
    expect(press('ArrowUp', 0, -1)).toEqual({ row: 0, column: -1 });
  });

  it('are mirrored where one writes from right to left', () => {
    expect(press('ArrowLeft', 1, 1, { rtl: true })).toEqual({ row: 1, column: 2 });
  });

  it('lead to the ends of a row, and with Ctrl to those of the matrix', () => {
    expect(press('Home', 2, 3)).toEqual({ row: 2, column: -1 });
    expect(press('End', 2, 1)).toEqual({ row: 2, column: 4 });
    expect(press('Home', 2, 3, { ctrlKey: true })).toEqual({ row: 0, column: -1 });
    expect(press('End', 2, 3, { ctrlKey: true })).toEqual({ row: 4, column: 4 });
    expect(press('PageDown', 0, 0)).toEqual({ row: 3, column: 0 });
  });

  it('that are not of the matrix lead nowhere', () => {
    expect(press('a', 0, 0)).toBeNull();
    expect(press('toString', 0, 0)).toBeNull();
    expect(stepTo({ key: 'End', ctrlKey: false }, { row: 0, column: 0 }, 0, 3)).toBeNull();
  });

  it('never leave the matrix, nor stand in its corner', () => {
    const keys = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    fc.assert(
      fc.property(fc.array(keys), fc.boolean(), fc.integer({ min: 1, max: 9 }), (walk, ctrlKey, count) => {
        let at = { row: 0, column: 0 };
        for (const key of walk) at = stepTo({ key, ctrlKey }, at, count, 3)!;
        expect(Math.min(at.row, at.column)).toBeGreaterThanOrEqual(-1);
        expect(Math.max(at.row, at.column)).toBeLessThan(count);
        expect(at.row + at.column).toBeGreaterThan(-2);
      }),
    );
  });
});
