/** A picture of ours (core/picture) as a PNG, drawn without a browser: the same bytes on every machine. */
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Bitmap, encodePNGToStream, make } from 'pureimage';
import type { Xml } from '../../src/core/export/xml.ts';
import { type Weight, outlinesOf, widthOf } from './typeface.ts';

type Context = ReturnType<Bitmap['getContext']>;

interface Canvas {
  context: Context;
  /** pixels of the canvas for one of the picture */
  scale: number;
}

interface Size {
  width: number;
  height: number;
}

/**
 * Draws an SVG of the few elements that a picture of ours is made of; what lies beyond the size is cut off. Flags are
 * not drawn: without them a country has the letters of its code.
 *
 * @param scale pixels of the PNG for one of the picture
 */
export async function pngOf(svg: Xml, { width, height }: Size, scale: number): Promise<Uint8Array> {
  const bitmap = make(width, height);
  const context = bitmap.getContext('2d');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  draw(svg, { context, scale }, 0, 0);
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), encodePNGToStream(bitmap, stream)]);
  return new Uint8Array(bytes);
}

const PAPER = '#fbfaf7';

function draw(node: Xml, canvas: Canvas, left: number, top: number): void {
  const [dx, dy] = movedBy(node);
  DRAW[node.name]?.(node, canvas, left + dx, top + dy);
  for (const child of node.children) if (typeof child !== 'string') draw(child, canvas, left + dx, top + dy);
}

function movedBy({ attributes }: Xml): [number, number] {
  const told = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/.exec(String(attributes['transform'] ?? ''));
  return told ? [Number(told[1]), Number(told[2])] : [0, 0];
}

type Drawer = (node: Xml, canvas: Canvas, left: number, top: number) => void;

const number = ({ attributes }: Xml, key: string): number => Number(attributes[key] ?? 0);

const DRAW: Record<string, Drawer> = {
  rect(node, canvas, left, top) {
    const [x, y] = [number(node, 'x') + left, number(node, 'y') + top];
    const [right, bottom] = [x + number(node, 'width'), y + number(node, 'height')];
    shape(node, canvas, [
      [x, y],
      [right, y],
      [right, bottom],
      [x, bottom],
    ]);
  },
  circle(node, canvas, left, top) {
    const centre: Point = [number(node, 'cx') + left, number(node, 'cy') + top];
    shape(node, canvas, arc(centre, number(node, 'r'), 0, 2 * Math.PI));
  },
  line(node, canvas, left, top) {
    const from: Point = [number(node, 'x1') + left, number(node, 'y1') + top];
    shape(node, canvas, [from, [number(node, 'x2') + left, number(node, 'y2') + top]], false);
  },
  path(node, canvas, left, top) {
    for (const { points, closed } of subpaths(String(node.attributes['d'] ?? '')))
      shape(
        node,
        canvas,
        points.map(([x, y]) => [x + left, y + top]),
        closed,
      );
  },
  text: drawText,
};

type Point = readonly [x: number, y: number];

const SIDES = 32;

/** A part of a circle as a line of short sides. */
function arc([cx, cy]: Point, r: number, from: number, to: number): Point[] {
  return Array.from({ length: SIDES + 1 }, (_, i) => {
    const angle = from + ((to - from) * i) / SIDES;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
  });
}

const isSame = (a: Point, b: Point): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.01;

function shape(
  { attributes }: Xml,
  { context, scale }: Canvas,
  points: readonly Point[],
  closed = true,
): void {
  // A side without length has no direction: the library cannot draw it.
  const [first, ...rest] = points.filter((point, i) => i === 0 || !isSame(point, points[i - 1]!));
  if (!first || !rest.length) return;
  if (closed && isSame(first, rest.at(-1)!)) rest.pop();
  const trace = (): void => {
    context.beginPath();
    context.moveTo(first[0] * scale, first[1] * scale);
    for (const [x, y] of rest) context.lineTo(x * scale, y * scale);
    if (closed) context.closePath();
  };
  const { fill, stroke } = attributes;
  if (typeof fill === 'string' && fill !== 'none' && closed) {
    context.globalAlpha = Number(attributes['fill-opacity'] ?? 1);
    context.fillStyle = fill;
    trace();
    context.fill();
    context.globalAlpha = 1;
  }
  if (typeof stroke === 'string' && stroke !== 'none') {
    context.strokeStyle = stroke;
    context.lineWidth = Number(attributes['stroke-width'] ?? 1) * scale;
    trace();
    context.stroke();
  }
}

interface Subpath {
  points: Point[];
  closed: boolean;
}

/** Straight lines, and half circles along x, which is what our signs are made of. */
function subpaths(d: string): Subpath[] {
  const found: Subpath[] = [];
  let [x, y] = [0, 0];
  for (const [, letter, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = [...(rest ?? '').matchAll(/-?[\d.]+/g)].map(Number);
    const current = found.at(-1);
    if (letter === 'M') found.push({ points: [[([x, y] = [values[0]!, values[1]!])[0], y]], closed: false });
    else if (letter === 'Z' && current) current.closed = true;
    else if (letter === 'L')
      for (let i = 0; i + 1 < values.length; i += 2)
        current?.points.push([([x, y] = [values[i]!, values[i + 1]!])[0], y]);
    else if (letter === 'h') current?.points.push([(x += values[0]!), y]);
    else if (letter === 'v') current?.points.push([x, (y += values[0]!)]);
    else if (letter === 'a') {
      const [r, , , , , dx] = values as [number, number, number, number, number, number];
      const from = dx > 0 ? Math.PI : 0;
      current?.points.push(...arc([x + dx / 2, y], r, from, from - Math.PI));
      x += dx;
    }
  }
  return found;
}

function drawText(node: Xml, { context, scale }: Canvas, left: number, top: number): void {
  const text = node.children.filter((child) => typeof child === 'string').join('');
  const size = number(node, 'font-size') * scale;
  const weight: Weight = number(node, 'font-weight') >= 500 ? 600 : 400;
  const before = { middle: 0.5, end: 1 }[String(node.attributes['text-anchor'])] ?? 0;
  const x = (number(node, 'x') + left) * scale - widthOf(text, size, weight) * before;
  const y = (number(node, 'y') + top) * scale;
  context.fillStyle = String(node.attributes['fill'] ?? '#000000');
  for (const commands of outlinesOf(text, [x, y], size, weight)) {
    context.beginPath();
    for (const command of commands)
      if (command.type === 'M') context.moveTo(command.x, command.y);
      else if (command.type === 'L') context.lineTo(command.x, command.y);
      else if (command.type === 'Q') context.quadraticCurveTo(command.x1, command.y1, command.x, command.y);
      else if (command.type === 'C')
        context.bezierCurveTo(command.x1, command.y1, command.x2, command.y2, command.x, command.y);
      else context.closePath();
    context.fill();
  }
}
