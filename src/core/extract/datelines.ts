/** Where the dateline of an agency or a page ends: "Riga (LETA) –", "Riga, 12 mars 2026 -", "March 12, 2026 – Riga –". */
import {
  barredDateline,
  bracketedDateline,
  slashedDateline,
  sourceDateline,
  stoppedDateline,
} from './bylines.ts';
import { readDate } from './date-grammar.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

const DASHES = new Set(['-', '–', '—']);
/** A dateline is short: agency within its first tokens. */
const DATELINE_TOKENS = 16;
/** A byline between two dashes is short. */
const BYLINE_TOKENS = 6;

/** Tokens of a place that begins at a token; 0 where none does. */
type Length = (at: number) => number;

const allCaps = (t: Token | undefined): boolean => Boolean(t?.caps);

/** End offset of "Hanoï (VNA) –", "Pékin, 14 septembre (VNA) -", "(Ouagadougou, 23 février 2022)." or null. */
export function datelineEnd(
  lexicon: Lexicon,
  tokens: Token[],
  at: { city: Length; place: Length },
): number | null {
  const cityAt = at.city;
  for (let i = 0; i < Math.min(tokens.length, DATELINE_TOKENS); i++) {
    if (tokens[i]!.key !== '(') continue;
    const known = lexicon.agencies.match(tokens, i + 1);
    const length = known?.length ?? (allCaps(tokens[i + 1]) ? 1 : 0);
    // "(UrduPoint / Harbour News - 4th Oct, 2021 ) :The minister …"
    const more = known !== null && tokens[i + 1 + length]?.key === '/';
    const rest = more ? tokens.slice(i, i + DATELINE_TOKENS).findIndex((t) => t.key === ')') : -1;
    const close = rest > 0 ? i + rest : i + 1 + length;
    if (length === 0 || tokens[close]?.key !== ')') continue;
    let end = close + 1;
    // "(ACP).-"
    if (tokens[end]?.key === '.' && DASHES.has(tokens[end + 1]?.key ?? '')) end++;
    // "Riga (LETA), jeudi 12 mars 2026 -"
    const day = dayBeforeDash(lexicon, tokens, end);
    if (day !== null) end = day;
    while (DASHES.has(tokens[end]?.key ?? '')) end++;
    // "ISLAMABAD, Mar 12 (APP): The …"
    if ((known || cityAt(0) > 0) && tokens[end]?.key === ':' && (rest > 0 || tokens[end]!.gap === 'none'))
      end++;
    // "BRUXELLES (Belga) Le ministre …": city and agency need no dash
    const signed = known !== null && i > 0 && (cityAt(0) === i || cityAndDate(lexicon, tokens, at)?.to === i);
    if (end > close + 1 || signed) return tokens[end - 1]!.end;
  }
  return (
    slashedDateline(lexicon, tokens, cityAt) ??
    sourceDateline(lexicon, tokens, cityAt) ??
    stoppedDateline(lexicon, tokens, cityAt) ??
    barredDateline(tokens, cityAt) ??
    cityDateline(lexicon, tokens, at) ??
    datedDateline(lexicon, tokens, cityAt) ??
    signedDateline(lexicon, tokens, at) ??
    bracketedDateline(lexicon, tokens, at)
  );
}

/** Index of the dash behind ", jeudi 12 mars 2026" that begins at a token; null where no date stands so. */
function dayBeforeDash(lexicon: Lexicon, tokens: Token[], at: number): number | null {
  let from = tokens[at]?.key === ',' ? at + 1 : at;
  from += lengthIn(lexicon.sets['determiners.definite'], tokens, from);
  const date = readDate(tokens, lexicon, from);
  const to = from + (date?.length ?? 0);
  return date?.value.kind === 'calendar' && DASHES.has(tokens[to]?.key ?? '') ? to : null;
}

