/** The actor grammar: "role name", "role, name", "name, role", lists that share a title, bodies, groups and pronouns. */
import { delegationAhead } from './delegation-words.ts';
import type { Actor, RoleMention } from './draft.ts';
import {
  afterBrackets,
  appositions,
  besideOffice,
  bracketed,
  countryOfWho,
  quotedName,
  rankAndName,
  writtenOut,
} from './appositions.ts';
import { BLANK } from './blank.ts';
import { readElliptic } from './elliptic.ts';
import { titledTwice, twoPeoples } from './doubled-titles.ts';
import { isSubject } from './fronted-subject.ts';
import { readName, type NameMatch } from './names.ts';
import { determiner, inList, inSet, isKey, tokenIn, verbAt, type Reader } from './reader.ts';
import { bodyActor, placeActor } from './bodies.ts';
import { knownAlone, loneBetween, meetsAlone, namesThing } from './lone-names.ts';
import { afterQualifiers, modifiersFirst } from './heads.ts';
import { namedAgain } from './page-words.ts';
import { pronounActor } from './pronoun-actors.ts';
import { readBody, readRole } from './roles.ts';
import { asideCountry, bracketedCountry, commaCountry, dashedCountry, ofCountry } from './origins.ts';
import { envoyBehind, sentBy } from './senders.ts';
import { speakerAt } from './speakers.ts';

/** A full name has two words; one word is a person only after a title or a courtesy. */
const FULL_NAME = 2;

export function person(from: number, to: number, name: NameMatch | null, roles: RoleMention[]): Actor {
  const carrier = roles.find((role) => role.country !== null);
  return {
    ...BLANK,
    kind: 'person',
    from,
    to,
    name: name ? { from: name.from, to: name.to } : null,
    roles,
    country: carrier?.country ?? null,
    basis: carrier?.basis ?? 'none',
    short: name !== null && name.words < FULL_NAME,
    gender: name?.courtesy === 'f' ? 'f' : name?.courtesy === 'm' ? 'm' : null,
  };
}

function named(r: Reader, from: number, roles: RoleMention[], name: NameMatch): Actor {
  const aliased =
    modifiersFirst(r) && isKey(r, name.to, '(') ? ofCountry(r, afterBrackets(r, name.to)) : null;
  const bare = roles.length === 0 && name.words >= FULL_NAME;
  const owned =
    ofCountry(r, name.to) ?? dashedCountry(r, name.to) ?? (bare ? asideCountry(r, name.to) : null) ?? aliased;
  const after = appositions(r, owned?.to ?? name.to, {
    opens: from === r.from && roles.length === 0,
    pausing: roles.length > 0 && isKey(r, name.start - 1, ','),
  });
  const aside = bracketed(r, name.to);
  const found = person(from, after.to, name, [...roles, ...aside.roles, ...after.roles]);
  const country =
    owned?.country ??
    aside.country ??
    besideOffice(r, [...roles, ...after.roles]) ??
    (after.roles.length > 0 ? commaCountry(r, after.to) : countryOfWho(r, after.to));
  return country && found.country === null ? { ...found, country, basis: 'of-country' } : found;
}

function roleActor(r: Reader, from: number, role: RoleMention): Actor {
  // "Minister of the Court Sultan bin Hamad": a given name
  const given = inList(r, 'givenTitles', role.to) > 0 && inList(r, 'kinship', role.to + 1) > 0;
  const rank = modifiersFirst(r) && !given ? readRole(r, role.to, 'none') : null;
  // "the Sultan of Brunei Sultan X": the title once more, in front of the name
  const again = rank !== null && rank.country === null && role.heads.includes(rank.heads[0]!);
  const second = rank && (rank.heads[0]?.flag === 'rank' || again || titledTwice(role, rank));
  const ranked = second ? readName(r, rank.to) : null;
  if (rank && ranked) return named(r, from, [role, rank], ranked);
  const sent = sentBy(r, role);
  const envoy = sent !== null && modifiersFirst(r) ? envoyBehind(r, sent) : null;
  if (sent !== null && envoy) return named(r, from, [{ ...role, to: sent }], envoy);
  if (sent !== null) return person(from, sent, null, [{ ...role, to: sent }]);
  const direct = readName(r, role.to) ?? quotedName(r, role.to);
  const firm =
    direct && direct.words === 1 && !direct.courtesy && isKey(r, direct.to, ',')
      ? readName(r, direct.to + 1)
      : null;
  // "le président du groupe Hexa, Kim Tae-yang": one capital before a full name belongs to the office
  if (direct && firm && firm.words >= FULL_NAME) return named(r, from, [{ ...role, to: direct.to }], firm);
  if (direct) return named(r, from, [role], direct);
  const titled = modifiersFirst(r) || role.plural ? null : rankAndName(r, role.to);
  if (titled) return named(r, from, titled.role ? [role, titled.role] : [role], titled.name);
  let i = afterBrackets(r, role.to);
  // "le secrétaire de la province de X (Centre) Y"
  const behind = i > role.to ? readName(r, i) : null;
  if (behind && behind.words >= FULL_NAME) return named(r, from, [role], behind);
  if (isKey(r, i, ',')) {
    i++;
    const name = readName(r, i);
    const points = role.heads[0]?.flag === 'anaphor' && (role.country === null || twoPeoples(r, role));
    if (name && (name.words >= FULL_NAME || name.courtesy || loneBetween(r, name)) && !points)
      return isSubject(r, from, name) ? person(from, role.to, null, [role]) : named(r, from, [role], name);
    const ranked = rankAndName(r, i);
    if (ranked) return named(r, from, ranked.role ? [role, ranked.role] : [role], ranked.name);
    // "le directeur général de l'agence, le Belge Luc Fournier"
    const article = inSet(r, 'determiners.definite', i);
    const native = article > 0 && role.determined !== 'none' ? nativeOf(r, from, i + article) : null;
    if (native) return { ...native, roles: [role] };
  }
  const whole = modifiersFirst(r) ? null : writtenOut(r, role);
  return whole ? named(r, from, [role, whole.role], whole.name) : person(from, role.to, null, [role]);
}

