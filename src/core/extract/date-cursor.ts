/** Reads numbers, months, years and weekdays one after another: what every shape of a date is made of. */
import { lengthIn, type Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

export function number(token: Token | undefined, low: number, high: number, digits: number): number | null {
  if (token?.kind !== 'number' || token.key.length > digits) return null;
  const value = Number(token.key);
  return value >= low && value <= high ? value : null;
}

export const yearAt = (t: Token | undefined): number | null =>
  t?.key.length === 4 ? number(t, 1900, 2100, 4) : null;

/** A cursor over tokens, for one attempt to read a date. */
export class DateCursor {
  at: number;
  /** a number stands where the year would, and is none */
  oddYear = false;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  constructor(tokens: readonly Token[], lexicon: Lexicon, at: number) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.at = at;
  }
  skip(set: string): boolean {
    const length = lengthIn(this.lexicon.sets[set], this.tokens, this.at);
    this.at += length;
    return length > 0;
  }
  skipKey(...keys: string[]): boolean {
    const hit = keys.includes(this.tokens[this.at]?.key ?? '');
    if (hit) this.at++;
    return hit;
  }
  day(): number | null {
    const value = number(this.tokens[this.at], 1, 31, 2);
    if (value === null) return null;
    this.at++;
    if (this.tokens[this.at]?.gap === 'none') this.skip('dates.ordinalMarks');
    return value;
  }
  month(): number | null {
    const hit = this.lexicon.months.match(this.tokens, this.at);
    if (!hit) return null;
    this.at += hit.length;
    const stop = this.tokens[this.at];
    const after = this.tokens[this.at + 1];
    if (stop?.key === '.' && stop.gap === 'none' && after && after.gap !== 'line' && !after.cap) this.at++;
    return hit.value;
  }
  year(): number | null {
    const save = this.at;
    // "February 6/2022"
    this.skipKey(',', 'de', '/');
    const token = this.tokens[this.at];
    const value = yearAt(token);
    this.oddYear ||= value === null && token?.kind === 'number' && token.key.length === 4;
    if (value === null) this.at = save;
    else this.at++;
    return value;
  }
  weekday(): number | null {
    const hit = this.lexicon.weekdays.match(this.tokens, this.at);
    if (!hit) return null;
    this.at += hit.length;
    return hit.value;
  }
}
