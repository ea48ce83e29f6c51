/** Countries that an office leaves out and the story tells: the post of an envoy, the two countries that it pairs. */
import type { Draft, MeetingDraft, Party } from './draft.ts';
import type { Found } from './found.ts';
import { inList, inSet, mentionMaps, readerOf, type Reader } from './reader.ts';
import { knowledgeFor, isStateOffice, peopleOf, sentencesOf, within } from './lookups.ts';
import { officesOf } from './same-office.ts';

/** "between Kenya and the Republic of Latvia": words between two countries that are paired. */
const PAIR_REACH = 3;

export const unsaid = (draft: Draft, p: Party): boolean =>
  p.country === null && p.kind === 'person' && officesOf(draft, p).some((r) => isStateOffice(draft, r));

/** "the Orange Party leader X", a mayor, a member of parliament: whom an envoy calls on is of the country where he serves. */
export const leads = (draft: Draft, p: Party): boolean =>
  p.country === null &&
  p.person !== null &&
  officesOf(draft, p).some((r) => r.country === null && r.heads.some((h) => h.local || h.flag === 'anaphor'));

/** Holds an office of state whose country its words leave out. */
export const hasOffice = (draft: Draft, p: Party): boolean =>
  p.kind === 'person' && officesOf(draft, p).some((r) => r.country === null && isStateOffice(draft, r));

/** Named without any office anywhere. */
const untitled = (draft: Draft, p: Party): boolean =>
  p.country === null && p.kind === 'person' && p.person !== null && officesOf(draft, p).length === 0;

/** An official who receives an envoy posted to Y, and whose country nothing tells, is Y's; so is who receives and bears no title. */
export function hostCountries(
  draft: Draft,
  parties: Party[],
  { kind, host }: Pick<Found, 'kind' | 'host'>,
): Party[] {
  // On the telephone nobody is anybody's guest
  if (kind === 'call' || kind === 'video-call') return parties;
  const posted = parties.flatMap((p) => officesOf(draft, p)).find((r) => r.hostCountry !== null);
  if (!posted) return parties;
  // "Ambassador to the United Nations": nobody there is of a country of that name
  const body = within(draft.places, posted.from, posted.to).some(
    (p) => p.place.type === 'body' && p.place.id === posted.hostCountry,
  );
  if (body) return parties;
  // An envoy who meets his own people is at home
  if (
    parties.some(
      (p) => p.country !== null && p.country === posted.country && !officesOf(draft, p).includes(posted),
    )
  )
    return parties;
  const alone = host !== null && parties.length === 2;
  // A country that only follows from who prints the story gives way to the envoy's post.
  const assumed = (p: Party): boolean =>
    p.basis === 'office' && p.country !== null && p.country !== posted.country && hasOffice(draft, p);
  return parties.map((p) =>
    unsaid(draft, p) ||
    assumed(p) ||
    (parties.length === 2 && leads(draft, p)) ||
    (alone && untitled(draft, p))
      ? { ...p, country: posted.hostCountry, basis: 'office' as const }
      : p,
  );
}

const TO_PLACES = ['prepositions.at', 'prepositions.to'];

const pairs = new WeakMap<Draft['places'], Map<number, [string, string][]>>();

/** "les relations algéro-françaises": two countries in one word. */
function compounds(r: Reader): [string, string][] {
  const { prefixes, demonyms } = r.knowledge;
  const found: [string, string][] = [];
  for (let i = r.from + 1; i < r.end; i++) {
    if (r.tokens[i]!.gap !== 'hyphen') continue;
    const second = demonyms.match(r.tokens, i)?.value;
    const first = [1, 2]
      .map((k) => prefixes.match(r.tokens, i - k))
      .find((m, k) => m?.length === k + 1)?.value;
    // "le conflit lettono-kényan": of that the two are sides, and whoever speaks of it need not be
    const at = [1, 2].find((k) => prefixes.match(r.tokens, i - k)?.length === k) ?? 1;
    const matter = inList(r, 'matters', i - at - 1) > 0;
    if (first && second && first !== second && !matter) found.push([first, second]);
  }
  return found;
}

