/** A copy of the text of exactly the same length, without accents and case: patterns run on it, offsets stay true. */

const SPECIAL: Record<string, string> = {
  đ: 'd',
  Đ: 'd',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  ı: 'i',
  ð: 'd',
  Ð: 'd',
  þ: 't',
  Þ: 't',
  '’': "'",
  ʼ: "'",
  ʻ: "'",
  ʿ: "'",
  ʾ: "'",
  '‛': "'",
  '´': "'",
  '‘': "'",
  '`': "'",
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
  '‑': '-',
  '‐': '-',
};

const cache = new Map<number, string>();

function foldUnit(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text[at]!;
  const known = cache.get(code);
  if (known !== undefined) return known;
  const unit = text[at]!;
  const base = SPECIAL[unit] ?? unit.normalize('NFD')[0]!.toLowerCase();
  // A letter whose lower case is longer ("İ") or half a surrogate pair must stay one unit.
  const folded = base.length === 1 ? base : unit;
  cache.set(code, folded);
  return folded;
}

/** One folded UTF-16 unit for each unit of `text`. */
export function foldUnits(text: string): string {
  let out = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const folded = foldUnit(text, i);
    if (folded === text[i]) continue;
    out += text.slice(kept, i) + folded;
    kept = i + 1;
  }
  return out + text.slice(kept);
}

/** No unit below it is a combining mark, nor changed by NFC. */
export const FIRST_MARK = 0x300;

/** A combining mark, as texts in NFD carry them after their letter. */
export function isMark(code: number): boolean {
  return code >= FIRST_MARK && code <= 0x36f;
}
