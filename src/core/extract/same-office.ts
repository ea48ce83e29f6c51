/** Tells whether an official left unnamed may be someone whom the story names: by the office each holds. */
import type { Draft, Party, RoleMention } from './draft.ts';
import { keysOf } from './lexicon.ts';
import type { Head } from './lexicon-file.ts';
import { knowledgeFor, peopleOf, sentenceAt, within } from './lookups.ts';

/** Mentions of one person that are looked at for a role. */
const MENTIONS = 24;
/** An article that names more people than this is a list. */
const MANY = 120;
/** Words that say no more than that someone holds an office. */
const VAGUE = new Set(['counterpart', 'anaphor']);

const headKeys = (role: RoleMention): string[] => role.heads.map((h) => h.one[0]!);

/** "chef de la diplomatie" and "ministre des Affaires étrangères": one of the two is another name for the other. */
export function otherName(draft: Draft, a: RoleMention, b: RoleMention): boolean {
  const says = (x: RoleMention, y: RoleMention): boolean => {
    const means = x.heads.flatMap((h) => h.means ?? []).flatMap(keysOf);
    return (
      means.length > 0 &&
      y.heads.some((h) => h.flag === 'portfolio') &&
      draft.tokens.slice(y.from, y.to).some((t) => means.includes(t.key))
    );
  };
  return says(a, b) || says(b, a);
}

/** "L'ambassadeur de A a été reçu par Y. Il a ensuite rencontré Z": an envoy whom the pronoun means. */
function sentBefore(draft: Draft, p: Party): RoleMention[] {
  const roles = p.antecedent == null ? [] : draft.actors[p.antecedent]!.roles;
  return roles.some((r) => r.heads[0]?.flag === 'posted') ? roles : [];
}

/** Every office in which a story mentions a party. */
export function officesOf(draft: Draft, p: Party): RoleMention[] {
  const here = p.actor === null ? sentBefore(draft, p) : draft.actors[p.actor]!.roles;
  if (p.person === null) return here;
  const told = draft.people[p.person]!.mentions.slice(0, MENTIONS);
  return [...here, ...told.flatMap((m) => draft.actors[m]!.roles)];
}

const titleKeys = new WeakMap<Head, ReadonlySet<string>>();

/** Folded words of a title in all its forms. */
function keysOfTitle(head: Head): ReadonlySet<string> {
  let keys = titleKeys.get(head);
  if (!keys) titleKeys.set(head, (keys = new Set([...head.one, ...head.many].flatMap(keysOf))));
  return keys;
}

