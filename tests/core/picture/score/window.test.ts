/** The window on time, in numbers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Window,
  boundsOf,
  fitted,
  lengthOf,
  closer,
  limit,
  pan,
  periodOf,
  reveal,
  windowOf,
  zoom,
} from '../../../../src/core/picture/score/window.ts';

const BOUNDS: Window = { from: 0, to: 1000 };

describe('the window', () => {
  it('is at most the days of the data with three percent of air at both ends', () => {
    expect(boundsOf({ from: 100, to: 1099 })).toEqual({ from: 70, to: 1130 });
  });

  it('leaves air around a single day too', () => {
    expect(boundsOf({ from: 10, to: 10 })).toEqual({ from: 8, to: 13 });
  });

  it('stays in the bounds and keeps its length when it is panned against them', () => {
    expect(pan({ from: 10, to: 110 }, -50, BOUNDS)).toEqual({ from: 0, to: 100 });
    expect(pan({ from: 890, to: 990 }, 50, BOUNDS)).toEqual({ from: 900, to: 1000 });
  });

  it('keeps the day under the pointer where it is while zooming', () => {
    const after = zoom({ from: 100, to: 200 }, 0.5, 125, BOUNDS);
    expect(after).toEqual({ from: 112.5, to: 162.5 });
    expect((125 - after.from) / lengthOf(after)).toBe(0.25);
  });

  it('is never shorter than three days, nor longer than everything', () => {
    expect(lengthOf(zoom({ from: 100, to: 104 }, 0.01, 102, BOUNDS))).toBe(3);
    expect(zoom({ from: 100, to: 900 }, 9, 500, BOUNDS)).toEqual(BOUNDS);
  });

  it('lies in the bounds and is long enough whatever one asks for', () => {
    const days = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(days, days, (from, to) => {
        const got = limit({ from, to }, BOUNDS);
        expect(got.from).toBeGreaterThanOrEqual(BOUNDS.from);
        expect(got.to).toBeLessThanOrEqual(BOUNDS.to + 1e-9);
        expect(lengthOf(got)).toBeGreaterThanOrEqual(3 - 1e-9);
      }),
    );
  });

  it('shows a period exactly, and stands for the same period again', () => {
    const period = { from: 20, to: 49 };
    expect(windowOf(period, BOUNDS)).toEqual({ from: 20, to: 50 });
    expect(periodOf(windowOf(period, BOUNDS), BOUNDS)).toEqual(period);
  });

  it('shows the part of a period that lies in the bounds, and a period outside them as it is', () => {
    expect(windowOf({ from: -300, to: 99 }, BOUNDS)).toEqual({ from: 0, to: 100 });
    expect(windowOf({ from: 2000, to: 2009 }, BOUNDS)).toEqual({ from: 2000, to: 2010 });
  });

  it('counts a day that an edge cuts', () => {
    expect(periodOf({ from: 20.5, to: 49.2 }, BOUNDS)).toEqual({ from: 20, to: 49 });
  });

  it('sets no filter when it shows everything', () => {
    expect(periodOf(BOUNDS, BOUNDS)).toBeNull();
    expect(periodOf({ from: 0, to: 999 }, BOUNDS)).toEqual({ from: 0, to: 998 });
  });

  it('fits days with some air', () => {
    expect(fitted({ from: 500, to: 599 }, BOUNDS)).toEqual({ from: 497, to: 603 });
  });

  it('comes closer to what is on view of some days, a single one too', () => {
    const w = { from: 100, to: 200 };
    const all = { from: 0, to: 1000 };
    expect(closer(w, { from: 120, to: 129 }, all)).toEqual({ from: 120, to: 130 });
    expect(closer(w, { from: 80, to: 129 }, all)).toEqual({ from: 100, to: 130 });
    expect(closer(w, { from: 120, to: 120 }, all)).toEqual({ from: 120, to: 121 });
    expect(closer(w, { from: 90, to: 210 }, all)).toBeNull();
    expect(closer(w, { from: 300, to: 310 }, all)).toBeNull();
  });

  it('moves no further than it must to bring days on view', () => {
    const here = { from: 100, to: 200 };
    expect(reveal(here, { from: 150, to: 150 }, BOUNDS)).toBe(here);
    expect(reveal(here, { from: 205, to: 205 }, BOUNDS)).toEqual({ from: 116, to: 216 });
    expect(reveal(here, { from: 50, to: 50 }, BOUNDS)).toEqual({ from: 40, to: 140 });
  });

  it('shows the beginning of days that are longer than it', () => {
    const { from } = reveal({ from: 100, to: 200 }, { from: 300, to: 700 }, BOUNDS);
    expect(from).toBe(290);
  });
});
