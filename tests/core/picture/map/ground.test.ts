/** The ways that are drawn over the map. */
import { describe, expect, it } from 'vitest';
import { arcPath, pointOn, projectionFor } from '../../../../src/core/picture/map/ground.ts';
import type { LonLat } from '../../../../src/core/picture/map/atlas.ts';

const BOX = { width: 720, height: 360 };
const projection = projectionFor(BOX);
const way = (from: LonLat, to: LonLat): string =>
  arcPath(projection, { id: `${from} ${to}`, from, to, meetings: [] });

describe('an arc of the map', () => {
  it('is the shortest way over the globe', () => {
    expect(way([2, 49], [106, 21])).toMatch(/^M[^MQ]+L[^MQ]+$/);
  });

  it('that would leave the map at its edge is one line within it, from end to end', () => {
    const [from, to]: LonLat[] = [
      [140, 36],
      [-77, 39],
    ];
    const path = way(from!, to!);
    expect(path.match(/M/g)).toHaveLength(1);
    const numbers = path.match(/-?\d+(?:\.\d+)?/g)!.map(Number);
    const { x, y } = pointOn(projection, to!);
    expect(numbers.at(-2)).toBeCloseTo(x, 0);
    expect(numbers.at(-1)).toBeCloseTo(y, 0);
    numbers.forEach((n, i) => {
      expect(n).toBeGreaterThanOrEqual(0);
      expect(n).toBeLessThanOrEqual(i % 2 ? BOX.height : BOX.width);
    });
  });
});
