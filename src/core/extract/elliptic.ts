/** Lists that share one title: "les ambassadeurs de A, X, de B, Y", "ses homologues a X et b Y", "ceux de A, X". */
import type { Actor, RoleMention } from './draft.ts';
import { BLANK } from './blank.ts';
import { readName } from './names.ts';
import { determiner, inList, inSet, isKey, tokenIn, type Reader } from './reader.ts';
import { countryOfPlace, modifiersFirst } from './heads.ts';
import { asideCountry, bracketedCountry, dashedCountry, ofCountry } from './origins.ts';
import { readRole } from './roles.ts';
import { joiner, nameAfter, portfolioItems, withCharge, type Item } from './shared-titles.ts';

const MAX_ITEMS = 40;
/** "de l'Économie et des Finances" is about as long as an office gets inside a list. */
const PORTFOLIO = 8;

/** "de la Suisse", "d'Inde", "du Japon" or a demonym, at token `at`. */
function countryPart(
  r: Reader,
  at: number,
  further: boolean,
): (Pick<Item, 'to' | 'country' | 'basis'> & { from?: number }) | null {
  // "quatre ambassadeurs, le chinois X, l'indonésien Y": an article only where a name follows
  const article = further ? inSet(r, 'determiners.definite', at) : 0;
  const people = article > 0 ? r.knowledge.demonyms.match(r.tokens, at + article) : null;
  if (people && readName(r, at + article + people.length))
    return { from: at + article, to: at + article + people.length, country: people.value, basis: 'demonym' };
  const demonym = r.knowledge.demonyms.match(r.tokens, at);
  // "Saudi Arabia"
  const longer = demonym !== null && (r.placeAt.get(at)?.to ?? 0) > at + demonym.length;
  if (demonym && !longer && at + demonym.length <= r.end)
    return { to: portfolioEnd(r, at + demonym.length), country: demonym.value, basis: 'demonym' };
  // "les présidents angolais X et congolais Y": whose Y is, only the rest of the story may tell
  const shared = modifiersFirst(r) ? null : r.knowledge.sharedDemonyms.match(r.tokens, at);
  if (shared && readName(r, at + shared.length))
    return { to: at + shared.length, country: null, basis: 'demonym' };
  const of = inSet(r, 'prepositions.of', at);
  // "the ministers of Latvia and Norway"
  if (of === 0 && !(further && modifiersFirst(r))) return null;
  const start = at + of + inSet(r, 'determiners.definite', at + of);
  const place = r.placeAt.get(start);
  if (!place || place.to > r.end) return null;
  return { to: place.to, country: countryOfPlace(r, start) ?? place.place.country, basis: 'of-country' };
}

/** "(ministres) russe des Affaires étrangères A et turc de la Défense B": the item's own office, where a name follows. */
function portfolioEnd(r: Reader, at: number): number {
  if (inSet(r, 'prepositions.of', at) === 0) return at;
  for (let i = at; i < Math.min(r.end, at + PORTFOLIO); i++) {
    const token = tokenIn(r, i)!;
    if (token.kind === 'mark' || token.gap === 'line' || inSet(r, 'conjunctions.and', i) > 0) return at;
    if (i > at && readName(r, i)) return i;
  }
  return at;
}

function countryItems(r: Reader, at: number, articles = false): Item[] {
  const items: Item[] = [];
  let lead: Item['lead'] = null;
  let i = at;
  while (items.length < MAX_ITEMS) {
    const start = items.length === 0 ? i : i + joiner(r, i);
    if (items.length > 0 && start === i) break;
    const part = countryPart(r, start, articles || items.length > 0);
    if (!part) break;
    const told = nameAfter(r, part.to) ?? nameAfter(r, servesIn(r, part.to));
    const to = told?.to ?? part.to;
    const of = inSet(r, 'prepositions.of', start);
    if (of > 0) lead = { from: start, to: start + of };
    items.push({
      from: start,
      to,
      words: { from: part.from ?? start, to: part.to },
      lead: of === 0 && part.basis === 'of-country' ? lead : null,
      country: part.country,
      basis: part.basis,
      name: told?.name ?? null,
    });
    i = to;
  }
  return items;
}

/** "the ambassadors of Latvia to Kenya, X, Norway, Y": where they serve may stand behind the first. */
function servesIn(r: Reader, at: number): number {
  const to = modifiersFirst(r) ? inSet(r, 'prepositions.to', at) : 0;
  const place = to > 0 ? r.placeAt.get(at + to + inSet(r, 'determiners.definite', at + to)) : undefined;
  return place?.place.type === 'country' && place.to <= r.end ? place.to : at;
}

/** "X, chef de …, et Y": an office of X's own, where the list goes on behind it. */
function ownOffice(r: Reader, at: number): RoleMention | null {
  const role = isKey(r, at, ',') ? readRole(r, at + 1, 'none') : null;
  return role && !role.plural && readName(r, role.to) === null ? role : null;
}

