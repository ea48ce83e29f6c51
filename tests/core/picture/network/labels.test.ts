import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../../../src/core/picture/network/grid.ts';
import {
  HUB_SIDES,
  type LabelWish,
  type Line,
  SIDES,
  crosses,
  placeLabels,
} from '../../../../src/core/picture/network/labels.ts';

const BOX = { width: 400, height: 300 };
const wish = (id: string, x: number, y: number, some: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x,
  y,
  radius: 5,
  width: 60,
  height: 16,
  priority: 0,
  must: false,
  sides: SIDES,
  ...some,
});
const sides = (wishes: LabelWish[], lines: Line[] = [], before?: Map<string, 'left'>) =>
  Object.fromEntries([...placeLabels(wishes, lines, BOX, before)].map(([id, { side }]) => [id, side]));

describe('a label', () => {
  it('stands right of a dot and below a hub where there is room', () => {
    expect(sides([wish('dot', 100, 100), wish('hub', 300, 100, { sides: HUB_SIDES })])).toEqual({
      dot: 'right',
      hub: 'below',
    });
  });

  it('stands left of a node at the right edge of the box', () => {
    expect(sides([wish('a', 390, 150)])).toEqual({ a: 'left' });
  });

  it('gives way to a node beside it', () => {
    expect(sides([wish('a', 200, 150, { priority: 1 }), wish('b', 230, 150)]).a).toBe('left');
  });

  it('keeps off a dark tie where another side is free', () => {
    const line = { from: { x: 200, y: 150 }, to: { x: 300, y: 150 }, weight: 1 };
    expect(sides([wish('a', 200, 150)], [line])).toEqual({ a: 'left' });
  });

  it('keeps the side it had before where that is still free', () => {
    expect(sides([wish('a', 200, 150)], [], new Map([['a', 'left']]))).toEqual({ a: 'left' });
  });

  it('is not shown where every side is taken, and the more important one is', () => {
    const crowd = Array.from({ length: 9 }, (_, i) =>
      wish(`n${i}`, 180 + (i % 3) * 20, 130 + Math.floor(i / 3) * 20, { priority: i === 4 ? 0 : 5 }),
    );
    const shown = sides(crowd);
    expect(shown).not.toHaveProperty('n4');
    expect(Object.keys(shown).length).toBeGreaterThan(2);
  });

  it('of one who leads lies on nodes where it must, never on another name', () => {
    const crowd = Array.from({ length: 9 }, (_, i) =>
      wish(`n${i}`, 180 + (i % 3) * 20, 130 + Math.floor(i / 3) * 20, {
        lead: i === 4,
        priority: i === 4 ? 9 : 5,
      }),
    );
    const placed = placeLabels(crowd, [], BOX);
    const lead = placed.get('n4')!;
    expect(
      [...placed.values()].filter((other) => other !== lead && overlap(other.rectangle, lead.rectangle)),
    ).toEqual([]);
    expect(placeLabels(crowd, [], BOX, new Map(), [[0, 0, BOX.width, BOX.height]]).has('n4')).toBe(false);
  });

  it('is shown all the same where the reader has asked for it', () => {
    const crowd = Array.from({ length: 9 }, (_, i) =>
      wish(`n${i}`, 180 + (i % 3) * 20, 130 + Math.floor(i / 3) * 20, {
        must: i === 4,
        priority: i === 4 ? 9 : 0,
      }),
    );
    expect(sides(crowd)).toHaveProperty('n4');
  });

  it('is not shown for a node out of sight', () => {
    expect(sides([wish('a', -20, 150), wish('b', 200, 150)])).toEqual({ b: 'right' });
  });
});

describe('the labels that are shown', () => {
  const wishes = fc
    .array(
      fc.record({
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 300 }),
        radius: fc.integer({ min: 3, max: 20 }),
        width: fc.integer({ min: 20, max: 140 }),
        priority: fc.integer({ min: 0, max: 20 }),
      }),
      { maxLength: 40 },
    )
    .map((list) => list.map(({ x, y, ...rest }, i) => wish(String(i), x, y, rest)));

  it('never lie on one another, on another node, or beyond the box', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const placed = [...placeLabels(all, [], BOX)];
        for (const [i, [id, { rectangle: r }]] of placed.entries()) {
          expect(r[0] >= 0 && r[1] >= 0 && r[2] <= BOX.width && r[3] <= BOX.height).toBe(true);
          expect(placed.slice(i + 1).some(([, other]) => overlap(r, other.rectangle))).toBe(false);
          const nodes = all.filter((n) => n.id !== id);
          expect(
            nodes.some((n) => overlap(r, [n.x - n.radius, n.y - n.radius, n.x + n.radius, n.y + n.radius])),
          ).toBe(false);
        }
      }),
    );
  });

  it('are the same for the same wishes', () => {
    fc.assert(
      fc.property(wishes, (all) => void expect(placeLabels(all, [], BOX)).toEqual(placeLabels(all, [], BOX))),
    );
  });
});

describe('a tie under a label', () => {
  const line = (x1: number, y1: number, x2: number, y2: number): Line => ({
    from: { x: x1, y: y1 },
    to: { x: x2, y: y2 },
    weight: 1,
  });

  it('is one that runs through, begins in or lies in it', () => {
    expect(crosses(line(0, 5, 30, 5), [10, 0, 20, 10])).toBe(true);
    expect(crosses(line(15, 5, 90, 90), [10, 0, 20, 10])).toBe(true);
    expect(crosses(line(12, 3, 18, 6), [10, 0, 20, 10])).toBe(true);
  });

  it('is not one that ends before it or passes it by', () => {
    expect(crosses(line(0, 5, 9, 5), [10, 0, 20, 10])).toBe(false);
    expect(crosses(line(0, 20, 30, 20), [10, 0, 20, 10])).toBe(false);
    expect(crosses(line(0, 9, 9, 30), [10, 0, 20, 10])).toBe(false);
  });
});
