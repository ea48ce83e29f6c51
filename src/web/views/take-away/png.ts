/** A picture as PNG, twice as fine: its SVG, with the page's typefaces in it, drawn on a canvas. */
import { type Xml, xml } from '../../../core/export/xml.ts';
import type { Picture } from '../../../core/picture/frame.ts';
import { labelsOf, svgFile } from '../../../core/picture/svg.ts';
import { fontsFor } from './fonts.ts';

const FINER = 2;

/** Rejects where the browser refuses a canvas of this size. */
export async function pngOf(picture: Picture): Promise<Blob> {
  const { svg } = picture;
  const letters = new Set(labelsOf(svg).flatMap(({ text }) => Array.from(text)));
  const fonts = await fontsFor([...letters].join(''));
  // A style sheet within the image alone: the file that one saves as SVG has none.
  const dressed = fonts ? { ...svg, children: [xml('style', {}, fonts), ...svg.children] } : svg;
  const canvas = fonts ? await settled(dressed, picture) : await drawn(dressed, picture, FINER);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('no canvas of this size'))),
      'image/png',
    ),
  );
}

async function drawn(svg: Xml, { width, height }: Picture, scale: number): Promise<HTMLCanvasElement> {
  const address = URL.createObjectURL(new Blob([svgFile(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * scale, height * scale);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}

const PAUSE_MS = 60;
const MOST_TRIES = 30;

/**
 * An image counts as decoded before the typefaces in it are: its texts are first left out, or drawn in another face.
 * It is drawn again, small, until there are texts and nothing changes any more, and then in full.
 */
async function settled(svg: Xml, picture: Picture): Promise<HTMLCanvasElement> {
  const bare = pixelsOf(await drawn(without('text', svg), picture, 1));
  let before = bare;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const now = pixelsOf(await drawn(svg, picture, 1));
    if (now !== bare && now === before) break;
    before = now;
    await new Promise((go) => setTimeout(go, PAUSE_MS));
  }
  return drawn(svg, picture, FINER);
}

/** What is on a canvas, as a text to be compared. */
const pixelsOf = (canvas: HTMLCanvasElement): string => canvas.toDataURL();

function without(name: string, node: Xml): Xml {
  const children = node.children
    .filter((child) => typeof child === 'string' || child.name !== name)
    .map((child) => (typeof child === 'string' ? child : without(name, child)));
  return { ...node, children };
}
