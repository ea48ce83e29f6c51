/** Whose an official is, and who an official again is: what speaks against a country or a person is heard. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const told = (text: string): string[] =>
  read({ file: 'a.txt', text }).meetings.map(({ participants }) =>
    participants.map((p) => `${p.name ?? p.role?.asWritten} ${p.country}`).join(', '),
  );

describe('whose an official is', () => {
  test.each([
    [
      'the counterpart’s office is not the minister’s own',
      'Le ministre des Affaires étrangères, Daniel Mutua, s’est entretenu lundi avec son homologue serbe, Bojan Kovar. Les échanges vont croître, a dit le chef de la diplomatie serbe.',
      ['Daniel Mutua null, Bojan Kovar RS'],
    ],
    [
      'who meets his counterpart of a state is of another',
      'Le président Daniel Mutua a eu un tête-à-tête avec son homologue serbe Bojan Kovar à Belgrade. La Serbie l’avait invité, dit la diplomatie serbe.',
      ['Daniel Mutua null, Bojan Kovar RS'],
    ],
    [
      'a people of two states is neither a name nor of a third state',
      'OSLO, 3 mars 2020 – Le Ministre Congolais de la Santé, Daniel Mutua, a été reçu par son homologue norvégien Lars Juul.',
      ['Lars Juul NO, Daniel Mutua null'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('who takes part', () => {
  test.each([
    [
      'not the one after whom an airport is named',
      'Le ministre serbe Bojan Kovar est arrivé à l’aéroport international Harald Juul. Il a rencontré le ministre kényan Daniel Mutua.',
      ['Bojan Kovar RS, Daniel Mutua KE'],
    ],
    [
      'the envoy of whose hands letters are received',
      'Le président kényan Daniel Mutua a reçu, des mains du nouvel ambassadeur serbe Bojan Kovar, les lettres que le roi a signées.',
      ['Daniel Mutua KE, Bojan Kovar RS'],
    ],
    [
      'a woman where the text says "la diplomate"',
      'La nouvelle ambassadrice serbe, Mira Kovar, succède à Lars Juul, devenu chef de cabinet du prince Ola Berg. Nommée en octobre, la diplomate a remis ses lettres de créance au président kényan, Daniel Mutua.',
      ['Mira Kovar RS, Daniel Mutua KE'],
    ],
    [
      'not the head of a house of the same state',
      'Le président Daniel Mutua a reçu lundi le président de la Cour des comptes, Samuel Otieno.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