/** "le Chef de l'État Comorien": adjectives of a country that the text writes with a capital. */
function demonymsIn(draft: Draft, role: RoleMention): ReadonlySet<string> {
  if (role.basis !== 'demonym') return NO_WORDS;
  const known = knowledgeFor(draft, sentenceAt(draft, role.from)?.story ?? 0)?.demonyms;
  if (!known) return NO_WORDS;
  const words = new Set<string>();
  for (let i = role.from; i < role.to; i++) {
    const length = known.match(draft.tokens, i)?.length ?? 0;
    for (let k = i; k < i + length; k++) words.add(draft.tokens[k]!.key);
  }
  return words;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Words that tell one such office from another: "de l'AN", "de la Défense", not the country. */
export function complementWords(draft: Draft, role: RoleMention): string[] {
  const tokens = draft.tokens.slice(role.from, role.to);
  const heads = role.heads.map(keysOfTitle);
  const places = new Set(
    within(draft.places, role.from, role.to).flatMap((p) =>
      draft.tokens.slice(p.from, p.to).map((t) => t.key),
    ),
  );
  const people = demonymsIn(draft, role);
  return tokens
    .filter((t) => t.cap && !people.has(t.key) && !heads.some((h) => h.has(t.key)) && !places.has(t.key))
    .map((t) => t.key);
}

/** "the envoy", "l'émissaire": no post and no mission is told. */
const isBare = (draft: Draft, r: RoleMention): boolean =>
  r.hostCountry === null && complementWords(draft, r).length <= (r.basis === 'demonym' ? 1 : 0);

/** "ministre lao" and "ministre lao de la Défense"; not "ministre de la Défense" and "ministre des Finances", nor a head of state and the head of a house. */
function alike(draft: Draft, a: RoleMention, b: RoleMention): boolean {
  if (otherName(draft, a, b)) return true;
  // "the Chinese envoy" and "Ambassador X"
  if (a.heads[0]?.flag === 'posted' && b.heads[0]?.flag === 'posted' && isBare(draft, a)) return true;
  const shared = headKeys(a).some((k) => headKeys(b).includes(k));
  if (!shared) return false;
  const [x, y] = [complementWords(draft, a), complementWords(draft, b)];
  const sole = a.heads[0]?.flag === undefined;
  if (x.length === 0 || y.length === 0) return !sole || x.length === y.length;
  return x.some((word) => y.includes(word));
}

/** An unnamed official and a named one of the same country, whose offices do not speak against each other. */
export function mayBeSame(draft: Draft, unnamed: Party, named: Party): boolean {
  const [office] = officesOf(draft, unnamed);
  if (!office || VAGUE.has(office.heads[0]?.flag ?? '')) return true;
  const others = officesOf(draft, named);
  return (
    // No office is told, or "une émissaire", then "la ministre": whoever is sent holds another office at home
    others.every((o) => o.heads[0]?.errand === true) ||
    others.some((o) => o.heads[0]?.flag === 'anaphor' || o.heads[0]?.flag === 'counterpart') ||
    others.some((o) => alike(draft, office, o))
  );
}

/** "un émissaire de A" and "l'émissaire, X": where one of the two tells no country, both are called the same posted office. */
export function sameEnvoy(draft: Draft, a: Party, b: Party): boolean {
  const posted = (p: Party): string[] =>
    officesOf(draft, p)
      .filter((o) => o.heads[0]?.flag === 'posted')
      .flatMap(headKeys);
  const known = posted(a);
  return posted(b).some((k) => known.includes(k));
}

/** "son homologue lao": the one person of that country in the story who holds the office of the other side; null where there are more. */
export function counterpartOf(draft: Draft, story: number, unnamed: Party, other: Party): number | null {
  const offices = officesOf(draft, other);
  const people = peopleOf(draft, story);
  // In a list of hundreds nobody is the only one
  if (people.length > MANY) return null;
  const fits = people.filter((i) => {
    const p = draft.people[i]!;
    if (i === other.person || p.country === null || p.country !== unnamed.country) return false;
    const told = p.mentions.slice(0, MENTIONS).flatMap((m) => draft.actors[m]!.roles);
    return told.some((role) => offices.some((o) => alike(draft, o, role)));
  });
  if (fits.length > 0) return fits.length === 1 ? fits[0]! : null;
  return soleOfficial(draft, people, unnamed, offices);
}

/** The head of a state or of its government: not a minister. */
const isSole = (roles: readonly RoleMention[]): boolean =>
  roles.some((r) => r.heads.some((h) => h.national && h.flag === undefined));

/** "his US counterpart", then "Secretary of State X": the only one of that country whom the story names, of the same rank. */
function soleOfficial(
  draft: Draft,
  people: readonly number[],
  unnamed: Party,
  offices: readonly RoleMention[],
): number | null {
  const same = people.filter((i) => draft.people[i]!.country === unnamed.country);
  const [only] = same;
  if (only === undefined || same.length > 1) return null;
  const told = draft.people[only]!.mentions.slice(0, MENTIONS).flatMap((m) => draft.actors[m]!.roles);
  const called = told.some((r) => r.heads[0]?.flag === 'counterpart');
  // "Secretary of State": no word of it speaks of another ministry
  const state = told.some(
    (r) =>
      r.heads.some((h) => h.national && h.flag === 'portfolio') && complementWords(draft, r).length === 0,
  );
  return called || (state && offices.length > 0 && isSole(told) === isSole(offices)) ? only : null;
}

/** An envoy of any kind. */
export const isPosted = (draft: Draft, p: Party): boolean =>
  officesOf(draft, p).some((o) => o.heads[0]?.flag === 'posted');
