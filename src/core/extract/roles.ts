/** The role grammar: a head ("ministre") with its complement up to a stop, and the country that the complement carries. */
import type { RoleMention } from './draft.ts';
import { isAdjective, takeAdjective } from './adjectives.ts';
import { officeIsSubject } from './fronted-subject.ts';
import { headAt, landBefore, modifiersFirst } from './heads.ts';
import { readName } from './names.ts';
import {
  adjectiveRow,
  andOffice,
  chargedWith,
  listInside,
  ownPortfolio,
  portfolioList,
  relationsWith,
} from './long-titles.ts';
import {
  takeAcronym,
  takeForce,
  takePlace,
  takePortfolio,
  takePost,
  takePosting,
  takeAndRegion,
  takeRegion,
  takeSubject,
} from './postings.ts';
import { takeDoubtful } from './envoys.ts';
import { takeCapital } from './role-capitals.ts';
import { addHead, setCountry, type RoleState } from './role-state.ts';
import { inList, inSet, isKey, once, tokenIn, type Reader } from './reader.ts';

/** A role of more tokens is a runaway sentence. */
const MAX_ROLE_TOKENS = 48;

/** One noun of a complement, with the articles, ordinals and adjectives before it. */
function takeNoun(r: Reader, s: RoleState, at: number): boolean {
  let i = at;
  const melted = inSet(r, 'prepositions.melted', at - 1) > 0;
  for (let n = 0; n < 2; n++)
    i += inSet(r, 'determiners.definite', i) || inSet(r, 'determiners.possessive', i);
  if (takeDoubtful(r, s, i) || takePlace(r, s, i, 'of-country')) return true;
  if (r.dateAt.has(i)) return false;
  if (tokenIn(r, i)?.kind === 'number') {
    i++;
    if (tokenIn(r, i)?.gap === 'none') i++;
  }
  const word = tokenIn(r, i);
  if (word?.kind !== 'word') return false;
  const demonym = r.knowledge.demonyms.match(r.tokens, i);
  if (demonym && i + demonym.length <= r.end) {
    setCountry(s, demonym.value, 'demonym');
    s.at = i + demonym.length;
    return true;
  }
  if (modifiersFirst(r) && !word.cap && inList(r, 'institutionWords', i) === 0) return false;
  // Persons take no article: "de la Mer Rui …" is an office and then a name, "de Luc Fournier" is whose office it is
  const office = !modifiersFirst(r) && (s.portfolio || s.posted);
  // "envoyé spécial de S.E. X": a courtesy is no abbreviation
  const owner = i === at && !melted && (office || s.owned) && word.cap;
  const name = owner && inList(r, 'institutionWords', i) === 0 ? readName(r, i) : null;
  const written = name !== null && name.words > 1 && (!word.caps || (s.posted && name.courtesy !== null));
  s.at = written ? name.to : i + 1;
  return true;
}

function takeOf(r: Reader, s: RoleState): boolean {
  const own = modifiersFirst(r) ? inList(r, 'ownLand', s.at) : 0;
  // "Minister of Agriculture of the country"
  if (own > 0) {
    setCountry(s, landBefore(r, s.at), 'of-country');
    s.at += own;
    return true;
  }
  const length = inSet(r, 'prepositions.of', s.at);
  if (length === 0 || inList(r, 'roleStops', s.at) > length) return false;
  let next = s.at + length;
  next += inSet(r, 'determiners.definite', next);
  if (s.plural && r.placeAt.has(next)) return false;
  // "une occasion pour le président kényan de rencontrer"
  if (r.knowledge.lexicon.verbs.match(r.tokens, s.at + length)?.value.form === 'infinitive') return false;
  return takeNoun(r, s, s.at + length);
}

