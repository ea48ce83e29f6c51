/** Institutions, countries and organisations that act or are met: as the text names them, and as the gazetteer does. */
import { BLANK } from './blank.ts';
import type { Actor, Range } from './draft.ts';
import { countryOfPlace } from './heads.ts';
import { inList, tokenIn, type Reader } from './reader.ts';
import { readBody } from './roles.ts';

/** "le ministère de …", "l'Assemblée nationale": an institution that begins at `start`, its determiner at `at`. */
export function bodyActor(r: Reader, at: number, start: number): Actor | null {
  const length = inList(r, 'organisationHeads', start);
  // "la présidence conjointe de A et B" is no body
  // "Government House" acts for nobody
  if (length > 0 && tokenIn(r, start + length)?.cap && inList(r, 'siteHeads', start + length) > 0)
    return null;
  if (length === 0 || (r.knowledge.lexicon.nouns.match(r.tokens, start)?.length ?? 0) > length) return null;
  const body = readBody(r, start, length);
  const name: Range = { from: start, to: body.to };
  const basis = body.country === null ? 'none' : body.basis;
  return { ...BLANK, kind: 'organisation', from: at, to: body.to, name, country: body.country, basis };
}

/** A country or an organisation of the gazetteer. */
export function placeActor(r: Reader, at: number, start: number): Actor | null {
  const place = r.placeAt.get(start);
  if (!place || place.place.type === 'city' || place.to > r.end) return null;
  // "Le palais de X a accueilli …": a building acts for nobody
  if (place.place.site && inList(r, 'siteHeads', start) > 0) return null;
  const kind = place.place.type === 'country' ? 'country' : 'organisation';
  return {
    ...BLANK,
    kind,
    from: at,
    to: place.to,
    name: { from: place.from, to: place.to },
    country: kind === 'country' ? place.place.country : (place.place.country ?? countryOfPlace(r, start)),
    basis: 'own-name',
  };
}
