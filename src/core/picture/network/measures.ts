/** How large nodes and how wide ties are on the screen, whatever the zoom. */

/** Radii on the screen at zoom 1, in pixels, for each size. */
const HUB_RADII = [13, 15, 17, 20] as const;
const DOT_RADII = [4.5, 5.5, 6.5, 8] as const;
/** An official who carries a flag. */
const CARRIER_RADII = [8, 9.5, 11, 13] as const;
const SIGN_RADII = [6, 6, 6, 6] as const;

/** What a node is drawn as. */
export type Shape = 'country' | 'official' | 'carrier' | 'meeting';
const RADII: Record<Shape, readonly number[]> = {
  country: HUB_RADII,
  official: DOT_RADII,
  carrier: CARRIER_RADII,
  meeting: SIGN_RADII,
};

/** More marks than this are drawn small and thin while they are seen from afar. */
export const MANY_MARKS = 100;

/** Nodes grow slowly with the zoom, so that coming nearer makes room between them. */
export const growth = (zoom: number, many: boolean): number =>
  Math.min(1.5, Math.max(many ? 0.4 : 0.8, Math.sqrt(zoom)));

/** Radius of a node on the screen, in pixels. `size` counts from 1. */
export function radiusOf(type: Shape, size: number, zoom: number, many = false): number {
  return RADII[type][size - 1]! * growth(zoom, many);
}

/** Widths on the screen, in pixels, for each step of meetings. */
export const PEOPLE_WIDTHS = [1.75, 2.5, 3.25, 4.25, 5.5] as const;
export const SIDES_WIDTHS = [2, 3, 4, 5.5, 7] as const;
export const UNSURE_WIDTHS = [1.25, 1.5, 1.75, 2, 2.5] as const;
