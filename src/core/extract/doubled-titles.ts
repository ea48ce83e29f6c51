/** Titles that hold two adjectives of peoples, or stand in two without a comma. */
import type { RoleMention } from './draft.ts';
import type { Reader } from './reader.ts';

/** "le dirigeant chypriote turc": a community, not a country. */
export function twoPeoples(r: Reader, role: RoleMention): boolean {
  const { demonyms } = r.knowledge;
  for (let i = role.from; i + 1 < role.to; i++)
    if (demonyms.match(r.tokens, i) && demonyms.match(r.tokens, i + 1)) return true;
  return false;
}

/** "his Serbian counterpart President X", "Permanent Representative to the UN Ambassador X": two offices of one, without a comma. */
export function titledTwice(role: RoleMention, next: RoleMention): boolean {
  const flag = next.heads[0]?.flag;
  const office = flag === undefined || flag === 'posted' || flag === 'portfolio';
  return office && next.country === null && !next.plural && !role.plural;
}
