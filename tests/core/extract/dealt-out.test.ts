/** Offices told in one row and names in another, and to whom a title points back. */
import { describe, expect, test } from 'vitest';
import { byNameAndCountry, toldOfKind } from './told.ts';

const told = (text: string) => toldOfKind(text, byNameAndCountry);

describe('rows', () => {
  test('names follow their offices in the same order', () => {
    const text =
      'Les présidents letton et kényan Juris Ozols et Daniel Mutua se sont entretenus mardi à Vienne.';
    expect(told(text)).toEqual(['held talks: Daniel Mutua KE + Juris Ozols LV']);
  });
  test('a title may cover several regions', () => {
    const text =
      "Le président kényan Daniel Mutua a reçu le ministre letton des Affaires étrangères, Juris Ozols, le chef du bureau des Nations unies pour l'Afrique de l'Ouest et le Sahel, Ola Berg, et le gouverneur de la Banque, Luc Dahl.";
    expect(told(text)).toHaveLength(3);
  });
  test('envoys received one after the other with their letters had an audience each', () => {
    const text =
      'Le président kényan Daniel Mutua a successivement reçu mardi les ambassadeurs de Lettonie et du Laos, venus lui présenter leurs lettres de créance.';
    expect(told(text)).toEqual([
      'held reception: Daniel Mutua KE + null LA',
      'held reception: Daniel Mutua KE + null LV',
    ]);
  });
  test('several who welcome a guest at the airport welcome him once', () => {
    const text =
      "Le ministre letton Juris Ozols a été accueilli mardi à l'aéroport par le ministre kényan de la Défense, Daniel Mutua, et la ministre kényane des Finances, Ruth Wanjiku.";
    expect(told(text)).toEqual(['held reception: Daniel Mutua KE + Juris Ozols LV + Ruth Wanjiku KE']);
  });
});

describe('what stands between', () => {
  test.each([
    "Le président kényan Daniel Mutua s'est entretenu mardi, en marge du sommet, qui a ouvert ses travaux à Accra, avec le président letton Juris Ozols.",
    'Lors de leur rencontre, le président kényan Daniel Mutua a exprimé au président letton Juris Ozols sa gratitude.',
    'Le président kényan Daniel Mutua a été reçu par M. le président letton Juris Ozols.',
    'Le président kényan Daniel Mutua a reçu le président letton, monsieur Juris Ozols.',
  ])('%s', (text) => {
    expect(told(text).map((m) => m.replace(/^.*: /, ''))).toEqual(['Daniel Mutua KE + Juris Ozols LV']);
  });
});

describe('whom a title means', () => {
  test('not the one who only stood by', () => {
    const text =
      "Le président kényan Daniel Mutua a reçu mardi la ministre lettone Ilze Kalna, en présence de l'ambassadrice de Lettonie au Kenya, Anna Freund. La responsable lettone a parlé avec lui des ports.";
    expect(told(text)).toEqual(['held reception: Daniel Mutua KE + Ilze Kalna LV']);
  });
  test('a head of state is not the president of a commission', () => {
    const text =
      "Le président kényan Daniel Mutua est arrivé lundi. Le président de la Commission de l'Union européenne, Otto Brandl, l'a reçu. Le chef de l'État s'est entretenu avec le ministre letton Juris Ozols.";
    expect(told(text)).toContain('held talks: Daniel Mutua KE + Juris Ozols LV');
  });
});
