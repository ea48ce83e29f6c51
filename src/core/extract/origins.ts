/** The country written behind a name: "X of Latvia", "X (Latvia)", "X – Latvia". */
import type { Range } from './draft.ts';
import { inList, inSet, isKey, tokenIn, type Reader } from './reader.ts';

export interface Origin {
  to: number;
  country: string | null;
  /** the tokens that say it, without brackets or dash */
  words: Range;
}

const DASHES = new Set(['-', '–', '—']);

/** Adjectives between "République" and "de": "République fédérale démocratique de". */
const FORM_REACH = 4;

/** Where the country begins in "République fédérale du Kenya", "Royaume de Norvège": the form of the state left out. */
function stateAt(r: Reader, at: number): number {
  if (r.placeAt.has(at) || inList(r, 'stateForms', at) === 0) return at;
  for (let i = at + 1; i < at + FORM_REACH; i++) {
    const of = inSet(r, 'prepositions.of', i);
    if (of > 0) return i + of + inSet(r, 'determiners.definite', i + of);
    if (tokenIn(r, i)?.kind !== 'word') return at;
  }
  return at;
}

/** "X of Latvia", "la reine X des Pays-Bas". */
export function ofCountry(r: Reader, at: number): Origin | null {
  const of = inSet(r, 'prepositions.of', at);
  const start = stateAt(r, at + of + inSet(r, 'determiners.definite', at + of));
  const place = of > 0 ? r.placeAt.get(start) : undefined;
  return place?.place.type === 'country' && place.to <= r.end
    ? { to: place.to, country: place.place.country, words: { from: at, to: place.to } }
    : null;
}

/** "X, du Kenya, et Y": the country between two pauses. */
export function asideCountry(r: Reader, at: number): Origin | null {
  const of = isKey(r, at, ',') ? (ofCountry(r, at + 1) ?? itemCountry(r, at + 1)) : null;
  if (!of) return null;
  const next = tokenIn(r, of.to);
  const pauses = next === null || next.kind === 'mark' || inSet(r, 'conjunctions.and', of.to) > 0;
  return pauses ? of : null;
}

/** "X, Republic of Latvia; Y": an item of a list. */
function itemCountry(r: Reader, at: number): Origin | null {
  const place = r.placeAt.get(at);
  if (place?.place.type !== 'country' || !isKey(r, place.to, ';')) return null;
  return { to: place.to, country: place.place.country, words: { from: at, to: place.to } };
}

/** "X (Latvia)". */
export function bracketedCountry(r: Reader, at: number): Origin | null {
  const place = isKey(r, at, '(') ? r.placeAt.get(at + 1) : undefined;
  return place?.place.type === 'country' && isKey(r, place.to, ')')
    ? { to: place.to + 1, country: place.place.country, words: { from: place.from, to: place.to } }
    : null;
}

/** "X, Federal Minister for Foreign Affairs, Latvia, in Riga": a country between two commas, in no list of countries. */
export function commaCountry(r: Reader, at: number): string | null {
  const place = isKey(r, at, ',') ? r.placeAt.get(at + 1) : undefined;
  if (place?.place.type !== 'country' || !isKey(r, place.to, ',')) return null;
  const listed = r.placeAt.has(place.to + 1) || inSet(r, 'conjunctions.and', place.to + 1) > 0;
  return listed ? null : place.place.country;
}

/** "X – Latvia, Y – Kenya": in a list each label is followed by a pause. */
export function dashedCountry(r: Reader, at: number): Origin | null {
  if (!DASHES.has(tokenIn(r, at)?.key ?? '')) return null;
  const place = r.placeAt.get(at + 1);
  if (place?.place.type !== 'country' || place.to > r.end) return null;
  const next = tokenIn(r, place.to);
  const pauses =
    next === null || [',', ';', '.', ')'].includes(next.key) || inSet(r, 'conjunctions.and', place.to) > 0;
  return pauses
    ? { to: place.to, country: place.place.country, words: { from: place.from, to: place.to } }
    : null;
}
