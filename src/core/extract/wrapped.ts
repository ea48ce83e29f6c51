/** A page whose lines were broken at a fixed width: the ends of lines inside its paragraphs become spaces, one unit for one. */

/** No line of a narrow column is longer. */
const WIDEST = 120;
/** The share of lines that are no longer. */
const NARROW = 0.9;
/** So many lines that go on in small letters tell a narrow column. */
const LEAST = 3;
/** The share of the line ends that they are. */
const SHARE = 0.2;
/** A line that goes on fills so much of the column. */
const FULL = 0.6;
const SENTENCE_END = new Set('.!?…:;)]"”»');

const isLetter = (c: string): boolean => c.toLowerCase() !== c.toUpperCase();
const isSmall = (c: string): boolean => isLetter(c) && c.toLowerCase() === c;

/** The line goes on in the next: it has no end of its own, and no empty line stands between. */
function open(line: string, next: string): boolean {
  const [last, first] = [line.at(-1), next.trimStart()[0]];
  return last !== undefined && first !== undefined && !SENTENCE_END.has(last) && isLetter(first);
}

/** "BEIJING, Oct. 8 --": a first word in capitals opens a line of its own. */
const opensLine = (next: string): boolean => /^\s*\p{Lu}{3}/u.test(next);

/** Lines of the text with the empty ones between them: where nearly each is followed by one, the page was set in double space. */
function linesOf(text: string): string[] {
  const single = text.split('\n');
  const filled = single.filter((l) => l.trim() !== '').length;
  const apart = single.filter((l, i) => l.trim() !== '' && single[i + 1]?.trim() === '').length;
  if (filled < LEAST * 2 || apart < DOUBLE * filled) return single;
  const lines: string[] = [];
  for (const l of single) {
    if (l.trim() === '' && lines.length > 0) lines[lines.length - 1] += `\n${l}`;
    else lines.push(l);
  }
  return lines;
}

/** The share of lines with an empty one behind them. */
const DOUBLE = 0.8;

/** The text with the same length, its paragraphs on one line each where it was set in a narrow column; any other text as it is. */
export function unwrapped(text: string): string {
  const lines = linesOf(text);
  const bare = lines.map((l) => l.trimEnd());
  const narrow = bare.filter((l) => l.length <= WIDEST);
  // A headline may be longer than the column below it
  if (narrow.length < NARROW * bare.length) return text;
  const width = narrow.reduce((most, l) => Math.max(most, l.length), 0);
  const pairs = bare.slice(0, -1).map((l, i) => open(l, bare[i + 1]!));
  const small = pairs.filter((on, i) => on && isSmall(bare[i + 1]!.trimStart()[0]!)).length;
  if (small < LEAST || small < SHARE * lines.length) return text;
  const joined = (i: number): boolean =>
    pairs[i]! &&
    (isSmall(bare[i + 1]!.trimStart()[0]!) || (bare[i]!.length >= FULL * width && !opensLine(bare[i + 1]!)));
  return lines
    .map((l, i) => (i === lines.length - 1 ? l : joined(i) ? `${l.replaceAll('\n', ' ')} ` : `${l}\n`))
    .join('');
}
