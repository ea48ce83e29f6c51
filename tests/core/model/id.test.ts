import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodeUnit, contentHash, fold, slug } from '../../../src/core/model/id.ts';

describe('an id from content', () => {
  it('is the same for the same text, and has eleven plain characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(contentHash(text)).toBe(contentHash(text));
        expect(contentHash(text)).toMatch(/^[0-9a-z]{11}$/);
      }),
    );
  });

  it('differs for 200,000 different texts', () => {
    const ids = new Set(Array.from({ length: 200_000 }, (_, i) => contentHash(`meeting ${i}`)));
    expect(ids.size).toBe(200_000);
  });
});

describe('folding', () => {
  it.each([
    ['Đặng Thị Ánh', 'dang thi anh'],
    ['ÉTATS-UNIS', 'etats-unis'],
    ['Łódź', 'łodz'],
  ])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('makes a slug that can stand in a link', () => {
    expect(slug('  Hô Chi Minh-Ville (Vietnam) ')).toBe('ho-chi-minh-ville-vietnam');
    fc.assert(fc.property(fc.string(), (text) => void expect(slug(text)).not.toMatch(/[\s/?#&=~]/)));
  });
});

describe('the order of code units', () => {
  it('does not follow a locale', () => {
    expect(['é', 'z', 'Z', 'a'].sort(byCodeUnit)).toEqual(['Z', 'a', 'z', 'é']);
  });
});
