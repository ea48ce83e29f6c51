/** What fingers on the score do to the window. */
import { describe, expect, it } from 'vitest';
import { dayAt, frameOf } from '../../../../src/web/views/timeline/frame.ts';
import { dragged } from '../../../../src/web/views/timeline/use-gestures.ts';
import { lengthOf } from '../../../../src/web/views/timeline/window.ts';

const BOUNDS = { from: 0, to: 1000 };
// Time runs from pixel 2 to pixel 602: two pixels a day over 300 days.
const frame = frameOf(3, 0, { width: 612, height: 200 });
const window = { from: 100, to: 400 };

describe('dragging', () => {
  it('keeps the day under the finger under the finger', () => {
    expect(dragged({ window, xs: [302] }, [402], frame, BOUNDS)).toEqual({ from: 50, to: 350 });
  });

  it('stops at the bounds', () => {
    expect(dragged({ window, xs: [2] }, [602], frame, BOUNDS)).toEqual({ from: 0, to: 300 });
  });
});

describe('pinching', () => {
  it('zooms in about the middle of the fingers', () => {
    const after = dragged({ window, xs: [252, 352] }, [202, 402], frame, BOUNDS);
    expect(lengthOf(after)).toBe(150);
    expect(dayAt(302, frame, after)).toBeCloseTo(250);
  });

  it('takes the days along when both fingers also move', () => {
    const after = dragged({ window, xs: [252, 352] }, [302, 502], frame, BOUNDS);
    expect(dayAt(402, frame, after)).toBeCloseTo(250);
  });

  it('bears fingers that meet', () => {
    expect(dragged({ window, xs: [252, 352] }, [300, 300], frame, BOUNDS)).toEqual(BOUNDS);
  });
});
