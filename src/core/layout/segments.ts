/** Lines against boxes and lines against lines, in plain arithmetic: the same answer in every engine. */
import type { Extent, Point } from './boxes.ts';

/** Whether the segment from `a` to `b` touches the box (after Liang and Barsky, 1984). */
export function touches(a: Point, b: Point, box: Extent): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  let enter = 0;
  let leave = 1;
  const clip = (direction: number, distance: number): boolean => {
    if (direction === 0) return distance >= 0;
    const t = distance / direction;
    if (direction < 0) enter = Math.max(enter, t);
    else leave = Math.min(leave, t);
    return enter <= leave;
  };
  return (
    clip(-dx, a.x - box.left) &&
    clip(dx, box.right - a.x) &&
    clip(-dy, a.y - box.top) &&
    clip(dy, box.bottom - a.y)
  );
}

const side = (a: Point, b: Point, p: Point): number => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);

/** Whether two segments cross inside; sharing an end is no crossing. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

export const distance = (a: Point, b: Point): number =>
  Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
