/** A large JSON file record by record: it may be longer than a string can be, and one record of it is in memory at a time. */
import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { InputProblem } from '../dataset/read-json.ts';

/** A record of a list of the file's object ("meetings.3"), or a field that is no list ("edition"). */
export interface JsonRecord {
  path: string;
  value: unknown;
}

const CHUNK_BYTES = 2 ** 20;
/** UTF-16 units: no record is as long. */
const LONGEST_RECORD = 2 ** 25;
const [QUOTE, BACKSLASH] = ['"', '\\'].map((sign) => sign.charCodeAt(0));

function* chunksOf(path: string, name: string): Generator<string> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (problem) {
    throw new InputProblem([
      `${name} can't be opened (${(problem as NodeJS.ErrnoException).code ?? 'unknown'})`,
    ]);
  }
  try {
    const decoder = new StringDecoder('utf8');
    const bytes = Buffer.alloc(CHUNK_BYTES);
    for (let n = readSync(file, bytes); n > 0; n = readSync(file, bytes))
      yield decoder.write(bytes.subarray(0, n));
    yield decoder.end();
  } finally {
    closeSync(file);
  }
}

/** Follows the signs of an object that stand in no text: where a record ends, and what it is called. */
class Outline {
  /** 0 = outside of the object, 1 = in it, 2 = in a list or an object of it */
  depth = 0;
  ended = false;
  readonly #fail: (why: string) => never;
  #field: string | null = null;
  /** of the next record of a list; null = in no list */
  #index: number | null = null;
  /** the field is a list, of which nothing is to come */
  #told = false;

  constructor(fail: (why: string) => never) {
    this.#fail = fail;
  }

  /** Whether the piece ends with this sign: a name, a record, or what stands between. */
  ends(sign: string, blank: () => boolean): boolean {
    if (this.depth === 0) return true;
    if (this.depth === 1) return sign === '[' || sign === '{' ? sign === '[' && blank() : sign !== ']';
    return this.depth === 2 && this.#index !== null && (sign === ',' || sign === ']');
  }

  /** Takes the piece that ends with this sign. */
  take(sign: string, piece: string): JsonRecord | null {
    if (this.depth === 2) return this.#inList(sign, piece);
    if (this.depth === 0) {
      if (this.ended || sign !== '{' || piece !== '') this.#fail('is no JSON object');
    } else if (sign === ':' && this.#field === null) this.#field = String(this.#parsed(piece, 'a name'));
    else if (sign === '[') this.#index = 0;
    else return this.#field === null && piece === '' ? null : this.#inObject(piece);
    return null;
  }

  #inList(sign: string, piece: string): JsonRecord | null {
    const path = `${this.#field}.${this.#index}`;
    const empty = this.#index === 0 && sign === ']' && piece === '';
    this.#index = sign === ']' ? null : this.#index! + 1;
    this.#told = sign === ']';
    return empty ? null : { path, value: this.#parsed(piece, path) };
  }

  #inObject(piece: string): JsonRecord | null {
    const [path, told] = [this.#field, this.#told];
    if (path === null) return this.#fail('is not JSON: a name stands without a value');
    [this.#field, this.#told] = [null, false];
    if (!told) return { path, value: this.#parsed(piece, path) };
    if (piece !== '') this.#fail(`is not JSON behind ${path}`);
    return null;
  }

  #parsed(text: string, path: string): unknown {
    try {
      return JSON.parse(text);
    } catch (problem) {
      return this.#fail(`is not JSON at ${path}: ${(problem as Error).message}`);
    }
  }
}

/** Reads a file that holds a JSON object. Throws an InputProblem where it does not; `name` is what that calls it. */
export function* recordsIn(path: string, name: string): Generator<JsonRecord> {
  const outline = new Outline((why) => {
    throw new InputProblem([`${name} ${why}`]);
  });
  let [held, inText, escaped] = ['', false, false];
  for (const chunk of chunksOf(path, name)) {
    let start = 0;
    const piece = (end: number): string => (held + chunk.slice(start, end)).replace(/^\uFEFF/, '').trim();
    for (let i = 0; i < chunk.length; i++) {
      const code = chunk.charCodeAt(i);
      if (inText) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) inText = false;
        continue;
      }
      if (code === QUOTE) inText = true;
      const sign = SIGNS.get(code);
      if (sign === undefined) continue;
      if (outline.ends(sign, () => piece(i) === '')) {
        const record = outline.take(sign, piece(i));
        [held, start] = ['', i + 1];
        if (record) yield record;
      }
      if (sign === '{' || sign === '[') outline.depth++;
      else if (sign === '}' || sign === ']') outline.ended = --outline.depth === 0;
    }
    held += chunk.slice(start);
    if (held.length > LONGEST_RECORD) throw new InputProblem([`${name} holds a record that is too long`]);
  }
  if (!outline.ended || held.trim() !== '')
    throw new InputProblem([`${name} is cut off, or goes on behind its end`]);
}

const SIGNS: ReadonlyMap<number, string> = new Map([...'{}[],:'].map((sign) => [sign.charCodeAt(0), sign]));
