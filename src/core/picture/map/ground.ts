/** The projection and what lies still on it: sea, land, borders and arcs as paths of the fitted world. */
import { type GeoProjection, geoEqualEarth, geoPath } from 'd3';
import type { Atlas, LonLat } from './atlas.ts';
import type { Arc } from './spots.ts';
import type { Box } from '../box.ts';
import type { Point } from './view.ts';

const SPHERE = { type: 'Sphere' } as const;
const MARGIN_PX = 6;

/** Equal Earth: no country looks larger than it is. The whole world fits the box. */
export const projectionFor = ({ width, height }: Box): GeoProjection =>
  geoEqualEarth().fitExtent(
    [
      [MARGIN_PX, MARGIN_PX],
      [Math.max(width - MARGIN_PX, 2 * MARGIN_PX), Math.max(height - MARGIN_PX, 2 * MARGIN_PX)],
    ],
    SPHERE,
  );

export function pointOn(projection: GeoProjection, at: LonLat): Point {
  const [x, y] = projection([at[0], at[1]]) ?? [0, 0];
  return { x, y };
}

export interface Ground {
  sphere: string;
  land: string;
  borders: string;
}

export function groundOf(projection: GeoProjection, { land, borders }: Atlas): Ground {
  const path = geoPath(projection).digits(1);
  const drawn = (shape: Parameters<typeof path>[0] | null): string => (shape && path(shape)) ?? '';
  return { sphere: drawn(SPHERE), land: drawn(land), borders: drawn(borders) };
}

/** Zooming asks for the same arcs again and again. */
const drawn = new WeakMap<GeoProjection, Map<string, string>>();

/** The shortest way over the globe; where that leaves the map at one side and comes back at the other, a bow within the map. */
export function arcPath(projection: GeoProjection, { id, from, to }: Arc): string {
  const known = drawn.get(projection) ?? new Map<string, string>();
  drawn.set(projection, known);
  const path = known.get(id) ?? wayOf(projection, from, to);
  known.set(id, path);
  return path;
}

function wayOf(projection: GeoProjection, from: LonLat, to: LonLat): string {
  const way: GeoJSON.LineString = { type: 'LineString', coordinates: [[...from], [...to]] };
  const path = geoPath(projection).digits(1)(way) ?? '';
  // Each further "M" begins a part that stands alone at another edge.
  return path.lastIndexOf('M') > 0 ? bowOf(pointOn(projection, from), pointOn(projection, to)) : path;
}

/** How far a bow rises for its length, at its highest. */
const RISE = 0.15;

function bowOf(a: Point, b: Point): string {
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const rise = RISE * Math.hypot(b.x - a.x, b.y - a.y);
  // The curve reaches half as high as the point that pulls it.
  const top = Math.max(y - 2 * rise, MARGIN_PX);
  const said = [a.x, a.y, x, top, b.x, b.y].map((n) => n.toFixed(1));
  return `M${said[0]},${said[1]}Q${said[2]},${said[3]} ${said[4]},${said[5]}`;
}