/** Index behind "Alger", "BAKU, Azerbaijan", "Accra, le 4 mars 2026", "KUALA LUMPUR (May 10)", and whether a date was there. */
function cityAndDate(
  lexicon: Lexicon,
  tokens: Token[],
  at: { city: Length; place: Length },
): { to: number; date: ReturnType<typeof readDate> } | null {
  // "United Nations/New York, September 26"
  const body = tokens[at.place(0)]?.key === '/' && at.city(0) === 0 ? at.place(0) + 1 : 0;
  let i = at.city(body);
  if (i === 0) return null;
  i += body;
  const region = tokens[i]?.key === ',' ? at.place(i + 1) : 0;
  if (region > 0) i += region + 1;
  // "DILI (TIMOR-LESTE): The prime minister …"
  const square = tokens[i]?.key === '[';
  const inside = square || (tokens[i]?.key === '(' && tokens[0]!.caps) ? at.place(i + 1) : 0;
  // "New Delhi [India], March 12 :"
  if (inside > 0 && [')', ']'].includes(tokens[i + 1 + inside]?.key ?? '')) i += inside + 2;
  const bracket = tokens[i]?.key === '(';
  if (tokens[i]?.key === ',' || bracket) i++;
  i += lengthIn(lexicon.sets['determiners.definite'], tokens, i);
  const date = readDate(tokens, lexicon, i);
  if (bracket && (!date || tokens[i + date.length]?.key !== ')')) return null;
  // "Riga, 07/12/2006 | press release": which is the month, nothing tells
  const slashed = [0, 2, 4].every((k) => tokens[i + k]?.kind === 'number') && tokens[i + 1]?.key === '/';
  if (date) i += date.length + (bracket ? 1 : 0);
  else if (slashed && tokens[i + 5]?.key === '|') return { to: i + 5, date: null };
  return { to: i, date };
}

/** "Alger - ", "Accra, le 4 mars 2026 – ": city, perhaps a date, then a dash with space around it or a colon. */
function cityDateline(lexicon: Lexicon, tokens: Token[], at: { city: Length; place: Length }): number | null {
  const head = cityAndDate(lexicon, tokens, at);
  if (!head) return null;
  const { to: i, date } = head;
  const mark = tokens[i];
  if ((date && !mark) || (tokens[i - 1]!.kind === 'number' && mark?.key === '|')) return tokens[i - 1]!.end;
  const line = agencyLine(lexicon, tokens, i);
  if (line !== null) return line;
  // "Riga / Le président …"
  const slash = mark?.key === '/' && at.city(0) > 0;
  const open = mark && (DASHES.has(mark.key) || slash) && mark.gap === 'space';
  if (open && tokens[i + 1]?.gap === 'space') {
    // "Riga - 12 mars 2026 - "
    const day = date ? null : dayBeforeDash(lexicon, tokens, i + 1);
    return agencyAfter(lexicon, tokens, i) ?? (day === null ? mark : tokens[day]!).end;
  }
  // "AMMAN —AlGhad— Today, …"
  const closing = open && tokens[0]!.caps ? closingDash(tokens, i) : null;
  if (closing !== null) return closing;
  // "ISLAMABAD: The Prime Minister …"
  const spaced = lexicon.file.grammar?.headlineCapitals === true || mark?.gap === 'none';
  if (mark?.key === ':' && spaced && tokens[i + 1]?.gap === 'space') {
    if (tokens[i + 1]!.cap) return mark.end;
    // "Nairobi, KENYA: (BY XYZ) The president …"
    const close = tokens[i + 1]!.key === '(' ? tokens.findIndex((t) => t.key === ')') : -1;
    if (close > i && close - i <= BYLINE_TOKENS) return tokens[close]!.end;
  }
  // "ASTANA. KAZINFORM – The President …"
  const signed = mark?.key === '.' && tokens[0]!.caps ? agencyBehind(lexicon, tokens, i + 1) : null;
  if (signed !== null) return signed;
  const whole = date?.value.kind === 'calendar' && date.value.year !== null && date.value.day !== null;
  // "Nairobi, Kenya. The president …"
  const full = whole || (!date && tokens[1]?.key === ',' && tokens[i + 1]?.cap === true);
  return full && mark?.key === '.' ? mark.end : null;
}

/** "Riga, 22 juillet, LETA", "Riga, 22 juillet (LETA)", alone on its line or before a dash. */
function agencyLine(lexicon: Lexicon, tokens: Token[], at: number): number | null {
  const bracket = tokens[at]?.key === '(';
  const known =
    bracket || tokens[at]?.key === ',' ? (lexicon.agencies.match(tokens, at + 1)?.length ?? 0) : 0;
  if (known === 0 || (bracket && tokens[at + 1 + known]?.key !== ')')) return null;
  const to = at + 1 + known + (bracket ? 1 : 0);
  if (to === tokens.length) return tokens[to - 1]!.end;
  return DASHES.has(tokens[to]!.key) ? tokens[to]!.end : null;
}

/** "BRUSSELS - Anadolu Agency", alone on its line or before another dash. */
function agencyAfter(lexicon: Lexicon, tokens: Token[], dash: number): number | null {
  const known = lexicon.agencies.match(tokens, dash + 1)?.length ?? 0;
  if (known === 0) return null;
  const to = dash + 1 + known;
  if (to === tokens.length) return tokens[to - 1]!.end;
  return DASHES.has(tokens[to]!.key) ? tokens[to]!.end : null;
}

