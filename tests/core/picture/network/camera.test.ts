import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fit,
  leastZoom,
  laid,
  layingFor,
  paddingOf,
  project,
  reveal,
  standApart,
  rounded,
  sameCamera,
  unlaid,
  zoomBy,
} from '../../../../src/core/picture/network/camera.ts';

const BOX = { width: 800, height: 400 };
const point = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
});
const camera = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  zoom: fc.double({ min: 0.2, max: 4, noNaN: true }),
});

describe('a fitted view', () => {
  it('holds every point inside its padding', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
        const padding = paddingOf(BOX);
        const fitted = fit(points, BOX);
        for (const p of points) {
          const at = project(p, fitted, BOX);
          expect(at.x).toBeGreaterThanOrEqual(padding.x - 0.01);
          expect(at.x).toBeLessThanOrEqual(BOX.width - padding.x + 0.01);
          expect(at.y).toBeGreaterThanOrEqual(padding.y - 0.01);
          expect(at.y).toBeLessThanOrEqual(BOX.height - padding.y + 0.01);
        }
      }),
    );
  });

  it('does not blow up a single node', () => {
    expect(fit([{ x: 5, y: 6 }], BOX)).toEqual({ x: 5, y: 6, zoom: 1.8 });
  });

  it('stands at the origin where there is nothing to see', () => {
    expect(fit([], BOX)).toEqual({ x: 0, y: 0, zoom: 1 });
  });
});

describe('zooming', () => {
  it('keeps the point under the pointer where it is', () => {
    fc.assert(
      fc.property(camera, fc.double({ min: 0.5, max: 2, noNaN: true }), point, (from, factor, target) => {
        const at = project(target, from, BOX);
        const after = project(target, zoomBy(from, factor, BOX, 0.01, at), BOX);
        expect(after.x).toBeCloseTo(at.x, 3);
        expect(after.y).toBeCloseTo(at.y, 3);
      }),
    );
  });

  it('stops at its limits', () => {
    expect(zoomBy({ x: 0, y: 0, zoom: 1 }, 1000, BOX, 0.02).zoom).toBe(6);
    expect(zoomBy({ x: 0, y: 0, zoom: 1 }, 0.0001, BOX, 0.02).zoom).toBe(0.02);
  });
});

describe('the farthest look', () => {
  const across = (width: number) => [
    { x: 0, y: 0 },
    { x: width, y: 0 },
  ];

  it('shows a large network whole, and as much again', () => {
    const large = across(1_000_000);
    expect(leastZoom(large, BOX)).toBeCloseTo(fit(large, BOX).zoom / 2, 9);
  });

  it('leaves a small one to be seen', () => {
    expect(leastZoom(across(100), BOX)).toBe(0.2);
  });
});

describe('standing apart', () => {
  const row = [0, 10, 20, 30].map((x) => ({ x, y: 0 }));

  it('is a matter of how near one looks, and of what is in sight', () => {
    expect(standApart(row, { x: 15, y: 0, zoom: 3 }, BOX)).toBe(true);
    expect(standApart(row, { x: 15, y: 0, zoom: 0.5 }, BOX)).toBe(false);
    expect(standApart(row, { x: 4000, y: 0, zoom: 3 }, BOX)).toBe(false);
  });
});

describe('bringing a node into sight', () => {
  it('leaves the view alone where the node is seen already', () => {
    const from = { x: 0, y: 0, zoom: 1 };
    expect(reveal({ x: 10, y: 10 }, from, BOX)).toBe(from);
  });

  it('moves just far enough', () => {
    fc.assert(
      fc.property(camera, point, (from, target) => {
        const at = project(target, reveal(target, from, BOX), BOX);
        expect(at.x).toBeGreaterThan(0);
        expect(at.x).toBeLessThan(BOX.width);
        expect(at.y).toBeGreaterThan(0);
        expect(at.y).toBeLessThan(BOX.height);
      }),
    );
  });
});

describe('a drawing wider than tall', () => {
  const wide = [
    { x: -400, y: -200 },
    { x: 400, y: 200 },
  ];

  it('is turned in a tall box, and in no other', () => {
    expect(layingFor(wide, { width: 390, height: 600 }).turned).toBe(true);
    expect(layingFor(wide, { width: 800, height: 400 }).turned).toBe(false);
    expect(layingFor(wide, { width: 500, height: 500 }).turned).toBe(false);
  });

  it('is stretched, never squeezed, towards the sides where room is left', () => {
    expect(layingFor(wide, { width: 1400, height: 300 }).stretch).toEqual({ x: 1.6, y: 1 });
    expect(layingFor(wide, { width: 500, height: 500 }).stretch).toEqual({ x: 1, y: 1.6 });
  });

  it('is as large in its box stretched as it was before', () => {
    const box = fc.record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 240, max: 1400 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), box, (points, size) => {
        const { turned, stretch } = layingFor(points, size);
        const plain = points.map((p) => laid(p, { turned, stretch: { x: 1, y: 1 } }));
        const stretched = points.map((p) => laid(p, { turned, stretch }));
        expect(fit(stretched, size).zoom).toBeCloseTo(fit(plain, size).zoom, 6);
      }),
    );
  });

  it('is stored and linked as it was baked', () => {
    fc.assert(
      fc.property(camera, fc.boolean(), fc.constantFrom(1, 1.25, 1.6), (c, turned, x) => {
        const laying = { turned, stretch: { x, y: 1 } };
        const back = unlaid(laid(c, laying), laying);
        expect(back.x).toBeCloseTo(c.x);
        expect(back.y).toBeCloseTo(c.y);
        expect(back.zoom).toBe(c.zoom);
      }),
    );
  });
});

describe('a camera rounded for the link', () => {
  it('shows the same to the pixel', () => {
    fc.assert(fc.property(camera, (c) => void expect(sameCamera(rounded(c), c)).toBe(true)));
  });
});
