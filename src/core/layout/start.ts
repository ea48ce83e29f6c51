/** Where everything stands before any force moves it: whole numbers from a table, so that no engine differs. */
import type { Scene } from './scene.ts';

/** Sixteen directions of a circle, in thousandths. */
const CIRCLE: readonly (readonly [number, number])[] = [
  [1000, 0],
  [-924, 383],
  [707, -707],
  [-383, -924],
  [0, 1000],
  [-707, -707],
  [924, 383],
  [-1000, 0],
  [383, -924],
  [-383, 924],
  [924, -383],
  [-707, 707],
  [383, 924],
  [-924, -383],
  [707, 707],
  [0, -1000],
];

/** Wide rather than tall. */
export const ASPECT = 1.6;
const RING = 210;
const NEAR = 55;

/**
 * The most linked hub in the middle, the others on rings around it, officials near their country.
 * `turn` = 0, 1, 2 … deals the places of the rings otherwise, for another drawing of the same graph.
 */
export function placeAtStart({ spots }: Scene, turn: number): void {
  const held = spots.map(() => 0);
  let strays = 0;
  spots.forEach((spot, i) => {
    if (spot.hub) {
      const [x, y] = i === 0 ? [0, 0] : CIRCLE[((i - 1) * (2 * turn + 1) + turn) % CIRCLE.length]!;
      const ring = RING * (1 + Math.floor((i - 1) / CIRCLE.length));
      spot.x = Math.round((x * ring * ASPECT) / 1000);
      spot.y = Math.round((y * ring) / 1000);
      return;
    }
    const home = spots[spot.home];
    const nth = home ? held[spot.home]!++ : strays++;
    const [x, y] = CIRCLE[(nth * 5 + spot.home + 1) % CIRCLE.length]!;
    const reach = NEAR * (1 + nth / CIRCLE.length);
    spot.x = (home?.x ?? 0) + Math.round((x * reach) / 1000);
    spot.y = (home?.y ?? 0) + Math.round((y * reach) / 1000);
  });
}
