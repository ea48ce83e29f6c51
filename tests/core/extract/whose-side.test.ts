/** Of which state a side is that its own words leave out: as the whole story tells. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const sides = (text: string): string[] =>
  read({ file: 'a.txt', text })
    .meetings.filter((m) => m.status === 'held')
    .map((m) => m.participants.map((p) => `${p.name ?? p.role} ${p.country}`).join(' + '));

describe('the country of a side whose own words leave it out', () => {
  test.each([
    [
      'the state that the story pairs with that of the other side',
      'Foreign Minister Ola Berg met Latvian Foreign Minister Juris Ozols on Tuesday. They discussed the ties between Norway and Latvia.',
      'Ola Berg NO + Juris Ozols LV',
    ],
    [
      'an official without a name may be he',
      'Ola Berg a reçu mardi le ministre letton Juris Ozols. Le président norvégien a parlé des ports, et la Norvège a promis des bateaux. La Norvège et la Lettonie sont voisines.',
      'Ola Berg NO + Juris Ozols LV',
    ],
    [
      'others of the same list',
      'Norwegian Prime Minister Ola Berg met Latvian Foreign Minister Juris Ozols and Defence Minister Janis Kalns on Tuesday.',
      'Ola Berg NO + Juris Ozols LV + Janis Kalns LV',
    ],
    [
      'where the guests serve',
      "Le ministre Daniel Mutua a reçu mardi l'ambassadeur de Lettonie au Kenya, Juris Ozols.",
      'Daniel Mutua KE + Juris Ozols LV',
    ],
  ])('%s', (_, text, expected) => expect(sides(text)).toEqual([expected]));

  test('is that of nobody whom he meets anywhere in the story', () => {
    const text =
      'President Ruth Wanjiku met Norwegian President Ola Berg on Monday. President Wanjiku also met Latvian President Juris Ozols. Kenya wants peace, and Kenya has ships. Norway and Latvia agreed.';
    expect(sides(text)).toEqual(['Ruth Wanjiku KE + Ola Berg NO', 'Ruth Wanjiku KE + Juris Ozols LV']);
  });

  test.each([
    [
      'a state that they only spoke about is not his',
      'Le président Daniel Mutua a rencontré mardi le ministre letton Juris Ozols. Ils ont parlé de la guerre en Ukraine.',
      'Daniel Mutua null + Juris Ozols LV',
    ],
    [
      'on the telephone nobody is on anybody’s ground',
      "Le ministre Daniel Mutua s'est entretenu au téléphone mardi avec l'ambassadeur de Lettonie au Kenya, Juris Ozols.",
      'Daniel Mutua null + Juris Ozols LV',
    ],
  ])('%s', (_, text, expected) => expect(sides(text)).toEqual([expected]));
});

test('what only follows from the capital that a story speaks of makes no meeting a domestic one', () => {
  const text =
    "Le Premier ministre Daniel Mutua a eu mardi un entretien avec le président français Luc Fournier. L'Élysée a parlé d'un bon échange à la présidence française.";
  expect(sides(text)).toEqual(['Daniel Mutua null + Luc Fournier FR']);
});
