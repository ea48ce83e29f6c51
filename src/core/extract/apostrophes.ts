/** Which apostrophe is a letter of a name ("Mata'afa", "O'tkam", "N'Guessan", "Dell'Orto", "ʻAisea") and which one cuts words ("l'État", "Yi's"). */

const isUpper = (c: string): boolean => c !== c.toLowerCase();
const isLower = (c: string): boolean => c !== c.toUpperCase();
const isLetter = (c: string): boolean => isLower(c) || isUpper(c);

/** Letters that French elides: what follows them is another word. */
const ELIDED = new Set(['c', 'd', 'j', 'l', 'm', 'n', 's', 't']);
/** … but "N'Guessan", "M'Bala" and "T'Kanda" are surnames where a capital follows. */
const PREFIXED = new Set(['m', 'n', 't']);
/** What English leaves of a verb or of "not" behind an apostrophe. */
const CONTRACTED = new Set(['t', 're', 've', 'll', 'd', 'm', 's']);
/** Glottal stops that are letters and never quotation marks. */
const STOPS = new Set(['ʻ', 'ʼ', 'ʿ', 'ʾ']);
/** Letters behind a mark in which the other one of its pair is looked for. */
const QUOTE_REACH = 240;

/** "'s" at the end of a word, which begins with the apostrophe at `at`: "Yi's", "China's". */
export function possessiveAt(text: string, at: number): boolean {
  return text[at + 1] === 's' && !isLetter(text[at + 2] ?? '') && !STOPS.has(text[at]!);
}

/** "N'Guessan", "O'Dowda", "O'tkam": one letter before the apostrophe; not "L'Union", "d'autres". */
function behindOne(folded: string, first: number, next: string, after: string): boolean {
  const letter = folded[first]!;
  if (!ELIDED.has(letter)) return true;
  return PREFIXED.has(letter) && isUpper(next) && isLower(after);
}

/** The apostrophe at `at` inside a word that begins with a capital at `first` is one of its letters; not in "Qu'il", "They've". */
export function insideName(text: string, folded: string, first: number, at: number): boolean {
  const [next, after] = [text[at + 1] ?? '', text[at + 2] ?? ''];
  if (!isUpper(text[first]!) || !isLetter(next) || at === first) return false;
  let end = at + 1;
  while (end < text.length && isLetter(text[end]!)) end++;
  if (CONTRACTED.has(folded.slice(at + 1, end)) && !STOPS.has(text[at]!)) return false;
  if (at - first === 1) return behindOne(folded, first, next, after);
  if (folded.slice(at - 2, at) === 'qu' || folded.startsWith("aujourd'hui", first)) return false;
  // "Dell'Orto", "MATA'AFA", "Fa'afunua"
  return isLower(next) || isLower(after) || isUpper(text[first + 1]!);
}

/** "the leaders' talks" */
const ownedByMany = (text: string, at: number): boolean =>
  text[at - 1] === 's' && text[at + 1] === ' ' && isLetter(text[at + 2] ?? '');

/** "ʻAisea", "'Alisi Vea": a name begins with the mark at `at`, which no other one of its line closes. */
export function beginsName(text: string, folded: string, at: number): boolean {
  if (folded[at] !== "'" || !isUpper(text[at + 1] ?? '') || !isLetter(text[at + 2] ?? '')) return false;
  if (STOPS.has(text[at]!)) return true;
  const end = Math.min(text.length, at + QUOTE_REACH);
  let within = true;
  for (let i = at + 2; i < end && text[i] !== '\n'; i++) {
    if (text[i] === ' ') within = false;
    else if (folded[i] !== "'" || text[i - 1] === ' ' || isLetter(text[i + 1] ?? '')) continue;
    // "Juris 'Jurgis' Ozols" quotes one word
    else if (within || !ownedByMany(text, i)) return false;
  }
  return true;
}
