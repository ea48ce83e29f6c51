/** How well a state fits an official whose own words leave it out. */
import type { Actor, Draft, Party, Sentence } from './draft.ts';
import type { Found } from './found.ts';
import { lengthIn, saysIn } from './lexicon.ts';
import { isStateOffice, knowledgeFor, peopleOf, sentenceAt, sentenceIndex, within } from './lookups.ts';
import { noSuchOffice } from './no-such-office.ts';
import { complementWords, officesOf, otherName } from './same-office.ts';
import { isWhere, standingIn, type Standing } from './standing.ts';
import { outside, stateMentions, type StateMention } from './state-mentions.ts';
import { travelOf } from './travellers.ts';

/** What a meeting tells for a state, beside how the story speaks of it. */
const CLUE = {
  /** he is in one list with people of it */
  mate: 6,
  /** the story pairs it with the other side's, or names the two side by side */
  pair: 4,
  aside: 2,
  /** the other side are its guests: their post is there */
  post: 4,
  /** the story has an official of it without a name, of his office */
  described: 4,
  /** whose offices the page's own agency or address leaves out; the capital that it is written from, the label of its headline */
  home: 3,
  seat: 2,
  /** a title of courtesy that is used there alone */
  courtesy: 6,
  /** named in the same sentence */
  near: 2,
  /** no other is left */
  only: 2,
  /** people of it are told as such, which others would be too */
  placed: -2,
} as const;

/** What it takes: of who bears an office of state, is called the other's peer, bears another office, none. */
export const ENOUGH = { office: 3, peer: 5, other: 6, bare: 6 } as const;

/** What is left open of somebody's country; null where it is told, or where he is of a body of many states. */
export function openness(draft: Draft, story: number, p: Party): keyof typeof ENOUGH | null {
  if (p.country !== null || p.kind !== 'person') return null;
  const offices = officesOf(draft, p);
  const { worldOffices } = knowledgeFor(draft, story)!.lexicon.lists;
  if (offices.some((r) => lengthIn(worldOffices, draft.tokens, r.from) > 0)) return null;
  if (offices.some((r) => isStateOffice(draft, r))) return 'office';
  if (offices.length === 0) return p.person === null ? null : 'bare';
  const placed = offices.some(
    (r) => r.country !== null || within(draft.places, r.from, r.to).some((x) => x.place.type !== 'city'),
  );
  if (placed) return null;
  // A manager or a scholar may be from anywhere
  const { flag, local } = offices[0]!.heads[0]!;
  if (flag === 'counterpart') return 'peer';
  const plain = offices.every((r) => complementWords(draft, r).length === 0);
  return flag === 'posted' || flag === 'anaphor' || local === true || plain ? 'other' : null;
}

/** Mentions of one person that are looked at. */
const MENTIONS = 24;

/** An official of that state without a name, whose office may be his. */
function described(draft: Draft, { officials }: Standing, p: Party, state: string): boolean {
  const told = officials.get(state);
  if (told === undefined) return false;
  const offices = officesOf(draft, p);
  const mentions = p.person === null ? [] : draft.people[p.person]!.mentions.slice(0, MENTIONS);
  const said = new Set(mentions.map((m) => sentenceIndex(draft, draft.actors[m]!.from)));
  return told.some((role) => {
    // Nobody meets himself
    const beside = sentenceIndex(draft, role.from);
    const flag = role.heads[0]?.flag;
    if (said.has(beside) || flag === 'counterpart' || flag === 'companion' || flag === 'posted') return false;
    if (offices.length === 0) return role.heads.some((h) => h.national) && flag === undefined;
    const words = complementWords(draft, role);
    return offices.some((r) => {
      if (otherName(draft, r, role)) return true;
      const own = complementWords(draft, r);
      const alike = own.length === 0 || words.length === 0 || own.some((w) => words.includes(w));
      return alike && r.heads.some((h) => role.heads.includes(h));
    });
  });
}

/** Named as one of two with a state that is known. */
export function paired({ pairs }: Standing, told: ReadonlySet<string>, state: string): number {
  const ways = [...told].flatMap((x) => pairs.get(x)?.get(state) ?? []);
  return ways.includes(true) ? CLUE.pair : ways.length > 0 ? CLUE.aside : 0;
}

/** "Datuk Seri X", "Lyonpo Y": the one state that uses it. */
function courtesyOf(draft: Draft, story: number, p: Party): string | null {
  if (p.actor === null) return null;
  const { from, to, name } = draft.actors[p.actor]!;
  const { honorificLands } = knowledgeFor(draft, story)!;
  for (let i = from; i < (name?.to ?? to); i++) {
    const hit = draft.tokens[i]!.cap ? honorificLands.match(draft.tokens, i) : null;
    if (hit) return hit.value;
  }
  return null;
}

export type Side = 'left' | 'right' | null;

