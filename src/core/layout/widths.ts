/** How wide a label will be, estimated from its letters alone: the same on every machine, whatever its fonts. */

/** Widths in thousandths of the type size, of a humanist sans such as Inter; every other letter takes `OTHER`. */
const CLASSES: readonly (readonly [letters: string, width: number])[] = [
  ["iIjl.,;:'’|!", 270],
  [' ftr()-–', 370],
  ['cksvxyzJ', 540],
  ['mwMW', 880],
  ['ABCDEFGHKLNOPQRSTUVXYZ', 670],
];
const OTHER = 600;
/** Of scripts whose letters fill a square. */
const SQUARE = 1000;
const FIRST_SQUARE = 0x2e80;

const WIDTH = new Map(CLASSES.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));

/** The estimated width, in whole pixels, of a text set at `sizePx`; accents take no room of their own. */
export function labelWidthPx(text: string, sizePx: number): number {
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
  const thousandths = letters.reduce(
    (sum, letter) => sum + (WIDTH.get(letter) ?? (letter.codePointAt(0)! >= FIRST_SQUARE ? SQUARE : OTHER)),
    0,
  );
  return Math.ceil((thousandths * sizePx) / 1000);
}
