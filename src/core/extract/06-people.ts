/** Stage 6: which mentions name one person within a story, and to which country each belongs. */
import type { CountryBasis } from '../model/meeting.ts';
import { byNameBehind } from './by-names.ts';
import { describedPeople } from './described.ts';
import { subjectsAgain } from './subject-again.ts';
import type { Actor, Draft, Person } from './draft.ts';
import { countryBeside } from './beside-name.ts';
import { knowledgeFor, houseOf, isFormer, isStateOffice, sentenceAt, sentenceIndex } from './lookups.ts';
import { withGenders } from './genders.ts';
import { Register } from './people-register.ts';
import { comesVisiting, hasCounterpartOf } from './other-state.ts';
import { travelOf } from './travellers.ts';
import { calledAlone } from './lone-names.ts';
import { noSuchOffice } from './no-such-office.ts';
import { complementWords } from './same-office.ts';
import { senderOf } from './sender-country.ts';
import { familyNames, vietnamese } from './vietnamese-names.ts';
import { houseLeft } from './whose.ts';

/** A story that names more people than this is a list: nobody in it is the only one. */
const CROWD = 60;

const keysOf = (draft: Draft, actor: Actor): string[] =>
  draft.tokens
    .slice(actor.name!.from, actor.name!.to)
    .filter((t) => t.kind === 'word')
    // "Mata'afa", "Mataafa": each paper writes the stop its own way, or not at all
    .map((t) => t.key.replaceAll("'", '') || t.key);

function storyOfActor(draft: Draft): number[] {
  const stories: number[] = [];
  let s = 0;
  for (const actor of draft.actors) {
    while (s < draft.sentences.length - 1 && draft.sentences[s]!.to <= actor.from) s++;
    stories.push(draft.sentences[s]?.story ?? 0);
  }
  return stories;
}

function register(draft: Draft, stories: number[]): { people: Person[]; personOf: (number | null)[] } {
  const known = new Register();
  const personOf: (number | null)[] = draft.actors.map(() => null);
  const named = draft.actors
    .map((_, i) => i)
    .filter((i) => draft.actors[i]!.kind === 'person' && draft.actors[i]!.name);
  const fresh = (i: number, keys: string[]): number =>
    known.add({
      story: stories[i]!,
      name: draft.actors[i]!.name!,
      keys,
      mentions: [],
      country: draft.actors[i]!.country,
      basis: 'none',
    });
  // Full names first: a short form earlier in the text still finds its person.
  for (const i of named.filter((k) => !draft.actors[k]!.short)) {
    const keys = keysOf(draft, draft.actors[i]!);
    const story = stories[i]!;
    const found = known.full(
      story,
      keys,
      vietnamese(keys, familyNames(draft, story)),
      draft.actors[i]!.country,
    );
    const index = found >= 0 ? found : fresh(i, keys);
    personOf[i] = index;
    known.held(index, draft.actors[i]!);
    if (draft.actors[i]!.roles.some((r) => r.heads[0]?.flag === 'companion')) known.companions.add(index);
    const told = known.people[index]!;
    const longer = keys.length > told.keys.length || overrun(draft, told, keys);
    if (longer || quieter(draft, told, draft.actors[i]!)) known.rename(index, keys, draft.actors[i]!.name!);
    const also = byNameBehind(draft.tokens, draft.actors[i]!.name!);
    if (also !== null) known.byNames.set(`${story} ${also}`, index);
  }
  for (const i of named.filter((k) => draft.actors[k]!.short)) {
    const keys = keysOf(draft, draft.actors[i]!);
    const found =
      known.byNames.get(`${stories[i]!} ${keys.join(' ')}`) ??
      known.short(stories[i]!, keys, known.holding(draft.actors[i]!));
    if (found >= 0) personOf[i] = found;
    else if (
      !isLabel(draft, draft.actors[i]!) &&
      (styled(draft.actors[i]!) || keys.length > 1 || surnames(draft, stories[i]!, keys[0]!))
    )
      personOf[i] = fresh(i, keys);
    if (personOf[i] !== null) known.held(personOf[i]!, draft.actors[i]!);
  }
  personOf.forEach((p, i) => p !== null && known.people[p]!.mentions.push(i));
  return { people: known.people, personOf };
}

/** "Ana Rojas Cancels Visit": what the text calls her tells where a name ends that a headline in capitals runs on from. */
function overrun(draft: Draft, { keys, name, story }: Person, told: readonly string[]): boolean {
  if (told.length < 2 || told.length >= keys.length || !told.every((k, i) => keys[i] === k)) return false;
  const grammar = knowledgeFor(draft, story)?.lexicon.file.grammar;
  return grammar?.headlineCapitals === true && sentenceAt(draft, name.from)?.kind === 'title';
}

/** "JURIS OZOLS" of a headline, "Juris Ozols" of the text: the same words, no longer all in capitals. */
function quieter(draft: Draft, { name: loud }: Person, { name }: Actor): boolean {
  const shouts = (range: Person['name']): boolean =>
    draft.tokens.slice(range.from, range.to).every((t) => t.kind !== 'word' || t.caps);
  return loud.to - loud.from === name!.to - name!.from && shouts(loud) && !shouts(name!);
}

