/** Playing through time: windows that bring about as many meetings each. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { following, openingOf, preceding, reelOf } from '../../../../src/web/views/timeline/play.ts';
import type { Window } from '../../../../src/core/picture/score/window.ts';

const BOUNDS: Window = { from: 0, to: 1000 };
/** Two a day at first, then one every ten days. */
const DAYS = [...Array.from({ length: 48 }, (_, i) => 100 + Math.floor(i / 2)), 500, 510, 520, 530];

const count = (days: readonly number[], w: Window): number =>
  days.filter((day) => day >= w.from && day < w.to).length;

function all(w: Window, days: readonly number[]): Window[] {
  const reel = reelOf(w, days, BOUNDS);
  const windows: Window[] = [];
  for (let next: Window | null = openingOf(reel, w); next; next = following(reel, next)) windows.push(next);
  return windows;
}

describe('playing all there is', () => {
  it('grows from the beginning to everything, by as many meetings a step', () => {
    const windows = all(BOUNDS, DAYS);
    expect(windows.every((w) => w.from === 0)).toBe(true);
    expect(windows.at(-1)).toEqual(BOUNDS);
    const brought = windows.map(
      (w, i) => count(DAYS, w) - (windows[i - 1] ? count(DAYS, windows[i - 1]!) : 0),
    );
    expect(Math.max(...brought)).toBeLessThanOrEqual(3);
    expect(windows.length).toBeLessThanOrEqual(30);
  });

  it('passes years in which nobody meets in one step', () => {
    const ends = all(BOUNDS, DAYS).map((w) => w.to);
    expect(ends.some((to) => to > 124 && to < 500)).toBe(false);
  });

  it('goes back the way it came', () => {
    const reel = reelOf(BOUNDS, DAYS, BOUNDS);
    const [first, second] = all(BOUNDS, DAYS);
    expect(preceding(reel, second!)).toEqual(first);
    expect(preceding(reel, first!)).toBeNull();
  });
});

describe('playing a period', () => {
  const w = { from: 100, to: 110 };

  it('moves it on, of the same length, until the last meeting', () => {
    const windows = all(w, DAYS);
    expect(windows[0]).toEqual(w);
    for (const each of windows) expect(each.to - each.from).toBeCloseTo(10, 9);
    expect(windows.at(-1)!.to).toBe(531);
    for (const each of windows) expect(count(DAYS, each)).toBeGreaterThan(0);
  });

  it('begins anew where it stands at the end, at the first meeting', () => {
    const reel = reelOf({ from: 990, to: 1000 }, DAYS, BOUNDS);
    expect(openingOf(reel, { from: 990, to: 1000 })).toEqual({ from: 100, to: 110 });
  });

  it('stays where all meetings are in it: there is none to step to', () => {
    const held = { from: 90, to: 600 };
    const reel = reelOf(held, DAYS, BOUNDS);
    expect(following(reel, held)).toBeNull();
    expect(preceding(reel, held)).toBeNull();
    expect(openingOf(reel, held)).toEqual(held);
  });

  it('moves back until the beginning', () => {
    const later = { from: 500, to: 510 };
    const reel = reelOf(later, DAYS, BOUNDS);
    expect(count(DAYS, preceding(reel, later)!)).toBeGreaterThan(0);
    expect(preceding(reel, w)).toBeNull();
  });
});

describe('any play', () => {
  it('ends, and always goes on in time', () => {
    const days = fc
      .array(fc.integer({ min: 0, max: 999 }), { maxLength: 60 })
      .map((list) => [...list].sort((a, b) => a - b));
    const window = fc
      .tuple(fc.integer({ min: 0, max: 990 }), fc.integer({ min: 3, max: 1000 }))
      .map(([from, length]) => ({ from, to: Math.min(1000, from + length) }));
    fc.assert(
      fc.property(days, window, (list, start) => {
        const windows = all(start, list);
        expect(windows.length).toBeLessThan(70);
        expect(windows.every((w, i) => i === 0 || w.to > windows[i - 1]!.to)).toBe(true);
        const { way } = reelOf(start, list, BOUNDS);
        const end = way === 'grow' ? 1000 : Math.max(start.to, (list.at(-1) ?? 0) + 1);
        expect(windows.at(-1)!.to).toBeGreaterThanOrEqual(Math.min(end, windows[0]!.to));
      }),
    );
  });
});
