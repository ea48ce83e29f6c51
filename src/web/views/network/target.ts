/** Which node a pointer means: a dot is smaller than a finger, and a name belongs to its node. Pure, in pixels of the box. */
import type { MarkId } from '../../../core/query/picture.ts';
import type { Point } from '../../../core/picture/network/camera.ts';
import type { Rectangle } from '../../../core/picture/network/grid.ts';

/** A node as it stands in the box. */
export interface Standing extends Point {
  id: MarkId;
  radius: number;
  /** where its name is shown; null = it is not */
  name: Rectangle | null;
}

/** How far from its middle a node may be taken: targets of 24 px for a pointer, of 44 px for a finger. */
export const REACH_PX = { mouse: 12, touch: 22 } as const;

/** The nearest node within reach, else the one whose name is under the point. */
export function nodeAt(nodes: readonly Standing[], { x, y }: Point, reach: number): MarkId | null {
  let best: { id: MarkId; distance: number } | null = null;
  for (const node of nodes) {
    const distance = Math.hypot(node.x - x, node.y - y);
    if (distance > Math.max(reach, node.radius)) continue;
    // From the edge: a dot beside a large flag must be reachable.
    if (!best || distance - node.radius < best.distance)
      best = { id: node.id, distance: distance - node.radius };
  }
  return best?.id ?? nodes.find(({ name }) => name !== null && holds(name, x, y))?.id ?? null;
}

const holds = ([left, top, right, bottom]: Rectangle, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
