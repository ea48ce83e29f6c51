/** Two officials of whom a lead tells the offices and the text below the names: "Le président serbe a reçu la chancelière autrichienne. Bojan Kovar a …". */
import type { Actor, Draft, Person } from './draft.ts';
import { nearObjects, sentenceAt, sentenceIndex, within } from './lookups.ts';

/** Sentences behind the lead in which the first of them is named. */
const NEAR = 2;

/** A third person who is named so many sentences behind the second is another matter. */
const APART = 2;

/** In the prose, and not where "à New Delhi", misspelt, would stand. */
const inText = (draft: Draft, a: Actor): boolean =>
  !ASIDE.has(a.preposition) && draft.sentences[sentenceIndex(draft, a.from)]!.kind === 'body';

const ASIDE = new Set<Actor['preposition']>(['to', 'at', 'of', 'other']);

const isSole = ({ roles }: Actor, ministers: boolean): boolean =>
  roles.some((r) =>
    r.heads.some(
      (h) =>
        (h.national && (h.flag === undefined || (ministers && h.flag === 'portfolio'))) ||
        (ministers && h.flag === 'counterpart'),
    ),
  );

/** The first two heads of state or government of two countries that one sentence tells without their names. */
function pairOf(draft: Draft, ids: readonly number[]): [number, number] | null {
  const story = ids[0] === undefined ? undefined : sentenceAt(draft, draft.actors[ids[0]]!.from)?.story;
  // "The foreign ministers of A and B met. X and Y agreed": in English a row keeps the order of the row before
  const ministers = story !== undefined && nearObjects(draft, story);
  const unnamed = ids.filter((i) => draft.actors[i]!.person === null && isSole(draft.actors[i]!, ministers));
  const [a, b, more] = unnamed.filter(
    (i) =>
      sentenceIndex(draft, draft.actors[i]!.from) === sentenceIndex(draft, draft.actors[unnamed[0]!]!.from),
  );
  if (a === undefined || b === undefined || more !== undefined) return null;
  return draft.actors[a]!.country === draft.actors[b]!.country ? null : [a, b];
}

/** The first words of a sentence, and its subject. */
function opens(draft: Draft, mention: number): boolean {
  const actor = draft.actors[mention]!;
  const s = draft.sentences[sentenceIndex(draft, actor.from)]!;
  return s.from === actor.from && !actor.short && within(draft.actors, s.from, actor.from).length === 0;
}

/**
 * Gives the offices of such a pair to the only two people whom the story names without any: who opens a sentence right
 * behind is the one that the lead tells first.
 */
export function describedPair(
  draft: Draft,
  people: readonly Person[],
  ids: readonly number[],
  house: string | null,
): void {
  const pair = pairOf(draft, ids);
  if (!pair) return;
  const told = new Set(pair.map((i) => draft.actors[i]!.country));
  if (house !== null && !told.has(house)) return;
  const [first, second, more] = people
    .filter((p) => p.country === null && p.mentions.every((m) => draft.actors[m]!.roles.length === 0))
    .filter((p) => p.mentions.some((m) => inText(draft, draft.actors[m]!)))
    .sort((a, b) => a.mentions[0]! - b.mentions[0]!);
  if (!first || !second) return;
  // "En 2022, le président X avait reçu le Premier ministre Y": those who held the offices before are named later
  if (people.some((p) => told.has(p.country) && p.mentions[0]! < second.mentions[0]!)) return;
  const lead = sentenceIndex(draft, draft.actors[pair[0]]!.from);
  const behind = (p: Person): number => sentenceIndex(draft, draft.actors[p.mentions[0]!]!.from) - lead;
  const [one, other] = [draft.actors[first.mentions[0]!]!, draft.actors[second.mentions[0]!]!];
  const row = one.list === other.list;
  if (more && !row && behind(more) - behind(second) < APART) return;
  if (behind(first) < 1 || behind(first) > (row ? NEAR * 2 : NEAR)) return;
  if (!opens(draft, first.mentions[0]!)) return;
  for (const [person, id] of [
    [first, pair[0]],
    [second, pair[1]],
  ] as const) {
    const actor = draft.actors[id]!;
    actor.person = draft.people.indexOf(person);
    Object.assign(person, { country: actor.country, basis: actor.basis });
    person.mentions.unshift(id);
  }
}
