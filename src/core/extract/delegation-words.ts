/** "a ten-member delegation", "a Kenyan business delegation", "a team": the noun behind the words that qualify it. */
import type { CountryBasis } from '../model/meeting.ts';
import { countryOfPlace, modifiersFirst } from './heads.ts';
import { determiner, inList, inSet, tokenIn, verbAt, type Reader } from './reader.ts';

/** "a high-level Kenyan parliamentary and business": words in front of the noun. */
const QUALIFIERS = 9;
/** "of five MPs from both chambers": words between the noun and who leads it. */
const COMPLEMENT = 9;

export interface DelegationWords {
  /** the noun */
  at: number;
  length: number;
  country: string | null;
  basis: CountryBasis;
}

/** Whether a team is said to be led by someone: else it is any team. */
function led(r: Reader, at: number): boolean {
  for (let i = at; i < Math.min(r.end, at + COMPLEMENT); i++) {
    if (inList(r, 'ledBy', i) > 0) return true;
    const token = tokenIn(r, i)!;
    if (token.kind === 'mark' && token.key !== ',') return false;
  }
  return false;
}

const basisOf = (country: string | null): CountryBasis => (country === null ? 'none' : 'demonym');

/** "ten-member", "business and": no small word and no verb. */
function qualifies(r: Reader, at: number): boolean {
  const joins =
    tokenIn(r, at - 1)?.key === '-' ||
    tokenIn(r, at)!.gap === 'hyphen' ||
    tokenIn(r, at + 1)?.gap === 'hyphen';
  const and = inSet(r, 'conjunctions.and', at);
  if (and > 0) return !determiner(r, at + and);
  const small = inList(r, 'notNames', at) > 0 && inList(r, 'institutionWords', at) === 0;
  return joins || !(small || verbAt(r, at) || r.knowledge.lexicon.heads.match(r.tokens, at));
}

/** The noun of a delegation behind its qualifiers, from the first of them on, with the country that one of them tells; null where there is none. */
export function delegationAhead(r: Reader, start: number): DelegationWords | null {
  if (!modifiersFirst(r)) return null;
  let country: string | null = null;
  for (let i = start; i < Math.min(r.end, start + QUALIFIERS); i++) {
    const token = tokenIn(r, i)!;
    const noun = inList(r, 'delegations', i);
    if (noun > 0) return { at: i, length: noun, country, basis: basisOf(country) };
    const team = inList(r, 'teams', i);
    if (team > 0 && led(r, i + team)) return { at: i, length: team, country, basis: basisOf(country) };
    // "10-member"
    const dash = token.key === '-' && token.gap === 'none' && tokenIn(r, i - 1)?.kind === 'number';
    if (dash) continue;
    if (token.kind === 'mark' || token.gap === 'line' || r.dateAt.has(i)) return null;
    if (!qualifies(r, i)) return null;
    country ??= r.knowledge.demonyms.match(r.tokens, i)?.value ?? countryOfPlace(r, i);
  }
  return null;
}
