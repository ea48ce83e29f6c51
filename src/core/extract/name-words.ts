/** What the words of a name look like: capitals, initials, particles, surnames that are small words elsewhere. */
import { initialAt } from './by-names.ts';
import { honorific } from './courtesies.ts';
import { headlineVerb } from './headline-verbs.ts';
import { lengthIn } from './lexicon.ts';
import type { Grammar } from './lexicon-file.ts';
import { syllable } from './vietnamese-names.ts';
import { inList, inSet, isKey, tokenIn, type Reader } from './reader.ts';

export function listed(r: Reader, at: number): boolean {
  const token = tokenIn(r, at);
  const match = r.knowledge.lexicon.lists.notNames.match(r.tokens, at);
  if (!token || !match || initialAt(r, at)) return false;
  // "Tariq Al Said": behind such a particle stands a name
  if (token.cap && tokenIn(r, at - 1)?.cap && inList(r, 'namePrefixes', at - 1) > 0) return false;
  // "Lê" is a surname where "le" is an article: an accent that the listed word lacks tells them apart
  const bare = match.value === token.key;
  return !(bare && token.word !== token.key);
}

/** A listed word of so many letters may be a syllable of a name. */
const SYLLABLE = 3;

export const isHead = (r: Reader, at: number): boolean =>
  r.knowledge.lexicon.heads.match(r.tokens, at) !== null;

export function capitalAt(r: Reader, at: number): boolean {
  return tokenIn(r, at)?.cap === true;
}

/** "Le Xuan Phong": an article-like surname needs two more capitalised words, none of which is a role or a place. */
export function articleSurname(r: Reader, at: number): boolean {
  // "Le MAECI Nasser B.": an abbreviation is no name, so the word before it is an article
  const abbreviated = tokenIn(r, at + 1)?.caps === true && tokenIn(r, at)?.caps !== true;
  if (inList(r, 'nameArticles', at) === 0 || abbreviated) return false;
  const fits = (k: number): boolean =>
    capitalAt(r, k) && !listed(r, k) && !isHead(r, k) && !r.placeAt.has(k) && !headlineVerb(r, k);
  // "General To Hien": behind a title one such word is enough
  const titled = capitalAt(r, at - 1) && (isHead(r, at - 1) || inList(r, 'institutionWords', at - 1) > 0);
  // "M. Le Goff": behind a courtesy one is enough too
  const addressed = honorific(r, at - 1) > 0 || (isKey(r, at - 1, '.') && honorific(r, at - 2) > 0);
  // "Le Hoai Son": a short word may be a syllable of the name
  const short = (k: number): boolean =>
    capitalAt(r, k) && tokenIn(r, k)!.key.length <= SYLLABLE && inList(r, 'neverNames', k) === 0;
  // "Le Xuan Phong"; "Le Milli Majlis" is none
  const row =
    [at + 1, at + 2].every((k) => syllable(tokenIn(r, k)?.key ?? '')) && (fits(at + 2) || short(at + 2));
  return fits(at + 1) && (addressed || row || (titled && grammar(r)?.headlineCapitals === true));
}

export const grammar = (r: Reader): Grammar | undefined => r.knowledge.lexicon.file.grammar;

/** "Dominique Perret", "Jordan Clark": a country's name with no article or preposition, before another capital, is a given name; "ministers of Kenya and Jordan Ana Berg" are of two. */
export function givenName(r: Reader, at: number, to: number): boolean {
  const lone = to - at === 1 && r.placeAt.get(at)?.place.type === 'country' && !tokenIn(r, at)!.caps;
  const led = [
    'determiners.definite',
    'prepositions.at',
    'prepositions.of',
    'prepositions.to',
    'prepositions.with',
  ].some((s) => lengthIn(r.knowledge.lexicon.sets[s], r.tokens, at - 1) > 0);
  return (
    lone &&
    !(inSet(r, 'conjunctions.and', at - 1) > 0 && r.placeAt.has(at - 2)) &&
    !led &&
    capitalAt(r, to) &&
    tokenIn(r, to)!.gap === 'space' &&
    !r.placeAt.has(to) &&
    !listed(r, to) &&
    !isHead(r, to)
  );
}

