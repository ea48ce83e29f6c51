/** Names of persons: capitalised runs with particles and initials, less the words that only look like names. */
import { courtesyAt, honorific, type Courtesy, leadsOffice } from './courtesies.ts';
import { lengthIn } from './lexicon.ts';
import type { Grammar } from './lexicon-file.ts';
import { inList, inSet, isKey, tokenIn, type Reader } from './reader.ts';
import { byNameEnd, inAddress, initialAt, nobiliary, subjectBehind } from './by-names.ts';
import { innerTitle, titleAsName } from './given-titles.ts';
import { headlineVerb } from './headline-verbs.ts';

export interface NameMatch {
  /** the name proper, without its title of courtesy */
  from: number;
  to: number;
  /** where the title of courtesy begins, `from` if there is none */
  start: number;
  courtesy: Courtesy;
  /** capitalised words in it */
  words: number;
}

/** Longest run taken for a name: "Ana Maria Rojas Al-Amin" has five, a list of capitals has hundreds. */
const MAX_TOKENS = 9;
/** A short word inside a run ("Son", "La", "Est") may be part of a name; a longer one of the list ends it. */
const SHORT_WORD = 4;
/** In capitals a shorter word is too likely to be an abbreviation. */
const LEAST_CAPITALS = 4;

function listed(r: Reader, at: number): boolean {
  const token = tokenIn(r, at);
  const match = r.knowledge.lexicon.lists.notNames.match(r.tokens, at);
  if (!token || !match || initialAt(r, at)) return false;
  // "Lê" is a surname where "le" is an article: an accent that the listed word lacks tells them apart
  const bare = match.value === token.key;
  return !(bare && token.word !== token.key);
}

const isHead = (r: Reader, at: number): boolean => r.knowledge.lexicon.heads.match(r.tokens, at) !== null;

function capitalAt(r: Reader, at: number): boolean {
  return tokenIn(r, at)?.cap === true;
}

/** "Le Xuan Phong": an article-like surname needs two more capitalised words, none of which is a role or a place. */
function articleSurname(r: Reader, at: number): boolean {
  // "Le MAECI Nasser B.": an abbreviation is no name, so the word before it is an article
  const abbreviated = tokenIn(r, at + 1)?.caps === true && tokenIn(r, at)?.caps !== true;
  if (inList(r, 'nameArticles', at) === 0 || abbreviated) return false;
  const fits = (k: number): boolean =>
    capitalAt(r, k) && !listed(r, k) && !isHead(r, k) && !r.placeAt.has(k) && !headlineVerb(r, k);
  // "General To Hien": behind a title one such word is enough
  const titled = capitalAt(r, at - 1) && (isHead(r, at - 1) || inList(r, 'institutionWords', at - 1) > 0);
  // "M. Le Goff": behind a courtesy one is enough too
  const addressed = honorific(r, at - 1) > 0 || (isKey(r, at - 1, '.') && honorific(r, at - 2) > 0);
  return fits(at + 1) && (addressed || fits(at + 2) || (titled && grammar(r)?.headlineCapitals === true));
}

const grammar = (r: Reader): Grammar | undefined => r.knowledge.lexicon.file.grammar;

