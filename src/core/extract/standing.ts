/** How a story speaks of each state: as a side of the news ("the Kenyan government", "reçu en Lettonie"), or in passing. */
import type { Actor, Draft, RoleMention, Sentence } from './draft.ts';
import { guestsCameTo } from './guests-came.ts';
import { journeysIn } from './journeys.ts';
import type { Knowledge } from './knowledge.ts';
import { lengthIn, saysIn } from './lexicon.ts';
import { knowledgeFor, sentencesOf, within } from './lookups.ts';
import { pairsIn } from './pairs.ts';
import { isPartner, outside, stateMentions, type StateMention } from './state-mentions.ts';
import { visitedIn } from './visited.ts';

/** Ways of naming a state: what one is worth, and how many of them count. */
const WAYS = {
  /** envoys of it serve in several other states: it is where they are received */
  sends: [5, 1],
  /** "est rentré à Riga" */
  back: [4, 1],
  /** an envoy serves there */
  posted: [3, 1],
  /** its ministry, government, parliament */
  organ: [3, 2],
  title: [3, 1],
  /** foreigners came there */
  came: [3, 1],
  /** somebody went there */
  journey: [3, 1],
  /** an official whom no name goes with */
  official: [2, 1],
  /** a seat of power */
  seat: [2, 2],
  /** "Kenyan officials", "its ties with Kenya" */
  side: [2, 2],
  /** "en Lettonie", "de retour de Lettonie", "visits Latvia": where somebody was */
  where: [1, 2],
  dateline: [1, 1],
  owns: [1, 4],
  named: [1, 4],
} as const;
type Way = keyof typeof WAYS;
/** Ways that tell where people met, which is where the hosts are at home. */
const GROUNDS = new Set<Way>(['seat', 'came', 'journey', 'posted', 'dateline', 'where']);

/** Sentences of a story that are looked at. */
const SENTENCES = 60;

export interface Standing {
  /** what the ways of naming a state add up to: those that tell of a side, and those that tell where people met */
  side: ReadonlyMap<string, number>;
  ground: ReadonlyMap<string, number>;
  /** states that the story names as two, each with the others: true where it tells them as a pair */
  pairs: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
  /** states named at all */
  named: ReadonlySet<string>;
  /** offices of each state's officials whom no name goes with: they may be anybody whom the story names */
  officials: ReadonlyMap<string, readonly RoleMention[]>;
  /** states of whose envoys it tells */
  senders: ReadonlySet<string>;
  /** states that the story tells a journey to, and not of any foreigner that he came */
  journeys: ReadonlySet<string>;
  /** states where anybody was */
  visited: ReadonlySet<string>;
}

const known = new WeakMap<Draft['actors'], Map<number, Standing | null>>();

/** Found once a story, which may tell many meetings; null in a language that is not read. */
export function standingIn(draft: Draft, story: number): Standing | null {
  const stories = known.get(draft.actors) ?? new Map<number, Standing | null>();
  known.set(draft.actors, stories);
  const told = stories.get(story);
  if (told !== undefined) return told;
  const knowledge = knowledgeFor(draft, story);
  const found = knowledge && standing(draft, story, knowledge);
  stories.set(story, found);
  return found;
}

/** What is counted while the sentences of a story are gone through. */
class Tally {
  readonly ways = new Map<string, Map<Way, number>>();
  readonly pairs = new Map<string, Map<string, boolean>>();
  readonly named = new Set<string>();
  readonly officials = new Map<string, RoleMention[]>();
  readonly senders = new Set<string>();
  /** hosts of each state's envoys; "" where an envoy's own state is not told */
  readonly posts = new Map<string, Set<string>>();

  add(id: string, way: Way): void {
    const own = this.ways.get(id) ?? new Map<Way, number>();
    this.ways.set(id, own.set(way, (own.get(way) ?? 0) + 1));
  }

  pair(a: string, b: string, told: boolean): void {
    const own = this.pairs.get(a) ?? new Map<string, boolean>();
    this.pairs.set(a, own.set(b, told || own.get(b) === true));
    this.named.add(a);
  }

  official(country: string, role: RoleMention): void {
    const own = this.officials.get(country);
    if (own) own.push(role);
    else this.officials.set(country, [role]);
  }

  post(sender: string | null, host: string): void {
    if (sender === host) return;
    const hosts = this.posts.get(sender ?? '') ?? new Set<string>();
    this.posts.set(sender ?? '', hosts.add(host));
  }

  /** What the ways of each state, ground or not, add up to. */
  sum(ground: boolean): Map<string, number> {
    const worth = new Map<string, number>();
    for (const [id, own] of this.ways)
      for (const [way, n] of own)
        if (GROUNDS.has(way) === ground)
          worth.set(id, (worth.get(id) ?? 0) + WAYS[way][0] * Math.min(n, WAYS[way][1]));
    return worth;
  }

  has = (id: string, way: Way): boolean => this.ways.get(id)?.has(way) === true;
}

