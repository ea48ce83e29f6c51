/** Titles ("ministre", "Minister") with the adjectives, country and portfolio that stand in front of them. */
import type { CountryBasis } from '../model/meeting.ts';
import type { Head } from './lexicon-file.ts';
import { determiner, inList, inSet, isKey, tokenIn, type Reader } from './reader.ts';

/** "the outgoing South Korean Health, Labour and Welfare Minister" has eight words before the title. */
const MAX_MODIFIERS = 14;

export const modifiersFirst = (r: Reader): boolean =>
  r.knowledge.lexicon.file.grammar?.modifiersFirst === true;

/** Country or acting body that a place stands for: an organisation of its own has none. */
export function countryOfPlace(r: Reader, at: number): string | null {
  const place = r.placeAt.get(at)?.place;
  if (!place) return null;
  return place.type === 'body' && !r.knowledge.actingBodies.has(place.id) ? null : place.country;
}

interface HeadMatch {
  head: Head;
  plural: boolean;
  length: number;
  singular: string;
  country: string | null;
  basis: CountryBasis;
}

/** "président de la République du Kenya": the state's name begins within the title and ends behind it. */
function cutsPlace(r: Reader, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if ((r.placeAt.get(i)?.to ?? 0) > to) return true;
  return false;
}

/** "président de la République-chef du gouvernement": a hyphen may join two offices of one person. */
export const joinsHead = (r: Reader, at: number): boolean =>
  tokenIn(r, at)?.gap === 'hyphen' &&
  at < r.end &&
  r.knowledge.lexicon.heads.matches(r.tokens, at).some((m) => m.length > 1 && at + m.length <= r.end);

export function bareHead(
  r: Reader,
  at: number,
): { head: Head; plural: boolean; singular: string; length: number } | null {
  const possible = at < r.end ? r.knowledge.lexicon.heads.matches(r.tokens, at) : [];
  if (possible.length === 0) return null;
  // "chef de l'état" is not in "chef de l'état-major", but "ambassador" is in "ambassador-designate"
  const whole = (m: { length: number }): boolean =>
    (tokenIn(r, at + m.length)?.gap !== 'hyphen' ||
      inList(r, 'roleTails', at + m.length) > 0 ||
      joinsHead(r, at + m.length)) &&
    !cutsPlace(r, at, at + m.length);
  const match = possible.find(whole);
  if (!match || at + match.length > r.end) return null;
  const { head, plural, singular } = match.value;
  return { head, plural, singular, length: match.length };
}

/** Words of a party's name. */
const PARTY = 6;

/** End of "Orange Democratic Movement (ODM)", "ODM" right before a title; `at` where no name of a party begins. */
function partyAt(r: Reader, at: number, stop: number): number {
  if (tokenIn(r, at)?.cap !== true || tokenIn(r, at)!.kind !== 'word') return at;
  let i = at;
  let named = false;
  // "Party leader" is a title too, where no name of a party stands in front of it
  const title = (k: number): boolean =>
    bareHead(r, k) !== null &&
    !(inList(r, 'movements', k) > 0 && bareHead(r, k + 1)?.head.flag === 'anaphor');
  while (i < Math.min(stop, at + PARTY) && tokenIn(r, i)?.cap && !title(i)) {
    named = inList(r, 'movements', i) > 0;
    i++;
  }
  if (named && isKey(r, i, '(') && tokenIn(r, i + 1)?.caps && isKey(r, i + 2, ')')) i += 3;
  return named && bareHead(r, i)?.head.flag === 'anaphor' ? i : at;
}

/** A state is named right behind the building. */
const atSite = (r: Reader, at: number): boolean =>
  r.placeAt.get(at)?.place.type === 'country' || r.knowledge.demonyms.match(r.tokens, at) !== null;

/** "BNP Acting Chairman X", "PTI leader Y": the letters of a party or a body right before a title. */
function lettersOf(r: Reader, at: number): boolean {
  const [letters, next] = [tokenIn(r, at)!, tokenIn(r, at + 1)];
  if (!letters.caps || letters.kind !== 'word' || letters.key.length < 2 || letters.key.length > LETTERS)
    return false;
  if (next?.kind !== 'word' || next.caps || next.gap !== 'space' || inList(r, 'honorifics', at) > 0)
    return false;
  const title = at + 1 + inList(r, 'roleModifiers', at + 1);
  return LED.has(bareHead(r, title)?.head.flag ?? '') || bareHead(r, title)?.head.local === true;
}
const LETTERS = 6;
/** Who presides or leads: no minister, no head of state. */
const LED = new Set(['portfolio', 'anaphor']);

/** "(the) country's": end of the word for a land and its mark of possession; `at` where there is none. */
function ownLand(r: Reader, at: number): number {
  const land = inList(r, 'landNouns', at);
  const owned = land > 0 ? inList(r, 'possessive', at + land) : 0;
  return owned > 0 ? at + land + owned : at;
}

/** Words between a country and "the country's Minister". */
const LAND_REACH = 30;

