/** Text without a page: how wide it will be, where its lines break, where it is cut. Estimates, on the generous side. */
import { labelWidthPx } from '../layout/widths.ts';

/** A reader may not have the typeface: others are as much wider. */
const OTHER_FACES = 1.07;
/** Bold letters are wider. */
const BOLD = 1.06;

/** Signs that set a name apart in a sentence take no room. */
const unseen = (text: string): string => text.replace(/\p{Cf}/gu, '');

/** Width in pixels of a text set at `size` pixels. */
export const textPx = (text: string, size: number, bold = false): number =>
  labelWidthPx(unseen(text), size) * OTHER_FACES * (bold ? BOLD : 1);

/** The text, or as much of its beginning as fits in `width`, with "…". */
export function cut(text: string, width: number, size: number): string {
  if (textPx(text, size) <= width) return text;
  const letters = Array.from(text);
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textPx(`${letters.slice(0, middle).join('')}…`, size) <= width) low = middle;
    else high = middle - 1;
  }
  return `${closed(letters.slice(0, low).join('').trimEnd())}…`;
}

/** An isolate that is opened before the cut is closed at it: else it would turn what comes after. */
function closed(text: string): string {
  const open = text.split('\u2068').length - text.split('\u2069').length;
  return text + '\u2069'.repeat(Math.max(0, open));
}

/** The lines of a text, none wider than `width`: broken between words, a word that is too long within. At most `most` lines, the last one cut. */
export function linesOf(text: string, width: number, size: number, most = Infinity): string[] {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, width, size));
  const lines: string[] = [];
  for (const { piece, joins } of words) {
    const longer = joins ? `${lines.at(-1) ?? ''}${piece}` : `${lines.at(-1) ?? ''} ${piece}`;
    if (lines.length && textPx(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = cut(lines.slice(most - 1).join(' '), width, size);
  return kept;
}

/** A word in pieces that fit on a line. */
function pieces(word: string, width: number, size: number): { piece: string; joins: boolean }[] {
  const found: { piece: string; joins: boolean }[] = [];
  let piece = '';
  // A hostile word of many thousand letters is cut long before its last line is drawn.
  for (const letter of Array.from(word).slice(0, MOST_LETTERS)) {
    if (piece && textPx(piece + letter, size) > width) {
      found.push({ piece, joins: found.length > 0 });
      piece = '';
    }
    piece += letter;
  }
  if (piece) found.push({ piece, joins: found.length > 0 });
  return found;
}

const MOST_LETTERS = 2000;
