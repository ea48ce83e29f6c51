import { describe, expect, it, vi } from 'vitest';
import { type Extent, at, overlapOf, roomOf } from '../../../src/core/layout/boxes.ts';
import { CELL, MOST_CLEAR, MOST_SETTLED } from '../../../src/core/layout/crowd.ts';
import { layoutOf } from '../../../src/core/layout/layout.ts';
import { graphOf } from '../../../src/core/query/graph.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { generated } from './datasets.ts';

const COUNTRIES = 40;
const dataset = generated(MOST_SETTLED, COUNTRIES, 3000, 11);
// Somebody of no country, who met somebody.
dataset.officials[1]!.country = null;
const data = indexDataset(dataset);
const { nodes } = graphOf(data, data.meetings);
const positions = layoutOf(dataset);
const places = new Map(positions.map((p) => [p.node, p]));

/** The countries, and of each those officials who met most, as far as a name has room. */
function clear(): { id: string; box: Extent }[] {
  const ranked = [...nodes].sort((a, b) => b.meetings - a.meetings || (a.id < b.id ? -1 : 1));
  const held = new Map<string | null, number>();
  return ranked
    .filter(({ type, country }) => {
      const before = held.get(country) ?? 0;
      if (type === 'official') held.set(country, before + 1);
      return type === 'country' || before < MOST_CLEAR;
    })
    .map((node) => {
      const box = at(roomOf(data, node).whole, places.get(node.id)!);
      const right = node.type === 'country' ? box.right : Math.min(box.right, box.left + CELL.width);
      return { id: node.id, box: { ...box, right } };
    });
}

describe('the places of a network of thousands', () => {
  it('are whole numbers, one for every node and every meeting', () => {
    expect(positions).toHaveLength(nodes.length + dataset.meetings.length);
    for (const node of nodes) expect(places.has(node.id)).toBe(true);
    for (const { id } of dataset.meetings) expect(places.has(`m:${id}`)).toBe(true);
    expect(positions.every((p) => Number.isInteger(p.x) && Number.isInteger(p.y))).toBe(true);
  });

  it('leave no two labels on one another, of countries and of the officials of each who met most', () => {
    const boxes = clear();
    expect(boxes.length).toBeGreaterThan(COUNTRIES + MOST_CLEAR);
    const over = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => {
        const { x, y } = overlapOf(a.box, b.box);
        return x > 0 && y > 0 ? [`${a.id} and ${b.id}`] : [];
      }),
    );
    expect(over).toEqual([]);
  });

  it('are of their own for each country, official, and meeting of one and the same middle', () => {
    const own = new Set(nodes.map(({ id }) => `${places.get(id)!.x} ${places.get(id)!.y}`));
    expect(own.size).toBe(nodes.length);
    const alike = generated(MOST_SETTLED, 2, 0, 1);
    const [talk] = alike.meetings;
    const again = Array.from({ length: 300 }, (_, i) => ({ ...talk!, id: `again-${i}` }));
    const hubs = layoutOf({ ...alike, meetings: [...alike.meetings, ...again] }).filter((p) =>
      p.node.startsWith('m:again-'),
    );
    expect(new Set(hubs.map(({ x, y }) => `${x} ${y}`)).size).toBe(300);
  });

  it('keep officials nearer to their own country than the drawing is high, and the drawing wide rather than tall', () => {
    const across = (axis: 'x' | 'y'): number => {
      const values = nodes.map(({ id }) => places.get(id)![axis]);
      return Math.max(...values) - Math.min(...values);
    };
    expect(across('x')).toBeGreaterThan(across('y'));
    for (const { id, type, country } of nodes) {
      if (type === 'country' || country === null) continue;
      const [own, home] = [places.get(id)!, places.get(`c:${country}`)!];
      expect(Math.abs(own.x - home.x)).toBeLessThan(across('y'));
      expect(Math.abs(own.y - home.y)).toBeLessThan(across('y') / 2);
    }
  });

  it('are the same for the same data set, in whatever order its lists stand', () => {
    const turned = {
      ...dataset,
      meetings: [...dataset.meetings].reverse(),
      officials: [...dataset.officials].reverse(),
      countries: [...dataset.countries].reverse(),
    };
    expect(layoutOf(turned)).toEqual(positions);
  });

  it('are worked out without any function that engines round each in their own way', () => {
    const names = ['random', 'sin', 'cos', 'tan', 'atan2', 'exp', 'log', 'pow', 'hypot', 'cbrt'] as const;
    const spies = names.map((name) => vi.spyOn(Math, name).mockReturnValue(0.5));
    const again = layoutOf(dataset);
    for (const spy of spies) spy.mockRestore();
    expect(again).toEqual(positions);
  });
});
