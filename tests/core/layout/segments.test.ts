import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cross, touches } from '../../../src/core/layout/segments.ts';
import { labelWidthPx } from '../../../src/core/layout/widths.ts';

const point = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) });
const BOX = { left: -10, top: -5, right: 10, bottom: 5 };
const inside = ({ x, y }: { x: number; y: number }): boolean => x >= -10 && x <= 10 && y >= -5 && y <= 5;

describe('a line and a box', () => {
  it('touch where the line runs through, and not where it passes by', () => {
    expect(touches({ x: -20, y: 0 }, { x: 20, y: 1 }, BOX)).toBe(true);
    expect(touches({ x: -20, y: 6 }, { x: 20, y: 6 }, BOX)).toBe(false);
    expect(touches({ x: -20, y: -20 }, { x: -12, y: 20 }, BOX)).toBe(false);
  });

  it('touch whenever a point of the line lies in the box', () => {
    fc.assert(
      fc.property(point, point, fc.integer({ min: 0, max: 8 }), (a, b, eighths) => {
        const t = eighths / 8;
        const on = { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
        expect(touches(a, b, BOX) || !inside(on)).toBe(true);
      }),
    );
  });
});

describe('two lines', () => {
  it('cross inside, not where they share an end', () => {
    expect(cross({ x: -1, y: 0 }, { x: 1, y: 0 }, { x: 0, y: -1 }, { x: 0, y: 1 })).toBe(true);
    expect(cross({ x: -1, y: 0 }, { x: 1, y: 0 }, { x: 1, y: 0 }, { x: 1, y: 5 })).toBe(false);
  });
});

describe('the estimated width of a label', () => {
  it('grows with every letter and ignores accents', () => {
    expect(labelWidthPx('Nguyễn', 13)).toBe(labelWidthPx('Nguyen', 13));
    expect(labelWidthPx('Michael', 13)).toBeGreaterThan(labelWidthPx('Michel', 13));
    expect(labelWidthPx('', 13)).toBe(0);
  });
});
