/** Where each meeting stands as a mark of its own: near the middle of those who took part, on nobody. */
import type { IndexedDataset } from '../query/indexed.ts';
import { hubNode, speakers } from '../query/speakers.ts';
import { byCodeUnit } from '../model/id.ts';
import { type Extent, type Point, at } from './boxes.ts';
import type { Spot } from './scene.ts';

/** Half the room of a meeting, in pixels: the largest that the view draws. */
export const HUB_RADIUS = 6;
/** Between a meeting and its neighbours. */
const AIR_PX = 3;
/** Meetings stand on a grid, so that a taken place is looked up at once. */
const STEP_PX = 6;

const ROOM: Extent = { left: -HUB_RADIUS, top: -HUB_RADIUS, right: HUB_RADIUS, bottom: HUB_RADIUS };

export interface HubPlace extends Point {
  id: string;
}

/**
 * A place for every meeting that anybody took part in, in whole pixels; `spots` stand already. In order of id. `crowded`: there
 * is no room for all, and a view shows few of them: a meeting keeps off countries, and off those of the same middle.
 */
export function placeHubs(data: IndexedDataset, spots: readonly Spot[], crowded: boolean): HubPlace[] {
  const places = new Map(spots.map((spot) => [spot.id, spot]));
  const taken = new Set<number>();
  for (const spot of spots) if (spot.hub || !crowded) take(taken, at(roomAround(spot, spots.length), spot));
  const free = crowded ? nthAround(taken) : nearestFree(taken);
  const speaking = new Map(data.meetings.map((m) => [m.id, speakers(data, m.id)]));
  const met = meetingsOf(speaking.values());
  const ids = [...speaking.keys()].sort(byCodeUnit);
  return ids.flatMap((meeting) => {
    const sides = speaking.get(meeting)!.flatMap((id) => {
      const place = crowded ? places.get(id) : spokenFor(places.get(id), spots);
      return place ? { x: place.x, y: place.y, weight: 1 / Math.sqrt(Math.sqrt(met.get(id)!)) } : [];
    });
    if (!sides.length) return [];
    const place = free(middleOf(sides));
    return [{ id: hubNode(meeting), ...place }];
  });
}

/**
 * With more nodes than this, countries stand for their officials until they are opened: a meeting stands between the
 * countries, and keeps clear of discs alone, for few names are seen at once.
 */
const MOST_NAMED = 400;

function spokenFor(spot: Spot | undefined, spots: readonly Spot[]): Spot | undefined {
  return spots.length <= MOST_NAMED ? spot : (spots[spot?.home ?? -1] ?? spot);
}

function roomAround({ room: { whole, radius } }: Spot, nodes: number): Extent {
  return nodes <= MOST_NAMED ? whole : { left: -radius, top: -radius, right: radius, bottom: radius };
}

/** For each node, in how many meetings it speaks. */
function meetingsOf(speaking: Iterable<readonly string[]>): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  for (const ids of speaking) for (const id of ids) met.set(id, (met.get(id) ?? 0) + 1);
  return met;
}

/** In steps of the grid. Nearer those who met less: all meetings of a busy one would crowd in one place. */
function middleOf(points: readonly (Point & { weight: number })[]): Point {
  const sum = { x: 0, y: 0, weight: 0 };
  for (const { x, y, weight } of points) {
    sum.x += x * weight;
    sum.y += y * weight;
    sum.weight += weight;
  }
  const step = sum.weight * STEP_PX;
  return { x: Math.round(sum.x / step), y: Math.round(sum.y / step) };
}

/** No drawing is a million pixels wide. */
const WIDE = 1 << 18;
const keyOf = (x: number, y: number): number => x * WIDE + y;

/** Marks the places at which a meeting would come too near. */
function take(taken: Set<number>, { left, top, right, bottom }: Extent): void {
  const reach = HUB_RADIUS + AIR_PX;
  for (let x = Math.ceil((left - reach) / STEP_PX); x * STEP_PX <= right + reach; x++)
    for (let y = Math.ceil((top - reach) / STEP_PX); y * STEP_PX <= bottom + reach; y++)
      taken.add(keyOf(x, y));
}

/** Gives the first free place on the rings around a place of the grid, in pixels, and takes it. */
function nearestFree(taken: Set<number>): (middle: Point) => Point {
  /** for each place in the grid, the ring around it within which all is taken */
  const full = new Map<number, number>();
  return ({ x, y }) => {
    const middle = keyOf(x, y);
    for (let ring = full.get(middle) ?? 0; ; ring++) {
      full.set(middle, ring);
      for (let i = -ring; i <= ring; i++)
        for (const [dx, dy] of [
          [i, -ring],
          [i, ring],
          [-ring, i],
          [ring, i],
        ] as const) {
          if (taken.has(keyOf(x + dx, y + dy))) continue;
          const place = { x: (x + dx) * STEP_PX, y: (y + dy) * STEP_PX };
          take(taken, at(ROOM, place));
          return place;
        }
    }
  };
}

/** So many steps of the grid keep two meetings apart. */
const APART = 3;

/** Gives the next place of the square spiral around a place of the grid, in pixels: meetings of one middle never meet. */
function nthAround(taken: ReadonlySet<number>): (middle: Point) => Point {
  const given = new Map<number, number>();
  return ({ x, y }) => {
    const middle = keyOf(x, y);
    for (let nth = given.get(middle) ?? 0; ; nth++) {
      const turn = spiral(nth);
      const [atX, atY] = [x + turn.x * APART, y + turn.y * APART];
      if (taken.has(keyOf(atX, atY))) continue;
      given.set(middle, nth + 1);
      return { x: atX * STEP_PX, y: atY * STEP_PX };
    }
  };
}

/** The n-th place of a spiral of squares around 0, 0, which is the first: 1 to 8 stand around it, 9 to 24 around these. */
function spiral(nth: number): Point {
  if (nth === 0) return { x: 0, y: 0 };
  const ring = Math.ceil((Math.sqrt(nth + 1) - 1) / 2);
  const along = nth - (2 * ring - 1) * (2 * ring - 1);
  const [side, step] = [Math.floor(along / (2 * ring)), (along % (2 * ring)) - ring];
  if (side === 0) return { x: step, y: -ring };
  if (side === 1) return { x: ring, y: step };
  return side === 2 ? { x: -step, y: ring } : { x: -ring, y: -step };
}
