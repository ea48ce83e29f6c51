/** The places of a network of thousands: countries by their ties, officials in rows around their country, each set down once. */
import type { Graph } from '../query/graph.ts';
import { byCodeUnit } from '../model/id.ts';
import { type Extent, type Point, at, overlapOf } from './boxes.ts';
import { airy, settle } from './forces.ts';
import type { Scene, Spot } from './scene.ts';
import { ASPECT, placeAtStart } from './start.ts';

/** Forces between more spots than this would hold up the build, and the drawing would be too large to be seen whole. */
export const MOST_SETTLED = 4000;

/**
 * So many officials of a country have a place clear of all labels, those of most meetings first. Further ones stand
 * between them, each on a spot of its own: a view shows few of them at once.
 */
export const MOST_CLEAR = 96;

/** Room for a dot and a name, in pixels; of a longer name the end may be covered. */
export const CELL = { width: 150, height: 26 };
const DOT_PX = 8;
/** Columns and rows on each side of a country: more than `MOST_CLEAR` places, also around a long name. */
const REACH = { columns: 5, rows: 16 };

/** Places for officials around 0, 0, the nearest first; a step down counts as much more as the view is wider than tall. */
const PLACES: readonly Point[] = Array.from({ length: 2 * REACH.columns + 1 }, (_, i) => i - REACH.columns)
  .flatMap((column) =>
    Array.from({ length: 2 * REACH.rows + 1 }, (_, j) => ({
      x: column * CELL.width,
      y: (j - REACH.rows) * CELL.height,
    })),
  )
  .sort((a, b) => far(a) - far(b) || a.y - b.y || a.x - b.x);

function far({ x, y }: Point): number {
  return x * x + y * y * ASPECT * ASPECT;
}

const cellAt = ({ x, y }: Point): Extent => ({
  left: x - CELL.width / 2,
  top: y - CELL.height / 2,
  right: x + CELL.width / 2,
  bottom: y + CELL.height / 2,
});

/** A country, or all who have none, with those around it. */
interface Region {
  /** of the country */
  spot: Spot;
  officials: Spot[];
  places: readonly Point[];
  /** of all who stand around it */
  room: Extent;
}

const NOWHERE: Extent = { left: 0, top: 0, right: 0, bottom: 0 };
/** Those of no country stand around nothing. */
const nobody = (): Spot => ({
  id: '',
  hub: true,
  home: -1,
  room: { radius: 0, label: NOWHERE, whole: NOWHERE },
  x: 0,
  y: 0,
});

function regionOf(spot: Spot, officials: Spot[]): Region {
  const own = airy(spot.room.whole);
  const free = PLACES.filter((place) => {
    const over = overlapOf(own, cellAt(place));
    return over.x <= 0 || over.y <= 0;
  });
  const places = free.slice(0, Math.min(MOST_CLEAR, officials.length));
  return { spot, officials, places, room: places.map(cellAt).reduce(around, own) };
}

const around = (a: Extent, b: Extent): Extent => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

const wide = ({ room }: Region): number => room.right - room.left;
const high = ({ room }: Region): number => room.bottom - room.top;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const highest = (row: readonly Region[]): number => row.map(high).reduce((a, b) => Math.max(a, b), 0);

/**
 * Sets the regions down in rows, side by side: those that the ties have drawn high come into the first row, and in a row
 * from left to right as they stand. Forces would leave as much room between as there is within.
 */
function inRows(regions: readonly Region[]): void {
  const byHeight = [...regions].sort((a, b) => a.spot.y - b.spot.y || byCodeUnit(a.spot.id, b.spot.id));
  const room = Math.sqrt(sum(regions.map((region) => wide(region) * high(region))) * ASPECT);
  const first = filled(byHeight, room);
  // Low regions waste room beside high ones: by how much is known once they stand in rows.
  const rows = filled(byHeight, room * Math.sqrt((ASPECT * sum(first.map(highest))) / room));
  let top = 0;
  for (const row of rows) {
    row.sort((a, b) => a.spot.x - b.spot.x || byCodeUnit(a.spot.id, b.spot.id));
    const height = highest(row) + STAGGER_PX;
    let left = -sum(row.map(wide)) / 2;
    for (const [nth, region] of row.entries()) {
      const slack = (height - high(region)) * SHARES[nth % SHARES.length]!;
      region.spot.x = Math.round(left - region.room.left);
      region.spot.y = Math.round(top + slack - region.room.top);
      left += wide(region);
    }
    top += height;
  }
}

/** Neighbours stand at other heights, or the ties of a row would run through its countries. */
const SHARES = [0, 0.5, 1, 0.25, 0.75];
const STAGGER_PX = 104;

/** Rows of at least this width, but for the last. */
function filled(regions: readonly Region[], width: number): Region[][] {
  const rows: Region[][] = [[]];
  for (const region of regions) {
    if (sum(rows.at(-1)!.map(wide)) >= width) rows.push([]);
    rows.at(-1)!.push(region);
  }
  return rows;
}

/** Spots within a cell, by steps that return to the first only after more than a thousand. */
function between(turn: number): Point {
  const [width, height] = [CELL.width - 2 * DOT_PX, CELL.height - 6];
  return { x: (turn * 43) % width, y: turn === 0 ? 0 : ((turn * 7) % height) - height / 2 };
}

/** Places all spots of the scene: in time by their number, but for the countries, which are hundreds at most. */
export function placeCrowd({ spots, lines }: Scene, { nodes }: Graph): void {
  const hubs = spots.filter((spot) => spot.hub);
  const met = new Map<string, number>(nodes.map(({ id, meetings }) => [id, meetings]));
  const nowhere = nobody();
  const homes = [...hubs, nowhere].map((spot) => ({ spot, officials: [] as Spot[] }));
  // Hubs stand first among the spots: the index of a home is its index here, and −1 is the last.
  for (const spot of spots) if (!spot.hub) homes.at(spot.home)!.officials.push(spot);
  const regions = homes
    .filter(({ spot, officials }) => spot !== nowhere || officials.length > 0)
    .map(({ spot, officials }) => {
      officials.sort((a, b) => met.get(b.id)! - met.get(a.id)! || byCodeUnit(a.id, b.id));
      return regionOf(spot, officials);
    });
  const scene: Scene = {
    spots: regions.map(({ spot }) => spot),
    lines: lines.filter(({ a, b }) => a < hubs.length && b < hubs.length),
    linesOf: [],
  };
  placeAtStart(scene, 0);
  settle(scene);
  inRows(regions);
  for (const { spot, officials, places } of regions)
    officials.forEach((official, nth) => {
      const place = places[nth % places.length]!;
      const off = between(Math.floor(nth / places.length));
      // The dot stands at the left of its cell, the name behind it.
      const left = at(cellAt(place), spot).left + DOT_PX;
      Object.assign(official, { x: left + off.x, y: spot.y + place.y + off.y });
    });
}
