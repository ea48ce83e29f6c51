/** Meetings of one verb told one after the other: "un entretien avec X, puis un autre avec Y", "l'un avec X, l'autre avec Y". */
import { isFinite, listOf, type Clause } from './clause.ts';
import type { Found } from './found.ts';
import { inList, isKey } from './reader.ts';

/** The same frame with those whom "un autre avec", "le second à" add behind its first other side. */
export function withAnother(c: Clause, f: Found): Found {
  const first = c.actors.filter((a) => f.right.includes(a.id)).at(-1)?.actor;
  if (f.by !== 'verb' || !first || first.preposition === 'none') return f;
  const stop = c.verbs.find((v) => isFinite(v) && v.from >= first.to)?.from ?? c.sentence.to;
  const more = c.actors.flatMap(({ id, actor }) => {
    if (actor.from < first.to || actor.from >= stop || actor.preposition !== first.preposition) return [];
    const again = [2, 3].some((k) => inList(c.r, 'another', actor.from - k) > 0);
    return again && !isKey(c.r, actor.from - 1, '.') ? [...listOf(c, actor.list), id] : [];
  });
  const right = [...new Set([...f.right, ...more])];
  return right.length > f.right.length ? { ...f, right, joint: false } : f;
}
