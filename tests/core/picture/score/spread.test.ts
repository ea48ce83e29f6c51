/** Side by side: the least movement that keeps the gaps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../../src/core/picture/score/spread.ts';

const even = (anchors: readonly number[], gap: number): number[] => anchors.slice(1).map(() => gap);

describe('spreading marks', () => {
  it('moves nothing that has room', () => {
    expect(spread([10, 50, 90], [9, 9], 0, 100).positions).toEqual([10, 50, 90]);
  });

  it('spreads equal anchors evenly about their place', () => {
    expect(spread([50, 50, 50], [10, 10], 0, 100)).toEqual({
      positions: [40, 50, 60],
      runs: [0, 0, 0],
      fits: true,
    });
  });

  it('tells touching runs apart', () => {
    expect(spread([20, 20, 80, 80], [10, 10, 10], 0, 100).runs).toEqual([0, 0, 1, 1]);
  });

  it('pushes a run in from the edge', () => {
    expect(spread([0, 0], [10], 4, 100).positions).toEqual([4, 14]);
    expect(spread([100, 100], [10], 0, 96).positions).toEqual([86, 96]);
  });

  it('shrinks the gaps together where even the whole room is too small', () => {
    expect(spread([5, 5, 5], [10, 10], 0, 10)).toMatchObject({ positions: [0, 5, 10], fits: false });
  });

  it('keeps order, gaps and room for any anchors', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 60 }), (raw) => {
        const anchors = raw.sort((a, b) => a - b);
        const { positions } = spread(anchors, even(anchors, 9), 0, 800);
        expect(positions).toHaveLength(anchors.length);
        const gaps = positions.slice(1).map((x, i) => x - positions[i]!);
        expect(Math.min(Infinity, ...positions)).toBeGreaterThanOrEqual(-1e-6);
        expect(Math.max(-Infinity, ...positions)).toBeLessThanOrEqual(800 + 1e-6);
        expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(9 - 1e-6);
      }),
    );
  });
});
