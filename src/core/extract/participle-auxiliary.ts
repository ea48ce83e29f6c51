/** The auxiliary of a participle, behind whatever stands between the two. */
import { commasBefore, dayBefore } from './asides.ts';
import { auxiliaryAt, LONG_AUXILIARIES, type Auxiliary } from './auxiliaries.ts';
import { inList, inSet, type Reader } from './reader.ts';

/** How far back from a participle its auxiliary is looked for. */
export const AUXILIARY_REACH = 30;

/** Steps back over one thing that may stand between auxiliary and participle; 0 where nothing such ends at `at`. */
export function stepBack(r: Reader, at: number): number {
  for (let length = 3; length >= 1; length--) {
    const from = at - length + 1;
    if (inList(r, 'adverbs', from) === length || inSet(r, 'negations.after', from) === length) return length;
  }
  if (inSet(r, 'auxiliaries.been', at) > 0) return 1;
  return dayBefore(r, at + 1) || commasBefore(r, at + 1);
}

/** "will be", "would have": an auxiliary of two words whose last is at `at`. */
function longAuxiliary(r: Reader, at: number): Auxiliary | null {
  const first = at - 1;
  if (first < r.from) return null;
  for (const { set, kind, tense } of LONG_AUXILIARIES)
    if (inSet(r, set, first) === 2) return { at: first, kind, tense };
  return null;
}

export function findAuxiliary(r: Reader, participle: number): { auxiliary: Auxiliary; been: boolean } | null {
  let been = false;
  for (let i = participle - 1; i >= Math.max(r.from, participle - AUXILIARY_REACH);) {
    const auxiliary = auxiliaryAt(r, i) ?? longAuxiliary(r, i);
    if (auxiliary) return { auxiliary, been };
    const step = stepBack(r, i);
    if (step === 0) return null;
    if (inSet(r, 'auxiliaries.been', i) > 0) been = true;
    i -= step;
  }
  return null;
}
