/** The state of an English story's unplaced officials: the one whose ties, organs and headline it tells beside those already placed. */
import type { Actor, Draft, Person, RoleMention, Sentence, Story } from './draft.ts';
import { knowledgeOf, type Knowledge } from './knowledge.ts';
import { lengthIn } from './lexicon.ts';
import { isStateOffice, within } from './lookups.ts';

/** What each way of naming a state is worth: as one of two, in the headline, by an organ of state, by what it owns. */
const WORTH = {
  pair: 4,
  title: 3,
  organ: 3,
  visited: 3,
  seat: 2,
  beside: 2,
  owns: 1,
  dateline: 1,
  named: 0,
} as const;
/** Less says no more than that a state was named. */
const ENOUGH = 2;
/** The next state has to lie so far behind. */
const LEAD = 2;
/** Words between two states that are named as a pair: "Kenya and the Republic of Latvia". */
const PAIR_REACH = 3;
/** A state named so often in a story that names no other without its officials. */
const OFTEN = 3;
/** Sentences of a story that are looked at. */
const SENTENCES = 60;

interface Mention {
  id: string;
  from: number;
  to: number;
  /** named by its capital: a side only where another is too ("l'axe Bamako-Berlin") */
  capital?: boolean;
}

/** States named in a sentence, by name or by adjective, in order of text. */
function statesIn(draft: Draft, knowledge: Knowledge, s: Sentence): Mention[] {
  const places = within(draft.places, s.from, s.to).flatMap(({ from, to, place }): Mention[] => {
    const state = place.country ?? '';
    if (place.type === 'country') return knowledge.capitals.has(place.id) ? [{ id: place.id, from, to }] : [];
    const capital = place.type === 'city' && knowledge.seats.has(place.id);
    return capital ? [{ id: state, from, to, capital }] : [];
  });
  const adjectives: Mention[] = [];
  const modifiersFirst = knowledge.lexicon.file.grammar?.modifiersFirst === true;
  for (let i = s.from; i < s.to; i++) {
    if (!draft.tokens[i]!.cap && modifiersFirst) continue;
    const hit = knowledge.demonyms.match(draft.tokens, i);
    if (!hit || !knowledge.capitals.has(hit.value)) continue;
    adjectives.push({ id: hit.value, from: i, to: i + hit.length });
  }
  const free = adjectives.filter((a) => places.every((p) => p.from >= a.to || p.to <= a.from));
  return [...places, ...free].sort((a, b) => a.from - b.from);
}

/** "Kenya and Latvia", "Kenya-Latvia", "Kenya, Latvia" in a headline: two that are named together and no third. */
function paired(draft: Draft, knowledge: Knowledge, s: Sentence, a: Mention, b: Mention): boolean {
  if (a.id === b.id || a.capital !== b.capital || b.from - a.to > PAIR_REACH) return false;
  // "among Norway, the United States and Japan": the end of a longer list
  const article =
    lengthIn(knowledge.lexicon.sets['determiners.definite'], draft.tokens, a.from - 1) > 0 ? 1 : 0;
  if (s.kind === 'body' && draft.tokens[a.from - article - 1]?.key === ',' && b.from > a.to + 1) return false;
  if (b.from === a.to) return draft.tokens[b.from]!.gap === 'hyphen';
  const first = draft.tokens[a.to]!.key;
  const and = lengthIn(knowledge.lexicon.sets['conjunctions.and'], draft.tokens, a.to) > 0;
  return (
    and || first === '–' || first === '-' || (s.kind === 'title' && first === ',' && b.from - a.to === 1)
  );
}

/** "the Kenyan Foreign Ministry", "Kenya's government", "the Foreign Ministry of Kenya". */
function organ(draft: Draft, knowledge: Knowledge, m: Mention): boolean {
  const { lists } = knowledge.lexicon;
  const own = lengthIn(lists.possessive, draft.tokens, m.to);
  const ofIt = lengthIn(knowledge.lexicon.sets['prepositions.of'], draft.tokens, m.from - 1) > 0;
  if (ofIt && [2, 3, 4, 5].some((k) => lengthIn(lists.organisationHeads, draft.tokens, m.from - k) > 0))
    return true;
  return [0, 1, 2].some((k) => lengthIn(lists.organisationHeads, draft.tokens, m.to + own + k) > 0);
}

/** "Norwegian minister X arrived on a visit to Kenya": where the guest is placed, the house is the other's. */
function visited(
  draft: Draft,
  knowledge: Knowledge,
  s: Sentence,
  m: Mention,
  told: ReadonlySet<string>,
): boolean {
  const visit = [1, 2, 3].some((k) => {
    const length = lengthIn(knowledge.lexicon.lists.visitsTo, draft.tokens, m.from - k);
    return length > 0 && length >= k - 1;
  });
  return (
    visit &&
    within(draft.actors, s.from, m.from).some((a) => {
      const country = a.country ?? (a.person === null ? null : draft.people[a.person]!.country);
      return a.kind === 'person' && country !== null && told.has(country);
    })
  );
}

/** "agree to work together over Iraq": what a headline is about. */
const inMatter = (draft: Draft, { lexicon }: Knowledge, m: Mention): boolean =>
  lengthIn(lexicon.sets['prepositions.other'], draft.tokens, m.from - 1) === 1;

