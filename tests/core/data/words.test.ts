/** Folded whole words: what the check takes for the same form. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsPhrase, nameKey, words } from '../../../scripts/check/words.ts';

describe('words', () => {
  it('drop accents, case, hyphens and apostrophes', () => {
    expect(words("L'Hô-Chi-Minh-Ville d’Été")).toEqual(['l', 'ho', 'chi', 'minh', 'ville', 'd', 'ete']);
  });

  it('keep nothing of a text without letters or digits', () => {
    expect(words(' … – ()')).toEqual([]);
  });
});

describe('a phrase', () => {
  it('is held where its words stand in a row', () => {
    expect(holdsPhrase('Ils ont parlé de la lutte contre la Drogue.', 'lutte contre la drogue')).toBe(true);
  });

  it('is not held inside a longer word', () => {
    expect(holdsPhrase('Les droguerie et pharmacie', 'drogue')).toBe(false);
  });

  it('is not held when it is empty', () => {
    expect(holdsPhrase('tout', ' - ')).toBe(false);
  });

  it('is held by itself, whatever it is, if it has a word', () => {
    fc.assert(fc.property(fc.string(), (text) => holdsPhrase(text, text) === words(text).length > 0));
  });
});

describe('the key of a name', () => {
  it('keeps an abbreviation apart from the word with its letters', () => {
    expect(nameKey('UN')).not.toBe(nameKey('Un'));
  });

  it('joins the spellings of a name', () => {
    expect(nameKey('Viêt Nam')).toBe(nameKey('Viet-Nam'));
  });
});
