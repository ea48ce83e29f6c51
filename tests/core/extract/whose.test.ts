/** Whose an official is, and who an official again is: what speaks against a country or a person is heard. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const told = (text: string): string[] =>
  read({ file: 'a.txt', text }).meetings.map(({ participants }) =>
    participants.map((p) => `${p.name ?? p.role} ${p.country}`).join(', '),
  );

test("a pope's or a king's one name is none of the adjectives that follow an office in capitals", () => {
  expect(told('Le Pape Gervois a reçu mardi le président serbe Bojan Kovar.')).toEqual([
    'Gervois VA, Bojan Kovar RS',
  ]);
});

test('of agencies behind one another in a dateline the last one wrote the news', () => {
  const body =
    'Minister of Foreign Affairs Daniel Mutua met Latvian minister Ana Berg in the city on Tuesday.';
  const signed = (by: string): string[] => told(`OSLO, March 3 (${by}) - ${body}`);
  expect(signed('ANI/WAM')).toEqual(signed('WAM'));
  expect(signed('ANI/WAM')).not.toEqual(signed('ANI'));
});

test('letters of a courtesy are no address of a state', () => {
  const [pair] = told(
    'LL.MM. le roi et la reine de Norvège sont venus mardi. Le ministre des Affaires étrangères, Ola Berg, a reçu Juris Ozols, ministre letton.',
  );
  expect(pair).not.toContain('MM');
});

test('an office for several regions is of the state named behind them', () => {
  expect(
    told(
      'Kenyan President Daniel Mutua received Mark Hill, Minister of State for Asia and the Pacific of the United Kingdom, on Tuesday in the city of Nairobi.',
    ),
  ).toEqual(['Daniel Mutua KE, Mark Hill GB']);
});

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
      'a portfolio that holds the word of another is of no told state',
      'Le ministre serbe Bojan Kovar a été reçu lundi par le ministre des Forces armées, Daniel Mutua.',
      ['Daniel Mutua null, Bojan Kovar RS'],
    ],
    [
      'a town that heads a headline is nobody',
      'MAE Borgo : visites chez Daniel Mutua\n\nLe ministre Daniel Mutua a reçu lundi l’ambassadeur serbe Bojan Kovar.',
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
      'the guest whom the story is about where it says "le visiteur"',
      'Le ministre serbe Bojan Kovar est en territoire kényan. Lars Juul, secrétaire général du ministère des Affaires étrangères, l’attendait à l’aéroport. Le visiteur a été reçu lundi par Daniel Mutua, le ministre kényan des Ports.',
      ['Daniel Mutua KE, Bojan Kovar RS'],
    ],
    [
      'the one who came, not those who waited for him',
      'Le ministre serbe Bojan Kovar est en mission. À Nairobi, l’attendaient Lars Juul, ministre d’État, et Ola Berg, ambassadeur. Il a rencontré le ministre kényan des Ports, Daniel Mutua.',
      ['Bojan Kovar RS, Daniel Mutua KE'],
    ],
    [
      'two whom a headline joins by a hyphen',
      'Rencontre Bojan Kovar-Daniel Mutua à Oslo\n\nLe président serbe Bojan Kovar a rencontré lundi le Premier ministre kényan Daniel Mutua.',
      ['Bojan Kovar RS, Daniel Mutua KE'],
    ],
    [
      'not the head of a house of the same state',
      'Le président Daniel Mutua a reçu lundi le président de la Cour des comptes, Samuel Otieno.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

test('a meeting of yesterday, of no told day, is not of the year of another', () => {
  const { meetings } = read({
    file: 'a.txt',
    text: 'Le ministre kényan Daniel Mutua s’est entretenu hier avec son homologue serbe, Bojan Kovar. Il fallait préparer la réunion de haut niveau tenue en 2015.',
  });
  expect(meetings.map((m) => m.date.edtf)).toEqual([null]);
});

const sides = (text: string): string[] =>
  read({ file: 'a.txt', text }).meetings.map((m) =>
    m.participants.map((p) => `${p.name} ${p.country}: ${p.role}`).join(' + '),
  );

test('a house is called after somebody whom nobody met there', () => {
  expect(
    sides(
      'Le général kényan Daniel Mutua a reçu mardi à l’hôtel des officiers « Juris Ozols » le ministre serbe Bojan Kovar.',
    ).join(),
  ).not.toContain('Ozols');
});

test('who follows an envoy in a row, with an office of his own, did not send him', () => {
  expect(
    sides(
      'Le président kényan Daniel Mutua a reçu tour à tour M. Bojan Kovar, envoyé spécial du président de la République de Serbie, M. Juris Ozols, ambassadeur de Lettonie, et M. Olaf Berglund, ambassadeur de Norvège.',
    )[0],
  ).toContain('Bojan Kovar RS: envoyé spécial du président de la République de Serbie');
});

test('of two presidents told without their names the one who is not known is who was named beside the other', () => {
  expect(
    sides(
      'Le président serbe Bojan Kovar a parlé mardi des ports lors d’un entretien avec Olaf Berglund. Lors de cet entretien entre les présidents norvégien et serbe, il a salué les progrès.',
    )[0],
  ).toContain('Olaf Berglund NO');
});
