/** A picture as PNG, twice as fine: its SVG, with the page's typefaces in it, drawn on a canvas. */
import { xml } from '../../../core/export/xml.ts';
import type { Picture } from '../../../core/picture/frame.ts';
import { labelsOf, svgFile } from '../../../core/picture/svg.ts';
import { fontsFor } from './fonts.ts';

const FINER = 2;

/** Rejects where the browser refuses a canvas of this size. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const letters = new Set(labelsOf(svg).flatMap(({ text }) => Array.from(text)));
  const fonts = await fontsFor([...letters].join(''));
  // A style sheet within the image alone: the file that one saves as SVG has none.
  const dressed = fonts ? { ...svg, children: [xml('style', {}, fonts), ...svg.children] } : svg;
  const address = URL.createObjectURL(new Blob([svgFile(dressed)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * FINER, height * FINER);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * FINER;
    canvas.height = height * FINER;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no canvas of this size'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
