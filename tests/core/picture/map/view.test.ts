/** What of the world is in sight, which circles merge, which names fit, and where the arrows lead. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTowards } from '../../../../src/web/views/map/direction.ts';
import { fitsIn, marksOf, namedMarks } from '../../../../src/core/picture/map/marks.ts';
import type { Spot } from '../../../../src/core/picture/map/spots.ts';
import {
  MOST_ZOOM,
  type View,
  WHOLE,
  fitted,
  limited,
  onScreen,
  panned,
  revealed,
  zoomed,
} from '../../../../src/core/picture/map/view.ts';

const BOX = { width: 800, height: 400 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyView = fc
  .record({ x: share, y: share, zoom: fc.double({ min: 1, max: MOST_ZOOM, noNaN: true }) })
  .map(limited);

describe('the view of the world', () => {
  it('keeps what is under the pointer there while zooming, where the edges allow', () => {
    const about = { x: 300, y: 150 };
    const at = (view: View, p: { x: number; y: number }) => onScreen(p, view, BOX);
    const view = zoomed({ x: 0.5, y: 0.5, zoom: 4 }, 1.5, about, BOX);
    const under = { x: 0.5 * 800 + (300 - 400) / 4, y: 0.5 * 400 + (150 - 200) / 4 };
    expect(at(view, under).x).toBeCloseTo(300);
    expect(at(view, under).y).toBeCloseTo(150);
  });

  it('never shows less than the world or what lies beside it', () => {
    const move = fc.integer({ min: -900, max: 900 });
    fc.assert(
      fc.property(
        anyView,
        move,
        move,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (view, x, y, factor) => {
          for (const next of [panned(view, { x, y }, BOX), zoomed(view, factor, { x: 10, y: 390 }, BOX)]) {
            const [start, end] = [
              onScreen({ x: 0, y: 0 }, next, BOX),
              onScreen({ x: 800, y: 400 }, next, BOX),
            ];
            expect(Math.max(start.x, start.y)).toBeLessThan(0.001);
            expect(end.x).toBeGreaterThan(799.999);
            expect(end.y).toBeGreaterThan(399.999);
          }
        },
      ),
    );
  });

  it('holds all places at first, and the whole world where they lie all over it', () => {
    const points = [
      { x: 500, y: 100 },
      { x: 600, y: 150 },
    ];
    const view = fitted(points, BOX);
    for (const p of points.map((each) => onScreen(each, view, BOX))) {
      expect(p.x).toBeGreaterThanOrEqual(0);
      expect(p.x).toBeLessThanOrEqual(800);
    }
    expect(view.zoom).toBeGreaterThan(2);
    expect(
      fitted(
        [
          { x: 5, y: 5 },
          { x: 790, y: 300 },
        ],
        BOX,
      ),
    ).toEqual(WHOLE);
    expect(fitted([], BOX)).toEqual(WHOLE);
  });

  it('moves no more than it must to bring a place into sight', () => {
    const view: View = { x: 0.5, y: 0.5, zoom: 4 };
    expect(revealed(view, { x: 400, y: 200 }, BOX)).toBe(view);
    const moved = onScreen({ x: 600, y: 200 }, revealed(view, { x: 600, y: 200 }, BOX), BOX);
    expect(moved.x).toBeCloseTo(800 - 28);
  });
});

const spot = (id: string, count: number, hollow = false): Spot => ({
  id,
  place: { name: id, country: null, city: null, basis: 'stated' },
  meetings: Array.from({ length: count }, (_, i) => `${id}${i}`),
  at: [0, 0],
  hollow,
});

describe('the circles', () => {
  const points: Record<string, { x: number; y: number }> = {
    a: { x: 100, y: 100 },
    b: { x: 112, y: 100 },
    c: { x: 300, y: 100 },
  };
  const spots = [spot('a', 9), spot('b', 3, true), spot('c', 1, true)];
  const marks = (zoom: number) => marksOf(spots, ({ id }) => points[id]!, zoom);

  it('merge into the busiest place where they would overlap, and part when enlarged', () => {
    expect(marks(1).map(({ id, meetings, hollow }) => [id, meetings, hollow])).toEqual([
      ['a', 12, false],
      ['c', 1, true],
    ]);
    expect(marks(8)).toHaveLength(3);
  });

  it('never overlap, lose no place and count each meeting once', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      y: fc.integer({ min: 0, max: 400 }),
      n: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 25 }), fc.integer({ min: 1, max: 8 }), (places, zoom) => {
        const many = places.map(({ n }, i) => spot(String(i), n));
        const drawn = marksOf(many, ({ id }) => places[Number(id)]!, zoom);
        expect(drawn.flatMap((mark) => mark.spots)).toHaveLength(places.length);
        expect(drawn.reduce((sum, mark) => sum + mark.meetings, 0)).toBe(
          places.reduce((sum, { n }) => sum + n, 0),
        );
        for (const [i, a] of drawn.entries())
          for (const b of drawn.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y) * zoom).toBeGreaterThanOrEqual(a.radiusPx + b.radiusPx);
      }),
    );
  });
});

describe('the names', () => {
  const circle = (id: string, x: number, y: number, name: string) => ({ id, x, y, radiusPx: 6, name });

  it('stand after their circle, before it at the edge, and nowhere where there is no room', () => {
    const named = namedMarks(
      [
        circle('a', 100, 50, 'Lisbonne'),
        circle('b', 780, 50, 'Oslo'),
        circle('c', 60, 50, 'Une ville au nom long'),
      ],
      BOX,
    );
    expect(named.get('a')).toBe('after');
    expect(named.get('b')).toBe('before');
    expect(named.has('c')).toBe(false);
  });

  it('leave a number out that would not fit its circle', () => {
    expect(fitsIn('1', 5)).toBe(false);
    expect(fitsIn('12', 10)).toBe(true);
    expect(fitsIn('2705', 12)).toBe(false);
  });
});

describe('the arrows', () => {
  const [here, east, farEast, north] = [
    { x: 0, y: 0 },
    { x: 50, y: 10 },
    { x: 90, y: 0 },
    { x: 10, y: -40 },
  ];
  const all = [here, east, farEast, north];

  it('lead to the nearest place in their direction, and nowhere where none lies', () => {
    expect(nextTowards(here, 'ArrowRight', all)).toBe(east);
    expect(nextTowards(east, 'ArrowRight', all)).toBe(farEast);
    expect(nextTowards(here, 'ArrowUp', all)).toBe(north);
    expect(nextTowards(here, 'ArrowLeft', all)).toBeUndefined();
    expect(nextTowards(here, 'toString', all)).toBeUndefined();
  });
});
