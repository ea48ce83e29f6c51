/** Names of persons: capitalised runs with particles and initials, less the words that only look like names. */
import { byNameEnd, inAddress, subjectBehind } from './by-names.ts';
import { courtesyAt, type Courtesy, leadsOffice } from './courtesies.ts';
import { barred } from './name-bars.ts';
import { afterInitial, capitalAt, grammar, isHead, lettersAt, listed, particleEnd } from './name-words.ts';
import { inList, inSet, isKey, tokenIn, type Reader } from './reader.ts';

export interface NameMatch {
  /** the name proper, without its title of courtesy */
  from: number;
  to: number;
  /** where the title of courtesy begins, `from` if there is none */
  start: number;
  courtesy: Courtesy;
  /** capitalised words in it */
  words: number;
}

/** Longest run taken for a name: "Ana Maria Rojas Al-Amin" has five, a list of capitals has hundreds. */
const MAX_TOKENS = 9;

/** "Jean-Yves le Floch": a small article behind a given name of two parts. */
function innerArticle(r: Reader, at: number, first: number): number | null {
  const behind =
    at - first === 2 && tokenIn(r, at - 1)!.gap === 'hyphen' && inList(r, 'innerArticles', at) > 0;
  const fits =
    behind && capitalAt(r, at + 1) && !listed(r, at + 1) && !isHead(r, at + 1) && !r.placeAt.has(at + 1);
  return fits && !r.knowledge.demonyms.match(r.tokens, at + 1) ? at + 1 : null;
}

/** "Al Amal Palace", "Hope House": what is named so is a building. */
function buildingAt(r: Reader, at: number): boolean {
  return grammar(r)?.modifiersFirst === true && capitalAt(r, at) && inList(r, 'siteHeads', at) > 0;
}

/** "Nationalist Movement Party", "Lao Vietnam Friendship Association", "Blue Dot Network": what is named so is a body or a thing. */
function bodyAt(r: Reader, at: number): boolean {
  const next = tokenIn(r, at);
  if (!next?.cap || next.gap !== 'space') return false;
  const body =
    grammar(r)?.modifiersFirst === true && inList(r, 'organisationHeads', at) > 0 && !isHead(r, at);
  return body || inList(r, 'thingNouns', at) > 0;
}

function lettered(r: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokenIn(r, i)!.key.length > 1) return true;
  return false;
}

/** "Al-Amin" */
const capsParticle = (r: Reader, at: number): boolean => tokenIn(r, at)!.key.length <= 3;

/** "la rencontre Ola Berg-Luis Prado": a hyphen between two names in full. */
const fullName = (r: Reader, at: number): boolean =>
  [at, at + 1].every((i) => tokenIn(r, i)?.kind === 'word' && capitalAt(r, i)) &&
  tokenIn(r, at + 1)!.gap === 'space' &&
  !listed(r, at + 1) &&
  !isHead(r, at + 1);

/** Two people joined by a hyphen: behind the noun of their meeting, or first in a line; not "Luis Diaz-Prado Rojas". */
const twoNames = (r: Reader, at: number): boolean =>
  at === r.from ||
  ['-', '–', '—', ':'].includes(tokenIn(r, at - 1)?.key ?? '') ||
  [1, 2, 3].some((k) => (r.knowledge.lexicon.nouns.match(r.tokens, at - k)?.length ?? 0) === k);

/** "[Ana Berg/Xinhua]", "Photo : Ana Berg/AFP": who took the picture. */
const signs = (r: Reader, at: number, to: number): boolean =>
  (isKey(r, at - 1, '[') || isKey(r, at - 1, '(') || isKey(r, at - 1, ':')) &&
  isKey(r, to, '/') &&
  r.knowledge.lexicon.agencies.match(r.tokens, to + 1) !== null;

/** "al-" of "al-Amin", where the story has told that name in full. */
export function knownParticle(r: Reader, at: number): boolean {
  const [token, next] = [tokenIn(r, at), tokenIn(r, at + 1)];
  if (!token || token.cap || next?.gap !== 'hyphen' || !next.cap) return false;
  return r.known?.has(next.key) === true && inList(r, 'particles', at) === 1;
}

/** "Luis Prado, Jr." */
function afterJunior(r: Reader, at: number): number {
  const junior = isKey(r, at, ',') && ['jr', 'sr'].includes(tokenIn(r, at + 1)?.key ?? '');
  return junior ? afterInitial(r, at + 1) : at;
}

/** The name that begins at token `at`, courtesy title included; null where there is none. One word alone is a match too. */
export function readName(r: Reader, at: number): NameMatch | null {
  // "the High-Level Debate"; "@DanielMwangi" is an address
  if (tokenIn(r, at)?.gap === 'hyphen' || inAddress(r, at)) return null;
  const { to: from, courtesy } = courtesyAt(r, at);
  // "I Gusti Ngurah", "Ni Made Ayu"
  let words = capitalAt(r, from + 1) ? inList(r, 'nameLeads', from) : 0;
  let i = from + words;
  // "al-Amin said": the particle in front of a surname that the story has told in full
  if (i === at && knownParticle(r, at)) i++;
  while (i < Math.min(r.end, from + MAX_TOKENS)) {
    const token = tokenIn(r, i)!;
    if (i > from && (token.gap === 'line' || lettersAt(r, i) > 0)) break;
    if (i > from && token.gap === 'hyphen' && token.kind === 'word') {
      if (words > 1 && twoNames(r, from) && !capsParticle(r, i - 1) && fullName(r, i)) break;
      // "Kari Solberg-led talks"
      if (!token.cap && inList(r, 'hyphenTails', i) > 0) break;
      // "al-Assad": the surname stands behind its particle
      if (token.cap && !capitalAt(r, i - 1)) words++;
      i++;
      continue;
    }
    if (token.cap && token.kind === 'word') {
      if (barred(r, i, from)) break;
      words++;
      i = afterInitial(r, i);
      // "Al- Saud"
      if (
        inList(r, 'particles', i - 1) > 0 &&
        isKey(r, i, '-') &&
        tokenIn(r, i)!.gap === 'none' &&
        capitalAt(r, i + 1)
      )
        i++;
      continue;
    }
    const quoted = i > from && token.kind === 'mark' ? byNameEnd(r, i) : null;
    if (quoted !== null && !listed(r, quoted) && !isHead(r, quoted)) {
      i = quoted;
      continue;
    }
    const next = token.kind === 'word' ? (particleEnd(r, i, from) ?? innerArticle(r, i, from)) : null;
    if (next === null) break;
    // "al-Nasser": the word behind the hyphen counts
    if (tokenIn(r, next)?.gap === 'hyphen') words++;
    i = next;
  }
  i = afterJunior(r, i);
  for (const led = leadsOffice(r, i); words > 0 && i > led; i--) words--;
  if (subjectBehind(r, from, i, words)) {
    i--;
    words--;
  }
  if (courtesy === null && (buildingAt(r, i) || bodyAt(r, i))) return null;
  if (courtesy === null && words > 1 && bodyAt(r, i - 1)) return null;
  if (!lettered(r, from, i) || signs(r, at, i)) return null;
  // "M. Le Goff" is one surname
  const article = courtesy !== null && words === 2 && inSet(r, 'determiners.definite', from) > 0;
  return words > 0 ? { from, to: i, start: at, courtesy, words: article ? 1 : words } : null;
}
