/** Who met whom, however the sentence turns it: subjects behind their verb, audiences granted, peoples' names for envoys. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const told = (text: string) =>
  read({ file: 'a.txt', text }).meetings.map(
    (m) => `${m.status}: ${m.participants.map((p) => p.name).join(' + ')}`,
  );

const BOTH = ['held: Juris Ozols + Seng Phet'];

describe('turns of a sentence', () => {
  test.each([
    "« Tout va bien », a dit mardi le ministre letton Juris Ozols lors d'un entretien avec l'ambassadeur du Laos Seng Phet.",
    "Il faut coopérer, a dit le ministre letton Juris Ozols lors de la réception, mardi, de l'ambassadeur du Laos Seng Phet.",
    "Lors de l'audience accordée mardi à l'ambassadeur du Laos, Seng Phet, le ministre letton Juris Ozols a parlé de pêche.",
    "Il faut coopérer, a dit l'ambassadeur du Laos, Seng Phet, à l'issue d'une audience que lui a accordée mardi le ministre letton Juris Ozols.",
    "Au téléphone avec l'ambassadeur du Laos, Seng Phet, mardi, le ministre letton Juris Ozols a promis de revenir.",
    "Le ministre letton Juris Ozols s'est rendu à Vienne pour y rencontrer mardi l'ambassadeur du Laos, Seng Phet.",
  ])('%s', (text) => {
    expect(told(text).map((m) => m.split(' + ').sort().join(' + '))).toEqual(
      BOTH.map((m) => m.split(' + ').sort().join(' + ')),
    );
  });
  test('envoys may be called by their peoples', () => {
    const text =
      "Trois ambassadeurs, le chinois Hong Wei, l'indonésien Ibnu Adi et le français Jean Poirier, ont rencontré mardi à Riga le ministre letton Juris Ozols.";
    const [m] = read({ file: 'a.txt', text }).meetings;
    expect(m!.participants.map((p) => p.country)).toEqual(['CN', 'ID', 'FR', 'LV']);
  });
  test('"ils" are the two of two countries named before', () => {
    const lead =
      'Invité par son homologue letton, Juris Ozols, le ministre lao Seng Phet est à Riga depuis lundi.';
    expect(told(`${lead} Ils ont coprésidé mardi la commission mixte.`)).toEqual([
      'held: Juris Ozols + Seng Phet',
    ]);
  });
  test('a meeting that is to do something lies ahead', () => {
    expect(
      told(
        "L'entretien entre le ministre letton Juris Ozols et l'ambassadeur du Laos Seng Phet permettra de parler de pêche.",
      ),
    ).toEqual(['planned: Juris Ozols + Seng Phet']);
  });
  test('a head of state and a minister who are of no other country are one government', () => {
    expect(
      told(
        "Le ministre de l'Intérieur, Luc Mba, a été reçu mardi par le président de la République, Jean Obame.",
      ),
    ).toEqual([]);
  });
  test('congratulations received are no visit', () => {
    expect(
      told('Le président letton Juris Ozols a reçu mardi les félicitations du roi norvégien Harald Lund.'),
    ).toEqual([]);
  });
});

describe('names that come later', () => {
  test('the one name without a title that acts is that of the head of state', () => {
    const lead = "Mardi, le président gabonais a reçu l'ambassadeur du Laos, Seng Phet.";
    expect(told(`${lead} Luc Mba est très demandé ces jours-ci.`)).toEqual(['held: Luc Mba + Seng Phet']);
  });
  test('two such names are nobody', () => {
    const lead = "Mardi, le président gabonais a reçu l'ambassadeur du Laos, Seng Phet.";
    expect(told(`${lead} Luc Mba est très demandé. Jean Obame est absent.`)).toEqual(['held:  + Seng Phet']);
  });
  test('a name behind the office of an adviser’s chief is the chief’s', () => {
    const text =
      'Le président letton Juris Ozols a reçu mardi Anne Moreau, conseillère diplomatique du président français Luc Duval.';
    expect(told(text)).toEqual(['held: Juris Ozols + Anne Moreau']);
  });
  test('a day told afterwards is the day of the meeting', () => {
    const text =
      "Le président letton Juris Ozols a reçu l'ambassadeur du Laos, Seng Phet. L'entretien s'est tenu dans la soirée du 21 avril 2024.";
    expect(read({ file: 'a.txt', text }).meetings[0]!.date.edtf).toBe('2024-04-21');
  });
});
