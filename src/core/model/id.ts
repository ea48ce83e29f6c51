/** Ids made from content: the same thing has the same id in every build, on every machine. */

/** Hashes a text that comes in pieces: where it is cut changes nothing. */
export interface Hasher {
  add(text: string): void;
  /** of all that was added so far */
  value(): string;
}

/**
 * A 53-bit hash in eleven base-36 digits. Not cryptographic: it names things, it guards nothing.
 * Method: two 32-bit multiply-xorshift lanes (after "cyrb53", public domain).
 */
export function contentHash(text: string): string {
  const hasher = contentHasher();
  hasher.add(text);
  return hasher.value();
}

/** `contentHash` for what is too long to be one string. */
export function contentHasher(): Hasher {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  return {
    add(text) {
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        a = Math.imul(a ^ unit, 0x9e3779b1);
        b = Math.imul(b ^ unit, 0x5f356495);
      }
    },
    value() {
      const c = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
      const d = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(c ^ (c >>> 13), 0xc2b2ae35);
      const value = 4294967296 * (2097151 & (d >>> 0)) + (c >>> 0);
      return value.toString(36).padStart(11, '0');
    },
  };
}

/** Lower case, no accents, đ as d: one UTF-16 unit may become none, so never use the result for offsets. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** Folded words joined by "-": readable in a link. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Order by UTF-16 code unit: the same on every machine, whatever the locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
