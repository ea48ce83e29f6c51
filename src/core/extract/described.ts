/** "X, président de la République, …", then "le président gabonais": which later words without a name mean someone already named. */
import { nextNamed, ofLead } from './described-later.ts';
import { describedPair } from './described-pair.ts';
import type { Actor, Draft, Person, RoleMention } from './draft.ts';
import { knowledgeOf } from './knowledge.ts';
import { agree, genderOf } from './genders.ts';
import { isStateOffice, sentenceAt, sentenceIndex, within } from './lookups.ts';
import { noSuchOffice } from './no-such-office.ts';
import { complementWords, otherName } from './same-office.ts';

/** Sentences back to the name that a description without any office in common may mean. */
const NEAR = 2;

/** Mentions of one person, and descriptions in one story, that are looked at. */
const MANY = 24;

/** Nothing that is said of the person speaks against the article of these words. */
export const agrees = (draft: Draft, person: Person, actor: Actor): boolean =>
  person.mentions
    .slice(0, MANY)
    .every((m) => agree(genderOf(draft, draft.actors[m]!), genderOf(draft, actor)));

/** "l'ambassadrice de X", then "la diplomate". */
export const isSheAgain = (draft: Draft, person: Person, actor: Actor): boolean =>
  genderOf(draft, actor) === 'f' &&
  person.mentions.slice(0, MANY).some((m) => genderOf(draft, draft.actors[m]!) === 'f');

/** One office in other words: the same title and no portfolio that speaks against it. */
export function sameOffice(draft: Draft, said: RoleMention, held: RoleMention): boolean {
  if (otherName(draft, said, held)) return true;
  if (held.heads[0]?.flag === 'counterpart')
    return held.country === null && said.heads.some((h) => h.national);
  if (!held.heads.some((h) => h === said.heads[0])) return false;
  const [x, y] = [complementWords(draft, said), complementWords(draft, held)];
  return x.length === 0 || y.length === 0 || x.some((w) => y.includes(w));
}

/** "le conseiller du président français" tells of another's president, "l'audience du président français" of him. */
function governed(draft: Draft, a: Actor): boolean {
  if (a.preposition !== 'of') return false;
  const story = draft.stories[sentenceAt(draft, a.from)?.story ?? 0];
  const nouns = story?.language ? knowledgeOf(story.language)?.lexicon.nouns : undefined;
  return ![1, 2].some((k) => (nouns?.match(draft.tokens, a.from - k)?.length ?? 0) === k);
}

/** "Kenya's president", "Kenyan minister meets …": where the country stands in front, no article is needed. */
function english(draft: Draft, a: Actor): boolean {
  const story = draft.stories[sentenceAt(draft, a.from)?.story ?? 0];
  return (story?.language && knowledgeOf(story.language)?.lexicon.file.grammar?.modifiersFirst) === true;
}

/** A definite official of a stated country, without a name: no counterpart, no mere "dirigeant". */
function describes(draft: Draft, a: Actor): boolean {
  const role = a.roles[0];
  return (
    a.kind === 'person' &&
    a.name === null &&
    a.person === null &&
    a.country !== null &&
    role !== undefined &&
    (role.spread === null || role.determined === 'definite') &&
    // "le 45e président": one of a row, whoever was named last
    draft.tokens[role.from]!.kind !== 'number' &&
    (role.determined === 'definite' || (english(draft, a) && role.determined !== 'indefinite')) &&
    role.heads.some((h) => h.national || h.flag === 'posted' || h.flag === 'anaphor' || h.country)
  );
}

interface Cast {
  people: Person[];
  /** indexes into the draft's actors */
  mentions: number[];
  /** state of whose offices the story tells without naming it */
  house: string | null;
}

const rolesOf = (draft: Draft, p: Person): RoleMention[] =>
  p.mentions.slice(0, MANY).flatMap((m) => draft.actors[m]!.roles);

/** "Norway hosts Kenyan minister", then "Minister X": a minister of another state, where everyone the story names has an office. */
function plainly(draft: Draft, cast: Cast, actor: Actor): boolean {
  const minister = actor.roles[0]!.heads[0]?.flag === 'portfolio';
  const bare = (p: Person): boolean =>
    rolesOf(draft, p).length === 0 && p.mentions.some((m) => draft.actors[m]!.preposition !== 'of');
  return minister && english(draft, actor) && !cast.people.some(bare);
}

