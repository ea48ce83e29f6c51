import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery, parseQuery } from '../../../src/core/query/query-string.ts';

describe('the text behind "?"', () => {
  it('comes back as it was written', () => {
    const text = fc.string({ unit: 'grapheme' });
    const pairs = fc.array(fc.tuple(text.filter(Boolean), text), { maxLength: 20 });
    fc.assert(
      fc.property(pairs, (p) => {
        expect(parseQuery(formatQuery(p))).toEqual(p);
      }),
    );
  });

  it('means what a browser means by it', () => {
    const text = fc.string({ unit: 'grapheme' });
    const pairs = fc.array(fc.tuple(text.filter(Boolean), text), { maxLength: 20 });
    fc.assert(
      fc.property(pairs, (p) => {
        expect([...new URLSearchParams(formatQuery(p))]).toEqual(p);
      }),
    );
  });

  it('keeps commas, colons, slashes and tildes readable', () => {
    expect(formatQuery([['sel', 't:A~B,c/d é']])).toBe('?sel=t:A~B,c/d+%C3%A9');
  });

  it('takes a stray percent sign, and half of a character, for what they are', () => {
    expect(parseQuery('?q=100%&p=%E0%A4')).toEqual([
      ['q', '100%'],
      ['p', '%E0%A4'],
    ]);
    expect(formatQuery([['q', '\uD83D']])).toBe('?q=%EF%BF%BD');
  });

  it('has no more than a hundred parameters', () => {
    expect(parseQuery('a=1&'.repeat(5000))).toHaveLength(100);
  });

  it('is nothing where there are no parameters', () => {
    expect(formatQuery([])).toBe('');
    expect(parseQuery('?')).toEqual([]);
    expect(parseQuery('')).toEqual([]);
  });
});