/** "Dominique Perret", "Jordan Clark": a country's name with no article or preposition, before another capital, is a given name; "ministers of Kenya and Jordan Ana Berg" are of two. */
function givenName(r: Reader, at: number, to: number): boolean {
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

/** "Daniel Ona Ondo": between two words of a name, initials that are not in capitals are none. */
const initialsOnly = (r: Reader, at: number, first: number): boolean =>
  at > first &&
  r.placeAt.get(at)!.place.type === 'organisation' &&
  r.placeAt.get(at)!.to === at + 1 &&
  !tokenIn(r, at)!.caps &&
  capitalAt(r, at + 1);

function placeBars(r: Reader, at: number, first: number): boolean {
  const place = r.placeAt.get(at);
  if (!place || initialsOnly(r, at, first)) return false;
  if (place.place.type !== 'city') return !givenName(r, at, place.to);
  const before = r.knowledge.lexicon.sets['prepositions.at'];
  if (at === first && lengthIn(before, r.tokens, at - 1) > 0) return true;
  // "Sofia Petrova" is a woman, "Sabah al-Ahmad" a man, "Hanoï" alone a city
  const goesOn = capitalAt(r, place.to) || particleEnd(r, place.to, at) !== null;
  return at === first && (!goesOn || place.to - place.from > 1);
}

/** "Jan Kowal", "Prime Minister May", "Mrs May": the word of a month that bears no date and stands where a name does. */
function monthName(r: Reader, at: number): boolean {
  if (r.knowledge.lexicon.months.match(r.tokens, at) === null || r.dateAt.has(at)) return false;
  if (!grammar(r)?.modifiersFirst) return false;
  if (honorific(r, at - 1) > 0 || (capitalAt(r, at - 1) && isHead(r, at - 1))) return true;
  const next = tokenIn(r, at + 1);
  return (
    next?.kind === 'word' && next.cap && next.gap === 'space' && !listed(r, at + 1) && !r.placeAt.has(at + 1)
  );
}

/** "Confers With African Leaders": where headlines write small words with a capital, they end a name too. */
function headlineWord(r: Reader, at: number): boolean {
  if (!grammar(r)?.headlineCapitals) return false;
  // "Receives Prime Minister X At State House", "In Vienna"; "In" may end a name of Korea
  const there = inSet(r, 'prepositions.at', at) > 0 && (isKey(r, at, 'at') || r.placeAt.has(at + 1));
  // "Hails Ties As He Meets Y"; "So" is a surname too
  const clause = inSet(r, 'conjunctions.clause', at) > 0 && inList(r, 'nameArticles', at) === 0;
  return there || clause || HEADLINE_SETS.some((set) => inSet(r, set, at) > 0);
}

const HEADLINE_SETS = [
  'prepositions.with',
  'prepositions.by',
  'prepositions.for',
  'prepositions.between',
  'conjunctions.and',
];

/** "LE MINISTRE OLAF BERG AVEC JOSEPH BANDA": in a line of capitals a small word or a verb ends a name. */
function loudWord(r: Reader, at: number): boolean {
  const token = tokenIn(r, at)!;
  if (!token.caps || token.key.length < 2) return false;
  if (tokenIn(r, at - 1)?.caps !== true && tokenIn(r, at + 1)?.caps !== true) return false;
  return (
    LOUD_SETS.some((set) => inSet(r, set, at) > 0) || r.knowledge.lexicon.verbs.match(r.tokens, at) !== null
  );
}

const LOUD_SETS = [...HEADLINE_SETS, 'prepositions.at', 'prepositions.other', 'conjunctions.and'];

/** A short word in capitals is an abbreviation, but "NATO Dupont", "JUAN ROJAS" hold a name. */
function nameInCapitals(r: Reader, at: number): boolean {
  const [first, next] = [tokenIn(r, at)!, tokenIn(r, at + 1)];
  if (!next?.cap || next.gap !== 'space') return false;
  return !next.caps || (first.key.length >= LEAST_CAPITALS && next.key.length >= LEAST_CAPITALS);
}

function barred(r: Reader, at: number, first: number): boolean {
  const token = tokenIn(r, at)!;
  if (placeBars(r, at, first)) return true;
  if (monthName(r, at)) return false;
  if (headlineWord(r, at)) return true;
  if (loudWord(r, at)) return true;
  if (at === first) {
    // "Visite de Daniel Mwangi"
    const noun = inList(r, 'lineNouns', at);
    if (noun > 0 && inSet(r, 'prepositions.of', at + noun) > 0) return true;
    // "D. Mwangi"
    if (token.key.length === 1 && afterInitial(r, at) > at + 1) return false;
    if (token.caps && token.key.length <= 5 && !nameInCapitals(r, at)) return true;
    if (inList(r, 'siteHeads', at) > 0 && !grammar(r)?.modifiersFirst) return true;
    const people = r.knowledge.demonyms.match(r.tokens, at);
    // "the Swiss High Commissioner"
    if (people && (!capitalAt(r, at + 1) || listed(r, at + people.length))) return true;
    // "MINISTER OZOLS MEETS NORWEGIAN AMBASSADOR"
    const loud = token.caps && headlineVerb(r, at);
    const verb = loud || (at === r.from && r.knowledge.lexicon.verbs.match(r.tokens, at) !== null);
    // "PM Abiy Confers With Leaders"
    const form = r.knowledge.lexicon.verbs.match(r.tokens, at)?.value.form ?? 'finite';
    const told =
      headlineVerb(r, at) &&
      capitalAt(r, at - 1) &&
      (inSet(r, 'prepositions.with', at + 1) > 0 || (form === 'finite' && token.key.endsWith('s')));
    return (
      verb || told || (listed(r, at) && !articleSurname(r, at)) || (isHead(r, at) && !titleAsName(r, at))
    );
  }
  // "Hamad bin Sultan": what stands behind "son of" is a name
  if (inList(r, 'kinship', at - 1) > 0) return false;
  if (token.gap === 'hyphen' || (token.gap === 'none' && token.end - token.start === 1)) return false;
  // "Fahd bin Mahmoud al Said"
  if (isKey(r, at - 1, 'al')) return false;
  if (nobiliary(r, at)) return false;
  if (headlineVerb(r, at)) return true;
  if (listed(r, at))
    return token.key.length > SHORT_WORD || inList(r, 'neverNames', at) > 0 || honorific(r, at) > 0;
  return isHead(r, at) && token.key.length > 2 && !innerTitle(r, at);
}

/** End of "B." or "Jr." when the token at `at` is such an abbreviation. */
function afterInitial(r: Reader, at: number): number {
  const token = tokenIn(r, at)!;
  const stop = tokenIn(r, at + 1);
  if (stop?.key !== '.' || stop.gap !== 'none') return at + 1;
  const initial = token.end - token.start <= 1 || token.key === 'jr' || token.key === 'sr';
  return initial && (capitalAt(r, at + 2) || token.key.length === 2) ? at + 2 : at + 1;
}

function particleEnd(r: Reader, at: number, first: number): number | null {
  if (at === first) return null;
  let i = at;
  // "de La Torre": the second particle may have its capital
  while (i < at + 3 && (i > at || !capitalAt(r, i)) && inList(r, 'particles', i) > 0) i++;
  // "el- Azzam"
  if (i > at && isKey(r, i, '-') && tokenIn(r, i)!.gap === 'none') i++;
  const next = tokenIn(r, i);
  // "al-Sabah", "bin Oman" are names where "de Oman" is a place
  const owned = inSet(r, 'prepositions.of', i - 1) > 0;
  // "Ruth Wanjiku de la Serbie": where she is from
  const from = inSet(r, 'prepositions.of', at) > 0 && r.placeAt.get(i)?.place.type === 'country';
  if (i === at || !next?.cap || (owned && r.placeAt.has(i)) || from || listed(r, i) || isHead(r, i))
    return null;
  return i;
}

/** "Jean-Yves le Floch": a small article behind a given name of two parts. */
function innerArticle(r: Reader, at: number, first: number): number | null {
  const behind =
    at - first === 2 && tokenIn(r, at - 1)!.gap === 'hyphen' && inList(r, 'nameArticles', at) > 0;
  const fits =
    behind && capitalAt(r, at + 1) && !listed(r, at + 1) && !isHead(r, at + 1) && !r.placeAt.has(at + 1);
  return fits && !r.knowledge.demonyms.match(r.tokens, at + 1) ? at + 1 : null;
}

/** "Al Amal Palace", "Hope House": what is named so is a building. */
function buildingAt(r: Reader, at: number): boolean {
  return grammar(r)?.modifiersFirst === true && capitalAt(r, at) && inList(r, 'siteHeads', at) > 0;
}

/** "Nationalist Movement Party", "Lao Vietnam Friendship Association": what is named so is a body. */
function bodyAt(r: Reader, at: number): boolean {
  const next = tokenIn(r, at);
  if (!grammar(r)?.modifiersFirst || !next?.cap || next.gap !== 'space') return false;
  return inList(r, 'organisationHeads', at) > 0 && !isHead(r, at);
}

function lettered(r: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokenIn(r, i)!.key.length > 1) return true;
  return false;
}