/** The one person of no known country who holds the office that is described. */
function byOffice(draft: Draft, cast: Cast, id: number): Person | null {
  const actor = draft.actors[id]!;
  const [said] = actor.roles;
  // Who holds office in the house is not the president of another state
  if (cast.house !== null && cast.house !== actor.country && !plainly(draft, cast, actor)) return null;
  const holds = (p: Person): boolean => rolesOf(draft, p).some((r) => sameOffice(draft, said!, r));
  // Somebody of that country holds it already, or is called the counterpart of one who does
  const peer = (p: Person): boolean => rolesOf(draft, p).some((r) => r.heads[0]?.flag === 'counterpart');
  if (cast.people.some((p) => p.country === actor.country && (holds(p) || peer(p)))) return null;
  const here = sentenceIndex(draft, actor.from);
  // "Mr X travels on to meet the German minister": nobody meets himself
  const beside = (p: Person): boolean =>
    p.mentions.slice(0, MANY).some((m) => m < id && sentenceIndex(draft, draft.actors[m]!.from) === here);
  const free = cast.people.filter(
    (p) =>
      p.country === null &&
      !beside(p) &&
      rolesOf(draft, p).some((r) => r.country === null && sameOffice(draft, said!, r)) &&
      // "le président congolais X", then "le président rwandais"
      !rolesOf(draft, p).some((r) => noSuchOffice(draft, r, actor.country!)) &&
      agrees(draft, p, actor),
  );
  // "X et Y se sont parlé … . Le président kényan …": it may be the one of the two who bears no title
  const bare = cast.people.some(
    (p) => p.country === null && p.mentions.length > 1 && rolesOf(draft, p).length === 0,
  );
  if (bare) return null;
  if (free.length < 2) return free[0] ?? null;
  const titled = free.filter((p) => inTitle(draft, p));
  return titled.length === 1 ? titled[0]! : null;
}

/** Of two whom the words may mean, the one whom the headline names. */
function inTitle(draft: Draft, p: Person): boolean {
  return p.mentions.some((m) => sentenceAt(draft, draft.actors[m]!.from)?.kind === 'title');
}

/** The one person without any office or country whom the sentences around a description name, and no other official near it. */
function byNearness(draft: Draft, cast: Cast, id: number): Person | null {
  const actor = draft.actors[id]!;
  const free = actor.roles[0]!.heads[0]!.flag === undefined;
  const here = sentenceIndex(draft, actor.from);
  // An ambassador of that country, or its minister, is not its president
  const other = (p: Person): boolean =>
    rolesOf(draft, p).length > 0 && rolesOf(draft, p).every((r) => !sameOffice(draft, actor.roles[0]!, r));
  if (cast.people.some((p) => p.country === actor.country && !(free && other(p)))) return null;
  const back = (m: number): number => here - sentenceIndex(draft, draft.actors[m]!.from);
  const others = cast.mentions.some(
    (m) =>
      Math.abs(back(m)) <= NEAR &&
      draft.actors[m]!.person === null &&
      draft.actors[m]!.country !== actor.country,
  );
  if (others) return null;
  const bare = cast.people.filter((p) => p.country === null && rolesOf(draft, p).length === 0);
  // "Emmanuel X a écrit … . Le président français …"
  const before = actor.preposition === 'none' && (free || opens(draft, here, actor));
  const [only, more] = (free ? cast.people.filter((p) => p.country === null) : bare).filter((p) =>
    p.mentions.slice(0, MANY).some((m) => m < id && back(m) >= 0 && back(m) <= NEAR),
  );
  if (before && only) return more || !bare.includes(only) ? null : only;
  if (!free) return null;
  // "Le président français a été reçu par Y. Emmanuel X …"
  const [later, another] = bare.filter((p) => {
    const told = p.mentions.slice(0, MANY);
    return (
      told.every((m) => back(m) !== 0) && told.some((m) => back(m) < 0 && back(m) >= -NEAR && acts(draft, m))
    );
  });
  return another ? null : (later ?? null);
}

