/** What a long title adds behind a comma: ", chargé de la Pêche", "technique, professionnel et agricole", "les Relations avec le Parlement". */
import { isAdjective } from './adjectives.ts';
import { bareHead, headAt, joinsHead, modifiersFirst } from './heads.ts';
import type { Head } from './lexicon-file.ts';
import { inList, inSet, isKey, tokenIn, type Reader } from './reader.ts';

/** How far a list inside a ministry's name ("de A, de B et de C") is looked for. */
const LIST_REACH = 9;
/** Adjectives in one row. */
const ADJECTIVES = 5;

/** "chargé de la Défense", not "chargé de remettre un message": what someone is in charge of has a capital. */
export function chargedWith(r: Reader, at: number): boolean {
  const length = inList(r, 'chargedWith', at);
  if (length === 0) return false;
  const noun = at + length + inSet(r, 'determiners.definite', at + length);
  return tokenIn(r, noun)?.cap === true || r.knowledge.demonyms.match(r.tokens, noun) !== null;
}

/** "terrestres, maritimes et aériens": a row of adjectives, which "et" ends. */
export function adjectiveRow(r: Reader, at: number): boolean {
  if (!isAdjective(r, at - 2)) return false;
  for (let i = at, n = 0; n < ADJECTIVES; n++) {
    if (!isAdjective(r, i)) return false;
    i++;
    if (isKey(r, i, ',')) i++;
    else
      return (
        inSet(r, 'conjunctions.and', i) > 0 &&
        (isAdjective(r, i + 1) || inSet(r, 'prepositions.of', i + 1) > 0)
      );
  }
  return false;
}

/** Tokens of "avec les" behind "Relations"; 0 where the title goes on otherwise. */
export function relationsWith(r: Reader, at: number): number {
  const length = inList(r, 'relationsWith', at - 1);
  return length > 1 ? length - 1 : 0;
}

/** "ministre des Affaires étrangères, de la Coopération africaine et des …": the list ends in "et de". */
export function listInside(r: Reader, at: number): boolean {
  for (let i = at; i < Math.min(r.end, at + LIST_REACH); i++)
    if (inSet(r, 'conjunctions.and', i) === 1 && inSet(r, 'prepositions.of', i + 1) > 0) return true;
  return false;
}

/** "Foreign, Commonwealth and Development Affairs": the list of one office ends in "and" and a word of that kind. */
export function portfolioList(r: Reader, at: number): boolean {
  for (let i = at; i < at + LIST_REACH;) {
    const words = inList(r, 'institutionWords', i);
    if (words === 0 || bareHead(r, i)) return false;
    i += words;
    const and = inSet(r, 'conjunctions.and', i);
    // "Minister for Foreign Affairs, Trade and Minister for Defence"
    if (and > 0) return inList(r, 'institutionWords', i + and) > 0 || headAt(r, i + and) !== null;
    if (isKey(r, i, ',')) i++;
  }
  return false;
}

/** "ministre des Armées": the state whose ministers alone are called so. */
export function ownPortfolio(r: Reader, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const hit = r.knowledge.lexicon.ownPortfolios.match(r.tokens, i);
    // Of several states where it is of none: "ministre des Forces armées" holds "Armées"
    if (hit && i + hit.length <= to) return hit.value || null;
  }
  return null;
}

/** "le ministre secrétaire général de la présidence": the rank of a minister and the office itself; or two offices that a hyphen joins. */
export function andOffice(r: Reader, [rank, more]: readonly Head[], at: number): boolean {
  if (joinsHead(r, at)) return true;
  const next = modifiersFirst(r) || more || !rank?.one.includes('ministre') ? null : headAt(r, at);
  return next !== null && next.head !== rank && next.head.flag === 'portfolio' && next.length > 1;
}
