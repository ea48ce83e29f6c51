/** The shape of a status as the score draws it: a row each, about (0, 0) in a square of 9 px. */
import type { Mark as Shape } from '../mark-of.ts';

export interface Glyph {
  d: string;
  /** filled, hollow (paper inside), or made of lines */
  paint: 'full' | 'hollow' | 'lines';
}

const DOT = 'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z';

export const GLYPHS: Record<Shape, Glyph> = {
  dot: { d: DOT, paint: 'full' },
  ring: { d: DOT, paint: 'hollow' },
  bar: { d: 'M-4.5,0h9', paint: 'lines' },
  diamond: { d: 'M0,-5L5,0L0,5L-5,0Z', paint: 'full' },
  cross: { d: 'M-3.5,-3.5L3.5,3.5M-3.5,3.5L3.5,-3.5', paint: 'lines' },
};
