/** Meetings of one verb told one after the other: "un entretien avec X, puis un autre avec Y", "l'un avec X, l'autre avec Y". */
import { isFinite, listOf, type Clause } from './clause.ts';
import { SURENESS } from '../model/sureness.ts';
import type { Found } from './found.ts';
import { inList, isKey } from './reader.ts';

const MEETINGS = new Set<Found['kind']>(['talks', 'reception', 'courtesy-visit', 'call', 'video-call']);

/** "Outre X, A a reçu Y": whom the sentence counts beside the other side. */
function besides(c: Clause, f: Found): number[] {
  return c.actors.flatMap(({ id, actor }) => {
    const led = [1, 2, 3, 4].some((k) => inList(c.r, 'besides', actor.from - k) === k);
    const free = !f.left.includes(id) && !f.right.includes(id) && actor.kind === 'person';
    return led && free && actor.to <= f.trigger.from ? listOf(c, actor.list) : [];
  });
}

/** The same frame with those whom "un autre avec", "le second à" add behind its first other side. */
export function withAnother(c: Clause, f: Found): Found {
  const first = c.actors.filter((a) => f.right.includes(a.id)).at(-1)?.actor;
  if (f.by !== 'verb' || !first) return f;
  const stop = c.verbs.find((v) => isFinite(v) && v.from >= first.to)?.from ?? c.sentence.to;
  const more = c.actors.flatMap(({ id, actor }) => {
    if (
      first.preposition === 'none' ||
      actor.from < first.to ||
      actor.from >= stop ||
      actor.preposition !== first.preposition
    )
      return [];
    const again = [2, 3].some((k) => inList(c.r, 'another', actor.from - k) > 0);
    return again && !isKey(c.r, actor.from - 1, '.') ? [...listOf(c, actor.list), id] : [];
  });
  const beside = MEETINGS.has(f.kind) ? besides(c, f) : [];
  const right = [...new Set([...f.right, ...beside, ...more])];
  return right.length > f.right.length ? { ...f, right, joint: false } : f;
}

/** "Reçus par A, B et C ont parlé de …": what those received together say is no meeting of their own. */
export function withoutGuests(found: readonly Found[]): Found[] {
  return found.filter(
    (f) =>
      f.strength > SURENESS.trigger['weak-verb'] ||
      f.right.length > 0 ||
      !found.some((g) => g.kind === 'reception' && f.left.every((id) => g.right.includes(id))),
  );
}
