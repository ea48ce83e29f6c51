/** The projection and what lies still on it: sea, land, borders and arcs as paths of the fitted world. */
import { type GeoProjection, geoEqualEarth, geoPath } from 'd3';
import type { Atlas, LonLat } from './atlas.ts';
import type { Arc } from './spots.ts';
import type { Box, Point } from './view.ts';

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

/** The shortest way over the globe. */
export function arcPath(projection: GeoProjection, { id, from, to }: Arc): string {
  const known = drawn.get(projection) ?? new Map<string, string>();
  drawn.set(projection, known);
  const way: GeoJSON.LineString = { type: 'LineString', coordinates: [[...from], [...to]] };
  const path = known.get(id) ?? geoPath(projection).digits(1)(way) ?? '';
  known.set(id, path);
  return path;
}
