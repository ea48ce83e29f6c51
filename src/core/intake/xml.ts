/** XML → its elements, one after another. No entity but the five of XML, no declaration of any: such a file is refused first. */
import type { Limits } from './limits.ts';
import type { Problems } from './problem.ts';

/** What a reader of XML is told, in the order of the file. */
export interface Listener {
  open(name: string, attributes: ReadonlyMap<string, string>, row: number): void;
  close(name: string, text: string): void;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entity(body: string): string | null {
  if (Object.hasOwn(NAMED, body)) return NAMED[body]!;
  const hex = /^#x([\da-f]{1,6})$/i.exec(body)?.[1];
  const digits = hex === undefined ? /^#(\d{1,7})$/.exec(body)?.[1] : undefined;
  const code =
    hex === undefined ? (digits === undefined ? Number.NaN : Number(digits)) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** Text with its entities resolved; what is none stays as written. */
const plain = (text: string): string =>
  text.includes('&') ? text.replace(/&([#\w]{1,9});/g, (whole, body: string) => entity(body) ?? whole) : text;

/** Name without its prefix ("viz:color" → "color"). */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

class NotXml extends Error {}

/** A walk over a text, each character once. */
class Scanner {
  private at = 0;
  private row = 1;
  private items = 0;
  private readonly stack: { name: string; text: string[] }[] = [];
  /** the next line end that is not counted yet: sought once, wherever it is */
  private newline: number;
  private readonly text: string;
  private readonly limits: Limits;
  private readonly listener: Listener;

  constructor(text: string, limits: Limits, listener: Listener) {
    this.text = text;
    this.newline = text.indexOf('\n');
    this.limits = limits;
    this.listener = listener;
  }

  get line(): number {
    return this.row;
  }

  /** Moves to `to` and counts the lines passed. */
  private go(to: number): void {
    for (; this.newline >= 0 && this.newline < to; this.newline = this.text.indexOf('\n', this.newline + 1))
      this.row++;
    this.at = to;
  }

  private past(mark: string, what: string): string {
    const end = this.text.indexOf(mark, this.at);
    if (end < 0) throw new NotXml(`${what} does not end`);
    const passed = this.text.slice(this.at, end);
    this.go(end + mark.length);
    return passed;
  }

  run(): void {
    const { text } = this;
    while (this.at < text.length) {
      const next = text.indexOf('<', this.at);
      const stop = next < 0 ? text.length : next;
      this.take(plain(text.slice(this.at, stop)));
      this.go(stop);
      if (next < 0) break;
      if (text.startsWith('<!--', next)) this.past('-->', 'a comment');
      else if (text.startsWith('<![CDATA[', next)) this.take(this.past(']]>', 'a section').slice(9));
      else if (text.startsWith('<?', next)) this.past('?>', 'an instruction');
      else if (text.startsWith('</', next)) this.close(this.past('>', 'a tag').slice(2).trim());
      else this.open();
    }
    if (this.stack.length) throw new NotXml(`<${this.stack.at(-1)!.name}> is never closed`);
  }

  private take(text: string): void {
    const top = this.stack.at(-1);
    if (top) top.text.push(text);
    else if (text.trim() !== '' && text.trim() !== '\ufeff')
      throw new NotXml('text stands outside of its elements');
  }

  private count(): void {
    if (++this.items > this.limits.items)
      throw new NotXml(`it holds more than ${this.limits.items} elements`);
  }

  private close(name: string): void {
    const top = this.stack.pop();
    if (top?.name !== name) throw new NotXml(`</${name.slice(0, 40)}> closes what is not open`);
    this.listener.close(localName(name), top.text.join(''));
  }

  private open(): void {
    const { row } = this;
    this.at++;
    const name = this.word();
    if (!name) throw new NotXml('a "<" begins no tag');
    const attributes = this.attributes();
    this.count();
    const empty = this.text[this.at] === '/';
    this.go(this.at + (empty ? 2 : 1));
    this.listener.open(localName(name), attributes, row);
    if (empty) this.listener.close(localName(name), '');
    else if (this.stack.push({ name, text: [] }) > this.limits.depth)
      throw new NotXml(`its elements are nested more than ${this.limits.depth} deep`);
  }

  private word(): string {
    const from = this.at;
    let i = from;
    for (let code = this.text.charCodeAt(i); i < this.text.length; code = this.text.charCodeAt(++i))
      // = > / < " '
      if (
        isSpace(code) ||
        code === 61 ||
        code === 62 ||
        code === 47 ||
        code === 60 ||
        code === 34 ||
        code === 39
      )
        break;
    this.at = i;
    return this.text.slice(from, i);
  }

  private skipSpace(): void {
    let i = this.at;
    while (isSpace(this.text.charCodeAt(i))) i++;
    this.go(i);
  }

  /** Up to the ">" or "/>" that ends the tag. */
  private attributes(): Map<string, string> {
    const found = new Map<string, string>();
    for (;;) {
      this.skipSpace();
      const char = this.text[this.at];
      if (char === '>' || (char === '/' && this.text[this.at + 1] === '>')) return found;
      const name = this.word();
      this.skipSpace();
      if (!name || this.text[this.at] !== '=') throw new NotXml('an attribute has no value');
      this.at++;
      this.skipSpace();
      const quote = this.text[this.at];
      if (quote !== '"' && quote !== "'") throw new NotXml('an attribute is not quoted');
      this.at++;
      const value = this.past(quote, 'an attribute');
      if (value.length > this.limits.string)
        throw new NotXml(`an attribute is longer than ${this.limits.string}`);
      if (value.includes('<')) throw new NotXml('an attribute does not end');
      if (found.has(name)) throw new NotXml(`the attribute ${name.slice(0, 40)} stands twice`);
      found.set(name, plain(value));
      this.count();
      if (found.size > this.limits.attributes)
        throw new NotXml(`an element has more than ${this.limits.attributes} attributes`);
    }
  }
}

/** Walks over a document; false where it is none, with a problem that names the line. */
export function readXml(text: string, limits: Limits, problems: Problems, listener: Listener): boolean {
  const declared = text.search(/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i);
  if (declared >= 0) {
    problems.add('entity-refused', { row: text.slice(0, declared).split('\n').length });
    return false;
  }
  const scanner = new Scanner(text, limits, listener);
  try {
    scanner.run();
    return true;
  } catch (problem) {
    if (!(problem instanceof NotXml)) throw problem;
    problems.add('not-xml', { row: scanner.line, values: { reason: problem.message } });
    return false;
  }
}