/** End of an agency in capitals ("KAZINFORM –", "/TASS/."), with the stop or dash behind it. */
function agencyBehind(lexicon: Lexicon, tokens: Token[], at: number): number | null {
  const slash = tokens[at]?.key === '/' ? 1 : 0;
  const named = tokens[at + slash]?.caps ? (lexicon.agencies.match(tokens, at + slash)?.length ?? 0) : 0;
  if (named === 0 || (slash > 0 && tokens[at + slash + named]?.key !== '/')) return null;
  const known = slash + named + slash;
  const stop = tokens[at + known];
  const mark = stop && (stop.key === '.' || DASHES.has(stop.key)) ? stop : tokens[at + known - 1]!;
  return mark.end;
}

function closingDash(tokens: Token[], open: number): number | null {
  for (let i = open + 1; i < Math.min(tokens.length, open + BYLINE_TOKENS); i++)
    if (tokens[i]!.key === tokens[open]!.key) return tokens[i]!.end;
  return null;
}

/** "March 12, 2026 – Ottawa, Ontario –": the whole date, then the city it was written in. */
function datedDateline(lexicon: Lexicon, tokens: Token[], cityAt: (at: number) => number): number | null {
  const start = lengthIn(lexicon.sets['determiners.definite'], tokens, 0);
  const date = readDate(tokens, lexicon, start);
  const whole = date?.value.kind === 'calendar' && date.value.year !== null && date.value.day !== null;
  const to = start + (date?.length ?? 0);
  const comma = tokens[to]?.key === ',';
  if (!whole || !(comma || DASHES.has(tokens[to]?.key ?? ''))) return null;
  const city = cityAt(to + 1);
  const closed = DASHES.has(tokens[to + 1 + city]?.key ?? '') || tokens[to + 1 + city]?.key === ':';
  if (city === 0 || (comma && !closed)) return null;
  const from = to + 1 + city;
  for (let i = from; i < Math.min(tokens.length, DATELINE_TOKENS); i++)
    if (DASHES.has(tokens[i]!.key) && tokens[i]!.gap === 'space') return tokens[i]!.end;
  return tokens[from - 1]!.end;
}

const SLASHED = new Set(['-', '–', '—', '/']);

/** "AA / New York / Ann Beta" alone on its line, "APA-Dakar (Sénégal) - The …": the agency, then the city. */
function signedDateline(
  lexicon: Lexicon,
  tokens: Token[],
  at: { city: Length; place: Length },
): number | null {
  const agency = lexicon.agencies.match(tokens, 0)?.length ?? (allCaps(tokens[0]) ? 1 : 0);
  const bar = SLASHED.has(tokens[agency]?.key ?? '') ? 1 : 0;
  if (agency === 0 || (bar === 0 && tokens[agency]?.gap !== 'hyphen')) return null;
  const from = agency + bar;
  const city = at.city(from);
  let to = from + city;
  if (city === 0) return null;
  const region = tokens[to]?.key === '(' ? at.place(to + 1) : 0;
  if (region > 0 && tokens[to + 1 + region]?.key === ')') to += region + 2;
  to = dayBeforeDash(lexicon, tokens, to) ?? to;
  const mark = tokens[to];
  if (mark === undefined) return tokens[to - 1]!.end;
  if (!SLASHED.has(mark.key)) return null;
  // "/ Ann Beta": a byline and nothing else
  const short = tokens.length - to <= BYLINE_TOKENS && tokens.at(-1)!.key !== '.';
  return short ? tokens.at(-1)!.end : mark.end;
}

/** Words of a headline glued in front of the dateline, and of the dateline before its agency. */
const [GLUED_TOKENS, CITY_REACH] = [60, 10];

/** Where "RIGA, 12 mars (LETA) – …" begins behind the headline or the text that the page glued in front of it; -1 where nothing is. */
export function gluedDateline(
  lexicon: Lexicon,
  tokens: Token[],
  at: { city: Length; place: Length },
): number {
  for (let i = 1; i < Math.min(tokens.length, GLUED_TOKENS); i++) {
    const known = tokens[i]!.key === '(' ? (lexicon.agencies.match(tokens, i + 1)?.length ?? 0) : 0;
    const close = i + 1 + known;
    if (known === 0 || tokens[close]?.key !== ')' || !DASHES.has(tokens[close + 1]?.key ?? '')) continue;
    for (let k = Math.max(1, i - CITY_REACH); k < i; k++) {
      const led = ['at', 'of', 'to'].some(
        (p) => lengthIn(lexicon.sets[`prepositions.${p}`], tokens, k - 1) > 0,
      );
      const shifted = { city: (n: number) => at.city(n + k), place: (n: number) => at.place(n + k) };
      const head = tokens[k]!.cap && !led ? cityAndDate(lexicon, tokens.slice(k), shifted) : null;
      if (head && head.to + k === i) return k;
    }
    return -1;
  }
  return -1;
}
