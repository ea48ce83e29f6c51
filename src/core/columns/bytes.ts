/** Columns as bytes that pack well, and back: every number that is read is checked before anything is made of it. */

/** Raised by what reads bytes; the message says what is wrong with them. */
export class BrokenBytes extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'BrokenBytes';
  }
}

/** Whole numbers beyond are written as floats: their differences, doubled, must stay exact. */
const MOST_WHOLE = 2 ** 50;

/** How a column of numbers is written. */
const PLAIN = 0;
const DELTAS = 1;
const FLOATS = 2;

/** 0, -1, 1, -2 … as 0, 1, 2, 3 …: small numbers of either sign stay small. */
const zigzag = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n);
const unzigzag = (n: number): number => (n % 2 ? -(n + 1) / 2 : n / 2);

/** Bits that the bytes take if each is packed by how often it comes: what a packer makes of them, roughly. */
function weight(bytes: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte]!++;
  let bits = 0;
  for (const count of counts) if (count) bits -= count * Math.log2(count / bytes.length);
  return bits;
}

export class ByteWriter {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;
  /** text → its number plus 1, in the order in which they were first written */
  #texts = new Map<string, number>();

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A whole number from 0 on, seven bits a byte, the lowest first. */
  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** Numbers: whole ones as they are or as differences, whichever packs better; others as floats, a plane a byte of each. */
  numbers(values: ArrayLike<number>): void {
    this.varint(values.length);
    const all = Array.from(values);
    if (!all.every((n) => Number.isInteger(n) && Math.abs(n) <= MOST_WHOLE && !Object.is(n, -0))) {
      this.byte(FLOATS);
      this.raw(planesOf(new Uint8Array(Float64Array.from(all).buffer), 8));
      return;
    }
    const plain = new ByteWriter();
    const deltas = new ByteWriter();
    for (const [i, n] of all.entries()) {
      plain.varint(zigzag(n));
      deltas.varint(zigzag(n - (i ? all[i - 1]! : 0)));
    }
    const [a, b] = [plain.body(), deltas.body()];
    const asDeltas = weight(b) < weight(a);
    this.byte(asDeltas ? DELTAS : PLAIN);
    this.raw(asDeltas ? b : a);
  }

  /** Texts by their numbers among all that are written, each of which stands there once; null = none. */
  texts(values: readonly (string | null)[]): void {
    this.numbers(
      values.map((text) => {
        if (text === null) return 0;
        const number = this.#texts.get(text) ?? this.#texts.size + 1;
        this.#texts.set(text, number);
        return number;
      }),
    );
  }

  text(value: string): void {
    this.texts([value]);
  }

  /** Without the texts. */
  body(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** The texts, then what was written. */
  whole(): Uint8Array {
    const texts = new TextEncoder().encode([...this.#texts.keys()].map(escaped).join('\n'));
    const out = new ByteWriter();
    out.varint(this.#texts.size);
    out.varint(texts.length);
    out.raw(texts);
    out.raw(this.body());
    return out.body();
  }
}

/** Bytes of records of `width`: all first bytes, then all second ones … (`back`: the other way round). */
function planesOf(bytes: Uint8Array, width: number, back = false): Uint8Array {
  const out = new Uint8Array(bytes.length);
  const records = bytes.length / width;
  for (let i = 0; i < records; i++)
    for (let k = 0; k < width; k++) {
      const [record, plane] = [i * width + k, k * records + i];
      if (back) out[record] = bytes[plane]!;
      else out[plane] = bytes[record]!;
    }
  return out;
}

/** On one line, and such as UTF-8 has: half a surrogate pair has none. */
const escaped = (text: string): string =>
  text.replace(/[\n\\]|\p{Cs}/gu, (sign) => `\\${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const unescaped = (line: string): string =>
  line.includes('\\')
    ? line.replace(/\\([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : line;

export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #texts: readonly string[];
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const count = this.count();
    const length = this.varint();
    const lines = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.raw(length));
    this.#texts = count ? lines.split('\n').map(unescaped) : [];
    if (this.#texts.length !== count) throw new BrokenBytes(`${this.#texts.length} texts, not ${count}`);
  }

  raw(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw new BrokenBytes('it ends too early');
    return this.#bytes.subarray(this.#at, (this.#at += length));
  }

  byte(): number {
    if (this.#at >= this.#bytes.length) throw new BrokenBytes('it ends too early');
    return this.#bytes[this.#at++]!;
  }

  varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) break;
      if (factor >= 2 ** 49) throw new BrokenBytes('a number is too large');
    }
    if (!Number.isSafeInteger(value)) throw new BrokenBytes('a number is too large');
    return value;
  }

  /** How many of something follow that take a byte each or more: no more than there are bytes, so that nobody asks for more room. */
  count(): number {
    const count = this.varint();
    if (count > this.#bytes.length - this.#at) throw new BrokenBytes(`${count} of what it has no room for`);
    return count;
  }

  /** @param length how many there must be; left out = any */
  numbers(length?: number): Float64Array {
    const count = this.count();
    if (length !== undefined && count !== length) throw new BrokenBytes(`${count} values, not ${length}`);
    const how = this.byte();
    if (how === FLOATS) {
      const bytes = planesOf(this.raw(8 * count), 8, true);
      const values = new Float64Array(bytes.buffer);
      if (!values.every(Number.isFinite)) throw new BrokenBytes('a number is none');
      return values;
    }
    if (how > FLOATS) throw new BrokenBytes(`no way ${how} to write numbers is known`);
    const values = new Float64Array(count);
    for (let i = 0, last = 0; i < count; i++) {
      const value = unzigzag(this.varint());
      values[i] = last = how === DELTAS ? last + value : value;
    }
    return values;
  }

  /** Numbers of things of which there are `most`. */
  codes(most: number, length?: number): Uint32Array {
    const values = this.numbers(length);
    for (const value of values)
      if (!(value >= 0 && value < most && Number.isInteger(value)))
        throw new BrokenBytes(`${value} is not one of ${most}`);
    return Uint32Array.from(values);
  }

  texts(length?: number): (string | null)[] {
    return Array.from(this.codes(this.#texts.length + 1, length), (code) =>
      code ? this.#texts[code - 1]! : null,
    );
  }

  /** Texts none of which may be missing. */
  named(length?: number): string[] {
    const texts = this.texts(length);
    if (texts.includes(null)) throw new BrokenBytes('a text is missing');
    return texts as string[];
  }

  text(): string {
    return this.named(1)[0]!;
  }

  end(): void {
    if (this.#at < this.#bytes.length) throw new BrokenBytes('it goes on after its end');
  }
}
