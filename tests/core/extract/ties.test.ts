/** Officials whom an English story names without their country, and those of one country among themselves. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const told = (text: string): string[] =>
  read({ file: 'a.txt', text }).meetings.map((m) =>
    m.participants.map((p) => `${p.name ?? '–'} ${p.country ?? '?'}`).join(' + '),
  );

describe('the country of an official that the text leaves out', () => {
  it.each([
    'Foreign Minister Ola Berg met Latvian Foreign Minister Juris Ozols on Tuesday. Norway and Latvia will deepen their ties, Berg said.',
    'Foreign Minister Ola Berg met Latvian Foreign Minister Juris Ozols, the Norwegian Foreign Ministry said on Tuesday. They spoke about the sea.',
    'Norway, Latvia speak about the sea\n\nForeign Minister Ola Berg met Latvian Foreign Minister Juris Ozols in Vienna on Tuesday. They spoke about fish.',
    'Foreign Minister Ola Berg met Latvian Foreign Minister Juris Ozols in Riga on Tuesday. Berg then travels on to Berlin to meet the German Foreign Minister. Norway and Latvia are working on a new partnership.',
  ])('is that of the state told beside the other: %s', (text) => {
    expect(told(text)[0]).toBe('Ola Berg NO + Juris Ozols LV');
  });

  it('stays unsaid where two states are possible', () => {
    const text =
      'Foreign Minister Ola Berg met Latvian Foreign Minister Juris Ozols on Tuesday. The Norwegian government and the Finnish government were informed of the talks.';
    expect(told(text)).toEqual(['Ola Berg ? + Juris Ozols LV']);
  });
});

describe('officials of one country', () => {
  it.each([
    'Norwegian President Ola Berg held talks with opposition leader Nils Moen on Tuesday. They spoke about the sea.',
    'Norwegian President Ola Berg received Nils Moen, the governor of Oppland, on Tuesday. They spoke about the sea.',
  ])('make no meeting of two states: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('leave an ambassador who calls on a governor', () => {
    const text =
      'Latvian Ambassador Juris Ozols called on Governor Nils Moen on Tuesday. They spoke about the sea.';
    expect(told(text)).toHaveLength(1);
  });
});
