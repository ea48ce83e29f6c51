import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../src/core/export/safe-url.ts';
import { atQuote } from '../../../src/core/export/text-fragment.ts';

describe('the address of a quote', () => {
  it('names a short quote whole', () => {
    expect(atQuote('https://news.example/a', 'Elle a reçu son hôte')).toBe(
      'https://news.example/a#:~:text=Elle%20a%20re%C3%A7u%20son%20h%C3%B4te',
    );
  });

  it('names a long quote by its first and last words', () => {
    const quote = 'one two three four five six seven eight nine ten eleven';
    expect(atQuote('https://news.example/a', quote)).toBe(
      'https://news.example/a#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    );
  });

  it('encodes what has a meaning in a fragment', () => {
    expect(atQuote('https://news.example/a', 'vice-ministre, hôte & ami')).toBe(
      'https://news.example/a#:~:text=vice%2Dministre%2C%20h%C3%B4te%20%26%20ami',
    );
  });

  it('leaves an address that has a fragment of its own', () => {
    expect(atQuote('https://news.example/a#part', 'words')).toBe('https://news.example/a#part');
  });

  it('encodes an apostrophe too, so that the link passes the gate for links', () => {
    const address = atQuote('https://news.example/a', "chez l'un et chez l'autre");
    expect(address).toBe('https://news.example/a#:~:text=chez%20l%27un%20et%20chez%20l%27autre');
    expect(safeUrl(address)).toBe(address);
  });

  it('makes a link that passes the gate of every quote', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'\'"`<>()\\!*~ é\ud800'), maxLength: 60 }),
        (quote) => {
          expect(safeUrl(atQuote('https://news.example/a', quote))).not.toBeNull();
        },
      ),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (quote) => void atQuote('https://news.example/', quote)),
    );
  });
});
