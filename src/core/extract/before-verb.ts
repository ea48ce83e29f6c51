/** What stands right before a finite verb or its auxiliary: pronouns and "ne". */
import type { Range, VerbGroup } from './draft.ts';
import { inSet, type Reader } from './reader.ts';

export interface Before {
  from: number;
  reflexive: boolean;
  clitic: Range | null;
  negated: boolean;
}

/** Pronouns and "ne" in front of a finite verb or auxiliary. */
export function beforeVerb(r: Reader, at: number): Before {
  const found: Before = { from: at, reflexive: false, clitic: null, negated: false };
  for (let i = at - 1; i >= Math.max(r.from, at - 4); i--) {
    if (inSet(r, 'pronouns.reflexive', i) > 0) found.reflexive = true;
    else if (inSet(r, 'negations.before', i) > 0) found.negated = true;
    else if (inSet(r, 'conjunctions.and', i - 1) > 0 || inSet(r, 'prepositions.with', i - 1) > 0) break;
    else if (inSet(r, 'pronouns.object', i) > 0) found.clitic = { from: i, to: i + 1 };
    else if (inSet(r, 'pronouns.place', i) === 0) break;
    found.from = i;
  }
  return found;
}

export const negatedAfter = (r: Reader, at: number): boolean =>
  [at + 1, at + 2].some((i) => inSet(r, 'negations.after', i) > 0);

export type Shape = Pick<
  VerbGroup,
  'from' | 'tense' | 'passive' | 'reflexive' | 'negated' | 'doubtful' | 'clitic'
>;

/** The shape of a verb, of what stands before it and what is told of it; active and sure unless said otherwise. */
export const shaped = (
  { from, reflexive, clitic, negated: before }: Before,
  tense: Shape['tense'],
  { passive = false, negated = before, doubtful = false }: Partial<Shape> = {},
): Shape => ({ from, tense, passive, reflexive, negated, doubtful, clitic });
