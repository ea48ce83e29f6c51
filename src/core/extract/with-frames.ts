/** Frames of verbs that govern the other side by "with": "X s'est entretenu avec Y", "Avec Y, X a évoqué …", "X et Y se sont entretenus". */
import { listOf, objectAfter, opensClause, type Clause, type Governed } from './clause.ts';
import type { Actor, VerbGroup } from './draft.ts';
import type { Found } from './found.ts';
import { DIRECT } from './objects.ts';
import { inList, inSet, isKey } from './reader.ts';

/** Whom a verb's own words give it: ids of the actors in front, and of those met. */
export interface Sides {
  left: number[];
  right: number[];
}

/** "c'est à Y qu'il a remis …": the other side stands in front. */
export function fronted(c: Clause, v: VerbGroup, governed: Governed): number[] {
  const hit = c.actors.findLast(
    (a) => a.actor.to <= v.from && governed.includes(a.actor.preposition) && a.actor.kind === 'person',
  );
  return hit ? listOf(c, hit.actor.list) : [];
}

/** "X et Y ont évoqué …": two officials, each by name, of two states. */
function ofTwoStates(c: Clause, ids: readonly number[]): boolean {
  const [a, b, more] = c.actors.filter((x) => ids.includes(x.id)).map((x) => x.actor);
  const states = a?.country != null && b?.country != null && a.country !== b.country;
  return states && !more && [a, b].every((x) => x.name !== null);
}

/** "X et son hôte, Y, ont passé en revue …": the one stands beside whom he visits. */
const besideHost = (c: Clause, ids: readonly number[]): boolean =>
  ofTwoStates(c, ids) ||
  c.actors.some(
    ({ id, actor }) =>
      ids.includes(id) &&
      ids[0] !== id &&
      inSet(c.r, 'determiners.possessive', actor.from) > 0 &&
      inList(c.r, 'callers', actor.from + 1) > 0,
  );

/** "With Minister X, Y discussed trade", "she discussed trade": the subject stands right behind whom he was with. */
function rightBehind(c: Clause, opening: number[], left: number[]): boolean {
  const of = (ids: number[]) => c.actors.filter((a) => ids.includes(a.id)).map((a) => a.actor);
  const [first, subject] = [of(opening), of(left)[0]];
  const isNamed = (a: Actor): boolean => a.kind === 'person' && a.name !== null;
  const named = first.every(isNamed) && of(left).every((a) => isNamed(a) || a.kind === 'pronoun');
  if (!named || !subject || !first[0] || first[0].from - c.sentence.from > 1) return false;
  const { to } = first.at(-1)!;
  return subject.from - to <= (isKey(c.r, to, ',') ? 1 : 0);
}

/** The frame of such a verb: the other side is governed, or stands in front, or both are one row; null where nobody was met. */
export function withFrame(c: Clause, v: VerbGroup, found: Found, { left, right }: Sides): Found | null {
  const verb = v.verb!;
  if (right.length > 0)
    return {
      ...found,
      left,
      right,
      needsPrincipal: left.length === 0 && opensClause(c, v.from),
    };
  const opening = fronted(c, v, ['with']).filter((id) => !left.includes(id) && c.actors[0]?.id === id);
  const near = verb.weak && c.r.knowledge.lexicon.file.grammar?.nearObjects && !rightBehind(c, opening, left);
  if (opening.length > 0 && left.length > 0 && !near) return { ...found, left, right: opening };
  // "signed a contract between Harbour Freight and Coastal Lines": houses are called like people
  const titled = (id: number): boolean =>
    verb.kind !== 'signing' || c.actors.some((a) => a.id === id && a.actor.roles.length > 0);
  const between = objectAfter(c, v.to, ['between']).filter(titled);
  // "Le respect a présidé à la rencontre entre A et B": the noun tells it
  const itsOwn = left.length === 0 && c.nouns.some((n) => n.from >= v.to && n.from <= v.to + 3);
  if (between.length > 1) return itsOwn && verb.joint ? null : { ...found, left: between };
  // "C'est de pêche que se sont entretenus A et B"
  const behindThat = [1, 2].some((k) => inSet(c.r, 'pronouns.relativeObject', v.from - k) === k);
  const opens = behindThat || (verb.reflexive && v.from <= c.sentence.from + 1);
  const inverted = left.length === 0 && opens ? objectAfter(c, v.to, DIRECT) : [];
  if (inverted.length > 1) return { ...found, left: inverted };
  const vague = left.every((id) =>
    c.actors.some((a) => a.id === id && (a.actor.kind === 'both' || a.actor.kind === 'pronoun')),
  );
  return (verb.paired && found.kind === 'talks' && !besideHost(c, left)) || (verb.weak && vague)
    ? null
    : { ...found, left, right: [], needsPrincipal: false };
}
