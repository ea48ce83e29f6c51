/** The word that opens a verb's clause, in front of its subject: "depuis que X a reçu Y", "si X rencontrait Y". */
import { subjectOf, type Clause } from './clause.ts';
import type { VerbGroup } from './draft.ts';
import { inSet, setWithin, type Reader } from './reader.ts';

const known = new WeakMap<Reader, Map<string, boolean>>();

/** A phrase of the set stands anywhere in the sentence: asked once of each, which is mostly all that is asked. */
function stands(r: Reader, set: string): boolean {
  const sets = known.get(r) ?? new Map<string, boolean>();
  known.set(r, sets);
  const found = sets.get(set) ?? setWithin(r, set, r.from, r.end);
  sets.set(set, found);
  return found;
}

/** Whether a phrase of the set stands right before the subject of a verb, however long its title is. */
export function openedBy(c: Clause, v: VerbGroup, set: string): boolean {
  if (!stands(c.r, set)) return false;
  const [first] = subjectOf(c, v);
  const at = c.actors.find((a) => a.id === first)?.actor.from;
  return at !== undefined && at < v.from && [1, 2].some((k) => inSet(c.r, set, at - k) === k);
}

/** "Si X avait rencontré Y", "au cas où X verrait Y": shortly before the verb, or in front of its subject, however far that is. */
export const supposed = (c: Clause, v: VerbGroup, reach: number): boolean =>
  setWithin(c.r, 'status.hypothetical', v.from - reach, v.to) || openedBy(c, v, 'status.hypothetical');
