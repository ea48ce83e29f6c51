/** Initials and by-names: "A. K. Rojas", "Daniel “Dan” Mutua", "Daniel Mutua (Dan)". */
import type { Range } from './draft.ts';
import { isKey, tokenIn, type Reader } from './reader.ts';
import type { Token } from './tokens.ts';

const QUOTES = new Set(['“', '”', '"', "'", '‘', '’', '«', '»']);
/** A shorter word in brackets is rather an abbreviation. */
const SHORTEST = 3;

/** End of a by-name in quotation marks that begins at `at` and stands before a further capital; null where none does. */
export function byNameEnd(r: Reader, at: number): number | null {
  const [open, word, close, next] = [0, 1, 2, 3].map((k) => tokenIn(r, at + k));
  if (!open || !close || !QUOTES.has(open.key) || !QUOTES.has(close.key)) return null;
  const tight = word?.kind === 'word' && word.cap && word.gap === 'none' && close.gap === 'none';
  return tight && next?.cap && next.gap === 'space' ? at + 3 : null;
}

/** The one word in brackets behind a name, folded. */
export function byNameBehind(tokens: readonly Token[], name: Range): string | null {
  const [open, word, close] = tokens.slice(name.to, name.to + 3);
  const named = open?.key === '(' && close?.key === ')' && word?.kind === 'word' && word.cap && !word.caps;
  return named && word.key.length >= SHORTEST ? word.key : null;
}

/** "A. K. Rojas": one letter and its stop, before more of them and a whole word with a capital. */
export function initialAt(r: Reader, at: number): boolean {
  let i = at;
  while (
    tokenIn(r, i)?.cap &&
    tokenIn(r, i)!.key.length === 1 &&
    isKey(r, i + 1, '.') &&
    tokenIn(r, i + 1)!.gap === 'none'
  )
    i += 2;
  const word = tokenIn(r, i);
  return i > at && word?.cap === true && word.key.length > 1;
}
