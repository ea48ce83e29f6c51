/** Where each meeting stands as a mark of its own: near the middle of those who took part, on nobody. */
import type { IndexedDataset } from '../query/indexed.ts';
import { hubNode, speakers } from '../query/speakers.ts';
import { byCodeUnit } from '../model/id.ts';
import { type Extent, type Point, at, overlapOf } from './boxes.ts';
import type { Spot } from './scene.ts';

/** Half the room of a meeting, in pixels: the largest that the view draws, with air. */
export const HUB_RADIUS = 7;
const AIR_PX = 5;
const STEP_PX = 6;
/** Of the squares by which taken room is looked up: wider than most names. */
const CELL_PX = 128;

const ROOM: Extent = { left: -HUB_RADIUS, top: -HUB_RADIUS, right: HUB_RADIUS, bottom: HUB_RADIUS };

/** A place for every meeting that anybody took part in, in whole pixels; `spots` stand already. In order of id. */
export function placeHubs(
  data: IndexedDataset,
  spots: readonly Spot[],
): { id: string; x: number; y: number }[] {
  const places = new Map(spots.map((spot) => [spot.id, spot]));
  const taken = newTaken();
  for (const spot of spots) taken.add(at(spot.room.whole, spot));
  const ids = data.meetings.map((m) => m.id).sort(byCodeUnit);
  return ids.flatMap((meeting) => {
    const sides = speakers(data, meeting).flatMap((id) => places.get(id) ?? []);
    if (!sides.length) return [];
    const place = nearestFree(middleOf(sides), taken);
    taken.add(at(ROOM, place));
    return [{ id: hubNode(meeting), ...place }];
  });
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((s, p) => ({ x: s.x + p.x, y: s.y + p.y }), { x: 0, y: 0 });
  return { x: Math.round(sum.x / points.length), y: Math.round(sum.y / points.length) };
}

function nearestFree({ x, y }: Point, taken: Taken): Point {
  for (let ring = 0; ; ring++)
    for (let i = -ring; i <= ring; i++)
      for (const [dx, dy] of [
        [i, -ring],
        [i, ring],
        [-ring, i],
        [ring, i],
      ] as const) {
        const place = { x: x + dx * STEP_PX, y: y + dy * STEP_PX };
        if (taken.free(at(ROOM, place))) return place;
      }
}

interface Taken {
  add: (extent: Extent) => void;
  free: (extent: Extent) => boolean;
}

function newTaken(): Taken {
  const cells = new Map<string, Extent[]>();
  return {
    add(extent) {
      for (const key of cellsOf(extent)) cells.set(key, [...(cells.get(key) ?? []), extent]);
    },
    free: (extent) =>
      cellsOf(extent).every((key) =>
        (cells.get(key) ?? []).every((other) => {
          const over = overlapOf(extent, other);
          return over.x + AIR_PX <= 0 || over.y + AIR_PX <= 0;
        }),
      ),
  };
}

/** The squares that an extent and its air touch. */
function cellsOf({ left, top, right, bottom }: Extent): string[] {
  const first = (value: number): number => Math.floor((value - AIR_PX) / CELL_PX);
  const last = (value: number): number => Math.floor((value + AIR_PX) / CELL_PX);
  const keys: string[] = [];
  for (let x = first(left); x <= last(right); x++)
    for (let y = first(top); y <= last(bottom); y++) keys.push(`${x} ${y}`);
  return keys;
}