/** Where a party stands in the sentence; who is brought in from elsewhere stands across from all the others. */
export function sideOf(p: Party, parties: readonly Party[], f: Found): Side {
  const own = ({ actor }: Party): Side =>
    actor === null ? null : f.left.includes(actor) ? 'left' : f.right.includes(actor) ? 'right' : null;
  const side = own(p);
  if (side !== null) return side;
  const sides = new Set(parties.flatMap((q) => own(q) ?? []));
  return sides.size === 1 ? (sides.has('right') ? 'left' : 'right') : null;
}

export interface Scene {
  story: number;
  f: Found;
  /** states of those whom each person meets anywhere in the story: nobody's own */
  met: ReadonlyMap<number, ReadonlySet<string>>;
}

/** "the Russian President": words of a title of which a state has one holder. */
const SOLE_WORDS = 2;

/** "met Syrian Foreign Minister A and Defence Minister B": the one state of those in the same list, where none bears the same office. */
function mateOf(draft: Draft, p: Party, f: Found): string | null {
  const side =
    p.actor === null ? null : f.left.includes(p.actor) ? 'left' : f.right.includes(p.actor) ? 'right' : null;
  // Those of one list who met are each other's guests
  if (side === null || f[side === 'left' ? 'right' : 'left'].length === 0) return null;
  const own = draft.actors[p.actor!]!;
  const first = knowledgeFor(draft, sentenceAt(draft, own.from)!.story)!.lexicon.file.grammar?.modifiersFirst;
  const minister = own.roles.some(
    (r) =>
      isStateOffice(draft, r) &&
      (first || r.heads[0]?.flag === 'portfolio' || complementWords(draft, r).length === 0),
  );
  if (!minister) return null;
  const mates = f[side].map((id) => draft.actors[id]!).filter((a) => a !== own && a.list === own.list);
  const heads = (a: Actor): string[] =>
    a.roles.flatMap((r) =>
      r.to - r.from > SOLE_WORDS
        ? []
        : r.heads.flatMap((h) => (h.national && h.flag === undefined ? h.one[0]! : [])),
    );
  const sole = heads(own);
  if (mates.some((a) => heads(a).some((h) => sole.includes(h)))) return null;
  const states = mates.flatMap(
    (a) => a.country ?? (a.person === null ? [] : (draft.people[a.person]!.country ?? [])),
  );
  const [only, more] = new Set(states);
  return only !== undefined && more === undefined ? only : null;
}

const REMOTE = new Set<Found['kind']>(['call', 'video-call']);

/** Whether where people met tells whose he is: not of a guest, of whom the story tells a journey, on the telephone, or beside a gathering. */
function isAtHome(
  draft: Draft,
  { f }: Scene,
  p: Party,
  parties: readonly Party[],
): (state: string) => boolean {
  const s = sentenceAt(draft, f.trigger.from)!;
  const { visited } = standingIn(draft, s.story)!;
  const nowhere = REMOTE.has(f.kind) || f.event !== null || factsOf(draft, s).sidelines;
  const side = sideOf(p, parties, f);
  const guest = f.host !== null && side !== null && side !== f.host;
  const subject = f.host === null && side === 'left' && f.right.length > 0;
  return (state) => !nowhere && !guest && !(subject && visited.has(state));
}

/** What one look at a story tells of somebody whose state is asked for. */
interface Look {
  standing: Standing;
  /** states of those he met: not his */
  taken: ReadonlySet<string>;
  /** where the other side's envoys serve */
  posts: ReadonlySet<string>;
  /** states of which people are told */
  placed: ReadonlySet<string>;
  /** states named in the sentence */
  here: ReadonlySet<string>;
  courtesy: string | null;
  peer: boolean;
  atHome(state: string): boolean;
}

function lookAt(draft: Draft, scene: Scene, p: Party, others: readonly Party[]): Look {
  const { story, f, met } = scene;
  const taken = new Set(others.flatMap((o) => o.country ?? []));
  for (const c of (p.person !== null && met.get(p.person)) || []) taken.add(c);
  const posted = REMOTE.has(f.kind) ? [] : others.flatMap((o) => officesOf(draft, o));
  return {
    standing: standingIn(draft, story)!,
    taken,
    posts: new Set(posted.flatMap((r) => r.hostCountry ?? [])),
    placed: placedIn(draft, story),
    here: factsOf(draft, sentenceAt(draft, f.trigger.from)!).here,
    courtesy: courtesyOf(draft, story, p),
    peer: openness(draft, story, p) === 'peer',
    atHome: isAtHome(draft, scene, p, [p, ...others]),
  };
}

/** What the sentence of a meeting tells for whomever is met in it. */
interface SentenceFacts {
  /** states that it names */
  here: ReadonlySet<string>;
  /** it tells of what was held beside a gathering */
  sidelines: boolean;
}

const facts = new WeakMap<Draft['actors'], Map<Sentence, SentenceFacts>>();

