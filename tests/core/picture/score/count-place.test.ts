/** The counts over crowds: none is cut off by an edge, and none stands over another there. */
import { describe, expect, it } from 'vitest';
import { countPlace } from '../../../../src/core/picture/score/count-place.ts';
import { type OnView, newOnView } from '../../../../src/core/picture/score/on-view.ts';

const onView = (crowds: readonly (readonly [x: number, count: number])[]): OnView => {
  const on = newOnView();
  on.length = crowds.length;
  on.x = Float64Array.from(crowds, ([x]) => x);
  on.all.counts = Uint32Array.from(crowds, ([, count]) => count);
  return on;
};
const places = (...crowds: (readonly [number, number])[]) => {
  const on = onView(crowds);
  return crowds.map((_, i) => countPlace(on, i, 200));
};

describe('the count of a crowd', () => {
  it('stands over its stem', () => {
    expect(places([30, 1234], [80, 7], [150, 999])).toEqual([30, 80, 150]);
  });

  it('stays within the score', () => {
    expect(places([2, 1234], [80, 7], [199, 999])).toEqual([16, 80, 189.5]);
  });

  it('is left out of a narrow crowd at an edge rather than written over that of its neighbour', () => {
    expect(places([2, 1234], [25, 7], [180, 7], [198, 999])).toEqual([null, 25, 180, null]);
    expect(places([2, 1234])).toEqual([16]);
    expect(places([100, 2687], [126, 708])).toEqual([100, null]);
    expect(places([100, 2687], [132, 708])).toEqual([100, 132]);
  });
});
