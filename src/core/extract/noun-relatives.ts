/** "l'entretien que X a eu avec Y", "l'entretien que A et B ont eu": sides inside the relative clause of a noun. */
import { isFinite, objectAfter, type Clause } from './clause.ts';
import type { NounMention, VerbGroup } from './draft.ts';
import { inSet } from './reader.ts';

/** The sides that the relative clause right behind a noun names; null where it names none. */
export function sidesInRelative(c: Clause, noun: NounMention): { left: number[]; right: number[] } | null {
  if (inSet(c.r, 'conjunctions.clause', noun.to) === 0) return null;
  const verb = c.verbs.find((v) => isFinite(v) && v.from > noun.to);
  const left = verb
    ? c.actors.filter(({ actor }) => actor.from > noun.to && actor.to <= verb.from).map((a) => a.id)
    : [];
  const right = verb ? objectAfter(c, verb.to, ['with']) : [];
  // "l'entretien qu'ont eu A et B"
  const behind =
    verb && left.length + right.length === 0 && carriesOut(c, verb) ? objectAfter(c, verb.to, ['none']) : [];
  if (behind.length > 1) return { left: behind, right: [] };
  // "l'entretien que A et B ont eu"
  const had = verb !== undefined && left.length > 1 && carriesOut(c, verb);
  return right.length > 0 || had ? { left, right } : null;
}

/** "ont eu", "ont tenu": verbs that meetings are the object of. */
const carriesOut = (c: Clause, v: VerbGroup): boolean =>
  c.r.knowledge.lexicon.verbs
    .matches(c.r.tokens, v.to)
    .some(({ value }) => value.verb.tails === 'nouns' && value.form === 'past');
