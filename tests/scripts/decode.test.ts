import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/web/worker/decode.ts';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEnd: boolean): Uint8Array =>
  bytes(
    ...(bigEnd ? [0xfe, 0xff] : [0xff, 0xfe]),
    ...[...text].flatMap((c) => {
      const [high, low] = [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 0xff];
      return bigEnd ? [high, low] : [low, high];
    }),
  );

describe('a file of text', () => {
  it('is read as UTF-8, with or without its mark', () => {
    expect(decode(utf8('Hà Nội, été'))).toEqual({ text: 'Hà Nội, été', notes: [] });
    expect(decode(bytes(0xef, 0xbb, 0xbf, ...utf8('été')))).toEqual({ text: 'été', notes: [] });
  });

  it('is read as UTF-16 by its mark', () => {
    for (const bigEnd of [true, false])
      expect(decode(utf16('été à Huế', bigEnd))).toEqual({ text: 'été à Huế', notes: ['read as UTF-16'] });
  });

  it('is read as UTF-16 without its mark where its zeros show it', () => {
    for (const bigEnd of [true, false])
      expect(decode(utf16('Le ministre a été reçu à Huế.', bigEnd).slice(2))).toEqual({
        text: 'Le ministre a été reçu à Huế.',
        notes: ['read as UTF-16, which the file does not say'],
      });
  });

  it('is read as Windows-1252 where it is no UTF-8, and the report says so', () => {
    expect(decode(bytes(0x93, 0xe9, 0x74, 0xe9, 0x94))).toEqual({
      text: '“été”',
      notes: ['not valid UTF-8: read as Windows-1252, so some letters may be wrong'],
    });
  });

  it('is refused, with the reason, where it is empty or no text', () => {
    expect(decode(bytes())).toEqual({ unreadable: 'the file is empty' });
    expect(decode(bytes(0x50, 0x4b, 0, 0, 1, 2))).toEqual({ unreadable: 'not a text: it holds zero bytes' });
    expect(decode(bytes(1, 2, 3, 4, 65))).toEqual({ unreadable: 'not a text: it holds control characters' });
  });

  it('is read or refused, never thrown at, whatever its bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (any) => void decode(any)));
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        const whole = text.replace(/^\uFEFF/, '');
        expect([whole, undefined]).toContain((decode(utf8(text)) as { text?: string }).text);
      }),
    );
  });
});
