/** Walking the network with the keys: which node lies next in a direction, and the way round a node's neighbours. */
import type { Point } from '../../../core/picture/network/camera.ts';

export const ARROWS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
} as const satisfies Record<string, Point>;
export type Arrow = keyof typeof ARROWS;

export const isArrow = (key: string): key is Arrow => Object.hasOwn(ARROWS, key);

/** Half the angle, as a tangent, within which a node counts as lying in a direction: 60°. */
const SPREAD = Math.sqrt(3);

/** The nearest candidate within 60° of the arrow; one off the line counts as farther. Null where none lies there. */
export function nextInDirection<T extends { at: Point }>(
  from: Point,
  arrow: Arrow,
  candidates: readonly T[],
): T | null {
  const way = ARROWS[arrow];
  let best: { candidate: T; distance: number } | null = null;
  for (const candidate of candidates) {
    const [dx, dy] = [candidate.at.x - from.x, candidate.at.y - from.y];
    const along = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y - dy * way.x);
    if (along <= 0 || aside > along * SPREAD) continue;
    const distance = along + 2 * aside;
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

/** The element `step` places on from `current` in a list that closes on itself; the first where current is not in it. */
export function around<T>(list: readonly T[], current: T, step: 1 | -1): T | null {
  const at = list.indexOf(current);
  if (at < 0) return list[step > 0 ? 0 : list.length - 1] ?? null;
  return list[(at + step + list.length) % list.length] ?? null;
}
