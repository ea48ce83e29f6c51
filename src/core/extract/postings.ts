/** Complements of a title that say where and for what: "en France", "to Vietnam", "pour l'Afrique", "(OMC)". */
import type { CountryBasis } from '../model/meeting.ts';
import { countryOfPlace, headAt, modifiersFirst } from './heads.ts';
import { readName } from './names.ts';
import { inList, inSet, isKey, tokenIn, verbAt, type Reader } from './reader.ts';
import { takeErrand, takeNextMatter, takeResidence } from './envoys.ts';
import { setCountry, type RoleState } from './role-state.ts';

/** Regions of one office that are read on. */
const REGIONS = 8;
/** Words of a party's or movement's name. */
const OWNED = 4;

/** A name on the map, and the country it stands for. */
export function takePlace(r: Reader, s: RoleState, at: number, basis: CountryBasis): boolean {
  const place = r.placeAt.get(at);
  if (!place || place.to > r.end) return false;
  setCountry(s, countryOfPlace(r, at), basis, place.place.type);
  s.at = place.to;
  return true;
}

/** "en France", "au Vietnam" after an envoy; "à la Défense", "aux partenariats" after a minister or adviser. */
export function takePosting(r: Reader, s: RoleState): boolean {
  if (takeResidence(r, s) || takeErrand(r, s) || takeNextMatter(r, s)) return true;
  const length = inSet(r, 'prepositions.at', s.at) || inSet(r, 'prepositions.to', s.at);
  if (length === 0) return false;
  let i = s.at + length;
  i += inSet(r, 'determiners.definite', i);
  const place = r.placeAt.get(i);
  // "his counterpart in Norway"
  if (place?.place.type === 'country' && modifiersFirst(r) && s.country === null && isPeer(s)) {
    setCountry(s, place.place.country, 'of-country');
    s.at = place.to;
    return true;
  }
  if (place) {
    if (!s.posted) return false;
    if (!s.heads.some((h) => h.errand)) s.hostCountry ??= place.place.country;
    s.at = place.to;
    return true;
  }
  const house = s.posted && modifiersFirst(r) ? embassyAt(r, i) : null;
  if (house) {
    setCountry(s, house.country, 'of-country');
    s.hostCountry ??= house.host;
    s.at = house.to;
    return true;
  }
  const staff = officeAt(r, s, i);
  if (staff !== null) {
    s.at = staff;
    return true;
  }
  const word = tokenIn(r, i);
  const plural = s.posted && inSet(r, 'prepositions.melted', s.at) > 0;
  if (!(s.portfolio || plural) || inSet(r, 'prepositions.to', s.at) === 0 || word?.kind !== 'word')
    return false;
  if (modifiersFirst(r) && !(word.cap && inList(r, 'institutionWords', i) > 0)) return false;
  if (headAt(r, i) || r.dateAt.has(i) || verbAt(r, i) || inList(r, 'roleStops', i) > 0) return false;
  if (inList(r, 'residences', i) > 0 || inList(r, 'siteHeads', i) > 0) return false;
  s.at = i + 1;
  return true;
}

const isPeer = (s: RoleState): boolean => s.heads[0]?.flag === 'counterpart';

/** "Chargé d'Affaires at the Embassy of Kenya in Latvia": whose embassy it is, and where. */
function embassyAt(r: Reader, at: number): { to: number; country: string; host: string | null } | null {
  const length = inList(r, 'residences', at);
  const of = length > 0 ? at + length + inSet(r, 'prepositions.of', at + length) : at;
  const own = r.placeAt.get(of + inSet(r, 'determiners.definite', of));
  if (of <= at + length || own?.place.type !== 'country' || own.place.country === null) return null;
  const there = own.to + inSet(r, 'prepositions.at', own.to);
  const host = there > own.to ? r.placeAt.get(there + inSet(r, 'determiners.definite', there)) : undefined;
  return { to: host?.to ?? own.to, country: own.place.country, host: host?.place.country ?? null };
}

