/** Small moves that make the drawing easier to read: fewer ties under labels, fewer crossings, shorter ties. */
import { type Point, at } from './boxes.ts';
import { type Line, type Scene, type Spot } from './scene.ts';
import { cross, distance, touches } from './segments.ts';
import { isFree } from './separate.ts';
import { ASPECT } from './start.ts';

/** What each type of tie costs: a pixel of length, running under a label or a node, crossing another. */
const COST = {
  officials: { length: 1, under: 90, over: 160, crossing: 26 },
  member: { length: 0.8, under: 45, over: 120, crossing: 18 },
  countries: { length: 0.12, under: 30, over: 60, crossing: 4 },
} as const;
/** A pixel away from the middle. */
const FAR = 0.35;
/** Two hubs nearer than this crowd one another, and so do a hub and an official's dot. */
const ROOMY = { hubs: 120, dots: 46 };
const CROWDED = 1.5;

const COMPASS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;
const REACHES = [7, 20, 48, 110, 200];
const ROUNDS = 14;
/** Beyond this many look-ups a round, a refinement would hold up the build. */
const MOST_WORK = 30_000_000;

/** Moves spots to whole places, each to the best of those around it, as long as that helps. */
export function refine(scene: Scene): void {
  const { spots, lines } = scene;
  const work = spots.length * COMPASS.length * REACHES.length * (spots.length + lines.length) * 4;
  if (work > MOST_WORK) return;
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < spots.length; i++) moved = improve(scene, i) || moved;
    if (!moved) return;
  }
}

function improve(scene: Scene, i: number): boolean {
  const spot = scene.spots[i]!;
  const from = { x: spot.x, y: spot.y };
  let best: Point = from;
  let least = costAt(scene, i, from) - 1;
  for (const reach of REACHES)
    for (const [dx, dy] of COMPASS) {
      const place = { x: from.x + dx * reach, y: from.y + dy * reach };
      if (!isFree(spot, place, scene.spots)) continue;
      const cost = costAt(scene, i, place);
      if (cost < least) [best, least] = [place, cost];
    }
  Object.assign(spot, best);
  return best !== from;
}

/** All that would change with the place of spot `i`. */
function costAt({ spots, lines, linesOf }: Scene, i: number, place: Point): number {
  const spot = spots[i]!;
  const own = linesOf[i]!.map((l) => lines[l]!);
  const end = (index: number): Point => (index === i ? place : spots[index]!);
  let cost = FAR * distance({ x: place.x / ASPECT, y: place.y }, { x: 0, y: 0 });
  for (const line of own) {
    const [a, b] = [end(line.a), end(line.b)];
    cost += COST[line.type].length * distance(a, b) + underOthers(line, a, b, spots, i);
    for (const other of lines)
      if (other !== line && !meet(line, other) && cross(a, b, end(other.a), end(other.b)))
        cost += Math.min(COST[line.type].crossing, COST[other.type].crossing);
  }
  cost += crowding(spot, place, spots);
  return cost + underOwn(spot, i, place, lines, end);
}

const meet = (x: Line, y: Line): boolean => x.a === y.a || x.a === y.b || x.b === y.a || x.b === y.b;

/** What a tie of the moved spot costs by running under the labels and over the nodes of others. */
function underOthers(
  { type, a, b }: Line,
  from: Point,
  to: Point,
  spots: readonly Spot[],
  moved: number,
): number {
  let cost = 0;
  spots.forEach((spot, i) => {
    if (i === moved) return;
    if (touches(from, to, at(spot.room.label, spot))) cost += COST[type].under;
    if (i !== a && i !== b && touches(from, to, disc(spot, spot))) cost += COST[type].over;
  });
  return cost;
}

/** What the ties that run under the moved spot's own label, or over its disc, cost. */
function underOwn(
  spot: Spot,
  i: number,
  place: Point,
  lines: readonly Line[],
  end: (index: number) => Point,
): number {
  const [label, own] = [at(spot.room.label, place), disc(spot, place)];
  let cost = 0;
  for (const line of lines) {
    const [a, b] = [end(line.a), end(line.b)];
    if (touches(a, b, label)) cost += COST[line.type].under;
    if (line.a !== i && line.b !== i && touches(a, b, own)) cost += COST[line.type].over;
  }
  return cost;
}

const disc = ({ room: { radius } }: Spot, place: Point) =>
  at({ left: -radius, top: -radius, right: radius, bottom: radius }, place);

function crowding(spot: Spot, place: Point, spots: readonly Spot[]): number {
  let cost = 0;
  for (const other of spots) {
    if (other === spot) continue;
    const wanted = spot.hub && other.hub ? ROOMY.hubs : ROOMY.dots;
    const gap = distance(place, other);
    if (gap < wanted) cost += CROWDED * (wanted - gap);
  }
  return cost;
}
