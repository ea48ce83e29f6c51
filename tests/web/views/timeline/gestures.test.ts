/** What fingers on the score do to the window. */
import { describe, expect, it } from 'vitest';
import { dayAt, frameOf } from '../../../../src/core/picture/score/frame.ts';
import { brushed, dragged } from '../../../../src/web/views/timeline/use-gestures.ts';
import { lengthOf } from '../../../../src/core/picture/score/window.ts';

const BOUNDS = { from: 0, to: 1000 };
// Time runs from pixel 2 to pixel 602: two pixels a day over 300 days.
const frame = frameOf(3, 0, { width: 612, height: 200 });
const window = { from: 100, to: 400 };
const one = (x: number) => ({ window, xs: [x], brushes: false });
const two = { window, xs: [252, 352], brushes: false };

describe('dragging', () => {
  it('keeps the day under the finger under the finger', () => {
    expect(dragged(one(302), [402], frame, BOUNDS)).toEqual({ from: 50, to: 350 });
  });

  it('stops at the bounds', () => {
    expect(dragged(one(2), [602], frame, BOUNDS)).toEqual({ from: 0, to: 300 });
  });
});

describe('choosing days', () => {
  it('takes those between the two ends, from whichever one begins', () => {
    expect(brushed(102, 202, frame, window, BOUNDS)).toEqual({ from: 150, to: 200 });
    expect(brushed(202, 102, frame, window, BOUNDS)).toEqual({ from: 150, to: 200 });
  });

  it('ends with the axis, and never with less than can be shown', () => {
    expect(brushed(402, 900, frame, window, BOUNDS)).toEqual({ from: 300, to: 400 });
    expect(lengthOf(brushed(402, 403, frame, window, BOUNDS))).toBe(3);
  });
});

describe('pinching', () => {
  it('zooms in about the middle of the fingers', () => {
    const after = dragged(two, [202, 402], frame, BOUNDS);
    expect(lengthOf(after)).toBe(150);
    expect(dayAt(302, frame, after)).toBeCloseTo(250);
  });

  it('takes the days along when both fingers also move', () => {
    const after = dragged(two, [302, 502], frame, BOUNDS);
    expect(dayAt(402, frame, after)).toBeCloseTo(250);
  });

  it('bears fingers that meet', () => {
    expect(dragged(two, [300, 300], frame, BOUNDS)).toEqual(BOUNDS);
  });
});