function tally(
  draft: Draft,
  knowledge: Knowledge,
  sentences: readonly Sentence[],
  told: Set<string>,
): Map<string, number> {
  const worth = new Map<string, number>();
  const named: string[] = [];
  const add = (id: string, points: number): void => {
    if (!told.has(id)) worth.set(id, (worth.get(id) ?? 0) + points);
  };
  // Elsewhere a seat ("Département d'État") is as often where a guest comes from
  const first = knowledge.lexicon.file.grammar?.modifiersFirst === true;
  for (const s of sentences) {
    // "Prime Minister's Office, 10 Downing Street"
    for (const p of within(draft.places, s.from, s.to))
      if (first && p.place.site === true && p.place.country !== null && s.kind !== 'caption')
        add(p.place.country, WORTH.seat);
    const all = statesIn(draft, knowledge, s);
    const states = all.filter((m, i) => !m.capital || [all[i - 1], all[i + 1]].some((o) => o?.capital));
    if (states.length === 0) continue;
    named.push(...states.flatMap((m) => (m.capital ? [] : [m.id])));
    const tied = s.kind === 'title' || hasTies(draft, knowledge, s);
    for (const [i, m] of states.entries()) {
      const others = [states[i - 1], states[i + 1]].filter((o) => o !== undefined);
      const pair = others.filter((o) =>
        o.from < m.from ? paired(draft, knowledge, s, o, m) : paired(draft, knowledge, s, m, o),
      );
      if (tied && pair.length === 1 && told.has(pair[0]!.id)) add(m.id, WORTH.pair);
      else if (m.capital) continue;
      else if (organ(draft, knowledge, m)) add(m.id, WORTH.organ);
      else if (states.length < 3 && visited(draft, knowledge, s, m, told)) add(m.id, WORTH.visited);
      else if (s.kind === 'title' && !inMatter(draft, knowledge, m)) add(m.id, WORTH.title);
      else if (tied && states.length === 2 && told.has(others[0]!.id)) add(m.id, WORTH.beside);
      else
        add(
          m.id,
          lengthIn(knowledge.lexicon.lists.possessive, draft.tokens, m.to) > 0 ? WORTH.owns : WORTH.named,
        );
    }
  }
  for (const id of oftenAlone(named, told)) add(id, ENOUGH);
  return worth;
}

/** The one state left that the story names over and over. */
function oftenAlone(named: readonly string[], told: ReadonlySet<string>): string[] {
  const left = named.filter((id) => !told.has(id));
  const [only, ...more] = new Set(left);
  return only !== undefined && more.length === 0 && left.length >= OFTEN ? [only] : [];
}

/** Words of the ties between two states ("relations", "the two countries") stand in the sentence. */
function hasTies(draft: Draft, knowledge: Knowledge, s: Sentence): boolean {
  for (let i = s.from; i < s.to; i++)
    if (lengthIn(knowledge.lexicon.lists.ties, draft.tokens, i) > 0) return true;
  return false;
}

/** States of the officials whom the story places, and of those it leaves unnamed. */
function placed(
  draft: Draft,
  people: readonly Person[],
  sentences: readonly Sentence[],
  open: readonly RoleMention[],
): Set<string> {
  // "le Premier ministre X", later "le cabinet du Premier ministre letton": that may be X
  const maybe = (a: Actor): boolean => open.some((r) => r.heads[0] === a.roles[0]!.heads[0]);
  const told = new Set<string>();
  for (const p of people) if (p.country !== null) told.add(p.country);
  for (const s of sentences)
    for (const a of within(draft.actors, s.from, s.to))
      // "Kenyan minister meets Latvian counterpart": the text below may name either without a country
      if (
        s.kind !== 'title' &&
        a.kind === 'person' &&
        a.country !== null &&
        a.person === null &&
        a.roles.length > 0 &&
        !maybe(a)
      )
        told.add(a.country);
  return told;
}

/** "The Prime Minister met Y": whose, and who he is, the page leaves to its own masthead. */
const chiefUnnamed = (draft: Draft, knowledge: Knowledge, sentences: readonly Sentence[]): boolean =>
  knowledge.lexicon.file.grammar?.modifiersFirst === true &&
  sentences.some((s) =>
    within(draft.actors, s.from, s.to).some(
      (a) =>
        a.kind === 'person' &&
        a.name === null &&
        a.roles.some(
          (r) =>
            r.determined === 'definite' &&
            isStateOffice(draft, r) &&
            r.heads.some((h) => h.national && h.flag === undefined),
        ),
    ),
  );

/** Where the country stands in front of most titles, the home of a story whose own officials bear none; null where two are possible. */
export function homeByTies(
  draft: Draft,
  story: Story,
  sentences: readonly Sentence[],
  people: readonly Person[],
): string | null {
  const knowledge = story.language ? knowledgeOf(story.language) : null;
  if (!knowledge || knowledge.lexicon.file.lists.ties.length === 0 || sentences.length > SENTENCES)
    return null;
  const open = people
    .filter((p) => p.country === null)
    .flatMap((p) => p.mentions.flatMap((m) => draft.actors[m]!.roles.filter((r) => isStateOffice(draft, r))));
  if (open.length === 0 && !chiefUnnamed(draft, knowledge, sentences)) return null;
  const first = knowledge.lexicon.file.grammar?.modifiersFirst === true;
  const told = placed(draft, people, sentences, first ? [] : open);
  const worth = tally(draft, knowledge, sentences, told);
  const from = story.datelinePlace?.place.country ?? null;
  if (from !== null && worth.has(from)) worth.set(from, worth.get(from)! + WORTH.dateline);
  const [best, next] = [...worth].sort((a, b) => b[1] - a[1]);
  const enough = first ? ENOUGH : WORTH.pair;
  if (!best || best[1] < enough || best[1] - (next?.[1] ?? 0) < LEAD) return null;
  return best[0];
}