function standing(draft: Draft, story: number, knowledge: Knowledge): Standing {
  const tally = new Tally();
  for (const s of sentencesOf(draft, story).slice(0, SENTENCES)) {
    const actors = within(draft.actors, s.from, s.to);
    for (const { place } of within(draft.places, s.from, s.to))
      if (place.site === true && place.country !== null) tally.add(place.country, 'seat');
    const posted = actors.some((a) => a.roles.some((r) => r.hostCountry !== null));
    const attended = posted && saysIn(knowledge.lexicon.lists.attended, draft.tokens, s.from, s.to);
    for (const a of actors) official(tally, a, attended);
    states(draft, knowledge, tally, s, actors);
  }
  for (const [sender, hosts] of tally.posts)
    if (sender !== '' && hosts.size > 1) tally.add(sender, 'sends');
    else for (const id of hosts) tally.add(id, 'posted');
  for (const id of guestsCameTo(draft, story)) tally.add(id, 'came');
  for (const id of new Set([...visitedIn(draft, story), ...journeysIn(draft, story)]))
    tally.add(id, 'journey');
  const from = draft.stories[story]!.datelinePlace?.place;
  if (from?.country && !knowledge.manySeats.has(from.id)) tally.add(from.country, 'dateline');
  const { pairs, named, officials, senders } = tally;
  const all = [...tally.ways.keys()];
  const journeys = all.filter((id) => tally.has(id, 'journey') && !tally.has(id, 'came'));
  return {
    side: tally.sum(false),
    ground: tally.sum(true),
    pairs,
    named,
    officials,
    senders,
    journeys: new Set(journeys),
    visited: new Set(all.filter((id) => tally.has(id, 'journey') || tally.has(id, 'where'))),
  };
}

/** What a journey adds to a state's worth. */
export const JOURNEY = WAYS.journey[0];

/** Takes note of an envoy's post and of an official without a name; `attended`: he only stood by, which the host's own envoys do. */
function official(tally: Tally, a: Actor, attended: boolean): void {
  for (const r of attended ? [] : a.roles) if (r.hostCountry !== null) tally.post(r.country, r.hostCountry);
  const [role] = a.roles;
  if (a.kind !== 'person' || a.person !== null || a.country === null || !role) return;
  if (role.heads[0]?.flag === 'posted') tally.senders.add(a.country);
  if (a.plural) return;
  tally.official(a.country, role);
  if (role.determined === 'definite' && role.heads.some((h) => h.national)) tally.add(a.country, 'official');
}

function states(
  draft: Draft,
  knowledge: Knowledge,
  tally: Tally,
  s: Sentence,
  actors: readonly Actor[],
): void {
  const mentions = stateMentions(draft, knowledge, s).filter((m) => !m.topic);
  for (const [a, b, told] of pairsIn(draft, knowledge, s, mentions)) {
    tally.pair(a, b, told);
    tally.pair(b, a, told);
  }
  for (const m of mentions) tally.named.add(m.id);
  // A state named within the office of somebody named is told of him
  const offices = actors.flatMap((a) => (a.person === null ? [] : a.roles));
  for (const m of outside(mentions, offices)) {
    const way = wayOf(draft, knowledge, s, m);
    if (way !== null) tally.add(m.id, way);
  }
}

function wayOf(draft: Draft, knowledge: Knowledge, s: Sentence, m: StateMention): Way | null {
  const { lists } = knowledge.lexicon;
  if (m.capital) return comesBack(draft, knowledge, m.from) ? 'back' : null;
  if (isOrgan(draft, knowledge, m)) return 'organ';
  if (m.place && isWhere(draft, knowledge, m.from)) return 'where';
  if (s.kind === 'title') return 'title';
  const own = lengthIn(lists.possessive, draft.tokens, m.to);
  const people =
    [1, 2].some((k) => lengthIn(lists.groups, draft.tokens, m.from - k) === k) ||
    lengthIn(lists.groups, draft.tokens, m.to + own) > 0;
  if (people || isPartner(draft, knowledge.lexicon, m.from)) return 'side';
  return own > 0 ? 'owns' : 'named';
}

/** "au Kenya", "de retour du Kenya", "visits Kenya". */
export function isWhere(draft: Draft, { lexicon }: Knowledge, from: number): boolean {
  const { lists, sets } = lexicon;
  const lead = from - (lengthIn(sets['determiners.definite'], draft.tokens, from - 1) > 0 ? 1 : 0);
  if (lengthIn(sets['prepositions.at'], draft.tokens, lead - 1) > 0) return true;
  return [1, 2, 3].some(
    (k) =>
      lengthIn(lists.journeyLeads, draft.tokens, lead - k) === k ||
      lengthIn(lists.visitsDirect, draft.tokens, lead - k) === k,
  );
}

/** "est rentré hier à Riga". */
function comesBack(draft: Draft, { lexicon }: Knowledge, from: number): boolean {
  const led = lengthIn(lexicon.sets['prepositions.at'], draft.tokens, from - 1) > 0;
  return [1, 2, 3, 4].some((k) => {
    const length = lengthIn(lexicon.lists.returns, draft.tokens, from - k);
    return length === k || (led && length > 0);
  });
}

/** "the Kenyan Foreign Ministry", "Kenya's government", "le ministère kényan", "the Foreign Ministry of Kenya". */
function isOrgan(draft: Draft, { lexicon }: Knowledge, m: StateMention): boolean {
  const heads = (at: number): boolean => lengthIn(lexicon.lists.organisationHeads, draft.tokens, at) > 0;
  const own = lengthIn(lexicon.lists.possessive, draft.tokens, m.to);
  const article = lengthIn(lexicon.sets['determiners.definite'], draft.tokens, m.from - 1) > 0 ? 1 : 0;
  const of = lengthIn(lexicon.sets['prepositions.of'], draft.tokens, m.from - article - 1) > 0;
  if ((of || !m.place) && [1, 2, 3, 4, 5].some((k) => heads(m.from - k))) return true;
  return (own > 0 || !m.place) && [0, 1, 2].some((k) => heads(m.to + own + k));
}
