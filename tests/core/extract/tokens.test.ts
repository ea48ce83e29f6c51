/** Words, numbers and marks with their offsets, and the phrases found in them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldUnits } from '../../../src/core/extract/fold.ts';
import { PhraseIndex } from '../../../src/core/extract/phrase-index.ts';
import { tokenize } from '../../../src/core/extract/tokens.ts';

const words = (text: string): string[] => tokenize(text).map((t) => text.slice(t.start, t.end));

describe('folding', () => {
  test('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldUnits(text)).toHaveLength(text.length);
      }),
    );
  });
  test('takes accents, case and curly apostrophes away', () =>
    expect(foldUnits('L’Été à Đà Nẵng')).toBe("l'ete a da nang"));
});

describe('tokens', () => {
  test('elided articles stand alone', () =>
    expect(words('l’ambassadeur d’Égypte qu’il')).toEqual([
      'l’',
      'ambassadeur',
      'd’',
      'Égypte',
      'qu’',
      'il',
    ]));
  test('"aujourd’hui" is one word', () => expect(words('aujourd’hui même')).toEqual(['aujourd’hui', 'même']));
  test('a compound is cut at its hyphens, which become gaps', () => {
    const tokens = tokenize('vice-Premier ministre');
    expect(tokens.map((t) => [t.key, t.gap])).toEqual([
      ['vice', 'line'],
      ['premier', 'hyphen'],
      ['ministre', 'space'],
    ]);
  });
  test('a capital inside a word begins a new one, as scraping glues them', () =>
    expect(words('ministreNovak arrive')).toEqual(['ministre', 'Novak', 'arrive']));
  test('"à" is not "a"', () => expect(tokenize('a à').map((t) => t.key)).toEqual(['a', 'à']));
  test('letters written with combining marks fold like the others', () =>
    expect(tokenize('e\u0301te\u0301').map((t) => t.key)).toEqual(['ete']));
  test('every unit that is no white space is in a token or is a hyphen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const covered = new Set(
          tokenize(text).flatMap((t) => Array.from({ length: t.end - t.start }, (_, i) => t.start + i)),
        );
        const letters = [...Array(text.length).keys()].filter((i) => /[\p{L}\d]/u.test(text[i]!));
        expect(letters.every((i) => covered.has(i))).toBe(true);
      }),
    );
  });
});

describe('phrases', () => {
  const index = new PhraseIndex<string>().add('Burkina', 'short').add('Burkina Faso', 'long');
  test('the longest wins', () =>
    expect(index.match(tokenize('Burkina Faso libre'), 0)).toEqual({ length: 2, value: 'long' }));
  test('hyphens and accents do not matter', () =>
    expect(new PhraseIndex<string>().add('Viêt Nam', 'VN').match(tokenize('Viet-Nam'), 0)?.value).toBe('VN'));
  test('a phrase does not run over a line', () =>
    expect(index.match(tokenize('Burkina\nFaso'), 0)?.value).toBe('short'));
  test('where accents count, "rencontre" is not found for "rencontré"', () => {
    const exact = new PhraseIndex<string>('exact').add('rencontre', 'noun');
    expect(exact.match(tokenize('rencontré'), 0)).toBeNull();
    expect(exact.match(tokenize('RENCONTRE'), 0)?.value).toBe('noun');
  });
});
