/** Lets ties pull and nodes push, with d3-force run by hand: no clock, no chance, only + − × ÷ and the square root. */
import {
  type SimulationLinkDatum,
  type SimulationNodeDatum,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3';
import { type Extent, at } from './boxes.ts';
import { Near } from './near.ts';
import type { Line, Scene, Spot } from './scene.ts';
import { ASPECT } from './start.ts';

type Body = SimulationNodeDatum & Spot;
type Pull = SimulationLinkDatum<Body> & Pick<Line, 'type' | 'meetings'>;

/** Length at rest in pixels, and strength, of each type of tie. */
const PULL = {
  member: { length: 62, strength: 0.35 },
  officials: { length: 100, strength: 0.16 },
  countries: { length: 150, strength: 0.05 },
} as const;

const TICKS = { most: 360, least: 90 };
/** Over all ticks; each takes its share, and heat falls to 1/1000. Given, because the default is worked out with Math.pow. */
const COOLING = 6.84;
const PUSH = { hub: -420, official: -170 };
const GRAVITY = 0.05;
/** Labels make room once the ties have drawn the rough shape, after this share of the ticks. */
const SEPARATE_FROM = 1 / 3;

/** Moves the spots of the scene. */
export function settle({ spots, lines }: Scene): void {
  const bodies = spots as Body[];
  const pulls = lines.map(({ type, meetings, a, b }): Pull => ({ type, meetings, source: a, target: b }));
  const every = fewerSteps(spots.length);
  const ticks = Math.max(TICKS.least, Math.ceil(TICKS.most / every));
  const simulation = forceSimulation(bodies)
    // d3 starts a timer of its own: we tick by hand.
    .stop()
    .alphaDecay(COOLING / ticks)
    .force(
      'ties',
      forceLink<Body, Pull>(pulls)
        .distance((p) => PULL[p.type].length)
        .strength((p) => PULL[p.type].strength),
    )
    .force(
      'push',
      forceManyBody<Body>()
        .strength((s) => (s.hub ? PUSH.hub : PUSH.official))
        .distanceMax(700),
    )
    .force('x', forceX<Body>(0).strength(GRAVITY))
    .force('y', forceY<Body>(0).strength(GRAVITY * ASPECT * ASPECT));
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    if (tick >= ticks * SEPARATE_FROM && tick % every === 0) pushApart(spots, 0.35);
  }
  stretch(spots);
}

const STRETCH = { least: 0.6, most: 1.7 };

/** Brings the drawing to the aspect of the view, its area unchanged: labels, wide and low, had pushed it up and down. */
function stretch(spots: readonly Spot[]): void {
  const across = (axis: 'x' | 'y'): number => {
    const values = spots.map((s) => s[axis]);
    return Math.max(
      1,
      values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 0),
    );
  };
  const wanted = (ASPECT * across('y')) / across('x');
  const factor = Math.sqrt(
    Math.min(STRETCH.most * STRETCH.most, Math.max(STRETCH.least * STRETCH.least, wanted)),
  );
  for (const spot of spots) {
    spot.x *= factor;
    spot.y /= factor;
  }
}

/** Air between two rooms, in pixels. */
export const AIR = { x: 12, y: 6 };

/** The extent with air around it, so that what touches it is too near. */
export const airy = ({ left, top, right, bottom }: Extent): Extent => ({
  left: left - AIR.x,
  top: top - AIR.y,
  right: right + AIR.x,
  bottom: bottom + AIR.y,
});

/** Up to so many spots are compared pair by pair, in every step; of more, those that are near as a step begins. */
const MOST_PAIRED = 400;

/** How many times fewer steps of making room a drawing of so many spots gets, so that a large one is made in seconds. */
export const fewerSteps = (spots: number): number => Math.max(1, Math.ceil(spots / MOST_PAIRED));

/** Calls `each` with the pairs of spots that may overlap, in the order of the list. */
function forPairs(spots: readonly Spot[], each: (a: Spot, b: Spot) => void): void {
  if (spots.length <= MOST_PAIRED) {
    for (let i = 0; i < spots.length; i++)
      for (let j = i + 1; j < spots.length; j++) each(spots[i]!, spots[j]!);
    return;
  }
  const near = new Near();
  const rooms = spots.map((spot) => at(spot.room.whole, spot));
  rooms.forEach((room, i) => near.add(i, room));
  // In which turn a spot was last found: what spans several cells is found in each.
  const seen = new Int32Array(spots.length).fill(-1);
  const behind: number[] = [];
  for (const [i, spot] of spots.entries()) {
    behind.length = 0;
    near.some(airy(rooms[i]!), (j) => {
      if (j > i && seen[j] !== i) {
        seen[j] = i;
        behind.push(j);
      }
      return false;
    });
    behind.sort((x, y) => x - y);
    for (const j of behind) each(spot, spots[j]!);
  }
}

/** One step of making room: overlapping rooms move apart, by this share of what they overlap. Tells if any did. */
export function pushApart(spots: readonly Spot[], share: number): boolean {
  let any = false;
  forPairs(spots, (a, b) => {
    any = part(a, b, share) || any;
  });
  return any;
}

/** Moves two apart where they overlap. Tells if they did. Asked millions of times: it makes no objects. */
function part(a: Spot, b: Spot, share: number): boolean {
  const [one, other] = [a.room.whole, b.room.whole];
  const x = Math.min(one.right + a.x, other.right + b.x) - Math.max(one.left + a.x, other.left + b.x) + AIR.x;
  if (x <= 0) return false;
  const y = Math.min(one.bottom + a.y, other.bottom + b.y) - Math.max(one.top + a.y, other.top + b.y) + AIR.y;
  if (y <= 0) return false;
  const across = x < y;
  const half = ((across ? x : y) * share) / 2;
  // Equal places part by their order, the only difference they have.
  const sign = (across ? middle(a, 'x') <= middle(b, 'x') : middle(a, 'y') <= middle(b, 'y')) ? 1 : -1;
  const axis = across ? 'x' : 'y';
  a[axis] -= sign * half;
  b[axis] += sign * half;
  return true;
}

function middle({ x, y, room: { whole } }: Spot, axis: 'x' | 'y'): number {
  return axis === 'x' ? x + (whole.left + whole.right) / 2 : y + (whole.top + whole.bottom) / 2;
}
