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

describe('a meeting told by its noun', () => {
  it('is dated by the verb by which it took place', () => {
    const text =
      ' date 2026-03-12 A meeting between Norwegian President Ola Berg and Latvian Prime Minister Juris Ozols was held on Tuesday, the presidency said. They spoke about fish.';
    const [meeting] = read({ file: 'a.txt', text }).meetings;
    expect(meeting?.date?.edtf).toBe('2026-03-10');
  });

  it('that is part of the verb makes no meeting of all', () => {
    const text =
      'Norwegian President Ola Berg held bilateral discussions with the presidents of Latvia, Juris Ozols; Kenya, Daniel Mutua; and Serbia, Bojan Kovar, in Vienna on Tuesday. They spoke about fish.';
    expect(told(text)).toHaveLength(3);
  });
});

describe('words for someone already named', () => {
  it('"the leader of Norway" is its president rather than its minister', () => {
    const text =
      'Norwegian President Ola Berg met Kenyan President Daniel Mutua on Tuesday. Norwegian Foreign Minister Siri Dahl took part. Later in the day, Norway’s leader received Bojan Kovar, the Serbian ambassador to Oslo.';
    expect(told(text)).toContain('Ola Berg NO + Bojan Kovar RS');
  });

  it('"the envoy" is the ambassador of that country', () => {
    const text =
      'Norwegian Foreign Minister Ola Berg received the Latvian Ambassador, Juris Ozols, on Tuesday. Berg and the Latvian envoy discussed fish and the sea.';
    expect(told(text)).toEqual(['Ola Berg NO + Juris Ozols LV']);
  });
});

describe('two heads of government in one breath', () => {
  it('are two people', () => {
    const text =
      'The Taoiseach and Prime Minister Juris Ozols of Latvia had a bilateral meeting in Dublin today. They spoke about fish and the sea.';
    expect(told(text)).toEqual(['– IE + Juris Ozols LV']);
  });

  it('an arrival that is welcomed is a reception', () => {
    const text =
      'Norwegian President Ola Berg accorded a warm welcome to Latvian Prime Minister Juris Ozols at the airport on Tuesday.';
    expect(told(text)).toEqual(['Ola Berg NO + Juris Ozols LV']);
  });
});
