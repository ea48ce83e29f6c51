/** What a picture is drawn with: shapes and words as SVG, by presentation attributes alone, along the line of writing. */
import { type Xml, writeXml, xml } from '../export/xml.ts';
import type { Palette, Tone } from './palette.ts';
import { textPx } from './letters.ts';

/** Counts x from where the line of writing begins; the pen puts it where it belongs. */
export interface Pen {
  palette: Palette;
  rtl: boolean;
  /** of the whole picture */
  width: number;
  /** where x = 0 is, from the beginning of the line */
  left: number;
}

export const SANS = "'Inter Variable', Inter, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";
export const SERIF = "'Newsreader Variable', Newsreader, Georgia, 'Times New Roman', serif";

export const movedBy = (pen: Pen, dx: number): Pen => ({ ...pen, left: pen.left + dx });

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Where x of the pen is in the picture. */
export const at = ({ rtl, width, left }: Pen, x: number): number =>
  rounded(rtl ? width - left - x : left + x);

export interface Stroke {
  stroke?: Tone;
  width?: number;
  dash?: string;
}

const painted = (
  { palette }: Pen,
  fill: Tone | null,
  { stroke, width = 1, dash }: Stroke = {},
): Xml['attributes'] => ({
  fill: fill === null ? 'none' : palette[fill],
  stroke: stroke ? palette[stroke] : null,
  'stroke-width': stroke ? width : null,
  'stroke-dasharray': dash ?? null,
});

export const group = (...children: readonly Xml[]): Xml => xml('g', {}, ...children);

/** Moved down. */
export const below = (y: number, children: readonly Xml[]): Xml =>
  xml('g', { transform: `translate(0,${rounded(y)})` }, ...children);

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function rect(
  pen: Pen,
  { x, y, width, height }: Rectangle,
  fill: Tone | null,
  { rx, opacity, ...stroke }: Stroke & { rx?: number; opacity?: number } = {},
): Xml {
  return xml('rect', {
    x: rounded(Math.min(at(pen, x), at(pen, x + width))),
    y: rounded(y),
    width: rounded(width),
    height: rounded(height),
    rx: rx ?? null,
    ...painted(pen, fill, stroke),
    'fill-opacity': opacity ?? null,
  });
}

export const circle = (
  pen: Pen,
  x: number,
  y: number,
  r: number,
  fill: Tone | null,
  stroke: Stroke = {},
): Xml => xml('circle', { cx: at(pen, x), cy: rounded(y), r: rounded(r), ...painted(pen, fill, stroke) });

type Point = readonly [x: number, y: number];

export const line = (pen: Pen, [x1, y1]: Point, [x2, y2]: Point, stroke: Stroke): Xml =>
  xml('line', {
    x1: at(pen, x1),
    y1: rounded(y1),
    x2: at(pen, x2),
    y2: rounded(y2),
    ...painted(pen, null, stroke),
  });

/** An open path through points; several are drawn as one. */
export const path = (pen: Pen, lines: readonly (readonly Point[])[], stroke: Stroke): Xml =>
  xml('path', {
    d: lines.map((points) => `M${points.map(([x, y]) => `${at(pen, x)},${rounded(y)}`).join('L')}`).join(''),
    ...painted(pen, null, stroke),
  });

/** A sign drawn about (0, 0), the same from both sides. */
export const sign = (
  pen: Pen,
  [x, y, scale = 1]: readonly [x: number, y: number, scale?: number],
  d: string,
  fill: Tone | null,
  stroke: Stroke,
): Xml =>
  xml('path', {
    transform: `translate(${at(pen, x)},${rounded(y)})${scale === 1 ? '' : ` scale(${rounded(scale)})`}`,
    d,
    ...painted(pen, fill, stroke),
  });

export interface Type {
  size: number;
  tone?: Tone;
  weight?: 400 | 500 | 600;
  anchor?: 'start' | 'middle' | 'end';
  serif?: boolean;
  /** a rim of paper, so that it can be read over lines */
  halo?: boolean;
}

/** A line of text that begins (or has its middle, or its end) at x. */
export function words(pen: Pen, x: number, y: number, text: string, type: Type): Xml {
  const { size, tone = 'ink', weight = 400, anchor = 'start', serif = false, halo = false } = type;
  return xml(
    'text',
    {
      x: at(pen, x),
      y: rounded(y),
      fill: pen.palette[tone],
      'font-size': size,
      'font-weight': weight === 400 ? null : weight,
      'font-family': serif ? SERIF : null,
      'text-anchor': anchor === 'start' ? null : anchor,
      'unicode-bidi': pen.rtl ? 'plaintext' : null,
      'paint-order': halo ? 'stroke' : null,
      stroke: halo ? pen.palette.paper : null,
      'stroke-width': halo ? 3 : null,
      'stroke-linejoin': halo ? 'round' : null,
    },
    text,
  );
}

/** The SVG as it stands in a page. */
export const svgMarkup = (root: Xml): string => svgFile(root).replace(/^<\?xml[^>]*\?>\n/, '');

/** The SVG as a file of its own. */
export const svgFile = (root: Xml): string => writeXml(root);

/** A text of a picture and the room it takes there, in pixels from the top left. */
export interface Label {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Every text of a picture, in the order in which it is drawn. */
export function labelsOf(root: Xml): Label[] {
  const rtl = root.attributes['direction'] === 'rtl';
  const found: Label[] = [];
  const walk = (node: Xml, dy: number): void => {
    if (node.name === 'text') found.push(labelOf(node, dy, rtl));
    const shift = /^translate\(0,([\d.-]+)\)$/.exec(String(node.attributes['transform'] ?? ''));
    for (const child of node.children)
      if (typeof child !== 'string') walk(child, dy + Number(node.name === 'g' ? (shift?.[1] ?? 0) : 0));
  };
  walk(root, 0);
  return found;
}

/** Above and below the line of letters, as parts of their size. */
const ASCENT = 0.78;
const DESCENT = 0.22;

function labelOf({ attributes, children }: Xml, dy: number, rtl: boolean): Label {
  const text = children.filter((child) => typeof child === 'string').join('');
  const size = Number(attributes['font-size']);
  const width = textPx(text, size, Number(attributes['font-weight'] ?? 400) >= 600);
  const before = { middle: 0.5, end: 1 }[String(attributes['text-anchor'])] ?? 0;
  const left = Number(attributes['x']) - width * (rtl ? 1 - before : before);
  const y = Number(attributes['y']) + dy;
  return { text, left, right: left + width, top: y - size * ASCENT, bottom: y + size * DESCENT };
}
