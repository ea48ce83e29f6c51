/** Countries that stand beside an office without one: its holder's courtesy title, others of the same list, the town the news is written in. */
import { hasOffice, hostCountries, leads, pairedCountries, unsaid } from './countries-told.ts';
import type { Actor, Draft, Party } from './draft.ts';
import type { Found } from './found.ts';
import { knowledgeOf } from './knowledge.ts';
import { isStateOffice, knowledgeFor, peopleOf, sentencesOf, within } from './lookups.ts';
import { complementWords, officesOf } from './same-office.ts';
import { visitedCountries } from './visited.ts';

/** "Datuk Seri X", "Lyonpo Y": an official with a title of courtesy that one state alone uses. */
function titledCountries(draft: Draft, story: number, parties: Party[]): Party[] {
  const knowledge = knowledgeFor(draft, story);
  if (!knowledge) return parties;
  const landOf = (p: Party): string | undefined => {
    if (p.actor === null) return undefined;
    const a = draft.actors[p.actor]!;
    for (let i = a.from; i < (a.name?.to ?? a.to); i++) {
      const hit = draft.tokens[i]!.cap ? knowledge.honorificLands.match(draft.tokens, i) : null;
      if (hit) return hit.value;
    }
    return undefined;
  };
  return parties.map((p) => {
    const land = unsaid(draft, p) ? landOf(p) : undefined;
    return land === undefined ? p : { ...p, country: land, basis: 'office' as const };
  });
}

/** The country in whose town the news is written, where it is not that of the envoy who was met. */
function writtenWhere(draft: Draft, story: number, parties: Party[], { kind }: Pick<Found, 'kind'>): Party[] {
  const { datelinePlace, language } = draft.stories[story]!;
  const country = datelinePlace?.place.country ?? null;
  if (country === null || REMOTE.has(kind) || parties.length !== 2) return parties;
  if (knowledgeOf(language!)!.manySeats.has(datelinePlace!.place.id)) return parties;
  const open = parties.filter((p) => unsaid(draft, p) || leads(draft, p));
  const envoys = parties.filter((p) => p.country !== null && isEnvoy(draft, p));
  if (open.length !== 1 || envoys.length !== 1 || envoys[0]!.country === country) return parties;
  return parties.map((p) => (p === open[0] ? { ...p, country, basis: 'office' as const } : p));
}

/** Titles of which a state has one holder: "the Russian President". */
const soleOf = (draft: Draft, p: Party): string[] =>
  officesOf(draft, p).flatMap((r) =>
    r.to - r.from <= SOLE_WORDS ? r.heads.filter((h) => h.national).map((h) => h.one[0]!) : [],
  );
const SOLE_WORDS = 2;

/** "met Syrian Foreign Minister A and Defence Minister B", "President A and Kenyan Prime Minister B received C": those of one side are of one state. */
function listedCountries(
  draft: Draft,
  story: number,
  parties: Party[],
  { left, right, host }: Pick<Found, 'left' | 'right' | 'host'>,
): Party[] {
  const { language } = draft.stories[story]!;
  const demonymFirst = language !== null && knowledgeOf(language)!.lexicon.file.grammar?.modifiersFirst;
  if (right.length === 0 || (left.length === 0 && demonymFirst)) return parties;
  // "A a rencontré le président norvégien B et le ministre de la Pêche C": C is of A's house only by the look of it
  const assumed = (p: Party): boolean => !demonymFirst && p.basis === 'office' && hasOffice(draft, p);
  const countryOf = (a: Actor): string | null => {
    const known = a.person === null ? null : draft.people[a.person]!;
    return a.country ?? (demonymFirst || known?.basis !== 'office' ? (known?.country ?? null) : null);
  };
  return parties.map((p) => {
    const side =
      unsaid(draft, p) || assumed(p)
        ? [left, right].find((ids) => p.actor !== null && ids.includes(p.actor))
        : undefined;
    const own = side && draft.actors[p.actor!]!;
    const others = (side ?? [])
      .map((id) => draft.actors[id]!)
      .filter((a) => own && a !== own && a.list === own.list);
    const countries = new Set(others.flatMap((a) => countryOf(a) ?? []));
    const [only, more] = countries;
    const hosts = host !== null && side === (host === 'left' ? left : right);
    if (!own || only === undefined || more !== undefined) return p;
    const minister = own.roles.some(
      (r) =>
        r.heads[0]?.flag === 'portfolio' ||
        (!demonymFirst && isStateOffice(draft, r) && complementWords(draft, r).length === 0),
    );
    const led = minister && countryOf(others[0]!) === only && others[0]!.from < own.from;
    if (demonymFirst ? !hosts && !led : !led || side === left) return p;
    const shared = soleOf(draft, p);
    const twice = others.some((a) => a.roles.some((r) => r.heads.some((h) => shared.includes(h.one[0]!))));
    return twice ? p : { ...p, country: only, basis: 'office' as const };
  });
}