/** "Maria Isabel Salvador", "Ambassador Robert Jordan": a country's name behind two given names, or behind one that follows an office, is a surname. */
export function countrySurname(r: Reader, at: number, first: number): boolean {
  const place = r.placeAt.get(at);
  const token = tokenIn(r, at)!;
  if (place?.place.type !== 'country' || place.to > at + 1 || token.caps || token.gap !== 'space')
    return false;
  if (at === first || (at - first < 2 && !isHead(r, first - 1))) return false;
  const given = (k: number): boolean =>
    capitalAt(r, k) && !listed(r, k) && !isHead(r, k) && !r.knowledge.demonyms.match(r.tokens, k);
  for (let k = first; k < at; k++) if (!given(k) || r.placeAt.has(k)) return false;
  return !capitalAt(r, at + 1);
}

/** Letters of honour behind a name ("MP", "GCMG"): those in capitals are meant so, for "San", "Om" and "Mc" are of names. */
export function lettersAt(r: Reader, at: number): number {
  const match = r.knowledge.lexicon.lists.postNominals.match(r.tokens, at);
  const token = tokenIn(r, at);
  if (!match || !token || at + match.length > r.end || token.gap === 'none') return 0;
  const small = token.cap && token.key.length > 1 && !token.caps;
  return small && match.value === match.value.toUpperCase() ? 0 : match.length;
}

/** End of "B.", "Ma." or "Jr." when the token at `at` is such an abbreviation. */
export function afterInitial(r: Reader, at: number): number {
  const token = tokenIn(r, at)!;
  const stop = tokenIn(r, at + 1);
  if (stop?.gap !== 'none' || (stop.key !== '.' && stop.key !== '/')) return at + 1;
  const single = token.end - token.start <= 1;
  // "G/Michael"
  if (stop.key === '/')
    return single && capitalAt(r, at + 2) && tokenIn(r, at + 2)!.gap === 'none' ? at + 2 : at + 1;
  const initial = single || token.key === 'jr' || token.key === 'sr' || inList(r, 'givenShort', at) > 0;
  return initial && (capitalAt(r, at + 2) || token.key.length === 2) ? at + 2 : at + 1;
}

export function particleEnd(r: Reader, at: number, first: number): number | null {
  if (at === first) return null;
  let i = at;
  // "de La Torre": the second particle may have its capital
  for (let n = 0; n < 3 && (i > at || !capitalAt(r, i)); n++) i += inList(r, 'particles', i);
  // "el- Azzam"
  if (i > at && isKey(r, i, '-') && tokenIn(r, i)!.gap === 'none') i++;
  const next = tokenIn(r, i);
  // "al-Sabah", "bin Oman" are names where "de Oman" is a place
  const owned = inSet(r, 'prepositions.of', i - 1) > 0;
  // "Ruth Wanjiku de la Serbie": where she is from
  const from = inSet(r, 'prepositions.of', at) > 0 && r.placeAt.get(i)?.place.type === 'country';
  // "Bakyt Asan uulu"
  const tail = capitalAt(r, at - 1) && !capitalAt(r, at) ? inList(r, 'nameEnds', at) : 0;
  if (tail > 0 && (!next?.cap || listed(r, i) || isHead(r, i) || r.placeAt.has(i))) return at + tail;
  if (i === at || !next?.cap || (owned && r.placeAt.has(i)) || from) return null;
  // "bin Sultan Al Nahyan": what stands behind "son of" is a name
  return inList(r, 'kinship', i - 1) === 0 && (listed(r, i) || isHead(r, i)) ? null : i;
}
