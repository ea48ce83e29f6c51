import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { type Extent, at, overlapOf, roomOf } from '../../../src/core/layout/boxes.ts';
import { HUB_RADIUS } from '../../../src/core/layout/hubs.ts';
import { layoutOf } from '../../../src/core/layout/layout.ts';
import { graphOf } from '../../../src/core/query/graph.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { hubNode } from '../../../src/core/query/speakers.ts';
import { generated } from './datasets.ts';

const real = JSON.parse(
  readFileSync(new URL('../../../data/dataset/dataset.json', import.meta.url), 'utf8'),
) as Dataset;

const layouts = new Map<Dataset, ReturnType<typeof layoutOf>>();

/** A layout takes seconds: those that are only looked at are made once. */
function laidOut(dataset: Dataset): ReturnType<typeof layoutOf> {
  const positions = layouts.get(dataset) ?? layoutOf(dataset);
  layouts.set(dataset, positions);
  return positions;
}

function boxesOf(dataset: Dataset): { id: string; box: Extent }[] {
  const data = indexDataset(dataset);
  const places = new Map(laidOut(dataset).map((p) => [p.node, p]));
  return graphOf(data, data.meetings).nodes.map((node) => ({
    id: node.id,
    box: at(roomOf(data, node).whole, places.get(node.id)!),
  }));
}

function overlaps(boxes: readonly { id: string; box: Extent }[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const { x, y } = overlapOf(a.box, b.box);
      return x > 0 && y > 0 ? [`${a.id} and ${b.id}`] : [];
    }),
  );
}

const CASES: [string, Dataset][] = [
  ['the data set of the project', real],
  ['60 officials of 15 countries', generated(60, 15, 90, 7)],
  ['4 officials of one country', generated(4, 1, 5, 3)],
];

describe('the baked places of the network', () => {
  it.each(CASES)('leave no two labels on one another: %s', (_, dataset) => {
    expect(overlaps(boxesOf(dataset))).toEqual([]);
  });

  it('leave no two labels on one another in a network of hundreds', () => {
    expect(overlaps(boxesOf(generated(500, 15, 400, 5)))).toEqual([]);
  });

  it.each(CASES)('are whole numbers, one for every node and every meeting: %s', (_, dataset) => {
    const data = indexDataset(dataset);
    const positions = laidOut(dataset);
    const { nodes } = graphOf(data, data.meetings);
    const ids = [...nodes.map((n) => n.id), ...data.meetings.map((m) => hubNode(m.id))];
    expect(positions.map((p) => p.node)).toEqual(ids.sort());
    expect(positions.every((p) => Number.isInteger(p.x) && Number.isInteger(p.y))).toBe(true);
  });

  it.each(CASES)('leave no meeting on a node, a label or a meeting: %s', (_, dataset) => {
    const hubs = laidOut(dataset).filter((p) => p.node.startsWith('m:'));
    const half = HUB_RADIUS;
    const boxes = hubs.map(({ node, x, y }) => ({
      id: node,
      box: { left: x - half, top: y - half, right: x + half, bottom: y + half },
    }));
    expect(hubs.length).toBe(dataset.meetings.length);
    expect(overlaps([...boxesOf(dataset), ...boxes])).toEqual([]);
  });

  it('are the same for the same data set, in whatever order its lists stand', () => {
    const dataset = generated(30, 8, 40, 1);
    const once = JSON.stringify(layoutOf(dataset));
    expect(JSON.stringify(layoutOf(structuredClone(dataset)))).toBe(once);
    const turned = {
      ...dataset,
      meetings: [...dataset.meetings].reverse(),
      officials: [...dataset.officials].reverse(),
      countries: [...dataset.countries].reverse(),
    };
    expect(JSON.stringify(layoutOf(turned))).toBe(once);
  });

  it('are worked out without any function that engines round each in their own way', () => {
    const dataset = generated(12, 4, 14, 5);
    const once = layoutOf(dataset);
    const names = ['random', 'sin', 'cos', 'tan', 'atan2', 'exp', 'log', 'pow', 'hypot', 'cbrt'] as const;
    const spies = names.map((name) => vi.spyOn(Math, name).mockReturnValue(0.5));
    const again = layoutOf(dataset);
    for (const spy of spies) spy.mockRestore();
    expect(again).toEqual(once);
  });

  it('lie wide rather than tall', () => {
    const boxes = boxesOf(real).map((b) => b.box);
    const width = Math.max(...boxes.map((b) => b.right)) - Math.min(...boxes.map((b) => b.left));
    const height = Math.max(...boxes.map((b) => b.bottom)) - Math.min(...boxes.map((b) => b.top));
    expect(width / height).toBeGreaterThan(1.2);
    expect(width / height).toBeLessThan(2.2);
  });

  it('draw nothing where there is nothing', () => {
    expect(layoutOf({ ...real, meetings: [] })).toEqual([]);
  });
});
