/** Auxiliaries, and what may stand between one and its participle. */
import { inList, inSet, isKey, leadsVerb, tokenIn, type Reader } from './reader.ts';

/** How far back from a participle its auxiliary is looked for. */
export const AUXILIARY_REACH = 9;

export interface Auxiliary {
  at: number;
  kind: 'have' | 'be';
  tense: 'present' | 'past' | 'future' | 'doubt';
}

const AUXILIARIES = (['have', 'be'] as const).flatMap((kind) =>
  (['present', 'past', 'future', 'doubt'] as const).map((tense) => ({
    set: `${kind}.${tense}`,
    kind,
    tense,
  })),
);
/** Those of two words. */
const LONG = AUXILIARIES.filter(({ tense }) => tense === 'future' || tense === 'doubt');

export function auxiliaryAt(r: Reader, at: number): Auxiliary | null {
  const token = tokenIn(r, at);
  if (!token || !r.knowledge.lexicon.verbStarts.has(token)) return null;
  // "A" with a capital is the preposition "À" without its accent; "Mar-a-Lago" holds no verb
  if ((token.cap && (at > r.from || !leadsVerb(r, at))) || token.gap === 'hyphen') return null;
  for (const { set, kind, tense } of AUXILIARIES) if (inSet(r, set, at) > 0) return { at, kind, tense };
  return null;
}

/** Steps back over one thing that may stand between auxiliary and participle; 0 where nothing such ends at `at`. */
export function stepBack(r: Reader, at: number): number {
  for (let length = 3; length >= 1; length--) {
    const from = at - length + 1;
    if (inList(r, 'adverbs', from) === length || inSet(r, 'negations.after', from) === length) return length;
    const date = r.dateAt.get(from);
    if (date && date.to === at + 1) return length;
  }
  if (inSet(r, 'auxiliaries.been', at) > 0) return 1;
  if (isKey(r, at, ',')) for (let i = at - 1; i > at - 7; i--) if (isKey(r, i, ',')) return at - i + 1;
  return 0;
}

/** "will be", "would have": an auxiliary of two words whose last is at `at`. */
function longAuxiliary(r: Reader, at: number): Auxiliary | null {
  const first = at - 1;
  if (first < r.from) return null;
  for (const { set, kind, tense } of LONG) if (inSet(r, set, first) === 2) return { at: first, kind, tense };
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
