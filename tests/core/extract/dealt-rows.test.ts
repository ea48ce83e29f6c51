/** A row of counterparts behind one host: who belongs to it, and whether they were met one by one or all at once. */
import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const EACH = [
  'held: Ana Rojas + Juris Ozols',
  'held: Daniel Mutua + Juris Ozols',
  'held: Juris Ozols + Nikos Andreadis',
];
const ALL = ['held: Ana Rojas + Daniel Mutua + Juris Ozols + Nikos Andreadis'];

describe('met one by one', () => {
  test.each([
    'Latvian Foreign Minister Juris Ozols met Kenyan Foreign Minister Daniel Mutua on Monday, Chilean Foreign Minister Ana Rojas on Tuesday and Greek Foreign Minister Nikos Andreadis on Wednesday.',
    'On the first day of the visit, Latvian Foreign Minister Juris Ozols met, among others, Kenyan Foreign Minister Daniel Mutua, Chilean Foreign Minister Ana Rojas and Greek Foreign Minister Nikos Andreadis.',
    'Latvian Foreign Minister Juris Ozols met with Kenyan Foreign Minister Daniel Mutua, Chilean Foreign Minister Ana Rojas, and with Greek Foreign Minister Nikos Andreadis.',
    'In addition to Kenyan Foreign Minister Daniel Mutua and Chilean Foreign Minister Ana Rojas, Latvian Foreign Minister Juris Ozols met Greek Foreign Minister Nikos Andreadis.',
    'Latvian Foreign Minister Juris Ozols held discussions with several foreign ministers. The discussions took place on the margins of the conference. Ozols exchanged views with Kenyan Foreign Minister Daniel Mutua, Chilean Foreign Minister Ana Rojas and Greek Foreign Minister Nikos Andreadis.',
    'Latvian Foreign Minister Juris Ozols held meetings with the following: • Daniel Mutua, Minister of Foreign Affairs of Kenya • Ana Rojas, Foreign Minister of Chile • Nikos Andreadis, Foreign Minister of Greece',
    'Latvian President Juris Ozols received Kenyan Ambassador Daniel Mutua on Monday. He was followed by Chilean Ambassador Ana Rojas and Greek Ambassador Nikos Andreadis.',
    'With Kenyan President Daniel Mutua, Latvian leader Juris Ozols discussed ports; with Chilean President Ana Rojas, trade; and with Greek Prime Minister Nikos Andreadis, fishing.',
    "Le ministre letton Juris Ozols a reçu lundi le ministre kényan Daniel Mutua, accompagné de l'ambassadeur Paul Otieno, puis la ministre chilienne Ana Rojas et, dans l'après-midi, le ministre grec Nikos Andreadis.",
    "Dans la matinée, le président letton Juris Ozols a reçu le ministre kényan Daniel Mutua. Dans l'après-midi, l'ambassadrice du Chili, Ana Rojas. Et en soirée, le ministre grec Nikos Andreadis.",
    'Latvian Foreign Minister Juris Ozols met with world leaders in Riga, including Kenyan President Daniel Mutua, Chilean President Ana Rojas and Greek Prime Minister Nikos Andreadis.',
    'Latvian Foreign Minister Juris Ozols and his Kenyan, Chilean and Greek counterparts Daniel Mutua, Ana Rojas and Nikos Andreadis respectively discussed the ports of the region.',
    'Latvian Foreign Minister Juris Ozols held talks with Kenyan Foreign Minister Daniel Mutua in Oslo on Monday and in Lima with Chilean Foreign Minister Ana Rojas and in Athens with Greek Foreign Minister Nikos Andreadis.',
    'The foreign minister of Latvia Juris Ozols held a series of bilateral meetings with heads of foreign delegations. During the meeting with Kenyan Foreign Minister Daniel Mutua, the sides discussed ports. At a meeting with Chilean Foreign Minister Ana Rojas, the sides discussed trade. During the talks with Greek Foreign Minister Nikos Andreadis, the sides discussed fishing.',
    "Le ministre letton Juris Ozols s'est entretenu jeudi avec l'ancien président kényan Daniel Mutua, la milliardaire Ana Rojas et le ministre grec Nikos Andreadis.",
  ])('%s', (text) => {
    expect(told(text)).toEqual(EACH);
  });
  test('a visitor goes round the heads of a state', () => {
    const text =
      'Latvian Foreign Minister Juris Ozols met Greek President Nikos Andreadis, Prime Minister Ana Rojas and Speaker Daniel Mutua during a visit to the capital of the country.';
    expect(told(text)).toEqual(EACH);
  });
});

describe('met all at once', () => {
  test.each([
    'Latvian Foreign Minister Juris Ozols met with Kenyan Foreign Minister Daniel Mutua, Chilean Foreign Minister Ana Rojas and Greek Foreign Minister Nikos Andreadis in Riga on Monday.',
    'Le ministre letton Juris Ozols a reçu ensemble, lundi, le ministre kényan Daniel Mutua, la ministre chilienne Ana Rojas et le ministre grec Nikos Andreadis.',
    "Le ministre letton Juris Ozols a reçu lundi le ministre kényan Daniel Mutua, la ministre chilienne Ana Rojas et le ministre grec Nikos Andreadis autour d'un dîner.",
    'Latvian Foreign Minister Juris Ozols hosted a dinner for Kenyan Foreign Minister Daniel Mutua, Chilean Foreign Minister Ana Rojas and Greek Foreign Minister Nikos Andreadis.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(ALL);
  });
});

describe('the host of a row', () => {
  test('is of no state that only sent another of his guests', () => {
    const text =
      "Le Premier ministre Juris Ozols a reçu mercredi la ministre kényane du Commerce, Ana Rojas. Il a également reçu l'ambassadeur de Grèce, Nikos Andreadis.";
    expect(told(text, (p) => `${p.name} ${p.country}`)).toEqual([
      'held: Ana Rojas KE + Juris Ozols null',
      'held: Juris Ozols null + Nikos Andreadis GR',
    ]);
  });
  test('is not the guest who opens his row of audiences', () => {
    const text =
      'Le Premier ministre letton Juris Ozols a reçu successivement, mardi, deux personnalités. Daniel Mutua, ambassadeur du Kenya, a ouvert la série des audiences. Le second visiteur est Ana Rojas, ambassadrice du Chili.';
    expect(told(text)).toEqual(EACH.slice(0, 2));
  });
  test('is the minister of whom the row is told, by whatever words his office is called', () => {
    const text =
      'External Affairs Minister Juris Ozols met his Kenyan counterpart Daniel Mutua on Monday. Ozols spoke of his meeting with the foreign policy chief Otto Brandl of Norway. The minister met his Chilean counterpart Ana Rojas.';
    expect(told(text).filter((line) => line.includes('Rojas'))).toEqual(['held: Ana Rojas + Juris Ozols']);
  });
  test('speaks to the guest', () => {
    const text =
      'Speaking to Kenyan Ambassador Daniel Mutua in Riga on Sunday, Latvian President Juris Ozols said the ports were open to all.';
    expect(told(text)).toEqual(['held: Daniel Mutua + Juris Ozols']);
  });
  test('is whom the next guest calls on', () => {
    const text =
      "Le président Juris Ozols a reçu lundi l'ambassadeur du Kenya, Daniel Mutua. L'ambassadrice du Chili, Ana Rojas, lui a ensuite rendu une visite de courtoisie.";
    expect(told(text)).toEqual(EACH.slice(0, 2));
  });
});
