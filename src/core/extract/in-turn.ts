/** Those met one after the other in one sentence: "avec X pendant une heure, puis avec Y". */
import { isFinite, listOf, type Clause } from './clause.ts';
import { SURENESS } from '../model/sureness.ts';
import type { Found } from './found.ts';
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

/** "Ce fut ensuite le tour de Y": Y was received by the host of the row, as the one before. */
export function turnOf(c: Clause): Found[] {
  if (c.verbs.some((v) => v.verb !== null)) return [];
  for (const { actor } of c.actors) {
    if (actor.kind !== 'person' || actor.preposition !== 'of' || actor.roles.length === 0) continue;
    const length = [1, 2, 3].find((k) => inList(c.r, 'turns', actor.from - k - 1) === k);
    if (length === undefined || (actor.name === null && actor.country === null)) continue;
    return [
      {
        clause: c.index,
        trigger: { from: actor.from - length - 1, to: actor.from - 1 },
        by: 'noun',
        kind: 'reception',
        status: 'held',
        left: [],
        right: listOf(c, actor.list),
        clitic: false,
        needsPrincipal: false,
        joint: false,
        host: 'left',
        hostUnsaid: true,
        strength: SURENESS.trigger.noun,
        organisers: [],
        event: null,
      },
    ];
  }
  return [];
}
