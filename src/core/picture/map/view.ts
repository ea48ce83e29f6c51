/** What of the world is in sight: a zoom about a middle, in shares of the box, so that it survives a change of size. Pure. */
import type { Box } from '../box.ts';

export interface Point {
  x: number;
  y: number;
}

/** `x` and `y` are the middle, 0..1 of the box that the whole world fills at zoom 1. */
export interface View extends Point {
  zoom: number;
}

export const WHOLE: View = { x: 0.5, y: 0.5, zoom: 1 };
export const MOST_ZOOM = 24;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** No view shows less than the world, nor beside it. */
export function limited({ x, y, zoom }: View): View {
  const within = clamp(zoom, 1, MOST_ZOOM);
  const half = 0.5 / within;
  return { x: clamp(x, half, 1 - half), y: clamp(y, half, 1 - half), zoom: within };
}

/** A point of the fitted world in pixels of the box. */
export const onScreen = ({ x, y }: Point, view: View, { width, height }: Box): Point => ({
  x: (x - view.x * width) * view.zoom + width / 2,
  y: (y - view.y * height) * view.zoom + height / 2,
});

/** Zooms by a factor; what is at `about` (pixels of the box) stays there. */
export function zoomed(view: View, factor: number, about: Point, { width, height }: Box): View {
  const zoom = clamp(view.zoom * factor, 1, MOST_ZOOM);
  const shift = 1 / view.zoom - 1 / zoom;
  return limited({
    x: view.x + (about.x / width - 0.5) * shift,
    y: view.y + (about.y / height - 0.5) * shift,
    zoom,
  });
}

/** Moves what is shown by pixels of the box. */
export const panned = (view: View, by: Point, { width, height }: Box): View =>
  limited({
    ...view,
    x: view.x - by.x / width / view.zoom,
    y: view.y - by.y / height / view.zoom,
  });

/** Room left free about what is fitted, and the zoom at which a single place would lose its surroundings. */
const FITTED_SHARE = 0.8;
const MOST_FITTED = 6;
/** What would cut but the edges off is shown whole. */
const LEAST_FITTED = 1.6;

/** The view that holds all points (of the fitted world); the whole world where there are none. */
export function fitted(points: readonly Point[], { width, height }: Box): View {
  if (!points.length) return WHOLE;
  const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const zoom = Math.min(
    MOST_FITTED,
    (width * FITTED_SHARE) / Math.max(right - left, 1),
    (height * FITTED_SHARE) / Math.max(bottom - top, 1),
  );
  if (zoom < LEAST_FITTED) return WHOLE;
  return limited({ x: (left + right) / 2 / width, y: (top + bottom) / 2 / height, zoom });
}

/** The view moved as little as brings a point into sight, with room about it. */
export function revealed(view: View, point: Point, box: Box, marginPx = 28): View {
  const { x, y } = onScreen(point, view, box);
  const by = {
    x: clamp(x, marginPx, Math.max(marginPx, box.width - marginPx)) - x,
    y: clamp(y, marginPx, Math.max(marginPx, box.height - marginPx)) - y,
  };
  return by.x || by.y ? panned(view, by, box) : view;
}