function takeAnd(r: Reader, s: RoleState): boolean {
  const length = inSet(r, 'conjunctions.and', s.at);
  if (length !== 1) return false;
  const next = s.at + 1;
  const also = next + inList(r, 'adverbs', next);
  // "ministre … et candidate à …": what someone stands for is no office
  if (headAt(r, also)?.head.flag !== 'anaphor' && addHead(r, s, also)) return true;
  if (inSet(r, 'prepositions.of', next) > 0) {
    const save = { ...s };
    s.at = next;
    const name = readName(r, next + 1);
    // "et du Genre Ana Berg": no name takes an article
    const noun = !modifiersFirst(r) && inSet(r, 'prepositions.melted', next) > 0;
    if ((!name || noun || name.words < 2 || r.placeAt.has(next + 1)) && takeOf(r, s)) return true;
    Object.assign(s, save);
    return false;
  }
  const word = tokenIn(r, next); // "for peace and security affairs"
  const more =
    modifiersFirst(r) && word && !word.cap && !headAt(r, next) ? inList(r, 'institutionWords', next) : 0;
  if (more > 0 && inList(r, 'institutionWords', s.at - 1) > 0 && tokenIn(r, s.at - 1)?.cap === false) {
    s.at = next + more;
    return true;
  }
  const named = word?.cap ? inList(r, 'institutionWords', next) : 0;
  if (!word || (named === 0 && !isAdjective(r, next))) return false;
  s.at = next + Math.max(named, 1);
  return true;
}

/** "Permanent Secretary, Ministry of Trade of the Republic of Kenya, X": the house of an office told by its rank. */
function takeHouse(r: Reader, s: RoleState, at: number): boolean {
  if (takeForce(r, s, at)) return true;
  const length = modifiersFirst(r) && s.portfolio && tokenIn(r, at)?.cap ? inList(r, 'houses', at) : 0;
  if (length === 0) return false;
  const house = readBody(r, at, length);
  if (!isKey(r, house.to, ',') && !readName(r, house.to)) return false;
  setCountry(s, house.country, 'of-country');
  s.at = house.to;
  return true;
}

function takeComma(r: Reader, s: RoleState): boolean {
  if (andOffice(r, s.heads, s.at)) return addHead(r, s, s.at);
  if (isKey(r, s.at, '/') && modifiersFirst(r)) return addHead(r, s, s.at + 1);
  if (!isKey(r, s.at, ',')) return false;
  const next = s.at + 1;
  const also = next + inList(r, 'adverbs', next);
  if (takeHouse(r, s, next)) return true;
  if (modifiersFirst(r) && s.portfolio && portfolioList(r, next)) {
    s.at = next + inList(r, 'institutionWords', next);
    return true;
  }
  const head = headAt(r, also);
  if (head && officeIsSubject(r, s.at, readRole)) return false;
  if (head && !s.plural && head.head.flag !== 'rank') return addHead(r, s, also);
  if (chargedWith(r, next) || adjectiveRow(r, next)) {
    s.at = next;
    return true;
  }
  const last = inSet(r, 'conjunctions.and', next) === 1 && inSet(r, 'prepositions.of', next + 1) > 0;
  if (!s.portfolio || (!last && (inSet(r, 'prepositions.of', next) === 0 || !listInside(r, next + 1))))
    return false;
  const save = { ...s };
  s.at = next;
  // "de la Défense, de l'Intérieur, et des Communications"
  if (last) {
    if (takeAnd(r, s)) return true;
    Object.assign(s, save);
    return false;
  }
  let place = next + 1;
  place += inSet(r, 'determiners.definite', place);
  if (!r.placeAt.has(place) && takeOf(r, s)) return true;
  Object.assign(s, save);
  return false;
}

function takeTail(r: Reader, s: RoleState): boolean {
  const relations = s.portfolio ? relationsWith(r, s.at) : 0;
  if (relations > 0) return takeNoun(r, s, s.at + relations);
  const length = inList(r, 'roleTails', s.at);
  if (length === 0) return false;
  const last = s.at + length - 1;
  const open =
    inSet(r, 'determiners.definite', last) > 0 ||
    inSet(r, 'prepositions.of', last) > 0 ||
    inSet(r, 'prepositions.at', last) > 0 ||
    (s.posted && inSet(r, 'prepositions.to', last) > 0);
  if (open) return takePost(r, s, s.at + length) || takeNoun(r, s, s.at + length);
  s.at += length;
  return true;
}

