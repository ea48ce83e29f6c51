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

/** Node 20's own decoder takes the name for Latin-1 and loses “ ” ’ œ: what it leaves is put right. */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);

const isControl = (code: number): boolean => (code < 0x20 && (code < 9 || code > 13)) || code === 0xfffd;

function checked(text: string, notes: string[]): Decoded {
  let control = 0;
  // Not a list of all that match: of a large file that is no text it would fill the memory.
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) control++;
  return control > text.length * MOST_CONTROL
    ? { unreadable: 'not a text: it holds control characters' }
    : { text, notes };
}
