/** Stage 6: which mentions name one person within a story, and to which country each belongs. */
import type { CountryBasis } from '../model/meeting.ts';
import type { Actor, Draft, Person } from './draft.ts';
import { knowledgeOf } from './knowledge.ts';

/** A Vietnamese name is a family name of a closed list and one to four short syllables. */
const SYLLABLE = 7;

const keysOf = (draft: Draft, actor: Actor): string[] =>
  draft.tokens
    .slice(actor.name!.from, actor.name!.to)
    .filter((t) => t.kind === 'word')
    .map((t) => t.key);

const joined = (keys: string[]): string => keys.join('');
const sorted = (keys: string[]): string => [...keys].sort().join(' ');

function familyNames(draft: Draft, story: number): ReadonlySet<string> {
  const language = draft.stories[story]!.language;
  const names = language ? knowledgeOf(language)?.lexicon.file.lists.familyNamesVi : undefined;
  return new Set((names ?? []).map((n) => n.toLowerCase()));
}

/** Surname of the closed list first, then syllables only. */
export function vietnamese(keys: string[], families: ReadonlySet<string>): boolean {
  const [family, ...given] = keys;
  return (
    families.has(family ?? '') &&
    given.length >= 1 &&
    given.length <= 4 &&
    given.every((k) => k.length < SYLLABLE && /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/.test(k))
  );
}

/** Same name in full; or, of two words at least, the one inside the other ("Gustave Ilboudo"); never for Vietnamese names. */
function sameName(a: string[], b: string[], strict: boolean): boolean {
  if (joined(a) === joined(b) || sorted(a) === sorted(b)) return true;
  if (strict) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && short.every((k) => long.includes(k));
}

function shortFor(people: Person[], story: number, keys: string[]): number {
  const of = people
    .map((p, i) => ({ p, i }))
    .filter(({ p }) => p.story === story && keys.every((k) => p.keys.includes(k)));
  const last = of.filter(({ p }) => p.keys.at(-1) === keys.at(-1));
  const pick = last.length > 0 ? last : of;
  return pick.length > 0 ? pick.at(-1)!.i : -1;
}

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
  const people: Person[] = [];
  const personOf: (number | null)[] = draft.actors.map(() => null);
  const families = draft.stories.map((_, i) => familyNames(draft, i));
  const named = draft.actors
    .map((_, i) => i)
    .filter((i) => draft.actors[i]!.kind === 'person' && draft.actors[i]!.name);
  // Full names first: a short form earlier in the text still finds its person.
  for (const i of named.filter((k) => !draft.actors[k]!.short)) {
    const keys = keysOf(draft, draft.actors[i]!);
    const story = stories[i]!;
    const strict = vietnamese(keys, families[story]!);
    const known = people.findIndex((p) => p.story === story && sameName(p.keys, keys, strict));
    personOf[i] =
      known >= 0
        ? known
        : people.push({
            story,
            name: draft.actors[i]!.name!,
            keys,
            mentions: [],
            country: null,
            basis: 'none',
          }) - 1;
    const person = people[personOf[i]!]!;
    if (keys.length > person.keys.length) Object.assign(person, { keys, name: draft.actors[i]!.name! });
  }
  for (const i of named.filter((k) => draft.actors[k]!.short)) {
    const actor = draft.actors[i]!;
    const keys = keysOf(draft, actor);
    const known = shortFor(people, stories[i]!, keys);
    if (known >= 0) personOf[i] = known;
    else if (actor.roles.length > 0)
      personOf[i] =
        people.push({
          story: stories[i]!,
          name: actor.name!,
          keys,
          mentions: [],
          country: null,
          basis: 'none',
        }) - 1;
  }
  personOf.forEach((p, i) => p !== null && people[p]!.mentions.push(i));
  return { people, personOf };
}

/** Country of a person: by the role as written anywhere in the story, by the shape of the name, by the office at home. */
function countryOf(draft: Draft, person: Person): { country: string | null; basis: CountryBasis } {
  const mentions = person.mentions.map((i) => draft.actors[i]!);
  const stated = mentions.find((a) => a.country !== null);
  if (stated) return { country: stated.country, basis: stated.basis };
  if (vietnamese(person.keys, familyNames(draft, person.story))) return { country: 'VN', basis: 'own-name' };
  const home = draft.stories[person.story]!.home;
  const office = mentions.some((a) => a.roles.some((r) => r.heads.some((h) => h.national)));
  // Where names tell the country, an official of another shape of name is not of the house.
  return home !== null && home !== 'VN' && office
    ? { country: home, basis: 'office' }
    : { country: null, basis: 'none' };
}

export function people(draft: Draft): Draft {
  const stories = storyOfActor(draft);
  const { people: found, personOf } = register(draft, stories);
  const actors = draft.actors.map((a, i) => ({ ...a, person: personOf[i]! }));
  const complete = { ...draft, actors };
  return { ...complete, people: found.map((p) => ({ ...p, ...countryOf(complete, p) })) };
}