/** "les présidents X et Y": the title is shared, each name stands alone. */
function nameItems(r: Reader, at: number): Item[] {
  const items: Item[] = [];
  let i = at;
  while (items.length < MAX_ITEMS) {
    const start = items.length === 0 ? i : i + joiner(r, i);
    if (items.length > 0 && start === i) break;
    // "his Latvian and Kenyan counterparts, X and Kenyan PM Y"
    const before = items.length > 0 && modifiersFirst(r) ? readRole(r, start, 'none') : null;
    const name = readName(r, before && !before.plural ? before.to : start);
    if (!name || (name.words < 2 && !name.courtesy)) break;
    const of = ofCountry(r, name.to);
    const origin =
      of ?? asideCountry(r, name.to) ?? bracketedCountry(r, name.to) ?? dashedCountry(r, name.to);
    const own = origin ? null : ownOffice(r, name.to);
    const to = origin?.to ?? own?.to ?? name.to;
    items.push({
      from: start,
      to,
      words: of?.words ?? null,
      lead: null,
      country: origin?.country ?? null,
      basis: origin ? 'of-country' : 'demonym',
      name,
      ...(own ? { own } : {}),
    });
    i = to;
  }
  return items;
}

/** The singular title with the item's own country, as the list distributes it. */
function itemRole(role: RoleMention, singular: string, headEnd: number, item: Item): RoleMention {
  const shared = role.to > headEnd ? [{ from: headEnd, to: role.to }] : [];
  const own = [item.lead, item.words, item.charge ?? null].filter((w) => w !== null);
  const spread = { singular, parts: [...shared, ...own] };
  return {
    ...role,
    plural: false,
    spread,
    country: item.country ?? role.country,
    basis: item.country ? item.basis : role.basis,
  };
}

function actorOf(role: RoleMention | null, singular: string, headEnd: number, item: Item): Actor {
  const shared = role ? [itemRole(role, singular, headEnd, item)] : [];
  const roles = item.own ? [item.own, ...shared] : shared;
  return {
    ...BLANK,
    kind: 'person',
    from: item.from,
    to: item.to,
    name: item.name ? { from: item.name.from, to: item.name.to } : null,
    roles,
    country: item.country ?? role?.country ?? item.own?.country ?? null,
    basis: item.country ? item.basis : 'none',
    short: item.name !== null && item.name.words < 2,
    part: item.words,
    gender: item.name?.courtesy === 'f' ? 'f' : null,
  };
}

function ellipticPronoun(r: Reader, at: number): Actor[] {
  const length = inList(r, 'elliptic', at);
  if (length === 0) return [];
  const items = countryItems(r, at + length);
  return items.map((item, i) => ({
    ...actorOf(null, '', 0, item),
    kind: 'person' as const,
    ...(i === 0 ? { from: at } : {}),
  }));
}

function distributed(
  role: RoleMention,
  singular: string,
  headEnd: number,
  items: Item[],
  at: number,
): Actor[] {
  return items.map((item, i) => ({
    ...actorOf(role, singular, headEnd, item),
    ...(i === 0 ? { from: at } : {}),
  }));
}

/** "auprès de la Mauritanie", "au Gabon": where all of the list serve. */
function postingEnd(r: Reader, at: number): number {
  const tail = inList(r, 'roleTails', at) || inSet(r, 'prepositions.at', at);
  const start = at + tail + inSet(r, 'determiners.definite', at + tail);
  const place = tail > 0 ? r.placeAt.get(start) : undefined;
  return place?.place.type === 'country' && place.to <= r.end ? place.to : at;
}

const dash = (r: Reader, at: number): boolean =>
  DASHES.has(tokenIn(r, at)?.key ?? '') && tokenIn(r, at)!.gap === 'space';
const DASHES = new Set(['-', '–', '—']);

/** "les ministres du Vietnam et du Japon, X et Y": as many names after the comma as countries before it. */
function zip(r: Reader, items: Item[]): Item[] | null {
  const last = items.at(-1)!;
  const end = postingEnd(r, last.charge?.to ?? last.words!.to);
  if (!isKey(r, end, ',') && !dash(r, end)) return null;
  const dealt = end + 1 + inList(r, 'respectively', end + 1);
  const names = nameItems(r, dealt + inSet(r, 'determiners.possessive', dealt));
  if (names.length !== items.length) return null;
  return items.map((item, i) => ({ ...item, name: names[i]!.name, to: names[i]!.to }));
}

