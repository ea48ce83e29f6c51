/** The names that a page is filed under, run into one another, are nobody's. */
import { expect, test } from 'vitest';
import { told } from './told.ts';

const NEWS =
  'OSLO, March 3 (NTB) - Norwegian Foreign Minister Ana Berg met Kenyan Foreign Minister Daniel Mutua in Oslo on Tuesday.';
const PAIR = ['held: Ana Berg + Daniel Mutua'];

test.each([
  ['on the next line', 'Tags\nAna BergDaniel MutuaKenyaForeign policy'],
  ['on the same line', 'Tags: Ana Berg Daniel Mutua Foreign Minister Oslo House'],
  ['without a colon', 'Tags Ana Berg Kenya Norway'],
])('%s', (_, tags) => {
  expect(told(`${NEWS}\n\n${tags}\nRead also\n`)).toEqual(PAIR);
});

test('a sentence that begins with such a word is read', () => {
  const also = 'Topics of trade filled the day. Ana Berg met Latvian Foreign Minister Juris Ozols too.';
  expect(told(`${NEWS}\n\n${also}\n`)).toContain('held: Ana Berg + Juris Ozols');
});
