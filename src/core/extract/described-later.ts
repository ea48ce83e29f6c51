/** A minister or envoy whom one sentence leaves unnamed and the story names without any office: right behind it, or as the one it is about. */
import type { Actor, Draft, Person, Sentence } from './draft.ts';
import { knowledgeFor, nearObjects, sentenceIndex, within } from './lookups.ts';
import { lengthIn } from './lexicon.ts';

/** Mentions of one person that are looked at. */
const MENTIONS = 24;
/** Words in front of a name that opens its sentence: "Avec Monsieur". */
const OPENING = 3;

/** Of no told country, and given no office anywhere. */
const isBare = (draft: Draft, p: Person): boolean =>
  p.country === null &&
  p.mentions.length > 0 &&
  p.mentions.slice(0, MENTIONS).every((m) => draft.actors[m]!.roles.length === 0);

const sentenceOf = (draft: Draft, id: number): number => sentenceIndex(draft, draft.actors[id]!.from);

/** Who else of that country the story names is rather the one. */
const taken = (people: readonly Person[], { country }: Actor): boolean =>
  people.some((p) => p.country === country);

/** "a reçu le ministre kényan de la Défense. Avec M. X, les échanges ont porté sur …": whom the next sentence opens with. */
export function nextNamed(draft: Draft, people: readonly Person[], id: number): Person | null {
  const actor = draft.actors[id]!;
  const here = sentenceOf(draft, id);
  const s = draft.sentences[here]!;
  if (taken(people, actor) || actor.preposition === 'of') return null;
  const behind = within(draft.actors, actor.to, s.to).some((a) => a.kind === 'person');
  const next = draft.sentences[here + 1];
  if (behind || !next || next.story !== s.story || next.kind !== 'body') return null;
  if (nearObjects(draft, s.story)) return onlyBareIn(draft, people, next);
  const [first] = within(draft.actors, next.from, next.to);
  if (!first?.name || first.from - next.from > OPENING || first.preposition !== 'with') return null;
  const person = first.person === null ? undefined : draft.people[first.person];
  return person && isBare(draft, person) && sentenceOf(draft, person.mentions[0]!) === here + 1
    ? person
    : null;
}

/** "met the Norwegian minister. Kari Berglund said …": the only one of the story without an office, named there and not described as somebody else. */
function onlyBareIn(draft: Draft, people: readonly Person[], next: Sentence): Person | null {
  const [only, more] = people.filter((p) => isBare(draft, p));
  if (!only || more) return null;
  const first = draft.actors[only.mentions[0]!]!;
  if (
    first.from < next.from ||
    first.to > next.to ||
    (first.preposition !== 'none' && first.preposition !== 'with')
  )
    return null;
  const described =
    draft.tokens[first.to]?.key === ',' &&
    lengthIn(
      knowledgeFor(draft, next.story)?.lexicon.sets['pronouns.relative'],
      draft.tokens,
      first.to + 1,
    ) === 0;
  return described ? null : only;
}

/** "Le ministre algérien a entamé une visite. Il s'agit de la première sortie de X": the only one without an office is the one the lead is about. */
export function ofLead(draft: Draft, people: readonly Person[], id: number): Person | null {
  const actor = draft.actors[id]!;
  const here = sentenceOf(draft, id);
  const s = draft.sentences[here]!;
  const first = draft.sentences.find((x) => x.story === s.story && x.kind === 'body');
  if (first !== s || s.from !== actor.from || actor.preposition !== 'none' || taken(people, actor))
    return null;
  const [only, more] = people.filter((p) => isBare(draft, p));
  if (!only || more || only.mentions.length < 2 || sentenceOf(draft, only.mentions[0]!) <= here) return null;
  return only.mentions.slice(0, MENTIONS).some((m) => draft.actors[m]!.preposition === 'none') ? only : null;
}
