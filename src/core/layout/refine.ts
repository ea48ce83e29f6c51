/** Small moves that make the drawing easier to read: fewer ties under labels, fewer crossings, shorter ties. */
import { type Extent, type Point, at } from './boxes.ts';
import type { Line, Scene, Spot } from './scene.ts';
import { cross, distance, touches } from './segments.ts';
import { isFree } from './separate.ts';
import { ASPECT } from './start.ts';

/** What each type of tie costs: a pixel of length, running under a label or over a node, crossing another. */
const COST = {
  officials: { length: 1, under: 90, over: 160, crossing: 26 },
  member: { length: 0.8, under: 45, over: 120, crossing: 18 },
  countries: { length: 0.12, under: 30, over: 60, crossing: 4 },
} as const;
/** A pixel away from the middle. */
const FAR = 0.35;
/** A pixel of the whole drawing's extent: a large one is seen small. */
const LARGE = 4;
/** Nodes nearer than this, in pixels, crowd one another. */
const ROOMY = { hubs: 120, others: 46 };
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
/** An official far from its country also tries places around it. */
const HOME_REACHES = [62, 90];
const MOST_ROUNDS = 14;
/** Comparisons of a tie with a node or tie, in all: more would hold up the build. */
const MOST_WORK = 40_000_000;

interface Placed {
  label: Extent;
  disc: Extent;
}

/** The boxes of a spot at a place. */
function placed({ room: { label, radius } }: Spot, place: Point): Placed {
  return {
    label: at(label, place),
    disc: at({ left: -radius, top: -radius, right: radius, bottom: radius }, place),
  };
}

/** Comparisons in one round. */
export const workOf = ({ spots, lines }: Scene): number =>
  COMPASS.length * REACHES.length * lines.length * 3 * (spots.length + lines.length);

/** Moves spots to whole places, each to the best of those around it, for as long as that helps. */
export function refine(scene: Scene): void {
  const { spots } = scene;
  const boxes = spots.map((spot) => placed(spot, spot));
  for (let left = Math.min(MOST_ROUNDS, MOST_WORK / workOf(scene)); left >= 1; left--) {
    let moved = false;
    for (let i = 0; i < spots.length; i++) moved = improve(scene, boxes, i) || moved;
    if (!moved) return;
  }
}

/** How hard the drawing is to read: lower is better. Compares drawings of one graph. */
export function costOf(scene: Scene): number {
  const boxes = scene.spots.map((spot) => placed(spot, spot));
  const within = scene.spots.reduce((sum, spot, i) => sum + costAt(scene, boxes, i, spot, Infinity), 0);
  const xs = scene.spots.map((s) => s.x);
  const ys = scene.spots.map((s) => s.y);
  const across = (v: readonly number[]): number =>
    v.reduce((a, b) => Math.max(a, b), 0) - v.reduce((a, b) => Math.min(a, b), 0);
  return within + LARGE * Math.max(across(xs) / ASPECT, across(ys));
}

function improve(scene: Scene, boxes: Placed[], i: number): boolean {
  const spot = scene.spots[i]!;
  const from = { x: spot.x, y: spot.y };
  let best: Point = from;
  let least = costAt(scene, boxes, i, from, Infinity) - 1;
  const home = scene.spots[spot.home];
  for (const place of [...around(from, REACHES), ...(home ? around(home, HOME_REACHES) : [])]) {
    if (!isFree(spot, place, scene.spots)) continue;
    const cost = costAt(scene, boxes, i, place, least);
    if (cost < least) [best, least] = [place, cost];
  }
  Object.assign(spot, best);
  boxes[i] = placed(spot, best);
  return best !== from;
}

const around = ({ x, y }: Point, reaches: readonly number[]): Point[] =>
  reaches.flatMap((reach) => COMPASS.map(([dx, dy]) => ({ x: x + dx * reach, y: y + dy * reach })));

/** All that depends on the place of spot `i`; stops counting at `limit`. */
function costAt(
  { spots, lines, linesOf }: Scene,
  boxes: readonly Placed[],
  i: number,
  place: Point,
  limit: number,
): number {
  const spot = spots[i]!;
  const end = (index: number): Point => (index === i ? place : spots[index]!);
  let cost = FAR * distance({ x: place.x / ASPECT, y: place.y }, MIDDLE) + crowding(spot, place, spots);
  for (const l of linesOf[i]!) {
    const line = lines[l]!;
    const [a, b] = [end(line.a), end(line.b)];
    cost += COST[line.type].length * distance(a, b);
    if (cost >= limit) return cost;
    cost += overOthers(line, a, b, boxes, i) + crossings(line, a, b, lines, end);
    if (cost >= limit) return cost;
  }
  return cost + overOwn(placed(spot, place), i, lines, end);
}

const MIDDLE: Point = { x: 0, y: 0 };

const meet = (x: Line, y: Line): boolean => x.a === y.a || x.a === y.b || x.b === y.a || x.b === y.b;

function crossings(
  line: Line,
  a: Point,
  b: Point,
  lines: readonly Line[],
  end: (i: number) => Point,
): number {
  let cost = 0;
  for (const other of lines)
    if (!meet(line, other) && cross(a, b, end(other.a), end(other.b)))
      cost += Math.min(COST[line.type].crossing, COST[other.type].crossing);
  return cost;
}

/** What a tie of the moved spot costs by running under the labels and over the nodes of others. */
function overOthers(line: Line, a: Point, b: Point, boxes: readonly Placed[], moved: number): number {
  const { under, over } = COST[line.type];
  let cost = 0;
  for (let i = 0; i < boxes.length; i++) {
    if (i === moved) continue;
    const { label, disc } = boxes[i]!;
    if (touches(a, b, label)) cost += under;
    if (i !== line.a && i !== line.b && touches(a, b, disc)) cost += over;
  }
  return cost;
}

/** What all ties that run under the moved spot's own label, or over its disc, cost. */
function overOwn(
  { label, disc }: Placed,
  i: number,
  lines: readonly Line[],
  end: (i: number) => Point,
): number {
  let cost = 0;
  for (const line of lines) {
    const [a, b] = [end(line.a), end(line.b)];
    if (touches(a, b, label)) cost += COST[line.type].under;
    if (line.a !== i && line.b !== i && touches(a, b, disc)) cost += COST[line.type].over;
  }
  return cost;
}

function crowding(spot: Spot, place: Point, spots: readonly Spot[]): number {
  let cost = 0;
  for (const other of spots) {
    if (other === spot) continue;
    const wanted = spot.hub && other.hub ? ROOMY.hubs : ROOMY.others;
    const gap = distance(place, other);
    if (gap < wanted) cost += CROWDED * (wanted - gap);
  }
  return cost;
}
