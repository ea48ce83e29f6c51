/** A copy of the text of exactly the same length without markup and invisible characters: it is read, the raw text is quoted. */

/** Stands where a character was taken out of a word: no space, no letter, dropped from every key and name. */
export const NOTHING = '\u034f';

const LESS = 0x3c;
const AMPERSAND = 0x26;
const LINE_END = 0x0a;
const RETURN = 0x0d;
const ZERO_WIDTH_SPACE = 0x200b;
const BYTE_ORDER_MARK = 0xfeff;

/** Joiners, soft hyphens and marks of direction: they change how a word looks, not which word it is. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200c && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069)
  );
}

/** Where the words of one tag and the next belong to different lines of the page. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'head header hr html li main nav ol p section table tbody td th thead title tr ul'
  ).split(' '),
);
/** What stands inside these is no text. */
const HIDDEN = new Set(['script', 'style', 'noscript', 'template']);

/** Letters and marks that pages write as `&name;`. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  deg: '°',
  ordm: 'º',
  euro: '€',
  oelig: 'œ',
  OElig: 'Œ',
  aelig: 'æ',
  AElig: 'Æ',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
};
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  ring: '\u030a',
};

/** No tag or entity of a page is longer: beyond it a bracket is a bracket. */
const LONGEST_TAG = 2000;
const LONGEST_ENTITY = 10;

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

interface Tag {
  name: string;
  closes: boolean;
  /** after its last character */
  end: number;
}

/** First place of `what` from `at` on; a search that failed once is not made again, so that all of them are linear. */
class Finder {
  private readonly text: string;
  private readonly absent = new Set<string>();

  constructor(text: string) {
    this.text = text;
  }

  find(what: string, at: number): number {
    if (this.absent.has(what)) return -1;
    const found = this.text.indexOf(what, at);
    if (found < 0) this.absent.add(what);
    return found;
  }
}

/** The tag, comment or declaration that begins at `at`, or null. */
function tagAt(text: string, at: number, finder: Finder): Tag | null {
  if (text.startsWith('<!--', at)) {
    const end = finder.find('-->', at + 4);
    return end < 0 ? null : { name: '!', closes: false, end: end + 3 };
  }
  const closes = text[at + 1] === '/';
  const declares = text[at + 1] === '!' || text[at + 1] === '?';
  const from = at + (closes || declares ? 2 : 1);
  const limit = Math.min(text.length, at + LONGEST_TAG);
  let i = from;
  while (i < limit && (isLetter(text.charCodeAt(i)) || (i > from && isDigit(text.charCodeAt(i))))) i++;
  // "<a@b.example>" is an address
  if (i === from || !/[\s/>]/.test(text[i] ?? '')) return null;
  for (let end = i; end < limit && text[end] !== '<'; end++)
    if (text[end] === '>')
      return { name: declares ? '!' : text.slice(from, i).toLowerCase(), closes, end: end + 1 };
  return null;
}

/** What an entity stands for: one character, or null where it is none. */
function entityAt(text: string, at: number): { char: string; end: number } | null {
  const length = text.slice(at, at + LONGEST_ENTITY + 1).indexOf(';');
  if (length < 0) return null;
  const end = at + length;
  const name = text.slice(at + 1, end);
  const char = name.startsWith('#') ? numbered(name.slice(1)) : named(name);
  return char?.length === 1 ? { char, end: end + 1 } : null;
}

function numbered(digits: string): string | null {
  const code = /^x[\da-f]+$/i.test(digits)
    ? Number.parseInt(digits.slice(1), 16)
    : /^\d+$/.test(digits)
      ? Number(digits)
      : Number.NaN;
  const whole = code >= 32 && code <= 0xffff && !(code >= 0xd800 && code <= 0xdfff);
  return whole ? String.fromCharCode(code) : null;
}

function named(name: string): string | null {
  if (Object.hasOwn(NAMED, name)) return NAMED[name]!;
  const mark = ACCENTS[name.slice(1)];
  return mark && isLetter(name.charCodeAt(0)) ? (name[0]! + mark).normalize('NFC') : null;
}

const isWordPart = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();

/** A copy in the making: stretches of the raw text, and what stands in their place. */
class Copy {
  private readonly parts: string[] = [];
  private kept = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Gives the index of the last unit replaced. */
  put(from: number, to: number, replacement: string): number {
    this.parts.push(this.text.slice(this.kept, from), replacement);
    this.kept = to;
    return to - 1;
  }

  done(): string {
    return this.parts.length === 0 ? this.text : this.parts.join('') + this.text.slice(this.kept);
  }
}

/** End of what a script or a style sheet holds: the start of its closing tag, or of nothing where it never closes. */
function hiddenEnd(tag: Tag, lower: Finder): number {
  if (tag.closes || !HIDDEN.has(tag.name)) return tag.end;
  const close = lower.find(`</${tag.name}`, tag.end);
  return close < 0 ? tag.end : close;
}

/** Lower case of ASCII letters only: of exactly the same length. */
const lowered = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** The text without markup, and the same text where it has none. Time grows with its length. */
export function readable(text: string): string {
  const copy = new Copy(text);
  const finder = new Finder(text);
  let lower: Finder | null = null;
  // A page's own line ends mean nothing inside a paragraph; an empty line ends one that was never closed.
  let paragraph = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LESS) {
      const tag = tagAt(text, i, finder);
      if (!tag) continue;
      const block = BLOCKS.has(tag.name);
      if (block) paragraph = tag.name === 'p' && !tag.closes;
      const end = HIDDEN.has(tag.name) ? hiddenEnd(tag, (lower ??= new Finder(lowered(text)))) : tag.end;
      i = copy.put(i, end, (block ? '\n' : ' ').padEnd(end - i));
    } else if (code === AMPERSAND) {
      const entity = entityAt(text, i);
      if (entity)
        i = copy.put(
          i,
          entity.end,
          entity.char.padEnd(entity.end - i, isWordPart(entity.char) ? NOTHING : ' '),
        );
    } else if (isInvisible(code)) {
      let end = i + 1;
      while (isInvisible(text.charCodeAt(end))) end++;
      const inside = isWordPart(text[i - 1] ?? '') && isWordPart(text[end] ?? '');
      i = copy.put(i, end, (inside ? NOTHING : ' ').repeat(end - i));
    } else if (code === RETURN && text.charCodeAt(i + 1) !== LINE_END) copy.put(i, i + 1, '\n');
    else if (code === ZERO_WIDTH_SPACE || code === BYTE_ORDER_MARK) copy.put(i, i + 1, ' ');
    else if (code === LINE_END && paragraph) {
      if (/^\r?\n/.test(text.slice(i + 1, i + 3))) paragraph = false;
      else copy.put(i, i + 1, ' ');
    }
  }
  return copy.done();
}
