import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/core/columns/bits.ts';
import { rowsFound, writtenWords } from '../../../src/core/query/words-of.ts';
import { searchWords, searchable } from '../../../src/core/query/searched.ts';
import { linesWith } from '../../../src/web/worker/find-words.ts';

const word = fc.oneof(
  fc.constantFrom('Kolø', 'kolobrzeg', 'l’Étang', 'đường', 'Nguyễn', 'بلاد', '№ 12', 'x½', 'a.b', '2015', 'ⅷ'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.string({ maxLength: 3 }),
);
const meetings = fc.array(
  fc.array(word, { maxLength: 5 }).map((parts) => searchable(parts)),
  {
    minLength: 1,
    maxLength: 8,
  },
);

describe('the search in the worker', () => {
  it('finds what asking each meeting for each word finds', () => {
    fc.assert(
      fc.property(meetings, fc.array(word, { maxLength: 3 }), (words, asked) => {
        const text = asked.join(' ');
        const lines = writtenWords(words).split('\n');
        expect([...linesWith(lines, searchWords(text))]).toEqual([...rowsOf(rowsFound(words, text))]);
      }),
      { numRuns: 500 },
    );
  });
});
