/** Of which state an official is whose own words leave it out: of those that the story speaks of as a side, the one that fits best, or none. */
import { ENOUGH, openness, paired, ranked, sideOf, worthOf, type Scene, type Side } from './clues.ts';
import type { Draft, Party } from './draft.ts';
import type { Found } from './found.ts';
import { knowledgeOf } from './knowledge.ts';
import type { Head } from './lexicon-file.ts';
import { knowledgeFor, peopleOf, within } from './lookups.ts';
import { officesOf } from './same-office.ts';
import { JOURNEY, standingIn } from './standing.ts';

/** The next state has to lie so far behind. */
const LEAD = 1.5;
/** More, where the other side's state is not told either. */
const ALONE = 3;
/** What it takes against a house that only follows from how the story speaks. */
const STRONG = 6;
/** A state leaves its officials' country out where it stands so far before all others. */
const HOUSE = { enough: 4, lead: 3, placed: -5 };
/** A story that names more people than this is a list. */
const MANY = 60;

/** States of those whom each person meets anywhere in the story. */
export function metAbroad(draft: Draft, found: readonly Found[]): Scene['met'] {
  const met = new Map<number, Set<string>>();
  const statesOf = (ids: readonly number[]): string[] =>
    ids.flatMap((id) => {
      const a = draft.actors[id]!;
      const person = a.person === null ? null : draft.people[a.person]!;
      return a.country ?? (person?.basis === 'office' ? [] : (person?.country ?? []));
    });
  const note = (own: readonly number[], others: readonly number[]): void => {
    const states = statesOf(others);
    for (const { person } of own.map((id) => draft.actors[id]!)) {
      if (person === null) continue;
      const known = met.get(person) ?? new Set<string>();
      for (const c of states) known.add(c);
      met.set(person, known);
    }
  };
  for (const { left, right } of found) {
    note(left, right);
    note(right, left);
  }
  return met;
}

/** Parties on the other side of the meeting; of a meeting without sides, all others. */
function othersOf(parties: readonly Party[], p: Party, f: Found): Party[] {
  const sideIn = (q: Party): Side => sideOf(q, parties, f);
  const side = sideIn(p);
  const across = parties.some((q) => sideIn(q) !== null && sideIn(q) !== side);
  return parties.filter((q) => q !== p && (side === null || !across || sideIn(q) !== side));
}

/** His state, body or post is told. */
const isPlaced = (draft: Draft, p: Party): boolean =>
  p.country !== null ||
  officesOf(draft, p).some(
    (r) => r.hostCountry !== null || within(draft.places, r.from, r.to).some((x) => x.place.type === 'body'),
  );

/** The country only follows from who prints the story: it gives way to what the text tells. */
const isWeak = (draft: Draft, story: number, p: Party): boolean => {
  const { home } = draft.stories[story]!;
  return p.kind === 'person' && p.basis === 'office' && p.country === home && home !== 'VN';
};

/** The text tells more for a state than for the home of the page, which it may not even name. */
function outweighs(draft: Draft, scene: Scene, p: Party, parties: readonly Party[], choice: Choice): boolean {
  const { datelinePlace, inferred } = draft.stories[scene.story]!;
  if (inferred) return choice.worth >= STRONG;
  const named =
    standingIn(draft, scene.story)!.named.has(p.country!) || datelinePlace?.place.country === p.country;
  const own = worthOf(draft, scene, p, othersOf(parties, p, scene.f), p.country!);
  return !named || choice.worth - own >= LEAD;
}

const heads = (draft: Draft, p: Party): Head[] => officesOf(draft, p).flatMap((r) => r.heads);

/** "Prime Minister X met Chinese Vice-President Y": where the officials of a house that the page itself does not name are told with their state, who is told without one is a guest. */
function isGuest(draft: Draft, story: number, p: Party, others: readonly Party[]): boolean {
  const { inferred, seated, language } = draft.stories[story]!;
  const first = knowledgeOf(language!)!.lexicon.file.grammar?.modifiersFirst === true;
  const chief = heads(draft, p).some((h) => h.national && h.flag === undefined && !h.deputy);
  if (!isWeak(draft, story, p) || !(inferred === true || (seated === true && first && chief))) return false;
  return others.some(
    (o) =>
      o.country === p.country && o.basis !== 'office' && heads(draft, o).every((h) => h.flag !== 'posted'),
  );
}

interface Choice {
  state: string;
  worth: number;
  /** the other side is placed */
  known: boolean;
}

function choiceOf(draft: Draft, scene: Scene, p: Party, parties: readonly Party[]): Choice | null {
  const open = openness(draft, scene.story, p);
  if (open === null) return null;
  const others = othersOf(parties, p, scene.f);
  const known = others.some((o) => isPlaced(draft, o));
  const [best, next] = ranked(draft, scene, p, others);
  if (!best || best[1] < ENOUGH[open] + (known ? 0 : ALONE) || best[1] - (next?.[1] ?? 0) < LEAD) return null;
  return { state: best[0], worth: best[1], known };
}

/** Parties with the countries that the story as a whole leaves them. */
export function whose(draft: Draft, scene: Scene, parties: Party[]): Party[] {
  const { story } = scene;
  if (peopleOf(draft, story).length > MANY || !knowledgeFor(draft, story)) return parties;
  // Of two of the house nothing but the home is told
  if (parties.every((p) => isWeak(draft, story, p))) return parties;
  const open = parties.map((p) =>
    isWeak(draft, story, p) ? { ...p, country: null, basis: 'none' as const } : p,
  );
  const choices = open.map((p) => choiceOf(draft, scene, p, open));
  return parties.map((p, i) => {
    const choice = choices[i];
    if (!choice || (p.country !== null && !outweighs(draft, scene, p, parties, choice)))
      return isGuest(draft, story, p, othersOf(parties, p, scene.f)) ? open[i]! : p;
    // Of two whom nothing else tells, a state is no more one's than the other's
    const rival = !choice.known && choices.some((c, k) => k !== i && c?.state === choice.state);
    return rival ? p : { ...p, country: choice.state, basis: 'office' };
  });
}

/** The state whose offices a story leaves without a country: the one that it speaks of as a side beside those of the people it places. */
export function houseLeft(draft: Draft, story: number): string | null {
  const people = peopleOf(draft, story);
  const standing = people.length > MANY ? null : standingIn(draft, story);
  if (!standing) return null;
  const { capitals } = knowledgeFor(draft, story)!;
  const placed = new Set(people.flatMap((i) => draft.people[i]!.country ?? []));
  const fit = (c: string): number =>
    (standing.side.get(c) ?? 0) +
    (standing.ground.get(c) ?? 0) +
    paired(standing, placed, c) +
    (placed.has(c) ? HOUSE.placed : 0) -
    // A house is where people come back to
    (standing.journeys.has(c) ? JOURNEY : 0);
  const [best, next] = [...new Set([...standing.side.keys(), ...standing.ground.keys()])]
    .filter((c) => capitals.has(c))
    .map((c): [string, number] => [c, fit(c)])
    .sort((a, b) => b[1] - a[1]);
  return best && best[1] >= HOUSE.enough && best[1] - (next?.[1] ?? 0) >= HOUSE.lead ? best[0] : null;
}
