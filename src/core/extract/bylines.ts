/** Lines that tell where a text was written without an agency's dateline: "From Ana Berg, Riga", "February 6/2022 /ENA/", "United Nations/New York". */
import { readDate } from './date-grammar.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Words of a byline. */
const MOST = 9;
/** Given name and surname. */
const LEAST_NAME = 2;
const LEADS = new Set(['by', 'from', 'par', 'de']);

/** Tokens of a place that begins at a token; 0 where none does. */
type Length = (at: number) => number;

/** "From Ana Berg, Riga", "Ana Berg in Riga", "ANA BERG, Riga" alone on its line: a name and the city it wrote from. */
export function isByline(lexicon: Lexicon, tokens: readonly Token[], city: Length): boolean {
  if (tokens.length > MOST || tokens.length <= LEAST_NAME) return false;
  const at = tokens.findIndex((_, i) => i > 0 && i + city(i) === tokens.length && city(i) > 0);
  const joint = tokens[at - 1];
  const led = LEADS.has(tokens[0]!.key) ? 1 : 0;
  const said = joint?.key === ',' || (joint?.key === 'in' && joint.cap === false);
  if (at < 0 || !said) return false;
  const name = tokens.slice(led, at - 1);
  const plain = (t: Token, i: number): boolean =>
    t.kind === 'word' &&
    t.cap &&
    lexicon.heads.match(tokens as Token[], led + i) === null &&
    lexicon.verbs.match(tokens as Token[], led + i) === null &&
    lengthIn(lexicon.lists.notNames, tokens as Token[], led + i) === 0 &&
    city(led + i) === 0;
  return name.length >= LEAST_NAME && name.every(plain);
}

/** End offset of "Addis Ababa February 6/2022 /ENA/", "November 23/2022/ENA/"; null where there is none. */
export function slashedDateline(lexicon: Lexicon, tokens: Token[], city: Length): number | null {
  let i = city(0);
  if (tokens[i]?.key === ',') i++;
  const date = readDate(tokens, lexicon, i);
  if (!date) return null;
  i += date.length;
  if (tokens[i]?.key === '/' && tokens[i + 1]?.kind === 'number') i += 2;
  const known = tokens[i]?.key === '/' ? (lexicon.agencies.match(tokens, i + 1)?.length ?? 0) : 0;
  const close = i + 1 + known;
  return known > 0 && tokens[close]?.key === '/' ? tokens[close]!.end : null;
}

/** "Harbour News (RIGA, 13 November 2019) –": the city and the whole date in brackets behind who writes. */
export function sourceDateline(lexicon: Lexicon, tokens: Token[], city: Length): number | null {
  const open = tokens.slice(0, DATELINE_TOKENS).findIndex((t) => t.key === '(');
  const town = open > 0 ? city(open + 1) : 0;
  const comma = open + 1 + town;
  if (town === 0 || tokens[comma]?.key !== ',') return null;
  const date = readDate(tokens, lexicon, comma + 1);
  const close = comma + 1 + (date?.length ?? 0);
  const dashed = tokens[close]?.key === ')' && DASHES.has(tokens[close + 1]?.key ?? '');
  return date?.value.kind === 'calendar' && dashed ? tokens[close + 1]!.end : null;
}

const DASHES = new Set(['-', '–', '—']);
/** A dateline is short. */
const DATELINE_TOKENS = 16;

/** Words of a town that no table knows. */
const TOWN_WORDS = 3;

/** "VELKORA, Poland (AP) —", "Velkora, Poland, March 12 (AP) —": words of a town unknown before its country; 0 where none. */
export function unknownTown(lexicon: Lexicon, tokens: readonly Token[], country: Length): number {
  let to = 0;
  while (to < TOWN_WORDS && tokens[to]?.kind === 'word' && tokens[to]!.cap) to++;
  const land = tokens[to]?.key === ',' ? country(to + 1) : 0;
  if (to === 0 || land === 0) return 0;
  const plain = tokens
    .slice(0, to)
    .every((_, i) => lexicon.heads.match(tokens as Token[], i) === null && country(i) === 0);
  const signed = tokens
    .slice(to + 1 + land, DATELINE_TOKENS)
    .some((t, i) => t.key === '(' && lexicon.agencies.match(tokens as Token[], to + 2 + land + i) !== null);
  return plain && (tokens[0]!.caps || signed) ? to : 0;
}

/** "Astana. July 4. KazTAG -": city, day and agency, each with its stop. */
export function stoppedDateline(lexicon: Lexicon, tokens: Token[], city: Length): number | null {
  const town = city(0);
  if (town === 0 || tokens[town]?.key !== '.') return null;
  const date = readDate(tokens, lexicon, town + 1);
  if (date?.value.kind !== 'calendar') return null;
  let i = town + 1 + date.length;
  if (tokens[i]?.key === '.') i++;
  let agency = lexicon.agencies.match(tokens, i)?.length ?? 0;
  // "KazTAG" may have come apart
  while (agency < LEAST_NAME && tokens[i + agency]?.cap) agency++;
  const mark = tokens[i + agency];
  return agency > 0 && mark && (DASHES.has(mark.key) || mark.key === ':') ? mark.end : null;
}

/** "By Ana Berg, RIGA –", "NAIROBI | The president …": a byline before the city, a bar behind it. */
export function barredDateline(tokens: Token[], city: Length): number | null {
  const bar = city(0);
  if (bar > 0 && tokens[0]!.caps && tokens[bar]?.key === '|' && tokens[bar + 1]?.cap) return tokens[bar]!.end;
  if (!LEADS.has(tokens[0]?.key ?? '')) return null;
  for (let i = LEAST_NAME + 1; i < MOST; i++) {
    const town = tokens[i]?.caps && tokens[i - 1]!.key === ',' ? city(i) : 0;
    const mark = tokens[i + town];
    if (town > 0 && mark && (DASHES.has(mark.key) || mark.key === ':')) return mark.end;
  }
  return null;
}

/** "(Dakar) The president …", "(Ouagadougou, 23 février 2022)." */
export function bracketedDateline(
  lexicon: Lexicon,
  tokens: Token[],
  at: { city: Length; place: Length },
): number | null {
  if (tokens[0]?.key !== '(' || !tokens[1]?.cap) return null;
  // "(Dakar) The president …"
  const close = 1 + at.city(1);
  if (close > 1 && tokens[close]?.key === ')' && tokens[close + 1]?.cap) return tokens[close]!.end;
  for (let i = 2; i < Math.min(tokens.length, DATELINE_TOKENS); i++) {
    if (tokens[i]!.key !== ')') continue;
    const dated = tokens
      .slice(1, i)
      .some(
        (_, k, list) =>
          lexicon.months.match(list, k) !== null || readDate(list, lexicon, k)?.value.kind === 'calendar',
      );
    if (!dated) return null;
    const stop = tokens[i + 1];
    return stop && (stop.key === '.' || DASHES.has(stop.key)) ? stop.end : tokens[i]!.end;
  }
  return null;
}
