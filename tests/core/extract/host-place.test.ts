/** The country of a meeting whose place no word tells: that of who receives, or the one that a journey led to. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const END = ' Ils ont parlé des ports et des pêches avec leurs équipes.';

/** Name, country and basis of the place of the one meeting told. */
const place = (text: string): string => {
  const { meetings } = read({ file: 'a.txt', text: text + END });
  expect(meetings).toHaveLength(1);
  const found = meetings[0]!.place;
  return found ? `${found.name} ${found.country} ${found.basis}` : 'none';
};

describe('who receives is at home', () => {
  test.each([
    ['Le président kényan Daniel Mutua a reçu mardi le Premier ministre serbe Bojan Kovar.', 'Kenya KE host'],
    [
      "L'ambassadeur de Serbie au Kenya, Bojan Kovar, a été reçu mardi par la ministre des Ports, Ruth Mutua.",
      'Kenya KE host',
    ],
    [
      "L'ambassadeur de Serbie au Kenya, Bojan Kovar, s'est entretenu mardi avec la ministre kényane des Ports, Ruth Mutua.",
      'Kenya KE host',
    ],
    [
      'Le président kényan Daniel Mutua a reçu mardi, au palais Borgo, le Premier ministre serbe Bojan Kovar.',
      'palais Borgo KE stated',
    ],
  ])('%s', (text, expected) => expect(place(text)).toBe(expected));
});

describe('a journey leads to its hosts', () => {
  test.each([
    'Riga, 3 mai (LETA) - Le ministre letton des Ports, Juris Berg, de retour de sa visite officielle au Kenya, y a vu le président kényan Daniel Mutua.',
    'Riga, 3 mai (LETA) - Le ministre letton des Ports, Juris Berg, a effectué une visite officielle au Kenya. Il a rencontré le président kényan Daniel Mutua.',
    'Riga, 3 mai (LETA) - Le ministre letton des Ports, Juris Berg, est rentré lundi. Au cours de son séjour kényan, il a rencontré le président Daniel Mutua, chef de l’État kényan.',
  ])('%s', (text) => expect(place(text)).toContain('KE'));
});

describe('news written from the capital of the guest', () => {
  test('the host is at home', () => {
    const text =
      'Riga, 3 mai (LETA) - Le ministre letton des Ports, Juris Berg, a été reçu mardi par le président kényan Daniel Mutua.';
    expect(place(text)).toBe('Kenya KE host');
  });
});

describe('where all are guests', () => {
  test.each([
    "En marge du sommet de l'OTAN, le président kényan Daniel Mutua a reçu mardi le Premier ministre serbe Bojan Kovar.",
    'En visite officielle en Lettonie, le président kényan Daniel Mutua a reçu mardi le Premier ministre serbe Bojan Kovar.',
    'Le président kényan Daniel Mutua a téléphoné mardi au Premier ministre serbe Bojan Kovar.',
    'Le président kényan Daniel Mutua a rencontré mardi le Premier ministre serbe Bojan Kovar.',
  ])('%s', (text) => expect(place(text)).not.toContain('host'));
});
