/** Auxiliaries: where one begins, of which verb and tense. */
import { inSet, leadsVerb, tokenIn, type Reader } from './reader.ts';

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
export const LONG_AUXILIARIES = AUXILIARIES.filter(({ tense }) => tense === 'future' || tense === 'doubt');

export function auxiliaryAt(r: Reader, at: number): Auxiliary | null {
  const token = tokenIn(r, at);
  if (!token || !r.knowledge.lexicon.verbStarts.has(token)) return null;
  // "A" with a capital is the preposition "À" without its accent; "Mar-a-Lago" holds no verb
  if ((token.cap && (at > r.from || !leadsVerb(r, at))) || token.gap === 'hyphen') return null;
  for (const { set, kind, tense } of AUXILIARIES) if (inSet(r, set, at) > 0) return { at, kind, tense };
  return null;
}
