/** Walking the places with the arrow keys: which lies next in a direction. Pure. */
import type { Point } from '../../../core/picture/map/view.ts';

const WAYS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** Half the angle, as a tangent, within which a place counts as lying in a direction: 60°. */
const SPREAD = Math.sqrt(3);

/** The nearest of the others within 60° of the arrow; one off the line counts as farther. Undefined = no arrow, or none there. */
export function nextTowards<T extends Point>(from: T, key: string, all: readonly T[]): T | undefined {
  const way = Object.hasOwn(WAYS, key) ? WAYS[key] : undefined;
  if (!way) return undefined;
  const ahead = all.flatMap((place) => {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const along = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y - dy * way.x);
    return place === from || along <= 0 || aside > along * SPREAD ? [] : [{ place, far: along + 2 * aside }];
  });
  return ahead.sort((a, b) => a.far - b.far)[0]?.place;
}

export const isArrow = (key: string): boolean => Object.hasOwn(WAYS, key);
