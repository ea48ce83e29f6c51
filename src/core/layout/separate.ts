/** Whole-number places at which no two nodes or labels overlap. */
import { type Extent, type Point, at, overlapOf } from './boxes.ts';
import { AIR, airy, fewerSteps, pushApart } from './forces.ts';
import { Near } from './near.ts';
import type { Spot } from './scene.ts';

const MOST_STEPS = 400;

/** Pushes until nothing overlaps; what still does is set down, in order, at the nearest free place. */
export function separate(spots: readonly Spot[]): void {
  const steps = MOST_STEPS / fewerSteps(spots.length);
  for (let step = 0; step < steps && pushApart(spots, 1); step++);
  const set = new Near();
  for (const [i, spot] of spots.entries()) {
    Object.assign(spot, nearestFree(spot, spots, set));
    set.add(i, at(spot.room.whole, spot));
  }
}

/** Whether a spot at `place` keeps its air from all others. */
export function isFree(spot: Spot, place: Point, others: readonly Spot[]): boolean {
  const own = at(spot.room.whole, place);
  return others.every((other) => other === spot || keepsAir(own, other));
}

function keepsAir(own: Extent, other: Spot): boolean {
  const over = overlapOf(own, at(other.room.whole, other));
  return over.x + AIR.x <= 0 || over.y + AIR.y <= 0;
}

/** Steps of the search around a taken place, in pixels; a large drawing is searched in steps up to so many times as wide. */
const STEP = 6;
const WIDEST = 8;

/** The place nearest to where a spot stands that keeps air from those of `spots` that are `set` down. */
function nearestFree(spot: Spot, spots: readonly Spot[], set: Near): Point {
  const free = (place: Point): boolean => {
    const own = at(spot.room.whole, place);
    return !set.some(airy(own), (i) => !keepsAir(own, spots[i]!));
  };
  const [x, y] = [Math.round(spot.x), Math.round(spot.y)];
  const step = STEP * Math.min(WIDEST, fewerSteps(spots.length));
  for (let ring = 0; ; ring++)
    for (let i = -ring; i <= ring; i++)
      for (const [dx, dy] of [
        [i, -ring],
        [i, ring],
        [-ring, i],
        [ring, i],
      ] as const) {
        const place = { x: x + dx * step, y: y + dy * step };
        if (free(place)) return place;
      }
}