/** "the Latvian and Norwegian foreign ministers": the countries stand in front of the title they share. */
function countriesBefore(r: Reader, at: number): { items: Item[]; to: number } {
  const items: Item[] = [];
  let i = at;
  while (modifiersFirst(r) && items.length < MAX_ITEMS) {
    const start = items.length === 0 ? i : i + joiner(r, i);
    if (items.length > 0 && start === i) break;
    const demonym = r.knowledge.demonyms.match(r.tokens, start);
    const place = r.placeAt.get(start);
    const country = demonym?.value ?? (place?.place.type === 'country' ? place.place.country : null);
    const own = demonym ? start + demonym.length : (place?.to ?? start);
    const to = own + inList(r, 'possessive', own);
    if (country === null || to > r.end) break;
    const words = { from: start, to };
    items.push({ from: start, to, words, lead: null, country, basis: 'demonym', name: null });
    i = to;
  }
  return { items, to: i };
}

/** Names behind the title, as many as there are countries in front of it: in the same order. */
function beforeTitle(r: Reader, at: number, start: number): Actor[] {
  const { items, to } = countriesBefore(r, start);
  if (items.length < 2) return [];
  let head = to;
  const qualifies = (i: number): number => inList(r, 'institutionWords', i) || inList(r, 'roleModifiers', i);
  while (qualifies(head) > 0 && !r.knowledge.lexicon.heads.match(r.tokens, head)) head += qualifies(head);
  const hit = r.knowledge.lexicon.heads.match(r.tokens, head);
  if (!hit?.value.plural) return [];
  const role = readRole(r, to, 'definite');
  if (!role) return [];
  const names = nameItems(r, isKey(r, role.to, ',') || dash(r, role.to) ? role.to + 1 : role.to);
  const named = names.length === items.length;
  return items.map((item, i) => {
    const portfolio = head > to ? [{ from: to, to: head }] : [];
    const spread = { singular: hit.value.singular, parts: [item.words!, ...portfolio], fronted: true };
    const shared = { ...itemRole(role, hit.value.singular, role.to, item), spread };
    const parts = { ...actorOf(role, hit.value.singular, role.to, item), roles: [shared] };
    const name = named ? names[i]!.name : null;
    const range = named
      ? { from: i === 0 ? at : names[i]!.from, to: names[i]!.to }
      : { from: at, to: role.to };
    return { ...parts, ...range, name: name ? { from: name.from, to: name.to } : null, short: false };
  });
}

/** Words of a number or an adjective in front of a title: "deux nouveaux ministres", "five newly appointed envoys". */
const qualifier = (r: Reader, at: number): number =>
  (tokenIn(r, at)?.kind === 'number' ? 1 : 0) ||
  inSet(r, 'determiners.indefinite', at) ||
  (r.knowledge.lexicon.heads.match(r.tokens, at) ? 0 : inList(r, 'roleModifiers', at));

/** The actors of a list that shares one plural title, or none. */
export function readElliptic(r: Reader, at: number): Actor[] {
  const pronoun = ellipticPronoun(r, at);
  if (pronoun.length > 0) return pronoun;
  const det = determiner(r, at);
  let start = at + (det?.length ?? 0);
  while (start < at + 4 && qualifier(r, start) > 0) start += qualifier(r, start);
  const fronted = beforeTitle(r, at, start);
  if (fronted.length > 0) return fronted;
  const head = r.knowledge.lexicon.heads.match(r.tokens, start);
  // "des dirigeants d'entreprises" hold no office
  if (!head?.value.plural || inList(r, 'groups', start) > head.length) return [];
  const bare = readRole(r, start, det?.kind ?? 'none');
  if (!bare) return [];
  // "les ambassadeurs désignés de A et de B"
  const role = { ...bare, to: bare.to + inList(r, 'appointed', bare.to) };
  const direct = countryItems(r, role.to);
  const apart = direct.length === 0 && isKey(r, role.to, ',') ? countryItems(r, role.to + 1, true) : [];
  const items = withCharge(r, apart.length > 1 && apart.every((i) => i.name !== null) ? apart : direct);
  const zipped = items.length > 1 && items.slice(0, -1).every((i) => i.name === null) ? zip(r, items) : null;
  if (zipped) return distributed(role, head.value.singular, start + head.length, zipped, at);
  const offices = items.length < 2 ? portfolioItems(r, start + head.length) : [];
  if (offices.length > 1)
    return distributed(
      { ...role, to: start + head.length },
      head.value.singular,
      start + head.length,
      offices,
      at,
    );
  const several = items.length > 1 || items.some((i) => i.name !== null);
  const named = several ? items : nameItems(r, role.to);
  // "leurs épouses, X et Y"
  const owned = named.length === 0 && det?.kind === 'possessive' && isKey(r, role.to, ',');
  const list = owned ? nameItems(r, role.to + 1) : named;
  if (list.length === 0) return [];
  return distributed(role, head.value.singular, start + head.length, list, at);
}