const named = new WeakMap<Draft['places'], Map<number, ReadonlySet<string>>>();

/** Every state that a story names, by its name or its people's. */
function statesIn(draft: Draft, story: number): ReadonlySet<string> {
  const stories = named.get(draft.places) ?? new Map<number, ReadonlySet<string>>();
  named.set(draft.places, stories);
  const told = stories.get(story);
  if (told) return told;
  const found = new Set<string>();
  const { capitals, demonyms } = knowledgeOf(draft.stories[story]!.language!)!;
  for (const s of sentencesOf(draft, story)) {
    for (const { place } of within(draft.places, s.from, s.to))
      if (place.type === 'country') found.add(place.id);
    for (let i = s.from; i < s.to; i++) {
      const people = demonyms.match(draft.tokens, i)?.value;
      if (people !== undefined && capitals.has(people)) found.add(people);
    }
  }
  stories.set(story, found);
  return found;
}

/** "Norwegian Ambassador X called on the Prime Minister … stands with Latvia": who receives an envoy is of the one other state that the story names. */
function otherState(draft: Draft, story: number, parties: Party[], { kind }: Pick<Found, 'kind'>): Party[] {
  const [open, ...more] = parties.filter((p) => unsaid(draft, p));
  const envoy = parties.find((p) => p.country !== null && isEnvoy(draft, p));
  if (!open || more.length > 0 || !envoy || parties.length !== 2 || REMOTE.has(kind)) return parties;
  const [only, another] = [...statesIn(draft, story)].filter((c) => c !== envoy.country);
  if (only === undefined || another !== undefined || sends(draft, story, only)) return parties;
  return parties.map((p) => (p === open ? { ...p, country: only, basis: 'office' as const } : p));
}

const senders = new WeakMap<Draft['people'], Map<number, ReadonlySet<string>>>();

/** Somebody of that country is another of the row: "received the ambassador of Latvia, then the Kenyan minister Y". */
function sends(draft: Draft, story: number, country: string): boolean {
  const stories = senders.get(draft.people) ?? new Map<number, ReadonlySet<string>>();
  senders.set(draft.people, stories);
  const states =
    stories.get(story) ?? new Set(peopleOf(draft, story).flatMap((i) => draft.people[i]!.country ?? []));
  stories.set(story, states);
  return states.has(country);
}

/** "président du groupe d'amitié Lettonie-Kenya", met by a Kenyan: of the two that his office pairs, he is of the other. */
function ofPair(draft: Draft, parties: Party[]): Party[] {
  return parties.map((p) => {
    if (p.country !== null || p.kind !== 'person') return p;
    const others = new Set(parties.flatMap((o) => (o === p ? [] : (o.country ?? []))));
    for (const role of officesOf(draft, p)) {
      const named = within(draft.places, role.from, role.to).filter((x) => x.place.type === 'country');
      const [a, b, more] = named;
      if (!a || !b || more || b.from - a.to > PAIR_REACH) continue;
      const left = [a, b].flatMap((x) => (x.place.country === null || others.has(x.place.country) ? [] : x));
      if (left.length === 1) return { ...p, country: left[0]!.place.country, basis: 'office' as const };
    }
    return p;
  });
}

/** "Lettonie-Kenya", "Lettonie et Kenya": from the end of one country to the next. */
const PAIR_REACH = 2;

const REMOTE = new Set<Found['kind']>(['call', 'video-call']);
const isEnvoy = (draft: Draft, p: Party): boolean =>
  officesOf(draft, p).some((r) => r.heads[0]?.flag === 'posted' && !r.heads[0].errand);

/** The parties of a meeting with the countries that the story tells of them, the surest way first. */
export function withCountries(draft: Draft, story: number, parties: Party[], f: Found): Party[] {
  const titled = titledCountries(draft, story, ofPair(draft, listedCountries(draft, story, parties, f)));
  const met = visitedCountries(draft, story, hostCountries(draft, titled, f));
  const written = writtenWhere(draft, story, pairedCountries(draft, story, met), f);
  return otherState(draft, story, written, f);
}
