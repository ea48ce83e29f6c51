/** Titles of courtesy in front of a name: "M.", "Son Excellence", "monsieur". */
import { inList, inSet, isKey, tokenIn, type Reader } from './reader.ts';

export type Courtesy = 'm' | 'f' | 'other' | null;

/** "SAR" is a title, "Sar" a name: what is listed in capitals is meant in capitals. */
export function honorific(r: Reader, at: number): number {
  const match = r.knowledge.lexicon.lists.honorifics.match(r.tokens, at);
  if (!match || at + match.length > r.end) return 0;
  const capitals = match.value.length > 1 && match.value === match.value.toUpperCase();
  const { caps, key } = tokenIn(r, at)!;
  return inInitials(r, at + match.length) || (capitals && !caps && key.length > 1) ? 0 : match.length;
}

/** "H.M.D. Perera", "U.R. Rao": the letters of a title are the first of more initials. */
function inInitials(r: Reader, at: number): boolean {
  const i = tokenIn(r, at)?.key === '.' && tokenIn(r, at)!.gap === 'none' ? at + 1 : at;
  const next = tokenIn(r, i);
  const tight = next?.gap === 'none' && next.cap && next.end - next.start === 1;
  return tight && tokenIn(r, i + 1)?.key === '.' && tokenIn(r, i + 1)!.gap === 'none';
}

/** "monsieur Jean Duval", "his excellency Ana Berg": a title of courtesy in small letters stands right before a capital. */
const spelledOut = (r: Reader, at: number): boolean =>
  inList(r, 'spelledOut', at) > 0 &&
  tokenIn(r, at + honorific(r, at))?.cap === true &&
  r.knowledge.lexicon.heads.match(r.tokens, at) === null;

export function courtesyAt(r: Reader, at: number): { to: number; courtesy: Courtesy } {
  let i = at;
  let courtesy: Courtesy = null;
  for (let n = 0; n < 3; n++) {
    const length = tokenIn(r, i)?.cap || spelledOut(r, i) ? honorific(r, i) : 0;
    if (length === 0) break;
    const key = tokenIn(r, i)!.key;
    courtesy =
      key === 'mme' || key === 'mlle' || key === 'madame' || key === 'mrs' || key === 'ms'
        ? 'f'
        : key === 'm' || key === 'mr'
          ? 'm'
          : 'other';
    i += length;
    // "Her Excellency, Ana Rojas"
    if (length > 1 && isKey(r, i, ',') && tokenIn(r, i - 1)!.key === 'excellency' && tokenIn(r, i + 1)?.cap)
      i++;
    // "Mme. Wanjiku"
    if (tokenIn(r, i)?.key === '.' && tokenIn(r, i)!.gap === 'none') i++;
  }
  return { to: i + partyAt(r, i), courtesy };
}

/** "la ministre CDU Eva Maier", "le député (PS) Karl Huber": tokens of the letters of a party in front of a name. */
function partyAt(r: Reader, at: number): number {
  const open = isKey(r, at, '(') ? 1 : 0;
  const letters = tokenIn(r, at + open)?.caps ? inList(r, 'partyLetters', at + open) : 0;
  const length = open + letters + open;
  const closed = open === 0 || isKey(r, at + length - 1, ')');
  const named = [0, 1].every((k) => tokenIn(r, at + length + k)?.cap && !tokenIn(r, at + length + k)!.caps);
  return letters > 0 && closed && named && tokenIn(r, at + length + 1)!.gap !== 'line' ? length : 0;
}

/** "Présidence Le chef de l'État", "Reçus Par Le Chef De L'Etat": where the words that belong to the office at a token begin. */
export function leadsOffice(r: Reader, at: number): number {
  const { file, heads } = r.knowledge.lexicon;
  if (file.grammar?.modifiersFirst || heads.match(r.tokens, at) === null) return at;
  const article = inSet(r, 'determiners.definite', at - 1) === 1 ? 1 : 0;
  return at - article - (article > 0 && inSet(r, 'prepositions.by', at - 2) === 1 ? 1 : 0);
}
