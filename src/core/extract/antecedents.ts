/** Pronouns that point back inside their own sentence: "X said as he met Y", "X and Y agreed, the two leaders said". */
import type { Actor } from './draft.ts';
import { inList, isKey } from './reader.ts';
import { isFinite, objectAfter, subjectOf, type Clause } from './clause.ts';

/** "With Minister Y, she discussed trade": Y, governed at the head of the sentence, is not she. */
const opensWith = (c: Clause, a: Actor): boolean =>
  a.preposition === 'with' && a.list === c.actors[0]!.actor.list && a.from <= c.sentence.from + 1;

/** "X's tour took him to Oslo, where he met Y": the only one named before the pronoun, whose journey it is. */
function travellerOf(c: Clause, { from, plural }: Actor): number[] {
  if (plural) return [];
  const before = c.actors.filter((a) => a.actor.to <= from && a.actor.kind === 'person');
  const [only, more] = before;
  if (!only || more || only.actor.preposition !== 'of') return [];
  for (let i = c.sentence.from; i < from; i++) if (inList(c.r, 'tours', i) > 0) return [only.id];
  return [];
}

/** "X a voulu parler à Y : les deux hommes se sont entretenus": the only two whom the sentence has named, of two states. */
function twoBefore(c: Clause, { from }: Actor): number[] {
  const named = c.actors.filter((a) => a.actor.to <= from && a.actor.kind === 'person');
  const [x, y, more] = named;
  const both = x && y && !more && [x, y].every((a) => a.actor.name !== null);
  const verb = both && c.verbs.some((v) => isFinite(v) && v.from >= x.actor.to && v.to <= from);
  return verb && x.actor.country !== y.actor.country ? [x.id, y.id] : [];
}

/** The subject before token `at` that a pronoun standing as subject means, where the language says so in one sentence. */
export function withAntecedents(c: Clause, at: number, subject: number[]): number[] {
  const [only] = subject;
  const actor = subject.length === 1 ? c.actors.find((a) => a.id === only)?.actor : undefined;
  if (!actor || (actor.kind !== 'pronoun' && actor.kind !== 'both')) return subject;
  const named = headed(c, actor);
  if (named) return named;
  const two = actor.kind === 'both' ? twoBefore(c, actor) : [];
  if (two.length > 0) return two;
  const free = c.r.knowledge.lexicon.file.grammar?.bareNames === true;
  // Elsewhere "il" at the head of a sentence is whom the one before was about, and "les deux ministres" too.
  if (!free && (actor.kind === 'both' || actor.from <= c.sentence.from + 1)) return subject;
  const before = c.verbs.findLast((v) => isFinite(v) && v.to <= actor.from && v.from < at);
  const subjects = before ? subjectOf(c, before) : [];
  const meant = subjects.length === 0 && before?.passive ? objectAfter(c, before.to, ['by']) : subjects;
  // "The visit follows Y's trip, when he met Z": someone else stands before the pronoun, so it is not known who it is
  const others = c.actors.some(
    (a) => a.actor.kind === 'person' && a.actor.to <= actor.from && !opensWith(c, a.actor),
  );
  if (free && meant.length === 0 && others && actor.kind === 'pronoun') return travellerOf(c, actor);
  const people = meant.every((id) => c.actors.some((a) => a.id === id && a.actor.kind === 'person'));
  return meant.length > 0 && people && meant.length > 1 === actor.plural ? meant : subject;
}

/** Words of "Quant à", "Pour ce qui est de", "S'agissant de" in front of a name. */
const HEAD_REACH = 6;

/** "Quant à X, ministre de Y, il a rencontré Z": whom the sentence sets in front is its "il". */
function headed(c: Clause, pronoun: Actor): number[] | null {
  const first = c.actors[0]!;
  const opens = [...Array(HEAD_REACH).keys()].some(
    (k) => c.sentence.from + k < first.actor.from && inList(c.r, 'asFor', c.sentence.from + k) > 0,
  );
  const beside = isKey(c.r, pronoun.from - 1, ',') && pronoun.from - 1 <= first.actor.to;
  const one = !pronoun.plural && pronoun.kind === 'pronoun' && first.actor.kind === 'person';
  return opens && beside && one ? [first.id] : null;
}
