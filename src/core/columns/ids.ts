/** Columns of ids: those made of content (see `contentHash`) take seven bytes each, others stand as texts. */
import { BrokenBytes, type ByteReader, type ByteWriter } from './bytes.ts';

const DIGITS = 11;
const BYTES = 7;
const HASH = /^[0-9a-z]{11}$/;

/** The letter before the hashes, where all ids are made alike; null where not. */
function prefixOf(ids: readonly string[]): string | null {
  const prefix = ids[0]?.slice(0, -DIGITS) ?? '';
  const alike = ids.every((id) => {
    const digits = id.slice(prefix.length);
    if (!id.startsWith(prefix) || !HASH.test(digits)) return false;
    const value = parseInt(digits, 36);
    return Number.isSafeInteger(value) && value.toString(36).padStart(DIGITS, '0') === digits;
  });
  return alike ? prefix : null;
}

export function writeIds(out: ByteWriter, ids: readonly string[]): void {
  const prefix = prefixOf(ids);
  out.texts([prefix]);
  if (prefix === null) return out.texts(ids);
  const bytes = new Uint8Array(ids.length * BYTES);
  for (const [i, id] of ids.entries()) {
    let rest = parseInt(id.slice(prefix.length), 36);
    for (let k = 0; k < BYTES; k++, rest = Math.floor(rest / 256)) bytes[i * BYTES + k] = rest % 256;
  }
  out.varint(ids.length);
  out.raw(bytes);
}

export function readIds(from: ByteReader): string[] {
  const [prefix] = from.texts(1);
  const ids = prefix === null || prefix === undefined ? from.named() : hashes(from, prefix);
  if (new Set(ids).size !== ids.length) throw new BrokenBytes('an id stands twice');
  return ids;
}

function hashes(from: ByteReader, prefix: string): string[] {
  const count = from.count();
  const bytes = from.raw(count * BYTES);
  return Array.from({ length: count }, (_, i) => {
    let value = 0;
    for (let k = BYTES - 1; k >= 0; k--) value = value * 256 + bytes[i * BYTES + k]!;
    return prefix + value.toString(36).padStart(DIGITS, '0');
  });
}

/** Names of things that mostly stand in a list already: their place there; texts where not. */
export function writeRefs(
  out: ByteWriter,
  values: readonly (string | null)[],
  known: ReadonlyMap<string, number>,
): void {
  const strangers: string[] = [];
  const codes = values.map((value) => {
    if (value === null) return 0;
    const at = known.get(value);
    return at === undefined ? known.size + strangers.push(value) : at + 1;
  });
  out.texts(strangers);
  out.numbers(codes);
}

export function readRefs(from: ByteReader, known: readonly string[], length?: number): (string | null)[] {
  const all = [...known, ...from.named()];
  return Array.from(from.codes(all.length + 1, length), (code) => (code ? all[code - 1]! : null));
}

export const placesIn = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id, i) => [id, i]));
