/** "X a regagné Riga. Le président de la République a reçu Y": an office told only now, which takes up the subject of before. */
import { sameOffice } from './described.ts';
import type { Actor, Draft, Person, RoleMention, Sentence, Story } from './draft.ts';
import { knowledgeOf } from './knowledge.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import { isStateOffice, sentenceIndex, within } from './lookups.ts';

/** Sentences back to the name. */
const NEAR = 2;
/** "Samedi, ": words that may stand before the subject. */
const LEAD_WORDS = 3;
/** Mentions of one person that are looked at. */
const MANY = 24;

const rolesOf = (draft: Draft, p: Person): RoleMention[] =>
  p.mentions.slice(0, MANY).flatMap((m) => draft.actors[m]!.roles);

/** The head of the state by no other name, or who once held an office: "L'ancien ministre". */
function takesUp(draft: Draft, lexicon: Lexicon, a: Actor, s: Sentence): boolean {
  const role = a.roles[0];
  if (a.kind !== 'person' || a.name !== null || a.person !== null || role?.determined !== 'definite')
    return false;
  if (a.preposition !== 'none' || role.plural || a.from - s.from > LEAD_WORDS) return false;
  const once = [0, 1, 2].some((k) => lengthIn(lexicon.lists.formerly, draft.tokens, a.from + k) > 0);
  const [head] = role.heads;
  return once || (head?.national === true && head.flag === undefined && isStateOffice(draft, role));
}

/** "Le président l'a reçu": it is someone else whom the verb is done to. */
const doneToHim = (draft: Draft, lexicon: Lexicon, a: Actor): boolean =>
  lengthIn(lexicon.sets['pronouns.object'], draft.tokens, a.to) > 0;

/** The one person of the sentences right before of whom the story tells no office. */
function bareBefore(draft: Draft, people: Person[], id: number, at: number): Person | null {
  const said = draft.actors[id]!.roles[0]!;
  const here = draft.sentences[at]!;
  const before = people.filter((p) => p.mentions[0]! < id);
  if (before.some((p) => rolesOf(draft, p).some((r) => sameOffice(draft, said, r)))) return null;
  for (let k = at - 1; k >= Math.max(0, at - NEAR); k--) {
    const s = draft.sentences[k]!;
    if (s.story !== here.story || s.kind !== 'body') return null;
    const told = within(draft.actors, s.from, s.to).filter((a) => a.kind === 'person');
    if (told.some((a) => a.person === null && a.roles.some((r) => sameOffice(draft, said, r)))) return null;
    const bare = new Set(
      told.flatMap((a) =>
        a.person !== null && rolesOf(draft, draft.people[a.person]!).length === 0 ? [a.person] : [],
      ),
    );
    const [only, more] = bare;
    if (more !== undefined) return null;
    if (only === undefined) continue;
    const again = within(draft.actors, here.from, here.to).some((a) => a.person === only);
    return again ? null : draft.people[only]!;
  }
  return null;
}

/** Gives such an office to the one it means; people and mentions of one story, in text order. */
export function subjectsAgain(draft: Draft, story: Story, people: Person[], ids: readonly number[]): void {
  const lexicon = story.language ? knowledgeOf(story.language)?.lexicon : undefined;
  if (!lexicon || lexicon.file.grammar?.modifiersFirst) return;
  for (const id of ids) {
    const actor = draft.actors[id]!;
    if (actor.kind !== 'person' || actor.name !== null) continue;
    const at = sentenceIndex(draft, actor.from);
    const s = draft.sentences[at];
    if (s?.kind !== 'body' || !takesUp(draft, lexicon, actor, s) || doneToHim(draft, lexicon, actor))
      continue;
    const person = bareBefore(draft, people, id, at);
    if (person === null) continue;
    actor.person = draft.people.indexOf(person);
    person.mentions.push(id);
    person.mentions.sort((a, b) => a - b);
    if (person.country === null) Object.assign(person, { country: actor.country, basis: actor.basis });
  }
}
