/** Those met one after the other in one sentence: "avec X pendant une heure, puis avec Y". */
import { isFinite, listOf, type Clause } from './clause.ts';
import { inList, inSet } from './reader.ts';

/** Behind the list of those met, up to the next verb: "puis avec Y", "avec X sur les ports, ainsi qu'avec Y". */
export function nextInTurn(c: Clause, met: number[]): number[] {
  const list = c.actors.find((a) => a.id === met[0])!.actor.list;
  const from = c.actors.findLast((a) => a.actor.list === list)!.actor.to;
  const stop = c.verbs.find((w) => isFinite(w) && w.from >= from)?.from ?? c.sentence.to;
  const next = c.actors.find(({ actor }) => actor.from >= from && actor.preposition === 'with');
  if (!next || next.actor.from >= stop || next.actor.kind !== 'person') return [];
  const turn = [2, 3, 4].some((k) => {
    const at = next.actor.from - k;
    return inList(c.r, 'inTurn', at) === k - 1 || (k > 2 && inSet(c.r, 'conjunctions.and', at) === k - 1);
  });
  const own = listOf(c, next.actor.list);
  return turn ? [...own, ...nextInTurn(c, own)] : [];
}
