/** Words that stand for someone named elsewhere: pronouns, "the two sides", "son hôte", "the Cuban guest". */
import { BLANK } from './blank.ts';
import type { Actor } from './draft.ts';
import { modifiersFirst } from './heads.ts';
import { objectForm } from './object-forms.ts';
import { determiner, inList, inSet, isKey, tokenIn, verbAt, type Reader } from './reader.ts';
import { pluralRole } from './roles.ts';

type ReadPerson = (r: Reader, at: number) => Actor | null;

/** A verb or an adverb follows, or the sentence pauses: what stands here is a subject by itself. */
function acts(r: Reader, at: number): boolean {
  return verbAt(r, at) || inList(r, 'adverbs', at) > 0 || tokenIn(r, at)?.kind === 'mark' || r.dateAt.has(at);
}

/** "son hôte, le ministre X", "son interlocuteur serbe, X": named right behind. */
function hostOrGuest(r: Reader, at: number, to: number, person: ReadPerson): Actor | null {
  const demonym = r.knowledge.demonyms.match(r.tokens, to);
  const i = to + (demonym?.length ?? 0);
  if (!isKey(r, i, ',') && !demonym) return null;
  const named = person(r, isKey(r, i, ',') ? i + 1 : i);
  if (!named?.name || (named.roles.length === 0 && !demonym))
    return demonym
      ? { ...BLANK, kind: 'person', from: at, to: i, country: demonym.value, basis: 'demonym' }
      : null;
  return named.country === null && demonym
    ? { ...named, from: at, country: demonym.value, basis: 'demonym' }
    : { ...named, from: at };
}

/** "l'invité cubain", "the Cuban guest": told by nothing but that he came, and from where. */
function guestOf(r: Reader, at: number, person: ReadPerson): Actor | null {
  const det = determiner(r, at);
  if (!det || det.kind === 'indefinite') return null;
  let i = at + det.length;
  if (!modifiersFirst(r)) {
    const noun = inList(r, 'guestNouns', i);
    return noun > 0 ? hostOrGuest(r, at, i + noun, person) : null;
  }
  i += inList(r, 'visiting', i);
  const demonym = r.knowledge.demonyms.match(r.tokens, i);
  const noun = demonym ? inList(r, 'guestNouns', i + demonym.length) : 0;
  if (noun === 0) return null;
  const to = i + demonym!.length + noun;
  const guest: Actor = { ...BLANK, kind: 'person', from: at, to, country: demonym!.value, basis: 'demonym' };
  const name = isKey(r, to, ',') ? person(r, to + 1) : null;
  return name?.name ? { ...name, from: at, country: guest.country, basis: guest.basis } : guest;
}

/** "La Norvégienne s'est aussi entretenue …": one whom the news has named, by where she comes from. */
function nationalOf(r: Reader, at: number): Actor | null {
  const det = determiner(r, at);
  const from = at + (det?.length ?? 0);
  if (det?.kind !== 'definite' || modifiersFirst(r) || !tokenIn(r, from)?.cap) return null;
  const demonym = r.knowledge.demonyms.match(r.tokens, from);
  const to = from + (demonym?.length ?? 0);
  const subject = acts(r, to) || inSet(r, 'pronouns.reflexive', to) > 0;
  if (!demonym || r.placeAt.has(from) || !subject) return null;
  return { ...BLANK, kind: 'person', from: at, to, country: demonym.value, basis: 'demonym' };
}

/** "avec lui", "et lui". */
const disjunct = (r: Reader, at: number): boolean =>
  inSet(r, 'prepositions.with', at - 1) > 0 || inSet(r, 'conjunctions.and', at - 1) > 0;

/** The pronoun, the two or the guest that begins at token `at`; `person` reads the official named behind. */
export function pronounActor(r: Reader, at: number, person: ReadPerson): Actor | null {
  const both = inList(r, 'bothSides', at);
  if (both > 0) {
    const role = pluralRole(r, at, at + both);
    return { ...BLANK, kind: 'both', from: at, to: at + both, plural: true, roles: role ? [role] : [] };
  }
  const ofState = guestOf(r, at, person) ?? nationalOf(r, at);
  if (ofState) return ofState;
  const anaphor = inList(r, 'anaphors', at);
  const guest = anaphor > 0 ? hostOrGuest(r, at, at + anaphor, person) : null;
  if (guest) return guest;
  if (anaphor > 0) return { ...BLANK, kind: 'pronoun', from: at, to: at + anaphor };
  const plural = inSet(r, 'pronouns.plural', at); // "the two agreed", not "the two nations"
  if (plural > 0 && (!modifiersFirst(r) || plural + at >= r.end || acts(r, at + plural)))
    return { ...BLANK, kind: 'pronoun', from: at, to: at + plural, plural: true };
  const plain = inList(r, 'plainPronouns', at);
  // "met him", "called on him": a form that is never a subject
  if (plain > 0 && (modifiersFirst(r) || disjunct(r, at)))
    return { ...BLANK, kind: 'pronoun', from: at, to: at + plain };
  const object = objectForm(r, at);
  if (object > 0) return { ...BLANK, kind: 'pronoun', from: at, to: at + object };
  // "il y a deux jours"
  const nobody = inList(r, 'impersonal', at) > 0 || r.dateAt.has(at);
  const singular = nobody ? 0 : inSet(r, 'pronouns.singular', at);
  return singular > 0 ? { ...BLANK, kind: 'pronoun', from: at, to: at + singular } : null;
}
