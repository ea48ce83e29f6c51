/** Where an English article was written: bylines, datelines, agencies. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const REST =
  ' They talked about the ports and the fisheries of the two, and of what is to be done with them.';

describe('where it was written', () => {
  const place = (text: string): string | undefined =>
    read({ file: 'a.txt', text: text + REST }).meetings[0]?.place?.name;
  const MET = 'Kenyan Foreign Minister Daniel Mutua met Latvian Foreign Minister Juris Ozols on Monday.';
  test('a byline ends in its city', () => {
    expect(place(`From Ana Berg, Nairobi\n\n${MET}`)).toBe('Nairobi');
    expect(place(`Ana Berg in Nairobi\n\n${MET}`)).toBe('Nairobi');
  });
  test('a dateline may name the body it writes from, or the country in brackets', () => {
    expect(place(`United Nations/New York, September 26 - ${MET}`)).toBe('New York');
    expect(place(`RIGA (LATVIA): ${MET}`)).toBe('RIGA');
  });
  test('an agency between strokes is at home', () =>
    expect(
      read({
        file: 'a.txt',
        text: `November 23/2022/ENA/ Foreign Minister Daniel Mutua met Latvian Foreign Minister Juris Ozols.${REST}`,
      }).meetings[0]?.participants.map((p) => p.country),
    ).toEqual(['ET', 'LV']));
  test('a day of the week above the headline may be any reader’s', () =>
    expect(
      read({
        file: 'a.txt',
        text: 'Tuesday, March 19, 2024\n\nKenyan minister meets Latvian counterpart in Nairobi on his last day\n\nKenyan Foreign Minister Daniel Mutua has held talks with his Latvian counterpart Juris Ozols. During the Tuesday meeting, they talked about the ports.',
      }).meetings[0]!.date.edtf,
    ).toBeNull());
});
