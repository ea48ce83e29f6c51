/** Whole-number places at which no two nodes or labels overlap. */
import { type Extent, type Point, at } from './boxes.ts';
import { AIR, airy, fewerSteps, pushApart } from './forces.ts';
import { Near } from './near.ts';
import type { Spot } from './scene.ts';

const MOST_STEPS = 400;

/** Pushes until nothing overlaps; what still does is set down, in order, at the nearest free place. */
export function separate(spots: readonly Spot[]): void {
  const steps = MOST_STEPS / fewerSteps(spots.length);
  for (let step = 0; step < steps && pushApart(spots, 1); step++);
  const set = new Near();
  const full = new Map<string, number>();
  for (const [i, spot] of spots.entries()) {
    Object.assign(spot, nearestFree(spot, spots, set, full));
    set.add(i, at(spot.room.whole, spot));
  }
}

/** Whether a spot at `place` keeps its air from all others. */
export function isFree(spot: Spot, place: Point, others: readonly Spot[]): boolean {
  const own = at(spot.room.whole, place);
  return others.every((other) => other === spot || keepsAir(own, other));
}

function keepsAir(own: Extent, { x, y, room: { whole } }: Spot): boolean {
  return (
    Math.min(own.right, whole.right + x) - Math.max(own.left, whole.left + x) + AIR.x <= 0 ||
    Math.min(own.bottom, whole.bottom + y) - Math.max(own.top, whole.top + y) + AIR.y <= 0
  );
}

/** Steps of the search around a taken place, in pixels; a large drawing is searched in steps up to so many times as wide. */
const STEP = 6;
const WIDEST = 8;

/** Spots that stand as near to each other as this, in pixels, find the same rings taken. */
const PATCH_PX = 192;
/** Rings that are looked at again: rooms differ in size. */
const AGAIN = 1;

/**
 * The place nearest to where a spot stands that keeps air from those of `spots` that are `set` down. In a large drawing
 * the search begins where it ended for the spot before in that patch: `full` holds the ring.
 */
function nearestFree(spot: Spot, spots: readonly Spot[], set: Near, full: Map<string, number>): Point {
  const free = (place: Point): boolean => {
    const own = at(spot.room.whole, place);
    return !set.some(airy(own), (i) => !keepsAir(own, spots[i]!));
  };
  const [x, y] = [Math.round(spot.x), Math.round(spot.y)];
  const step = STEP * Math.min(WIDEST, fewerSteps(spots.length));
  const patch = `${Math.round(x / PATCH_PX)} ${Math.round(y / PATCH_PX)}`;
  const first = step === STEP ? 0 : Math.max(0, (full.get(patch) ?? 0) - AGAIN);
  for (let ring = first; ; ring++)
    for (let i = -ring; i <= ring; i++)
      for (const [dx, dy] of [
        [i, -ring],
        [i, ring],
        [-ring, i],
        [ring, i],
      ] as const) {
        const place = { x: x + dx * step, y: y + dy * step };
        if (!free(place)) continue;
        full.set(patch, ring);
        return place;
      }
}
