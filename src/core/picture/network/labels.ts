/** Which labels are shown and on which side of their nodes, so that no label lies on a label or a node. Pure, in pixels. */
import type { Box } from '../box.ts';
import type { Point } from './camera.ts';
import { type Grid, type Rectangle, newGrid } from './grid.ts';

/** A node and the label it would like to have; x and y are the node's middle. */
export interface LabelWish extends Point {
  id: string;
  /** of the node */
  radius: number;
  width: number;
  height: number;
  /** highest is placed first */
  priority: number;
  /** shown whatever it covers: what is chosen, hovered or focused */
  must: boolean;
  /** shown where it covers no name, though it covers nodes: what all others meet stands in the thick of them */
  lead?: boolean;
  /** best first */
  sides: readonly Side[];
}

export const SIDES = [
  'right',
  'left',
  'below',
  'above',
  'below-right',
  'below-left',
  'above-right',
  'above-left',
] as const;
export type Side = (typeof SIDES)[number];

/** A hub's name stands below its flag, an official's beside the dot, where there is room. */
export const HUB_SIDES: readonly Side[] = [
  'below',
  'above',
  'right',
  'left',
  'below-right',
  'below-left',
  'above-right',
  'above-left',
];

/** A tie as drawn. A label on a dark one is hard to read (`weight` 1), on a pale one less so. */
export interface Line {
  from: Point;
  to: Point;
  weight: number;
}

export interface PlacedLabel {
  side: Side;
  rectangle: Rectangle;
}

const GAP_PX = 4;
/** Of diagonal sides: the label starts a little inside the corner of the node's square. */
const CORNER = 0.75;
const COVERING = 100;
const STAYING = 1.5;

/** −1, 0 or 1 across and down, from the node to the label. */
const DIRECTIONS: Record<Side, readonly [number, number]> = {
  right: [1, 0],
  left: [-1, 0],
  below: [0, 1],
  above: [0, -1],
  'below-right': [1, 1],
  'below-left': [-1, 1],
  'above-right': [1, -1],
  'above-left': [-1, -1],
};

/** Where a label lies on one side of its node. */
export function rectangleAt({ x, y, radius, width, height }: LabelWish, side: Side): Rectangle {
  const [dx, dy] = DIRECTIONS[side];
  const reach = dx && dy ? radius * CORNER : radius + GAP_PX;
  // A line of text has air above and below its letters: under a node it may come closer.
  const down = dx && dy ? reach : radius + 1;
  const left = x + (dx > 0 ? reach : dx < 0 ? -reach - width : -width / 2);
  const top = y + (dy > 0 ? down : dy < 0 ? -down - height : -height / 2);
  return [left, top, left + width, top + height];
}

/**
 * Greedy by priority. Each label takes the cheapest side where it covers nothing and lies inside the box: sides are tried
 * in their order, a tie under the text costs, the side of the last time (`before`) is kept where it is nearly as good.
 * One that finds no side is not shown. `others` are taken already. Nodes outside the box want no label and stand in nobody's way.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  lines: readonly Line[],
  box: Box,
  before: ReadonlyMap<string, Side> = new Map(),
  others: readonly Rectangle[] = [],
): Map<string, PlacedLabel> {
  const inside = wishes.filter(({ x, y }) => x >= 0 && y >= 0 && x <= box.width && y <= box.height);
  const obstacles = newGrid();
  const names = newGrid();
  for (const grid of [obstacles, names]) for (const other of others) grid.add(other);
  const nodes = new Map<string, Rectangle>();
  for (const { id, x, y, radius } of inside) {
    const node = [x - radius, y - radius, x + radius, y + radius] as const;
    nodes.set(id, node);
    obstacles.add(node);
  }
  const placed = new Map<string, PlacedLabel>();
  for (const wish of [...inside].sort((a, b) => b.priority - a.priority)) {
    const options = wish.sides.map((side, rank) => {
      const rectangle = rectangleAt(wish, side);
      const covers = obstacles.overlaps(rectangle, nodes.get(wish.id)) + (within(rectangle, box) ? 0 : 1);
      const stays = before.get(wish.id) === side ? STAYING : 0;
      return { side, rectangle, covers, cost: covers * COVERING + rank * 0.4 - stays };
    });
    const open = options.filter((o) => o.covers === 0);
    const clear = wish.lead ? options.filter((o) => isClear(o.rectangle, names, box)) : [];
    const best = cheapest(open.length ? open : wish.must ? options : clear, lines);
    if (!best) continue;
    placed.set(wish.id, { side: best.side, rectangle: best.rectangle });
    obstacles.add(best.rectangle);
    names.add(best.rectangle);
  }
  return placed;
}

function cheapest<T extends { rectangle: Rectangle; cost: number }>(
  options: readonly T[],
  lines: readonly Line[],
): T | null {
  let best: { option: T; cost: number } | null = null;
  for (const option of options) {
    const cost =
      option.cost + lines.reduce((sum, l) => sum + (crosses(l, option.rectangle) ? l.weight : 0), 0);
    if (!best || cost < best.cost) best = { option, cost };
  }
  return best?.option ?? null;
}

const isClear = (rectangle: Rectangle, names: Grid, box: Box): boolean =>
  names.overlaps(rectangle) === 0 && within(rectangle, box);

function within(r: Rectangle, { width, height }: Box): boolean {
  return r[0] >= 0 && r[1] >= 0 && r[2] <= width && r[3] <= height;
}

/** Whether a segment runs through a rectangle (Liang and Barsky's clipping). */
export function crosses({ from, to }: Line, rectangle: Rectangle): boolean {
  const [left, top, right, bottom] = rectangle;
  // Most lines are nowhere near: this is asked a hundred thousand times a frame.
  if (Math.max(from.x, to.x) < left || Math.min(from.x, to.x) > right) return false;
  if (Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  const bounds = [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const;
  for (const [step, distance] of bounds) {
    if (step === 0) {
      if (distance < 0) return false;
    } else if (step < 0) enter = Math.max(enter, distance / step);
    else leave = Math.min(leave, distance / step);
  }
  return enter <= leave;
}