/** "State Secretary at the Federal Foreign Office", "Director in the Ministry of Trade": the house in which a member of staff serves. */
function officeAt(r: Reader, s: RoleState, at: number): number | null {
  if (!modifiersFirst(r) || !s.portfolio || inSet(r, 'prepositions.at', s.at) === 0) return null;
  if (s.heads.some((h) => h.national && h.one[0] !== 'State Secretary')) return null;
  let i = at;
  for (;;) {
    const demonym = r.knowledge.demonyms.match(r.tokens, i)?.length ?? 0;
    const words = tokenIn(r, i)?.cap ? inList(r, 'institutionWords', i) : 0;
    if (words + demonym === 0) break;
    i += words || demonym;
  }
  const house = i > at && inList(r, 'houses', i - 1) > 0;
  return house || (i === at && inList(r, 'houses', i) > 0) ? Math.max(i, at + 1) : null;
}

/** "près la République de …", "auprès du Royaume de …": the country where an envoy serves, at the token behind the preposition. */
export function takePost(r: Reader, s: RoleState, at: number): boolean {
  const start = at + inSet(r, 'determiners.definite', at);
  const place = s.posted ? r.placeAt.get(start) : undefined;
  if (place?.place.type !== 'country' || place.to > r.end) return false;
  s.hostCountry ??= place.place.country;
  s.at = place.to;
  return true;
}

/** "présidente de la commission sur la politique étrangère": what a panel is about. */
export function takeSubject(r: Reader, s: RoleState): boolean {
  if (!isKey(r, s.at, 'sur') || ![1, 2].some((k) => inList(r, 'panels', s.at - k) > 0)) return false;
  const det = inSet(r, 'determiners.definite', s.at + 1);
  const word = tokenIn(r, s.at + 1 + det);
  if (det === 0 || word?.kind !== 'word' || r.dateAt.has(s.at + 1 + det)) return false;
  s.at += 2 + det;
  return true;
}

/** "Under Secretary for Political Affairs", "Special Envoy for Yemen". */
export function takePortfolio(r: Reader, s: RoleState): boolean {
  const length = inSet(r, 'prepositions.for', s.at);
  const at = s.at + length + inSet(r, 'determiners.definite', s.at + length);
  if (length === 0 || !modifiersFirst(r) || !(s.portfolio || s.posted) || r.dateAt.has(at)) return false;
  const place = r.placeAt.get(at);
  const demonym = r.knowledge.demonyms.match(r.tokens, at)?.length ?? 0;
  const words = inList(r, 'institutionWords', at + demonym);
  if (!tokenIn(r, at)?.cap || (!place && words === 0)) return false;
  // "Ambassador for the Republic of Italy": whose he is; "Special Envoy for Yemen" is nobody's of there
  const sent = s.posted && inList(r, 'envoysFor', s.at - 1) > 0 && place?.place.type === 'country';
  if (sent) setCountry(s, place.place.country, 'of-country');
  s.at = place && demonym === 0 ? place.to : at + demonym + words;
  // "spokesman for Kenya's Labour Party"
  const owned = place && s.portfolio ? inList(r, 'possessive', s.at) : 0;
  if (owned > 0) takeOwned(r, s, s.at + owned, place!.place.country);
  return true;
}

/** The capitalised words, and the noun behind them, of a body that a country owns. */
function takeOwned(r: Reader, s: RoleState, at: number, country: string | null): void {
  let i = at;
  while (i < at + OWNED && tokenIn(r, i)?.cap && !headAt(r, i)) i++;
  const noun = inList(r, 'institutionWords', i);
  if (noun === 0 && i === at) return;
  s.at = i + noun;
  s.country ??= country;
  if (s.country === country && s.basis === 'none') s.basis = 'of-country';
}

/** "vice-présidente pour l'Afrique": a region after an article and with a capital. */
export function takeRegion(r: Reader, s: RoleState): boolean {
  const length = inSet(r, 'prepositions.for', s.at);
  const det = length === 1 ? inSet(r, 'determiners.definite', s.at + 1) : 0;
  const at = s.at + 1 + det;
  if (det === 0 || !tokenIn(r, at)?.cap || headAt(r, at)) return false;
  s.at = r.placeAt.get(at)?.to ?? at + 1;
  takeRegions(r, s);
  return true;
}