/** Named in full, governed by nothing, and told to be nobody else ("X, un ami du président"). */
function acts(draft: Draft, id: number): boolean {
  const a = draft.actors[id]!;
  if (a.preposition !== 'none' || a.short || draft.tokens[a.to]?.key === ',') return false;
  // "Il a appelé X": X is none of those who acted
  const s = sentenceAt(draft, a.from)!;
  return within(draft.actors, s.from, a.from).every((b) => b.kind !== 'pronoun');
}

/** Nobody stands before the actor in its sentence. */
const opens = (draft: Draft, sentence: number, actor: Actor): boolean =>
  within(draft.actors, draft.sentences[sentence]!.from, actor.from).length === 0;

/** "le dirigeant japonais a déclaré": of those named right before, the one official whose country nothing tells. */
function byAnaphor(draft: Draft, cast: Cast, id: number): Person | null {
  const actor = draft.actors[id]!;
  if (actor.roles[0]!.heads[0]!.flag !== 'anaphor' || actor.preposition !== 'none') return null;
  if (cast.house !== null && cast.house !== actor.country) return null;
  if (cast.people.some((p) => p.country === actor.country)) return null;
  const here = sentenceIndex(draft, actor.from);
  const near = (m: number): boolean => m < id && here - sentenceIndex(draft, draft.actors[m]!.from) <= NEAR;
  const [only, ...more] = cast.people.filter(
    (p) => p.country === null && p.mentions.slice(0, MANY).some(near),
  );
  return only && more.length === 0 && rolesOf(draft, only).some((r) => isStateOffice(draft, r)) ? only : null;
}

/** "Lors de cet entretien entre les présidents français et chinois": where one of the two is known, the other is who is named beside him. */
function byPair(draft: Draft, cast: Cast, id: number): Person | null {
  const actor = draft.actors[id]!;
  const here = sentenceIndex(draft, actor.from);
  const mate = [id - 1, id + 1]
    .map((i) => draft.actors[i])
    .find((a) => a?.list === actor.list && a.name === null && a.roles.length > 0 && a.country !== null);
  if (!mate || actor.roles[0]!.spread === null || cast.people.some((p) => p.country === actor.country))
    return null;
  const near = (p: Person): boolean =>
    p.mentions
      .slice(0, MANY)
      .some((m) => m < id && here - sentenceIndex(draft, draft.actors[m]!.from) <= NEAR);
  const [only, more] = cast.people.filter((p) => p.country === null && near(p));
  const known = cast.people.some((p) => p.country === mate.country && near(p));
  return known && only && !more && rolesOf(draft, only).every((r) => r.country === null) ? only : null;
}

/** Such descriptions, and in English "his Egyptian counterpart": the second of two. */
const withPeers = (draft: Draft, ids: readonly number[]): number[] =>
  ids
    .filter((i) => {
      const a = draft.actors[i]!;
      const peer =
        a.kind === 'person' &&
        a.name === null &&
        a.person === null &&
        a.country !== null &&
        a.roles[0]?.heads[0]?.flag === 'counterpart' &&
        english(draft, a);
      return (describes(draft, a) || peer) && !governed(draft, a);
    })
    .slice(0, MANY);

/** Gives such words to the person they mean, who is then of that country; people of one story, mentions in text order. */
export function describedPeople(
  draft: Draft,
  people: Person[],
  ids: readonly number[],
  house: string | null,
): void {
  const cast: Cast = {
    house,
    people,
    mentions: ids
      .filter((i) => describes(draft, draft.actors[i]!) && !governed(draft, draft.actors[i]!))
      .slice(0, MANY),
  };
  describedPair(draft, people, withPeers(draft, ids), house);
  const named = [nextNamed, ofLead].map((find) => (d: Draft, c: Cast, id: number) => find(d, c.people, id));
  for (const find of [byOffice, byNearness, byAnaphor, byPair, ...named])
    for (const id of cast.mentions) {
      const actor = draft.actors[id]!;
      const person = actor.person === null ? find(draft, cast, id) : null;
      if (person === null) continue;
      person.country = actor.country;
      person.basis = actor.basis;
      for (const other of cast.mentions) {
        const same = draft.actors[other]!;
        const alike = same.country === actor.country && sameOffice(draft, actor.roles[0]!, same.roles[0]!);
        if (same.person !== null || !alike) continue;
        same.person = draft.people.indexOf(person);
        person.mentions.push(other);
      }
      person.mentions.sort((a, b) => a - b);
    }
}
