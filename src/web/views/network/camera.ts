/** Where the network is looked at from: fitting it into a box, zooming about a point, bringing a node into sight. */
import type { Camera } from '../../../core/query/state.ts';

/** Width and height in CSS pixels. */
export interface Box {
  width: number;
  height: number;
}

/** A place in graph units, or in pixels of the box where said so. */
export interface Point {
  x: number;
  y: number;
}

export const LEAST_ZOOM = 0.1;
export const MOST_ZOOM = 6;
/** Few nodes are not blown up to fill the box. */
const MOST_FITTED_ZOOM = 1.8;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

export const clampZoom = (zoom: number): number => clamp(zoom, LEAST_ZOOM, MOST_ZOOM);

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
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom: clampZoom(zoom) };
}

/** Least gain in size for which the drawing is turned. */
const WORTH_TURNING = 1.15;

/** Whether the points fill the box better with across and down exchanged: a wide drawing in a tall box. */
export function fitsTurned(points: readonly Point[], box: Box): boolean {
  return fit(points.map(turned), box).zoom > fit(points, box).zoom * WORTH_TURNING;
}

/** Across and down exchanged; done twice, it is undone. */
export const turned = <T extends Point>(point: T): T => ({ ...point, x: point.y, y: point.x });

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

/** Zooms by a factor about a pixel of the box (its middle where none is given), which keeps its place. */
export function zoomBy(camera: Camera, factor: number, box: Box, at?: Point): Camera {
  const zoom = clampZoom(camera.zoom * factor);
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
