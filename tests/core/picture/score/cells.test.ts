/** Cells of an axis: each day lies in one, and those of months and years are those of the calendar. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../../src/core/model/edtf.ts';
import { CELLS } from '../../../../src/core/picture/score/cells.ts';

const days = fc.integer({ min: dayNumber(2, 1, 1)!, max: dayNumber(9000, 1, 1)! });

describe('cells', () => {
  it('hold each day in one, and follow one another without a gap', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...CELLS), (day, { of, start }) => {
        const cell = of(day);
        expect(start(cell)).toBeLessThanOrEqual(day);
        expect(start(cell + 1)).toBeGreaterThan(day);
        expect([of(start(cell)), of(start(cell + 1) - 1)]).toEqual([cell, cell]);
      }),
    );
  });

  it('grow, none more than threefold', () => {
    for (const [i, { days: width }] of CELLS.slice(1).entries()) {
      expect(width / CELLS[i]!.days).toBeGreaterThan(1);
      expect(width / CELLS[i]!.days).toBeLessThanOrEqual(3);
    }
  });

  it('begin on Mondays, on the first of a month, on the first of January', () => {
    const begin = (width: number): string => {
      const { of, start } = CELLS.find((cells) => cells.days >= width)!;
      return isoDay(start(of(dayNumber(2019, 8, 21)!)));
    };
    expect([7, 30, 90, 180, 365, 1825].map(begin)).toEqual([
      '2019-08-19',
      '2019-08-01',
      '2019-07-01',
      '2019-07-01',
      '2019-01-01',
      '2015-01-01',
    ]);
  });
});
