/** The lines of a page: without white space around them, and joined where hard wrapping cut them. */
import type { Block, BlockKind } from './draft.ts';

/** A line of the page, without its outer white space. */
export interface Line extends Pick<Block, 'start' | 'end'> {
  kind: BlockKind;
}

/** A line that ends with one of these was not cut by hard wrapping. */
export const SENTENCE_END = new Set(['.', '!', '?', '…', '"', '»', '”', ';', ':', ')']);

/** Every line that holds more than white space. */
export function lines(text: string, from: number): Line[] {
  const found: Line[] = [];
  for (let start = from; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline;
    let a = start;
    let b = stop;
    while (a < b && text[a]!.trim() === '') a++;
    while (b > a && text[b - 1]!.trim() === '') b--;
    if (b > a) found.push({ kind: 'body', start: a, end: b });
    start = stop + 1;
  }
  return found;
}

/** Joins a line cut by hard wrapping to the one before: it goes on in lower case and the other had no end. */
export function unwrap(text: string, list: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of list) {
    const before = joined.at(-1);
    const first = text[line.start]!;
    const continues = first.toLowerCase() === first && first.toUpperCase() !== first;
    const between = before ? text.slice(before.end, line.start).split('\n').length - 1 : 0;
    if (before && continues && between === 1 && !SENTENCE_END.has(text[before.end - 1]!))
      before.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}
