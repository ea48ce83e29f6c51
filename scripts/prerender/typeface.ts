/** The serif of the house as outlines: a text becomes a path, letter by letter from the subset that holds it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Command, type Font } from 'opentype.js';

const SUBSETS = ['latin', 'latin-ext', 'vietnamese'] as const;
export type Weight = 400 | 600;

const { resolve } = createRequire(import.meta.url);

function load(weight: Weight): Font[] {
  return SUBSETS.map((subset) => {
    const file = readFileSync(
      resolve(`@fontsource/newsreader/files/newsreader-${subset}-${weight}-normal.woff`),
    );
    return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  });
}

const loaded = new Map<Weight, Font[]>();
function facesOf(weight: Weight): Font[] {
  const faces = loaded.get(weight) ?? load(weight);
  loaded.set(weight, faces);
  return faces;
}

interface Run {
  face: Font;
  text: string;
}

/** The text in runs of one subset each; a letter that no subset has is left out. */
function runsOf(text: string, weight: Weight): Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC').replace(/\p{Cf}/gu, '')) {
    const face = facesOf(weight).find((each) => each.charToGlyphIndex(letter) > 0);
    const last = runs.at(-1);
    if (face && last?.face === face) last.text += letter;
    else if (face) runs.push({ face, text: letter });
  }
  return runs;
}

/** Width in pixels. */
export const widthOf = (text: string, size: number, weight: Weight): number =>
  runsOf(text, weight).reduce((sum, { face, text: part }) => sum + face.getAdvanceWidth(part, size), 0);

/** The outlines of a text that begins at x on the line y. */
export function outlinesOf(
  text: string,
  [x, y]: readonly [number, number],
  size: number,
  weight: Weight,
): Command[][] {
  let at = x;
  return runsOf(text, weight).map(({ face, text: part }) => {
    const { commands } = face.getPath(part, at, y, size);
    at += face.getAdvanceWidth(part, size);
    return commands;
  });
}
