/** What someone comes, travels or waits for is still to come: "est arrivé lundi pour un entretien avec Y", "a posé ses conditions avant de rencontrer Y". */
import type { Clause } from './clause.ts';
import type { Range } from './draft.ts';
import { determiner, inList, isKey, tokenIn } from './reader.ts';

/** Words between "pour" and its noun: "pour un tout premier entretien". */
const LEAD_REACH = 4;

/** Where the words "pour", "avant" begin that lead to a noun or an infinitive; -1 where none do. */
function leadOf(c: Clause, range: Range): number {
  for (let i = range.from - 1; i >= Math.max(c.sentence.from, range.from - LEAD_REACH); i--) {
    if (inList(c.r, 'purposes', i) > 0) return i;
    const small = tokenIn(c.r, i)?.kind === 'word' && (determiner(c.r, i) !== null || !tokenIn(c.r, i)!.cap);
    if (!small || isKey(c.r, i, ',')) return -1;
  }
  return -1;
}

/** A word in the future tense, by the endings of the language. */
function isFuture(c: Clause, at: number): boolean {
  const endings = c.r.knowledge.lexicon.file.lists.futureEndings ?? [];
  const { word, cap, kind } = tokenIn(c.r, at)!;
  if (kind !== 'word' || cap || word.length < 4 || inList(c.r, 'notFuture', at) > 0) return false;
  return endings.some((end) => word.endsWith(end));
}

/** A meeting that words of setting out or a verb in the future lead to: nothing tells that it was held. */
export function ledTo(c: Clause, range: Range): boolean {
  const lead = leadOf(c, range);
  for (let i = c.sentence.from; i < lead; i++)
    if (inList(c.r, 'comesFor', i) > 0 || isFuture(c, i)) return true;
  return false;
}