/** "on a visit to Georgia, X met the country's Minister Y": the country that the sentence last named as a place to be. */
export function landBefore(r: Reader, at: number): string | null {
  for (let i = at - 1; i >= Math.max(r.from, at - LAND_REACH); i--) {
    const there = ['to', 'at'].some((p) => inSet(r, `prepositions.${p}`, i - 1) > 0);
    if (there && r.placeAt.get(i)?.place.type === 'country') return countryOfPlace(r, i);
  }
  return null;
}

/** Country, adjectives and portfolio in front of a title ("Japan's new Trade and Industry Minister"): each in turn up to the title. */
function modifiedHead(r: Reader, at: number): HeadMatch | null {
  let country: string | null = null;
  let basis: CountryBasis = 'none';
  let portfolio = false;
  const stop = Math.min(r.end, at + MAX_MODIFIERS);
  for (let i = at; i < stop;) {
    if (i > at && tokenIn(r, i)!.gap === 'line') return null;
    const head = bareHead(r, i);
    if (head) return { ...head, length: i - at + head.length, country, basis };
    const place = r.placeAt.get(i);
    const demonym = r.knowledge.demonyms.match(r.tokens, i);
    const word = inList(r, 'roleModifiers', i) || inList(r, 'institutionWords', i);
    if (demonym && demonym.length >= (place ? place.to - i : 0)) {
      country ??= demonym.value;
      basis = basis === 'none' ? 'demonym' : basis;
      i += demonym.length;
    } else if (place?.place.site && atSite(r, place.to)) {
      // "received at the Amber Palace Kenya's Minister X"
      return null;
    } else if (place && place.to < stop && !(word > place.to - i)) {
      const owned = inList(r, 'possessive', place.to);
      country ??= countryOfPlace(r, i);
      basis = basis === 'none' && country !== null ? 'of-country' : basis;
      i = place.to + owned;
      if (isKey(r, i, '(') && tokenIn(r, i + 1)?.caps && isKey(r, i + 2, ')')) i += 3;
    } else if (word > 0) {
      portfolio = true;
      i += word;
    } else if (i === at && ownLand(r, i) > i) {
      country ??= landBefore(r, i);
      basis = country === null ? basis : 'of-country';
      i = ownLand(r, i);
    } else if (partyAt(r, i, stop) > i) {
      i = partyAt(r, i, stop);
    } else if (i === at && lettersOf(r, i)) {
      i++;
    } else {
      const joiner =
        inSet(r, 'conjunctions.and', i) || (isKey(r, i, ',') || isKey(r, i, '&') || isKey(r, i, '/') ? 1 : 0);
      if (!portfolio || joiner === 0 || inList(r, 'institutionWords', i + joiner) === 0) return null;
      // "at his office, Trade Minister X": what a comma joins is written in one way
      if (isKey(r, i, ',') && tokenIn(r, i - 1)!.cap !== tokenIn(r, i + 1)!.cap) return null;
      i += joiner;
    }
  }
  return null;
}

/** "2ème vice-président", "1er secrétaire": tokens of such a numeral. */
const ordinalAt = (r: Reader, at: number): number =>
  tokenIn(r, at)?.kind === 'number' &&
  tokenIn(r, at + 1)?.gap === 'none' &&
  inList(r, 'ordinalEnds', at + 1) > 0
    ? 2
    : 0;

/** The title that begins at token `at`, with what stands before it. */
export function headAt(r: Reader, at: number): HeadMatch | null {
  if (r.knowledge.lexicon.file.grammar?.modifiersFirst) return modifiedHead(r, at);
  let i = at;
  for (let step = 1; step > 0 && !r.knowledge.lexicon.heads.match(r.tokens, i); i += step)
    step = inList(r, 'roleModifiers', i) || ordinalAt(r, i);
  const match = bareHead(r, i);
  if (!match) return null;
  const { head, plural, singular, length } = match;
  return { head, plural, singular, length: i - at + length, country: null, basis: 'none' };
}

/** "the Taoiseach and Prime Minister X": the title of one state's head of government beside that of another. */
export const twoChiefs = (a: Head, b: Head): boolean => {
  const sole = (h: Head): boolean => h.national === true && h.flag === undefined && !h.country;
  return (a.country !== undefined && sole(b)) || (b.country !== undefined && sole(a));
};

/** Numerals and qualifiers before a noun: "sept nouveaux ambassadeurs". */
export function afterQualifiers(r: Reader, at: number): number {
  let i = at;
  for (let n = 0; n < 3; n++) {
    const token = tokenIn(r, i);
    const step =
      inList(r, 'quantities', i) ||
      (token?.kind === 'number' ? 1 : 0) ||
      inSet(r, 'determiners.indefinite', i) ||
      // "several of his counterparts"
      (i > at && modifiersFirst(r) && inSet(r, 'prepositions.of', i - 1) > 0
        ? determiner(r, i)?.length
        : 0) ||
      (r.knowledge.lexicon.heads.match(r.tokens, i) ? 0 : inList(r, 'roleModifiers', i));
    if (step === 0) break;
    i += step;
  }
  return i;
}
