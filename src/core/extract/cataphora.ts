/** "Speaking when he received Y, President X said": a pronoun that means who is named behind it. */
import { isFinite, subjectOf, type Clause } from './clause.ts';
import type { VerbGroup } from './draft.ts';
import type { Found } from './found.ts';
import { inList, inSet } from './reader.ts';

const LEADS = ['conjunctions.clause', 'pronouns.relativeObject'];

/** The frame with the subject of the sentence's main verb in place of "he", where nobody is named before him. */
export function withCataphor(c: Clause, v: VerbGroup, found: Found): Found {
  const [id, more] = found.left;
  const he = c.actors.find((a) => a.id === id)?.actor;
  if (!he || more !== undefined || he.kind !== 'pronoun' || he.plural) return found;
  const led =
    LEADS.some((set) => inSet(c.r, set, he.from - 1) > 0) || inList(c.r, 'timeConjunctions', he.from - 1) > 0;
  if (!led || c.actors.some(({ actor }) => actor.to <= he.from && actor.kind === 'person')) return found;
  const met = c.actors.filter((a) => found.right.includes(a.id)).map((a) => a.actor.to);
  const main = c.verbs.find((w) => isFinite(w) && w.from > Math.max(v.to, ...met));
  const subject = main ? subjectOf(c, main).filter((k) => !found.right.includes(k)) : [];
  const named = c.actors.filter(
    (a) => subject.includes(a.id) && a.actor.kind === 'person' && a.actor.from > v.to,
  );
  return named.length === 1 && subject.length === 1
    ? { ...found, left: subject, needsPrincipal: false }
    : found;
}
