/** Asides: what may stand between the words of one verb and is none of them: an adverb, a day, a place, words between two commas. */
import { auxiliaryAt } from './auxiliaries.ts';
import { inList, inSet, isKey, tokenIn, type Reader } from './reader.ts';

/** Words of the longest adverb, date or place. */
const LONGEST = 6;
/** Tokens between two commas: ", à l'occasion de la fête nationale de son pays,". */
const BETWEEN_COMMAS = 20;

const fixed = (r: Reader, at: number): boolean =>
  inSet(r, 'determiners.definite', at) > 0 || inSet(r, 'determiners.demonstrative', at) > 0;

/** Tokens of a day, with its article, that ends right before `end`: "jeudi", "le 10 mars", "ce jeudi". */
export function dayBefore(r: Reader, end: number): number {
  for (let k = 1; k <= LONGEST; k++)
    if (r.dateAt.get(end - k)?.to === end) return fixed(r, end - k - 1) ? k + 1 : k;
  return 0;
}

/** Tokens of "à Oslo" that end right before `end`. */
export function placeBefore(r: Reader, end: number): number {
  for (let k = 1; k <= LONGEST; k++)
    if (r.placeAt.get(end - k)?.to === end && inSet(r, 'prepositions.at', end - k - 1) > 0) return k + 1;
  return 0;
}

/** "a, à Oslo, en marge du sommet, reçu": tokens from the comma right behind an auxiliary to the comma before `end`. */
export function commasBefore(r: Reader, end: number): number {
  if (!isKey(r, end - 1, ',')) return 0;
  for (let i = end - 2; i > Math.max(r.from, end - BETWEEN_COMMAS); i--) {
    if (auxiliaryAt(r, i)) return isKey(r, i + 1, ',') ? end - i - 1 : 0;
    if (isKey(r, i, ';') || isKey(r, i, '.') || isKey(r, i, ':')) return 0;
  }
  return 0;
}

/** Tokens between two commas, and these, that end right before `end`; 0 where a verb stands between them. */
export function betweenCommas(r: Reader, end: number): number {
  if (!isKey(r, end - 1, ',')) return 0;
  for (let i = end - 2; i > Math.max(r.from, end - BETWEEN_COMMAS); i--) {
    if (isKey(r, i, ',')) return end - i;
    if (auxiliaryAt(r, i) || isKey(r, i, ';') || isKey(r, i, '.')) return 0;
  }
  return 0;
}

/** Tokens of the day, with its article, that begins at `at`. */
export function dayAt(r: Reader, at: number): number {
  const lead = fixed(r, at) ? 1 : 0;
  const day = r.dateAt.get(at + lead);
  return day ? day.to - at : 0;
}

/** Tokens from a comma up to the one that closes it, where no verb stands between them. */
function commasAt(r: Reader, at: number): number {
  if (!isKey(r, at, ',')) return 0;
  for (let i = at + 1; i < Math.min(r.end, at + BETWEEN_COMMAS); i++) {
    if (isKey(r, i, ',')) return i - at;
    if (auxiliaryAt(r, i) || tokenIn(r, i)?.key === ';') return 0;
  }
  return 0;
}

/** The token behind the asides that begin at `at`, or the first one where what is looked for begins: "s'est rendue, jeudi, dans un climat tendu, auprès de". */
export function behindAsides(r: Reader, at: number, begins: (i: number) => boolean): number {
  let i = at;
  for (;;) {
    const comma = isKey(r, i, ',') ? 1 : 0;
    if (begins(i + comma)) return i + comma;
    const place = inSet(r, 'prepositions.at', i) > 0 ? r.placeAt.get(i + 1) : undefined;
    const step = commasAt(r, i) || dayAt(r, i) || inList(r, 'adverbs', i) || (place ? place.to - i : 0);
    if (step === 0) return i;
    i += step;
  }
}
