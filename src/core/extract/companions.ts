/** "A, together with B and C, met D": who stands beside the subject and meets as it does. */
import { listOf, type Clause } from './clause.ts';
import type { VerbGroup } from './draft.ts';
import { inList, isKey } from './reader.ts';

/** Longest phrase of the list. */
const WORDS = 3;

/** The subject with those told right behind it, before its verb: beside it, or in its company and of another state. */
export function withCompanions(c: Clause, v: VerbGroup, left: number[]): number[] {
  const own = c.actors.filter((a) => left.includes(a.id)).map((a) => a.actor);
  const last = own.at(-1);
  if (!last || own.some((a) => a.kind !== 'person')) return left;
  const start = last.to + (isKey(c.r, last.to, ',') ? 1 : 0);
  const hit = c.actors.find(({ actor }) => {
    const length = actor.from - start;
    if (actor.to > v.from || actor.kind !== 'person' || length < 1 || length > WORDS) return false;
    if (inList(c.r, 'togetherWith', start) === length) return true;
    const abroad =
      actor.country !== null && own.every((a) => a.country !== null && a.country !== actor.country);
    return abroad && inList(c.r, 'inCompanyOf', start) === length;
  });
  return hit ? [...left, ...listOf(c, hit.actor.list).filter((id) => !left.includes(id))] : left;
}