/** "Adviser to the Omani Foreign Minister", "Assistant to the President of Kenya": whose he is tells his country. */
function takeChief(r: Reader, s: RoleState): boolean {
  const to = inSet(r, 'prepositions.to', s.at);
  if (to === 0 || s.plural || inList(r, 'servesUnder', s.at - 1) === 0) return false;
  const det = inSet(r, 'determiners.definite', s.at + to);
  const chief = det > 0 ? readRole(r, s.at + to + det, 'definite') : null;
  if (!chief || chief.plural) return false;
  setCountry(s, chief.country, 'of-country');
  s.at = chief.to;
  // "in charge of Relations with the Commonwealth"
  const relations = relationsWith(r, s.at);
  if (relations > 0) takeNoun(r, s, s.at + relations);
  return true;
}

const STEPS = [
  takeChief,
  takeTail,
  takeAdjective,
  takeOf,
  takeAnd,
  takeComma,
  takePosting,
  takePortfolio,
  takeRegion,
  takeAndRegion,
  takeCapital,
  takeAcronym,
  takeSubject,
];

/** Takes complements from `s.at` as far as they go. */
function complement(r: Reader, s: RoleState, from: number): void {
  while (s.at < Math.min(r.end, from + MAX_ROLE_TOKENS) && tokenIn(r, s.at)?.gap !== 'line') {
    if (!STEPS.some((step) => step(r, s))) return;
  }
}

/** The role that begins at token `at` (its determiner already passed), or null. */
export function readRole(r: Reader, at: number, determined: RoleMention['determined']): RoleMention | null {
  return headAt(r, at) ? roleOnce(r, at, determined) : null;
}

/** "chefs d'État" of "les deux chefs d'État", which ends at `to`. */
export function pluralRole(r: Reader, from: number, to: number): RoleMention | null {
  for (let i = from + 1; i < to; i++) {
    const role = readRole(r, i, 'definite');
    if (role?.plural) return role;
  }
  return null;
}

/** Several rules ask for the same role, and each owner of "X's Y's Z's …" would read the whole row again. */
const roleOnce = once(roleAt);

function roleAt(r: Reader, at: number, determined: RoleMention['determined']): RoleMention | null {
  const first = headAt(r, at);
  if (!first || at + first.length > r.end) return null;
  const flag = first.head.flag;
  const s: RoleState = {
    at: at + first.length,
    heads: [first.head],
    country: first.country,
    basis: first.basis,
    hostCountry: null,
    plural: first.plural,
    posted: flag === 'posted',
    portfolio: flag === 'portfolio',
    owned: flag === 'companion',
  };
  complement(r, s, at);
  const owned = modifiersFirst(r) ? inList(r, 'possessive', s.at) : 0;
  // "the US President's adviser": the office is the last one, the country that of its owner
  const next = owned > 0 ? headAt(r, s.at + owned) : null;
  if (next && next.country === null) {
    const own = readRole(r, s.at + owned, 'definite')!;
    // "an envoy from Zambia's President": the second office is the sender's
    if (s.posted && flag === 'posted' && s.country !== null && own.heads[0]?.national)
      return { ...own, from: at, heads: [first.head], country: s.country, basis: s.basis, determined };
    return { ...own, from: at, country: own.country ?? s.country, basis: own.country ? own.basis : s.basis };
  }
  const only = s.heads.find((h) => h.country)?.country ?? (s.portfolio ? ownPortfolio(r, at, s.at) : null);
  // "External Affairs Minister" of any other state says which; "chef du Département fédéral de …" does not
  const bare = s.at === at + first.length || !modifiersFirst(r);
  if (s.country === null && only !== null && bare) setCountry(s, only, 'office');
  const { at: to, heads, country, basis, hostCountry, plural } = s;
  return { from: at, to, heads, spread: null, country, basis, plural, determined, hostCountry };
}

/** An institution ("le ministère vietnamien de la Sécurité publique", "l'ambassade de X en Y") read by the same grammar. */
export function readBody(r: Reader, at: number, length: number): RoleMention {
  const posted = inList(r, 'residences', at) > 0;
  const s: RoleState = {
    at: at + length,
    heads: [],
    country: null,
    basis: 'none',
    hostCountry: null,
    plural: false,
    posted,
    portfolio: false,
    owned: false,
  };
  complement(r, s, at);
  return {
    from: at,
    to: s.at,
    heads: [],
    spread: null,
    country: s.country,
    basis: s.basis,
    plural: false,
    determined: 'none',
    hostCountry: s.hostCountry,
  };
}
