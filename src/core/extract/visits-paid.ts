/** Sides of a visit or a call that a noun tells: "Visite de courtoisie de X à Y", "in a call-on by Y, X said". */
import { isFinite, objectAfter, type Clause } from './clause.ts';
import type { NounMention } from './draft.ts';
import { inList, inSet } from './reader.ts';

/** Who paid the visit, and to whom. */
export interface Paid {
  left: number[];
  right: number[];
}

/** Words between "to" and the house of the host: "to his private office". */
const HOUSE_REACH = 4;

/** "a visit by Y to his office": the house is that of the one whom the sentence is about. */
function toHisHouse(c: Clause, from: number): boolean {
  for (let i = from; i < c.sentence.to; i++) {
    if (c.verbs.some((v) => isFinite(v) && v.from === i)) return false;
    if (inSet(c.r, 'prepositions.to', i) === 0 || inSet(c.r, 'determiners.possessive', i + 1) === 0) continue;
    for (let k = i + 2; k < i + HOUSE_REACH; k++) if (inList(c.r, 'siteHeads', k) > 0) return true;
  }
  return false;
}

/** The two sides of a visit: `owners` are those of a possessive or "of", `main` whom the sentence is about where the noun is but its circumstance. */
export function visitSides(
  c: Clause,
  noun: NounMention,
  owners: readonly number[],
  main: readonly number[] | null,
): Paid | null {
  const right = objectAfter(c, noun.to, ['to']);
  const free = (ids: readonly number[]): number[] => ids.filter((id) => !right.includes(id));
  const by = owners.length > 0 ? [...owners] : objectAfter(c, noun.to, ['by']);
  const left = free(by.length > 0 || main === null ? by : main);
  if (left.length > 0 && right.length > 0) return { left, right };
  // "In a courtesy call by Y, X said": Y called on X; on a mere visit only where it led to the house of X
  const called = by.length > 0 && (noun.kind !== 'visit' || toHisHouse(c, noun.to));
  const host = called ? (main ?? []).filter((id) => !by.includes(id)) : [];
  return host.length > 0 ? { left: by, right: host } : null;
}