/** "une délégation …, conduite par X": X takes part, the delegation is X's. */
function delegationHead(r: Reader, from: number, body: RoleMention): Actor | null {
  const aside = bracketedCountry(r, body.to);
  let i = aside?.to ?? body.to;
  if (isKey(r, i, ',')) i++;
  const led = inList(r, 'ledBy', i);
  if (led === 0) return null;
  const head = readPerson(r, i + led);
  if (!head) return null;
  const country = body.country ?? aside?.country ?? null;
  const basis = body.country === null && country !== null ? 'of-country' : body.basis;
  return head.country === null ? { ...head, from, country, basis, delegation: true } : { ...head, from };
}

function groupActor(r: Reader, from: number, at: number, length: number): Actor {
  const body = readBody(r, at, length);
  const { country, basis } = body;
  const delegation = inList(r, 'delegations', at) > 0 || inList(r, 'teams', at) > 0;
  const head = delegationHead(r, from, body);
  return head ?? { ...BLANK, kind: 'group', from, to: body.to, plural: true, country, basis, delegation };
}

/** "a Communist Party of China (CPC) delegation": whose delegation it is stands in front. */
function sentBody(r: Reader, body: Actor): Actor | null {
  if (!modifiersFirst(r)) return null;
  const at = afterBrackets(r, body.to);
  const length = inList(r, 'delegations', at);
  return length > 0 ? toldInFront(groupActor(r, body.from, at, length), body) : null;
}

/** Whom words in front of a delegation say to be of a country. */
const toldInFront = (group: Actor, { country, basis }: Pick<Actor, 'country' | 'basis'>): Actor =>
  group.country === null ? { ...group, country, basis } : group;

/** A person by role or name, with or without determiner. */
export function readPerson(r: Reader, at: number): Actor | null {
  const det =
    determiner(r, at) ??
    (inSet(r, 'prepositions.melted', at - 1) > 0 ? { length: 0, kind: 'definite' as const } : null);
  const courtesy = modifiersFirst(r) && tokenIn(r, at)?.cap ? inList(r, 'honorifics', at) : 0;
  // "His Majesty King X"
  const titled = courtesy > 0 ? readRole(r, at + courtesy, 'definite') : null;
  const start = at + (det?.length ?? 0);
  const native = det?.kind === 'definite' ? nativeOf(r, at, start) : null;
  if (native) return native;
  // "the Right Honourable Prime Minister X"
  const styled =
    modifiersFirst(r) && det?.kind === 'definite' && tokenIn(r, start)?.cap
      ? inList(r, 'honorifics', start)
      : 0;
  const role = titled ?? readRole(r, start + styled, det?.kind ?? 'none');
  if (role && !role.plural) {
    const actor = roleActor(r, at, role);
    const bare = actor.name === null && !det && role.country === null;
    return bare ? null : actor;
  }
  // "the Amber Gate": in English no person takes an article
  const article = det === null && inSet(r, 'determiners.definite', at - 1) > 0 && !courteous(r, at);
  if (article && modifiersFirst(r)) return null;
  const name = readName(r, at) ?? (det?.kind === 'definite' ? courteous(r, start) : null);
  if (!name || (name.words < FULL_NAME && !name.courtesy && !knownAlone(r, name) && !meetsAlone(r, name)))
    return null;
  // "le Milli Majlis", but "Le Drian"
  const own = at - 1 > r.from && tokenIn(r, at - 1)?.cap === true;
  if (article && !own && name.words >= FULL_NAME) return null;
  const led = name.courtesy === null ? partyLeader(r, at, name) : null;
  if (led) return led;
  const doubtful = namesThing(r, at) || !namedAgain(r, name.from, name.to);
  return name.courtesy === null && doubtful ? null : named(r, at, [], name);
}

