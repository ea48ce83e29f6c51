/** The signs of a picture and how a legend draws each: about (0, 0), in a box of 32 by 20 pixels. */
import type { Xml } from '../export/xml.ts';
import type { Mark } from './mark-of.ts';
import { GLYPHS } from './score/glyphs.ts';
import { type Pen, type Stroke, circle, group, line, movedBy, path, rect, sign, words } from './svg.ts';

export const SIGNS = [
  'dot',
  'ring',
  'bar',
  'diamond',
  'cross',
  'vague',
  'range',
  'uncertain',
  'approximate',
  'crowd',
  'event',
  'leader',
  'tray',
  'people',
  'sides',
  'unsure',
  'member',
  'meeting',
  'width',
] as const;
export type Sign = (typeof SIGNS)[number];

/** The shape of a status. */
export function glyph(
  pen: Pen,
  place: readonly [x: number, y: number, scale?: number],
  shape: Mark,
  tone: 'mark' | 'faint' | 'accent',
): Xml {
  const { d, paint } = GLYPHS[shape];
  const width = { full: 1.25, hollow: 1.5, lines: 2.5 }[paint];
  const fill = { full: tone, hollow: 'paper', lines: null }[paint] as 'mark' | 'paper' | null;
  return sign(pen, place, d, fill, { stroke: tone, width });
}

const shape =
  (mark: Mark) =>
  (pen: Pen): Xml =>
    glyph(pen, [0, 0], mark, 'mark');
const letter =
  (text: string) =>
  (pen: Pen): Xml =>
    words(pen, 0, 4, text, { size: 12, weight: 600, anchor: 'middle', tone: 'mark' });

/** A tie between two dots. */
const tie =
  (stroke: Stroke) =>
  (pen: Pen): Xml =>
    line(pen, [-14, 0], [14, 0], stroke);

const DRAW: Record<Sign, (pen: Pen) => Xml> = {
  dot: shape('dot'),
  ring: shape('ring'),
  bar: shape('bar'),
  diamond: shape('diamond'),
  cross: shape('cross'),
  vague: (pen) =>
    group(
      rect(pen, { x: -13, y: -8, width: 26, height: 16 }, 'mark', { rx: 3, opacity: 0.12 }),
      path(
        pen,
        [
          [
            [-1.5, -8],
            [-1.5, 8],
          ],
          [
            [1.5, -8],
            [1.5, 8],
          ],
        ],
        { stroke: 'mark' },
      ),
    ),
  range: (pen) => rect(pen, { x: -13, y: -2, width: 26, height: 4 }, 'mark', { rx: 2 }),
  uncertain: letter('?'),
  approximate: letter('~'),
  crowd: (pen) =>
    group(
      rect(pen, { x: 3, y: -8, width: 4, height: 16 }, 'mark', { rx: 2 }),
      circle(pen, 5, -4, 5, 'mark'),
      circle(pen, 5, 6, 3.5, 'mark'),
      words(pen, -7, 4, '4', { size: 12, weight: 600, anchor: 'middle', tone: 'mark' }),
    ),
  event: (pen) =>
    path(
      pen,
      [
        [
          [-13, 5],
          [-13, -1],
          [13, -1],
          [13, 5],
        ],
      ],
      { stroke: 'mark' },
    ),
  leader: (pen) =>
    path(
      pen,
      [
        [
          [-8, -8],
          [6, 2],
          [6, 9],
        ],
      ],
      { stroke: 'faint' },
    ),
  tray: (pen) => rect(pen, { x: -13, y: -8, width: 26, height: 16 }, 'lane', { rx: 4 }),
  people: tie({ stroke: 'mark', width: 2.5 }),
  sides: tie({ stroke: 'faint', width: 4 }),
  unsure: tie({ stroke: 'faint', width: 1.5, dash: '4 3' }),
  member: tie({ stroke: 'faint', width: 0.75 }),
  meeting: shape('dot'),
  width: (pen) =>
    group(
      line(pen, [-14, -5], [14, -5], { stroke: 'mark', width: 1.75 }),
      line(pen, [-14, 3], [14, 3], { stroke: 'mark', width: 5.5 }),
    ),
};

/** A sign whose middle is at x. */
export const drawSign = (pen: Pen, x: number, of: Sign): Xml => DRAW[of](movedBy(pen, x));
