/** The country of a host who has none of his own: the one that the story's visitor came to ("a achevé sa visite au Kenya"). */
import type { Draft, Party } from './draft.ts';
import { journeysIn, leadsTo } from './journeys.ts';
import { lengthIn } from './lexicon.ts';
import { inList, inSet, mentionMaps, readerOf } from './reader.ts';
import { knowledgeFor, isStateOffice, sentencesOf, within } from './lookups.ts';
import { officesOf } from './same-office.ts';

/** "visite officielle d'amitié de trois jours au": words between the visit and where it led. */
const REACH = 7;
/** "visits to A, B and C": from the end of one country to the next. */
const LIST_REACH = 4;

const visits = new WeakMap<Draft['places'], Map<number, ReadonlySet<string>>>();

/** Countries that a story tells visits to. */
export function visitedIn(draft: Draft, story: number): ReadonlySet<string> {
  const known = visits.get(draft.places) ?? new Map<number, ReadonlySet<string>>();
  visits.set(draft.places, known);
  const told = known.get(story);
  if (told) return told;
  const found = new Set<string>();
  const knowledge = knowledgeFor(draft, story);
  for (const s of knowledge ? sentencesOf(draft, story) : []) {
    const r = readerOf(draft, s, knowledge!, mentionMaps(draft));
    let last = -LIST_REACH;
    for (const p of within(draft.places, s.from, s.to)) {
      if (p.place.type !== 'country' || p.place.country === null) continue;
      if (p.from - last < LIST_REACH) {
        last = p.to;
        found.add(p.place.country);
        continue;
      }
      if (!leadsTo(r, p.from - 1)) continue;
      for (let i = p.from - 2; i >= p.from - REACH && draft.tokens[i]?.kind !== 'mark'; i--) {
        // "la visite qu'il avait faite au Kenya"
        if (inSet(r, 'have.past', i) > 0) break;
        if (inList(r, 'visitNouns', i) === 0) continue;
        found.add(p.place.country);
        last = p.to;
      }
    }
  }
  known.set(story, found);
  return found;
}

const isOpen = (draft: Draft, p: Party): boolean =>
  p.country === null &&
  p.kind === 'person' &&
  officesOf(draft, p).some(
    (r) =>
      isStateOffice(draft, r) ||
      (r.country === null && (r.heads[0]?.flag === 'counterpart' || r.heads.some((h) => h.local === true))),
  );

/** "X is visiting Kenya", "X arrived in Oslo": in English such a one is the guest. */
function travels(draft: Draft, story: number, { person }: Party): boolean {
  const lexicon = knowledgeFor(draft, story)?.lexicon;
  if (person === null || lexicon?.file.grammar?.nearObjects !== true) return false;
  return draft.people[person]!.mentions.slice(0, MENTIONS).some((m) => {
    const { to, preposition } = draft.actors[m]!;
    const near = preposition === 'none' ? Array.from({ length: BEHIND }, (_, k) => to + k) : [];
    return near.some(
      (i) =>
        lengthIn(lexicon.lists.visitsDirect, draft.tokens, i) +
          lengthIn(lexicon.lists.arrivals, draft.tokens, i) >
        0,
    );
  });
}
/** Mentions of one person that are looked at, and words behind one. */
const [MENTIONS, BEHIND] = [12, 5];

const ofBody = (draft: Draft, p: Party): boolean =>
  officesOf(draft, p).some((r) => within(draft.places, r.from, r.to).some((x) => x.place.type === 'body'));

const seats = new WeakMap<Draft['places'], Map<number, ReadonlySet<string>>>();

/** Countries whose seats of power a story names; found once a story, which may tell many meetings. */
function seatsIn(draft: Draft, story: number): ReadonlySet<string> {
  const known = seats.get(draft.places) ?? new Map<number, ReadonlySet<string>>();
  seats.set(draft.places, known);
  const told = known.get(story);
  if (told) return told;
  const found = new Set<string>();
  for (const s of sentencesOf(draft, story))
    for (const { place } of within(draft.places, s.from, s.to))
      if (place.site && place.country !== null) found.add(place.country);
  known.set(story, found);
  return found;
}

/** A state's office, met by a visitor to the only country that the story tells a visit to, is of that country. */
export function visitedCountries(draft: Draft, story: number, parties: Party[]): Party[] {
  const open = parties.filter((p) => isOpen(draft, p) && !travels(draft, story, p));
  const [own, more] = new Set(parties.flatMap((p) => p.country ?? []));
  if (open.length === 0 || more !== undefined) return parties;
  // "le directeur de l'OIM, en visite de travail au Kenya, a rencontré le ministre"
  if (own === undefined && !parties.some((p) => !open.includes(p) && ofBody(draft, p))) return parties;
  const told = new Set([...visitedIn(draft, story), ...journeysIn(draft, story)]);
  // Who met officials of the states that he toured is the visitor himself
  if (own !== undefined && told.has(own)) return parties;
  const [to, other] = told;
  // Where names tell the country, one of another shape of name is a guest.
  if (to === undefined || other !== undefined || to === 'VN') return parties;
  // "X a reçu Y au palais de la présidence. … la récente visite de Y à Paris"
  const grounds = seatsIn(draft, story);
  if (grounds.size > 0 && !grounds.has(to)) return parties;
  return parties.map((p) => (open.includes(p) ? { ...p, country: to, basis: 'office' as const } : p));
}
