/** Markdown → the text that it shows: headings, emphasis, links and lists lose their signs. Time grows with its length. */

/** No link or picture of a line is longer. */
const LONGEST_LINK = 3000;

const HEADING = /^ {0,3}#{1,6}[ \t]+/;
const QUOTE = /^ {0,3}>[ \t]?/;
const BULLET = /^[ \t]{0,8}[-*+][ \t]+/;
const RULE = /^[ \t]{0,3}[-*_=]{3,}[ \t]*$/;

/** End of `](address)` that begins at `at`, or -1. */
function addressEnd(line: string, at: number): number {
  if (line[at] !== ']' || line[at + 1] !== '(') return -1;
  for (let i = at + 2; i < line.length && i < at + LONGEST_LINK; i++) {
    if (line[i] === ')') return i + 1;
    if (line[i] === '(') return -1;
  }
  return -1;
}

function shown(line: string): string {
  const bare = line.replace(QUOTE, '').replace(HEADING, '').replace(BULLET, '');
  const out: string[] = [];
  /** where in `out` the brackets stand that are open */
  const open: number[] = [];
  for (let i = 0; i < bare.length; i++) {
    const char = bare[i]!;
    const next = bare[i + 1];
    if (char === '\\' && next !== undefined && '\\`*_{}[]()#+-.!>'.includes(next)) {
      out.push(next);
      i++;
    } else if (char === '!' && next === '[') continue;
    else if (char === '[') {
      open.push(out.length);
      out.push(char);
    } else if (char === ']' && open.length > 0) {
      const start = open.pop()!;
      const end = addressEnd(bare, i);
      if (end < 0) out.push(char);
      else {
        out[start] = '';
        i = end - 1;
      }
    } else if ((char === '*' || char === '_') && next === char) i++;
    else if (char !== '*') out.push(char);
  }
  return out.join('');
}

/** Lines stay lines; a rule is an empty one. */
export const markdownText = (text: string): string =>
  text
    .split('\n')
    .map((line) => (RULE.test(line) ? '' : shown(line)))
    .join('\n');