/** "Al-Amin" */
const capsParticle = (r: Reader, at: number): boolean => tokenIn(r, at)!.key.length <= 3;

/** "la rencontre Ola Berg-Luis Prado": a hyphen between two names in full. */
const fullName = (r: Reader, at: number): boolean =>
  [at, at + 1].every((i) => tokenIn(r, i)?.kind === 'word' && capitalAt(r, i)) &&
  tokenIn(r, at + 1)!.gap === 'space' &&
  !listed(r, at + 1) &&
  !isHead(r, at + 1);

/** Two people joined by a hyphen: behind the noun of their meeting, or first in a line; not "Luis Diaz-Prado Rojas". */
const twoNames = (r: Reader, at: number): boolean =>
  at === r.from ||
  ['-', '–', '—', ':'].includes(tokenIn(r, at - 1)?.key ?? '') ||
  [1, 2, 3].some((k) => (r.knowledge.lexicon.nouns.match(r.tokens, at - k)?.length ?? 0) === k);

/** The name that begins at token `at`, courtesy title included; null where there is none. One word alone is a match too. */
export function readName(r: Reader, at: number): NameMatch | null {
  // "the High-Level Debate"; "@DanielMwangi" is an address
  if (tokenIn(r, at)?.gap === 'hyphen' || inAddress(r, at)) return null;
  const { to: from, courtesy } = courtesyAt(r, at);
  let i = from;
  let words = 0;
  while (i < Math.min(r.end, from + MAX_TOKENS)) {
    const token = tokenIn(r, i)!;
    if (i > from && (token.gap === 'line' || inList(r, 'postNominals', i) > 0)) break;
    if (i > from && token.gap === 'hyphen' && token.kind === 'word') {
      if (words > 1 && twoNames(r, from) && !capsParticle(r, i - 1) && fullName(r, i)) break;
      // "al-Assad": the surname stands behind its particle
      if (token.cap && !capitalAt(r, i - 1)) words++;
      i++;
      continue;
    }
    if (token.cap && token.kind === 'word') {
      if (barred(r, i, from)) break;
      words++;
      i = afterInitial(r, i);
      continue;
    }
    const quoted = i > from && token.kind === 'mark' ? byNameEnd(r, i) : null;
    if (quoted !== null && !listed(r, quoted - 2) && !listed(r, quoted) && !isHead(r, quoted)) {
      i = quoted;
      continue;
    }
    const next = token.kind === 'word' ? (particleEnd(r, i, from) ?? innerArticle(r, i, from)) : null;
    if (next === null) break;
    // "al-Nasser": the word behind the hyphen counts
    if (tokenIn(r, next)!.gap === 'hyphen') words++;
    i = next;
  }
  for (const led = leadsOffice(r, i); words > 0 && i > led; i--) words--;
  if (subjectBehind(r, from, i, words)) {
    i--;
    words--;
  }
  if (courtesy === null && (buildingAt(r, i) || bodyAt(r, i))) return null;
  if (!lettered(r, from, i)) return null;
  // "M. Le Goff" is one surname
  const article = courtesy !== null && words === 2 && inSet(r, 'determiners.definite', from) > 0;
  return words > 0 ? { from, to: i, start: at, courtesy, words: article ? 1 : words } : null;
}
