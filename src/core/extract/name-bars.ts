/** Which word with a capital is none of a name: a place, an office, a verb of a headline, a listed word. */
import { nobiliary } from './by-names.ts';
import { honorific } from './courtesies.ts';
import { innerTitle, titleAsName } from './given-titles.ts';
import { headlineVerb } from './headline-verbs.ts';
import { lengthIn } from './lexicon.ts';
import {
  afterInitial,
  articleSurname,
  capitalAt,
  givenName,
  grammar,
  countrySurname,
  isHead,
  listed,
  particleEnd,
} from './name-words.ts';
import { smallElsewhere } from './page-words.ts';
import { inList, inSet, isKey, tokenIn, type Reader } from './reader.ts';

/** A short word inside a run ("Son", "La", "Est") may be part of a name; a longer one of the list ends it. */
const SHORT_WORD = 4;
/** In capitals a shorter word is too likely to be an abbreviation. */
const LEAST_CAPITALS = 4;

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
  if (place.place.type !== 'city') return !givenName(r, at, place.to) && !countrySurname(r, at, first);
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

/** "VPM", "MFA": letters of an office or a body; two of them may be initials. */
const CONSONANTS = /^[bcdfghjklmnpqrstvwxz]{3,5}$/;

/** Words between a house and the name that it bears in quotation marks: "hôtel des officiers «". */
const HOUSE_REACH = 5;
const OPENING = new Set(['«', '“', '"']);

/** "l'hôtel des officiers « Daniel Mwangi »": the house is called after him. */
function calledAfter(r: Reader, at: number): boolean {
  let open = at - 1;
  while (tokenIn(r, open)?.cap && at - open < HOUSE_REACH) open--;
  if (!OPENING.has(tokenIn(r, open)?.key ?? '')) return false;
  for (let i = open - 1; i >= open - HOUSE_REACH && tokenIn(r, i)?.kind === 'word'; i--)
    if (inList(r, 'siteHeads', i) + inList(r, 'namedThings', i) > 0) return true;
  return false;
}

/** "SingOei", "McElroy": a capital inside a word that goes on with the name. */
function glued(r: Reader, at: number, first: number): boolean {
  const token = tokenIn(r, at)!;
  const before = tokenIn(r, at - 1);
  return at > first && token.gap === 'none' && before?.kind === 'word' && !isHead(r, at) && !listed(r, at);
}

export function barred(r: Reader, at: number, first: number): boolean {
  const token = tokenIn(r, at)!;
  if (glued(r, at, first)) return false;
  if (placeBars(r, at, first)) return true;
  if (at === first && calledAfter(r, at)) return true;
  if (monthName(r, at)) return false;
  if (smallElsewhere(r, at)) return true;
  if (headlineWord(r, at)) return true;
  if (loudWord(r, at)) return true;
  if (at === first) {
    // "Visite de Daniel Mwangi"
    const noun = inList(r, 'lineNouns', at);
    if (noun > 0 && inSet(r, 'prepositions.of', at + noun) > 0) return true;
    // "D. Mwangi"
    if (token.key.length === 1 && afterInitial(r, at) > at + 1) return false;
    if (token.caps && token.key.length <= 5 && !nameInCapitals(r, at)) return true;
    if (token.caps && CONSONANTS.test(token.key)) return true;
    if (inList(r, grammar(r)?.modifiersFirst ? 'thingNouns' : 'siteHeads', at) > 0) return true;
    const people = r.knowledge.demonyms.match(r.tokens, at);
    // "the Swiss High Commissioner"
    // "Sri Lankan Prez Berg", "Malaysian Air Force"
    const bodied = people
      ? people.length > 1 || inList(r, 'institutionWords', at + people.length) > 0
      : false;
    if (people && (!capitalAt(r, at + 1) || listed(r, at + people.length) || bodied)) return true;
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
