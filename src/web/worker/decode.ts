/** Bytes of a file → its text, in whatever common encoding it was saved; tells what it had to assume. */

export type Decoded = { text: string; notes: string[] } | { unreadable: string };

const UTF16 = [
  { label: 'utf-16le', mark: [0xff, 0xfe] },
  { label: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** A share of control characters above this is no text. */
const MOST_CONTROL = 0.02;

/** Text in Latin letters has a zero in most pairs of UTF-16, always on the same side; other files have them anywhere. */
const ZERO_HALF = 0.5;
const ZERO_NEVER = 0.01;

function unmarkedUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [first, second] = zeros.map((n) => n / (bytes.length / 2)) as [number, number];
  if (bytes.length % 2 === 1) return null;
  if (second > ZERO_HALF && first < ZERO_NEVER) return 'utf-16le';
  return first > ZERO_HALF && second < ZERO_NEVER ? 'utf-16be' : null;
}

/**
 * UTF-8 (with or without its mark), else UTF-16 by its mark or by its zeros, else Windows-1252. The mark is no part of the
 * text: offsets count without it.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { unreadable: 'the file is empty' };
  const wide = UTF16.find(({ mark }) => bytes[0] === mark[0] && bytes[1] === mark[1]);
  if (wide) return checked(new TextDecoder(wide.label).decode(bytes), ['read as UTF-16']);
  if (bytes.includes(0)) {
    const label = unmarkedUtf16(bytes);
    return label === null
      ? { unreadable: 'not a text: it holds zero bytes' }
      : checked(new TextDecoder(label).decode(bytes), ['read as UTF-16, which the file does not say']);
  }
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes), []);
  } catch {
    return checked(windows1252(bytes), [
      'not valid UTF-8: read as Windows-1252, so some letters may be wrong',
    ]);
  }
}

/** The letters of bytes 0x80 to 0x9f; the five that have none stay control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Done by hand: Node 20's own decoder takes the name for Latin-1 and loses “ ” ’ œ. */
const windows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252[byte - 0x80]! : String.fromCharCode(byte),
  ).join('');

function checked(text: string, notes: string[]): Decoded {
  // oxlint-disable-next-line no-control-regex -- control characters are what is counted
  const control = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return control > text.length * MOST_CONTROL
    ? { unreadable: 'not a text: it holds control characters' }
    : { text, notes };
}