/** "le président Berrada", "M. Berrada": a title or a courtesy makes a surname someone, whom the story need not name in full. */
const styled = ({ from, name, roles }: Actor): boolean => roles.length > 0 || from < name!.from;

/** Where a surname alone means somebody, it is read so only behind a name in full, or in front of a verb of meeting. */
function surnames(draft: Draft, story: number, key: string): boolean {
  const lexicon = knowledgeFor(draft, story)?.lexicon;
  if (lexicon?.file.grammar?.bareNames === 'surname') return true;
  return lexicon !== undefined && calledAlone(draft.tokens, lexicon, key);
}

/** "MAE Anosy : …": in a headline one word of whom nothing else tells is as well a place. */
function isLabel(draft: Draft, { from, to }: Actor): boolean {
  const title = draft.sentences[sentenceIndex(draft, from)]?.kind === 'title';
  return title && draft.tokens[to]?.key === ':';
}

/** Country of a person: by the role as written anywhere in the story, or by the shape of the name. */
function statedCountry(draft: Draft, person: Person): { country: string | null; basis: CountryBasis } {
  const stated = person.mentions.map((i) => draft.actors[i]!).find((a) => a.country !== null);
  if (stated) return { country: stated.country, basis: stated.basis };
  const sender = senderOf(draft, person) ?? countryBeside(draft, person);
  if (sender !== null) return { country: sender, basis: 'of-country' };
  return vietnamese(person.keys, familyNames(draft, person.story))
    ? { country: 'VN', basis: 'own-name' }
    : { country: null, basis: 'none' };
}

/** An official of no stated country holds office at home. */
function officeCountry(draft: Draft, person: Person): { country: string | null; basis: CountryBasis } {
  const { country, basis } = person;
  if (country !== null) return { country, basis };
  const mentions = person.mentions.map((i) => draft.actors[i]!);
  const house = houseOf(draft, person.story);
  const travel = travelOf(draft, person);
  const state = mentions.some((a) => a.roles.some((r) => isStateOffice(draft, r)));
  if (state && travel.from !== null) return { country: travel.from, basis: 'office' };
  // The head of a visiting delegation holds no office of the house.
  const office =
    mentions.every((a) => !a.delegation && !a.roles.some((r) => comesVisiting(draft, r))) &&
    state &&
    !(house !== null && travel.to.has(house)) &&
    !(house !== null && mentions.some((a) => a.roles.some((r) => noSuchOffice(draft, r, house)))) &&
    !(house !== null && mentions.some((a) => hasCounterpartOf(draft, a, house)));
  // Where names tell the country, an official of another shape of name is not of the house.
  return house !== null && office ? { country: house, basis: 'office' } : { country: null, basis: 'none' };
}

/** A state has one president: of several whom the story calls so without a country, the first named is of the house. */
function oneHolder(draft: Draft, found: Person[]): Person[] {
  const held = new Map<string, number>();
  const inOrder = found
    .map((_, i) => i)
    .sort((a, b) => (found[a]!.mentions[0] ?? 0) - (found[b]!.mentions[0] ?? 0));
  const others = new Set<number>();
  for (const i of inOrder) {
    const p = found[i]!;
    if (p.basis !== 'office') continue;
    const heads = p.mentions
      .flatMap((m) => draft.actors[m]!.roles)
      .filter((r) => isStateOffice(draft, r) && !isFormer(draft, r) && complementWords(draft, r).length === 0)
      .flatMap((r) => r.heads.filter((h) => h.national && h.flag === undefined).map((h) => h.one[0]!));
    const keys = [...new Set(heads)].map((h) => `${p.story} ${h}`);
    if (keys.some((k) => held.has(k) && held.get(k) !== i)) others.add(i);
    else for (const k of keys) held.set(k, i);
  }
  return found.map((p, i) => (others.has(i) ? { ...p, country: null, basis: 'none' as const } : p));
}

/** People and mentions of each story, in one pass. */
function castsOf(draft: Draft): { people: Person[]; actors: number[] }[] {
  const casts = draft.stories.map(() => ({ people: [] as Person[], actors: [] as number[] }));
  for (const p of draft.people) casts[p.story]!.people.push(p);
  const stories = storyOfActor(draft);
  for (let i = 0; i < stories.length; i++) casts[stories[i]!]?.actors.push(i);
  return casts;
}

export function people(draft: Draft): Draft {
  const stories = storyOfActor(draft);
  const { people: found, personOf } = register(draft, stories);
  const actors = draft.actors.map((a, i) => ({ ...a, person: personOf[i]! }));
  const named = { ...draft, actors, people: found };
  for (const p of found) Object.assign(p, statedCountry(named, p));
  const casts = castsOf(named);
  const homes = named.stories.map((story, i) => {
    const { people: own, actors: ids } = casts[i]!;
    if (own.length > CROWD) return story;
    const told = story.home ?? story.label ?? null;
    if (told !== 'VN') describedPeople(named, own, ids, told);
    if (told !== 'VN') subjectsAgain(named, story, own, ids);
    const house = told === null ? houseLeft(named, i) : null;
    return house === null ? story : { ...story, home: house, inferred: true };
  });
  const complete = { ...named, stories: homes };
  const placed = found.map((p) => ({ ...p, ...officeCountry(complete, p) }));
  return withGenders({ ...complete, people: oneHolder(complete, placed) });
}
