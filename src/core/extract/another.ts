/** Meetings of one verb told one after the other: "un entretien avec X, puis un autre avec Y", "l'un avec X, l'autre avec Y". */
import { isFinite, listOf, type Clause } from './clause.ts';
import type { Actor } from './draft.ts';
import { SURENESS } from '../model/sureness.ts';
import type { Found } from './found.ts';
import { inList, isKey } from './reader.ts';

const MEETINGS = new Set<Found['kind']>(['talks', 'reception', 'courtesy-visit', 'call', 'video-call']);

const counted = new WeakMap<Clause, Clause['actors']>();

/** "Outre X, A a reçu Y": whom a sentence counts beside the other side. */
function besides(c: Clause): Clause['actors'] {
  const known = counted.get(c);
  if (known) return known;
  const found = c.actors.filter(
    ({ actor }) =>
      actor.kind === 'person' && [1, 2, 3, 4].some((k) => inList(c.r, 'besides', actor.from - k) === k),
  );
  counted.set(c, found);
  return found;
}

/** Those met by "un autre avec", "le second à" behind the first other side. */
function others(c: Clause, first: Actor): number[] {
  if (first.preposition === 'none') return [];
  const stop = c.verbs.find((v) => isFinite(v) && v.from >= first.to)?.from ?? c.sentence.to;
  return c.actors.flatMap(({ id, actor }) => {
    if (actor.from < first.to || actor.from >= stop || actor.preposition !== first.preposition) return [];
    const again = [2, 3].some((k) => inList(c.r, 'another', actor.from - k) > 0);
    return again && !isKey(c.r, actor.from - 1, '.') ? [...listOf(c, actor.list), id] : [];
  });
}

/** The same frame with those whom the sentence adds to its other side, each met apart. */
export function withAnother(c: Clause, f: Found): Found {
  const first = c.actors.findLast((a) => f.right.includes(a.id))?.actor;
  if (f.by !== 'verb' || !first) return f;
  const beside = (MEETINGS.has(f.kind) ? besides(c) : [])
    .filter(({ id, actor }) => !f.left.includes(id) && actor.to <= f.trigger.from)
    // "Besides Z, X met Y": the comma joins no list of Z and X
    .flatMap(({ actor }) => listOf(c, actor.list).filter((id) => !f.left.includes(id)));
  const right = [...new Set([...f.right, ...beside, ...others(c, first)])];
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
