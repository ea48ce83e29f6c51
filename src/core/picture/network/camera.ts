/** Where the network is looked at from: fitting it into a box, zooming about a point, bringing a node into sight. */
import type { Box } from '../box.ts';
import type { Camera } from '../../query/state.ts';

/** A place in graph units, or in pixels of the box where said so. */
export interface Point {
  x: number;
  y: number;
}

export const MOST_ZOOM = 6;
/** From so far one may look at any network, however small it is. */
const FAR_ZOOM = 0.2;
/** Few nodes are not blown up to fill the box. */
const MOST_FITTED_ZOOM = 1.8;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The farthest look: twice as far as the one that shows the whole. A network of all states and their officials is large. */
export const leastZoom = (frame: readonly Point[], box: Box): number =>
  Math.min(FAR_ZOOM, fit(frame, box).zoom / 2);

/** Room, in pixels, left around the fitted nodes for flags and labels: a part of the box within limits. */
export function paddingOf({ width, height }: Box): Point {
  return { x: clamp(width * 0.09, 22, 84), y: clamp(height * 0.09, 26, 44) };
}

/** The camera that shows all points. */
export function fit(points: readonly Point[], box: Box): Camera {
  if (!points.length) return { x: 0, y: 0, zoom: 1 };
  const [left, right] = extent(points.map((p) => p.x));
  const [top, bottom] = extent(points.map((p) => p.y));
  const padding = paddingOf(box);
  const zoom = Math.min(
    Math.max(1, box.width - 2 * padding.x) / Math.max(1, right - left),
    Math.max(1, box.height - 2 * padding.y) / Math.max(1, bottom - top),
    MOST_FITTED_ZOOM,
  );
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom: Math.min(zoom, MOST_ZOOM) };
}

/** How the baked places are laid into a box: across and down exchanged or not, then stretched. Filters play no part. */
export interface Laying {
  turned: boolean;
  /** factors across and down, after turning: one of them is 1 */
  stretch: Point;
}

export const AS_BAKED: Laying = { turned: false, stretch: { x: 1, y: 1 } };

/** Least gain in size for which a drawing is turned; most that it is stretched, and in which steps. */
const WORTH_TURNING = 1.15;
const MOST_STRETCH = 1.6;
const STRETCH_STEP = 0.05;

/** The laying that fills a box best: a wide drawing is turned in a tall box, and stretched where room is left. */
export function layingFor(points: readonly Point[], box: Box): Laying {
  if (points.length < 2) return AS_BAKED;
  const swapped = points.map(({ x, y }) => ({ x: y, y: x }));
  const turned = fit(swapped, box).zoom > fit(points, box).zoom * WORTH_TURNING;
  const [left, right] = extent((turned ? swapped : points).map((p) => p.x));
  const [top, bottom] = extent((turned ? swapped : points).map((p) => p.y));
  const padding = paddingOf(box);
  const wider =
    ((box.width - 2 * padding.x) * Math.max(1, bottom - top)) /
    (Math.max(1, box.height - 2 * padding.y) * Math.max(1, right - left));
  const factor = (by: number): number => clamp(Math.floor(by / STRETCH_STEP) * STRETCH_STEP, 1, MOST_STRETCH);
  return { turned, stretch: { x: factor(wider), y: factor(1 / wider) } };
}

/** A baked place, or the middle of a camera, as it is laid out. */
export function laid<T extends Point>(point: T, { turned, stretch }: Laying): T {
  const [x, y] = turned ? [point.y, point.x] : [point.x, point.y];
  return { ...point, x: x * stretch.x, y: y * stretch.y };
}

/** The way back from `laid`. */
export function unlaid<T extends Point>(point: T, { turned, stretch }: Laying): T {
  const [x, y] = [point.x / stretch.x, point.y / stretch.y];
  return { ...point, ...(turned ? { x: y, y: x } : { x, y }) };
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce(([low, high], v) => [Math.min(low, v), Math.max(high, v)], [Infinity, -Infinity]);
}

/** Where a point of the graph stands in the box, in pixels from its top left. */
export function project(point: Point, camera: Camera, box: Box): Point {
  return {
    x: (point.x - camera.x) * camera.zoom + box.width / 2,
    y: (point.y - camera.y) * camera.zoom + box.height / 2,
  };
}

/** Zooms by a factor about a pixel of the box (its middle where none is given), which keeps its place; no farther than `least`. */
export function zoomBy(camera: Camera, factor: number, box: Box, least: number, at?: Point): Camera {
  const zoom = clamp(camera.zoom * factor, least, MOST_ZOOM);
  const [dx, dy] = at ? [at.x - box.width / 2, at.y - box.height / 2] : [0, 0];
  return {
    x: camera.x + dx / camera.zoom - dx / zoom,
    y: camera.y + dy / camera.zoom - dy / zoom,
    zoom,
  };
}

/** The camera moved just so far that the point stands inside the padding; the same camera where it does already. */
export function reveal(point: Point, camera: Camera, box: Box): Camera {
  const padding = paddingOf(box);
  const at = project(point, camera, box);
  const dx = at.x - clamp(at.x, padding.x, box.width - padding.x);
  const dy = at.y - clamp(at.y, padding.y, box.height - padding.y);
  if (Math.abs(dx) < 1 && Math.abs(dy) < 1) return camera;
  return { ...camera, x: camera.x + dx / camera.zoom, y: camera.y + dy / camera.zoom };
}

/** What a mark and half of its name take, in pixels across. */
const APART_PX = 22;

/** Whether places are seen, and have room beside one another as they are looked at. */
export function standApart(points: readonly Point[], camera: Camera, box: Box): boolean {
  const seen = points.map((p) => project(p, camera, box));
  const inside = seen.every(({ x, y }) => x >= 0 && y >= 0 && x <= box.width && y <= box.height);
  const [left, right] = extent(seen.map((p) => p.x));
  const [top, bottom] = extent(seen.map((p) => p.y));
  return inside && Math.max(right - left, bottom - top) >= APART_PX * Math.sqrt(points.length);
}

/** Up to this part of a zoom, marks and names that grow with the picture look as they should. */
const NEAR = 0.3;

export const isNear = (zoom: number, other: number): boolean => Math.abs(other / zoom - 1) <= NEAR;

/** Whether two cameras show the same, to the pixel. */
export function sameCamera(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.zoom / b.zoom - 1) < 0.001 &&
    Math.abs(a.x - b.x) * a.zoom < 0.5 &&
    Math.abs(a.y - b.y) * a.zoom < 0.5
  );
}

/** Rounded for a short link: a tenth of a unit, four digits of the zoom. */
export const rounded = ({ x, y, zoom }: Camera): Camera => ({
  x: Math.round(x * 10) / 10,
  y: Math.round(y * 10) / 10,
  zoom: Number(zoom.toPrecision(4)),
});