/** Found once a sentence, which may tell many meetings. */
function factsOf(draft: Draft, s: Sentence): SentenceFacts {
  const sentences = facts.get(draft.actors) ?? new Map<Sentence, SentenceFacts>();
  facts.set(draft.actors, sentences);
  const { sidelines } = knowledgeFor(draft, s.story)!.lexicon.lists;
  const told = sentences.get(s) ?? {
    here: namedIn(draft, s),
    sidelines: saysIn(sidelines, draft.tokens, s.from, s.to),
  };
  sentences.set(s, told);
  return told;
}

/** States named in a sentence, by name or adjective, and not within anybody's office. */
function namedIn(draft: Draft, s: Sentence): Set<string> {
  const knowledge = knowledgeFor(draft, s.story)!;
  const offices = within(draft.actors, s.from, s.to).flatMap((a) => a.roles);
  const free = (m: StateMention): boolean => !m.topic && !m.capital && !isWhere(draft, knowledge, m.from);
  const said = outside(stateMentions(draft, knowledge, s), offices);
  return new Set(said.flatMap((m) => (free(m) ? m.id : [])));
}

const placed = new WeakMap<Draft['people'], Map<number, ReadonlySet<string>>>();

/** States of which a story tells people; found once a story. */
function placedIn(draft: Draft, story: number): ReadonlySet<string> {
  const stories = placed.get(draft.people) ?? new Map<number, ReadonlySet<string>>();
  placed.set(draft.people, stories);
  const told =
    stories.get(story) ?? new Set(peopleOf(draft, story).flatMap((i) => draft.people[i]!.country ?? []));
  stories.set(story, told);
  return told;
}

/** States that nothing rules out: not those he met people of, went to or serves in, nor one without such an office. */
function possible(draft: Draft, { story, f }: Scene, p: Party, look: Look): string[] {
  const { capitals } = knowledgeFor(draft, story)!;
  const { home } = draft.stories[story]!;
  const { standing, taken, posts, courtesy } = look;
  const offices = officesOf(draft, p);
  // "a reçu Y, en visite au Kenya": the journey is the guest's
  const hosts = f.host !== null && p.actor !== null && f[f.host].includes(p.actor);
  const away = p.person === null || hosts ? [] : travelOf(draft, draft.people[p.person]!).to;
  const barred = new Set([...taken, ...away, ...offices.flatMap((r) => r.hostCountry ?? [])]);
  // Where names tell the country, one of another shape of name is a guest
  if (home === 'VN') barred.add(home);
  const states = new Set([...standing.named, ...standing.ground.keys(), ...posts]);
  for (const c of [home, courtesy]) if (c !== null) states.add(c);
  return [...states].filter(
    (c) => capitals.has(c) && !barred.has(c) && !offices.some((r) => noSuchOffice(draft, r, c)),
  );
}

/** All that speaks for a state; `alone`: no other is left. */
function fitOf(draft: Draft, story: number, p: Party, state: string, look: Look, alone: boolean): number {
  const { standing, peer, taken } = look;
  const { home, label, seated, inferred } = draft.stories[story]!;
  const side = standing.side.get(state) ?? 0;
  const ground = look.atHome(state) ? (standing.ground.get(state) ?? 0) : 0;
  const clues: [boolean, number][] = [
    [state === home && !(peer && inferred), seated ? CLUE.seat : CLUE.home],
    [state === label && state !== home, CLUE.seat],
    [look.posts.has(state), CLUE.post],
    [state === look.courtesy, CLUE.courtesy],
    [described(draft, standing, p, state), CLUE.described],
    [look.here.has(state), CLUE.near],
    [standing.senders.has(state) || look.placed.has(state), CLUE.placed],
    // No other is left, and more is told of it than that they met there
    [alone && (side >= 1 || ground >= 3), CLUE.only],
  ];
  // A peer may be of any state but the one that they met in
  const named = peer ? ground : side + ground + paired(standing, taken, state);
  return clues.reduce((sum, [holds, worth]) => sum + (holds ? worth : 0), named);
}

/** What speaks for a state, whoever else is of it. */
export const worthOf = (
  draft: Draft,
  scene: Scene,
  p: Party,
  others: readonly Party[],
  state: string,
): number => fitOf(draft, scene.story, p, state, lookAt(draft, scene, p, others), false);

/** States that may be his, each with what speaks for it, the best first. */
export function ranked(
  draft: Draft,
  scene: Scene,
  p: Party,
  others: readonly Party[],
): [state: string, worth: number][] {
  const mate = mateOf(draft, p, scene.f);
  if (mate !== null) return [[mate, CLUE.mate]];
  const look = lookAt(draft, scene, p, others);
  const states = possible(draft, scene, p, look);
  return states
    .map((c): [string, number] => [c, fitOf(draft, scene.story, p, c, look, states.length === 1)])
    .sort((a, b) => b[1] - a[1]);
}
