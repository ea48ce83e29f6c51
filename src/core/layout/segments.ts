/** Lines against boxes and lines against lines, in plain arithmetic: the same answer in every engine. */
import type { Extent, Point } from './boxes.ts';

/** Whether the segment from `a` to `b` touches the box (after Liang and Barsky, 1984). */
export function touches(a: Point, b: Point, box: Extent): boolean {
  // Most lines pass by: told at once.
  if (a.x < box.left && b.x < box.left) return false;
  if (a.x > box.right && b.x > box.right) return false;
  if (a.y < box.top && b.y < box.top) return false;
  if (a.y > box.bottom && b.y > box.bottom) return false;
  const across = cut(b.x - a.x, box.left - a.x, box.right - a.x);
  const down = cut(b.y - a.y, box.top - a.y, box.bottom - a.y);
  return Math.max(across[0], down[0], 0) <= Math.min(across[1], down[1], 1);
}

/** The part of the segment, as shares of its length, that lies between two bounds. */
function cut(length: number, low: number, high: number): readonly [number, number] {
  if (length === 0) return low <= 0 && high >= 0 ? [0, 1] : [1, 0];
  return length > 0 ? [low / length, high / length] : [high / length, low / length];
}

const side = (a: Point, b: Point, p: Point): number => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);

/** Whether two segments cross inside; sharing an end is no crossing. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

export const distance = (a: Point, b: Point): number =>
  Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