/** "Blue Lagoon leader Juris Ozols": what stands in front of a title in small letters and a full name is a party. */
function partyLeader(r: Reader, at: number, party: NameMatch): Actor | null {
  const small = modifiersFirst(r) && tokenIn(r, party.to)?.cap === false;
  const role = small ? readRole(r, party.to, 'none') : null;
  const name = role && !role.plural ? readName(r, role.to) : null;
  return name && name.words >= FULL_NAME ? named(r, at, [{ ...role!, from: at }], name) : null;
}

/** "le Belge Luc Fournier", "la Kényane Ruth Wanjiku": whose people someone is of, and a full name. */
function nativeOf(r: Reader, from: number, at: number): Actor | null {
  const demonym = tokenIn(r, at)?.cap && !modifiersFirst(r) ? r.knowledge.demonyms.match(r.tokens, at) : null;
  const name = demonym ? readName(r, at + demonym.length) : null;
  return name && (name.words >= FULL_NAME || name.courtesy)
    ? { ...named(r, from, [], name), country: demonym!.value, basis: 'demonym' }
    : null;
}

function courteous(r: Reader, at: number): NameMatch | null {
  const name = readName(r, at);
  return name?.courtesy ? name : null;
}

/** "China's Liu Bo": a full name behind the country it belongs to, where a name ends and the sentence goes on. */
function ownedName(r: Reader, at: number): Actor | null {
  const place = r.placeAt.get(at);
  const owner = ['country', 'body'].includes(place?.place.type ?? '');
  const owned = modifiersFirst(r) && owner ? inList(r, 'possessive', place!.to) : 0;
  const name = owned > 0 ? readName(r, place!.to + owned) : null;
  if (!name || (name.words < FULL_NAME && !knownAlone(r, name))) return null;
  const next = tokenIn(r, name.to);
  const goesOn =
    next === null || next.kind === 'mark' || verbAt(r, name.to) || inSet(r, 'conjunctions.and', name.to) > 0;
  const led = ['at', 'to'].some((k) => inSet(r, `prepositions.${k}`, name.to) > 0);
  if (!goesOn && !led && !r.dateAt.has(name.to)) return null;
  const found = named(r, at, [], name);
  return found.country === null ? { ...found, country: place!.place.country, basis: 'of-country' } : found;
}

/** Every actor that begins exactly at token `at`: several where a list shares one title. */
export function readActors(r: Reader, at: number): Actor[] {
  const pronoun = speakerAt(r, at) ?? pronounActor(r, at, readPerson);
  const det = determiner(r, at);
  if (pronoun) return [pronoun];
  const sent = det ? delegationAhead(r, at + det.length) : null;
  if (sent) return [toldInFront(groupActor(r, at, sent.at, sent.length), sent)];
  const elliptic = readElliptic(r, at);
  if (elliptic.length > 0) return elliptic;
  const found = readPerson(r, at) ?? ownedName(r, at);
  if (found) return [found];
  const quantity = inList(r, 'quantities', at);
  const start = afterQualifiers(r, quantity > 0 ? at : at + (det?.length ?? 0));
  const plural = readRole(r, start, det?.kind ?? 'none');
  if (plural?.plural)
    return [
      {
        ...BLANK,
        kind: 'group',
        from: at,
        to: plural.to,
        roles: [plural],
        plural: true,
        country: plural.country,
        basis: plural.basis,
      },
    ];
  // "Japanese dignitaries"
  const demonym = modifiersFirst(r) ? (r.knowledge.demonyms.match(r.tokens, start)?.length ?? 0) : 0;
  // "Barbadian high-ranking officials"
  const people = demonym > 0 ? demonym + inList(r, 'roleModifiers', start + demonym) : 0;
  const group = inList(r, 'groups', start + people);
  // "à la Résidence des hôtes"
  if (group > 0) return inList(r, 'siteHeads', at - 1) > 0 ? [] : [groupActor(r, at, start + people, group)];
  const other = bodyActor(r, at, start) ?? placeActor(r, at, start);
  return other ? [sentBody(r, other) ?? other] : [];
}
