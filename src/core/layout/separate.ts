/** Whole-number places at which no two nodes or labels overlap. */
import { type Point, at, overlapOf } from './boxes.ts';
import { AIR, pushApart } from './forces.ts';
import type { Spot } from './scene.ts';

const MOST_STEPS = 400;

/** Pushes until nothing overlaps; what still does is set down, in order, at the nearest free place. */
export function separate(spots: readonly Spot[]): void {
  for (let step = 0; step < MOST_STEPS && pushApart(spots, 1); step++);
  const set: Spot[] = [];
  for (const spot of spots) {
    Object.assign(spot, nearestFree(spot, set));
    set.push(spot);
  }
}

/** Whether a spot at `place` keeps its air from all others. */
export function isFree(spot: Spot, place: Point, others: readonly Spot[]): boolean {
  const own = at(spot.room.whole, place);
  return others.every((other) => {
    if (other === spot) return true;
    const over = overlapOf(own, at(other.room.whole, other));
    return over.x + AIR.x <= 0 || over.y + AIR.y <= 0;
  });
}

/** Steps of the search around a taken place, in pixels. */
const STEP = 6;

function nearestFree(spot: Spot, others: readonly Spot[]): Point {
  const [x, y] = [Math.round(spot.x), Math.round(spot.y)];
  for (let ring = 0; ; ring++)
    for (let i = -ring; i <= ring; i++)
      for (const [dx, dy] of [
        [i, -ring],
        [i, ring],
        [-ring, i],
        [ring, i],
      ] as const) {
        const place = { x: x + dx * STEP, y: y + dy * STEP };
        if (isFree(spot, place, others)) return place;
      }
}