/** The story names two countries and no third. */
const onlyTwo = (draft: Draft, story: number): boolean => {
  const ids = sentencesOf(draft, story).flatMap((s) =>
    within(draft.places, s.from, s.to).flatMap(({ place }) => (place.type === 'country' ? [place.id] : [])),
  );
  return new Set(ids).size === 2;
};

/** Countries that a story names side by side: "between A and B", "A-B relations". */
function pairsOf(draft: Draft, story: number): [string, string][] {
  const known = pairs.get(draft.places) ?? new Map<number, [string, string][]>();
  pairs.set(draft.places, known);
  const told = known.get(story);
  if (told) return told;
  const found: [string, string][] = [];
  for (const s of sentencesOf(draft, story)) {
    const knowledge = knowledgeFor(draft, story);
    if (!knowledge) continue;
    const r = readerOf(draft, s, knowledge, mentionMaps(draft));
    found.push(...compounds(r));
    const named = within(draft.places, s.from, s.to).filter((p) => p.place.type === 'country');
    for (const [i, a] of named.entries()) {
      const b = named[i + 1];
      if (!b || b.from - a.to > PAIR_REACH || a.place.country === null || b.place.country === null) continue;
      // "Kenya-Latvia ties", "the UK/US relationship"
      const slash = b.from === a.to + 1 && draft.tokens[a.to]!.key === '/';
      const hyphen = (b.from === a.to && draft.tokens[b.from]!.gap === 'hyphen') || slash;
      const led = inSet(r, 'prepositions.between', a.from - 1) + inSet(r, 'prepositions.between', a.from - 2);
      const between =
        inSet(r, 'conjunctions.and', a.to) > 0 && (led > 0 || inList(r, 'bothOf', a.from - 1) > 0);
      // "Latvia and Kenya being old friends", where the story names no third
      // … but "after visits to Latvia and Kenya" pairs nobody
      const there = TO_PLACES.some((set) => inSet(r, set, a.from - 1) > 0);
      const alone =
        !there && inSet(r, 'conjunctions.and', a.to) > 0 && named.length === 2 && onlyTwo(draft, story);
      const third = named[i + 2] !== undefined && named[i + 2]!.from - b.to <= PAIR_REACH;
      if ((hyphen || between || alone) && !third) found.push([a.place.country, b.place.country]);
    }
  }
  known.set(story, found);
  return found;
}

/** "X received Y, minister of Latvia … the ties between Kenya and Latvia": X, whose country nothing else tells, is Kenya's. */
export function pairedCountries(draft: Draft, story: number, parties: Party[]): Party[] {
  const open = parties.filter((p) => unsaid(draft, p));
  const countries = new Set(parties.flatMap((p) => p.country ?? []));
  const [one] = countries;
  if (open.length !== 1 || one === undefined || countries.size > 1) return parties;
  const home = draft.stories[story]!.home;
  // Where a name tells the country, an official of another shape of name is not of the house.
  if (home === 'VN' || peopleOf(draft, story).length > MANY) return parties;
  const others = new Set(pairsOf(draft, story).flatMap(([a, b]) => (a === one ? [b] : b === one ? [a] : [])));
  others.delete(one);
  const [only] = others;
  if (only === undefined || others.size > 1) return parties;
  return parties.map((p) => (p === open[0] ? { ...p, country: only, basis: 'office' as const } : p));
}

/** An article that names more people than this is a list. */
const MANY = 60;

/** A country learnt from one meeting holds for the person in all of the story; where two meetings say different ones, neither does. */
export function spreadCountries(told: MeetingDraft[]): MeetingDraft[] {
  const known = new Map<number, Party>();
  const torn = new Set<number>();
  for (const p of told.flatMap((m) => m.parties)) {
    if (p.person === null || p.country === null) continue;
    const first = known.get(p.person);
    if (!first) known.set(p.person, p);
    else if (first.country !== p.country && first.basis === 'office' && p.basis === 'office')
      torn.add(p.person);
  }
  const filled = (p: Party): Party => {
    if (p.person !== null && torn.has(p.person))
      return p.basis === 'office' ? { ...p, country: null, basis: 'none' } : p;
    const other = p.person === null || p.country !== null ? undefined : known.get(p.person);
    return other ? { ...p, country: other.country, basis: other.basis } : p;
  };
  return told.map((m) => ({ ...m, parties: m.parties.map(filled) }));
}