/** "for Asia and the Pacific of the United Kingdom": a second region with its article. */
export function takeAndRegion(r: Reader, s: RoleState): boolean {
  const det = inSet(r, 'conjunctions.and', s.at) === 1 ? inSet(r, 'determiners.definite', s.at + 1) : 0;
  const at = s.at + 1 + det;
  if (!modifiersFirst(r) || det === 0 || !tokenIn(r, at)?.cap || headAt(r, at)) return false;
  const length = inList(r, 'institutionWords', at);
  if (length > 0) s.at = at + length;
  return length > 0;
}

export function takeAcronym(r: Reader, s: RoleState): boolean {
  if (!isKey(r, s.at, '(') || !isKey(r, s.at + 2, ')')) return false;
  const word = tokenIn(r, s.at + 1)!;
  // "of the Majlis (Parliament) of Iran"
  const explained = modifiersFirst(r) && word.cap && inSet(r, 'prepositions.of', s.at + 3) > 0;
  // "Minister of State (MoS) for External Affairs"
  const short =
    modifiersFirst(r) &&
    s.portfolio &&
    word.cap &&
    word.key.length <= SHORT &&
    !r.placeAt.has(s.at + 1) &&
    inSet(r, 'prepositions.for', s.at + 3) > 0;
  if (!word.caps && !explained && !short) return false;
  s.at += 3;
  return true;
}

/** Letters of an abbreviation. */
const SHORT = 5;

/** "pour l'Asie du Sud, l'Afrique et le Moyen-Orient": the other regions of one office. */
function takeRegions(r: Reader, s: RoleState): void {
  for (let n = 0; n < REGIONS; n++) {
    const of = inSet(r, 'prepositions.of', s.at);
    // "de l'Afrique de l'Ouest et le Sahel"
    const article = of === 1 && !modifiersFirst(r) ? inSet(r, 'determiners.definite', s.at + 1) : 0;
    const more = of === 1 && tokenIn(r, s.at + 1 + article)?.cap ? s.at : null;
    const joiner = isKey(r, s.at, ',') || inSet(r, 'conjunctions.and', s.at) === 1 ? s.at + 1 : null;
    const start = more ?? joiner;
    if (start === null) return;
    const led = inSet(r, 'determiners.definite', start) || inSet(r, 'prepositions.of', start);
    const det = led + (more === null ? 0 : article);
    const word = tokenIn(r, start + det);
    if (det === 0 || !word?.cap || headAt(r, start + det) || readName(r, start + det)?.courtesy) return;
    const place = r.placeAt.get(start + det);
    // "pour le Sahel du Royaume des Pays-Bas": no further region, but who sent the envoy
    if (more !== null && place?.place.type === 'country') setCountry(s, place.place.country, 'of-country');
    s.at = place?.to ?? start + det + 1;
  }
}

/** "Minister of External Affairs Kenya, Mr. X", "Foreign Minister Latvia X Y": a bare country between office and name. */
export function takeBareCountry(r: Reader, s: RoleState): boolean {
  const place = r.placeAt.get(s.at);
  if (place?.place.type !== 'country' || s.country !== null || s.plural || place.to > r.end) return false;
  const comma = isKey(r, place.to, ',') ? 1 : 0;
  const name = readName(r, place.to + comma);
  const whole = name && (name.courtesy !== null || name.words > 1);
  if (!whole || (comma === 0 && GIVEN_NAMES.has(place.place.id))) return false;
  setCountry(s, place.place.country, 'of-country');
  s.at = place.to;
  return true;
}

/** Countries that bear a given name: "Minister Jordan Clark Smith". */
const GIVEN_NAMES = new Set(['CU', 'GE', 'IL', 'IN', 'JO', 'KE', 'MT', 'TD']);

/** "Chief of the Air Staff, Kenya Air Force (KAF), Air Marshal X": the state and its force, before the name. */
export function takeForce(r: Reader, s: RoleState, at: number): boolean {
  const place = modifiersFirst(r) ? r.placeAt.get(at) : undefined;
  if (place?.place.type !== 'country' || s.country !== null) return false;
  let i = place.to;
  while (tokenIn(r, i)?.cap && inList(r, 'institutionWords', i) > 0) i += inList(r, 'institutionWords', i);
  if (i === place.to) return false;
  if (isKey(r, i, '(') && isKey(r, i + 2, ')')) i += 3;
  if (!isKey(r, i, ',')) return false;
  setCountry(s, place.place.country, 'of-country');
  s.at = i;
  return true;
}
