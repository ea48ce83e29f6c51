/** The state of officials who bear none, told by where a story's guests came to or serve, and by what is said of the other side. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const sides = (text: string): string[] =>
  read({ file: 'a.txt', text }).meetings.map((m) =>
    m.participants
      .map((p) => `${p.name ?? p.role} ${p.country}`)
      .sort()
      .join(', '),
  );

const HOST = 'Le président de la République, Ana Berg,';
const GUEST = 'le ministre kényan des Ports, Daniel Mutua';

describe('an official without a country receives', () => {
  test.each([
    ['one who visits it', `${HOST} a reçu ${GUEST}, qui visite officiellement la Lettonie.`],
    ['one who stands on its soil', `${HOST} a reçu ${GUEST}, présent en territoire letton.`],
    [
      'one at the end of a mission there',
      `${HOST} a reçu ${GUEST}, arrivé au terme de sa mission en Lettonie.`,
    ],
    [
      'one of two diplomats accredited there',
      `${HOST} a reçu l'un des diplomates nouvellement accrédités en Lettonie : Daniel Mutua, ambassadeur du Kenya.`,
    ],
    ['one who helps it', `${HOST} a reçu ${GUEST}. Le Kenya appuie la Lettonie depuis dix ans.`],
    ['one of a pair of capitals', `${HOST} a reçu ${GUEST}. Ils ont parlé de l'axe Riga-Nairobi.`],
  ])('%s', (_, text) => {
    expect(sides(text)).toEqual(['Ana Berg LV, Daniel Mutua KE']);
  });

  test('a visit that is only recalled tells nothing', () => {
    expect(sides(`${HOST} a reçu ${GUEST}, après la visite qu'il avait faite au Tchad.`)).toEqual([
      'Ana Berg null, Daniel Mutua KE',
    ]);
  });
});

describe('an adjective of two states', () => {
  test.each([
    [
      'means the one that the story names',
      'Le président congolais Jean Ilunga a reçu mardi à Kinshasa la ministre norvégienne Ana Berg.',
      'Ana Berg NO, Jean Ilunga CD',
    ],
    [
      'means the other one behind "son homologue"',
      'Le président de la RDC Jean Ilunga a rencontré à Brazzaville son homologue congolais Paul Okemba.',
      'Jean Ilunga CD, Paul Okemba CG',
    ],
    [
      'is not that of another president who is told of later',
      'Le président congolais Jean Ilunga et son homologue rwandais Paul Okemba se sont entretenus jeudi. Le président serbe les avait invités.',
      'Jean Ilunga null, Paul Okemba RW',
    ],
    [
      'tells none where both are named',
      'Le président congolais Jean Ilunga a reçu la ministre norvégienne Ana Berg. Ils ont parlé de Kinshasa et de Brazzaville.',
      'Ana Berg NO, Jean Ilunga null',
    ],
  ])('%s', (_, text, expected) => {
    expect(sides(text)).toEqual([expected]);
  });
});

describe('states of like or islands names', () => {
  test.each([
    ['Le président de Guyane, Ravi Persaud', 'GY'],
    ["Le Premier ministre de l'île Maurice, Ravi Persaud", 'MU'],
    ['Le Premier ministre de Maurice, Ravi Persaud', 'MU'],
    ['Le ministre des Ports des îles Salomon, Ravi Persaud', 'SB'],
  ])('%s', (who, country) => {
    expect(sides(`${who}, a rencontré ${GUEST}.`)).toEqual([`Daniel Mutua KE, Ravi Persaud ${country}`]);
  });
});

test('who receives in the city from which a state is governed is of it', () => {
  expect(sides(`${HOST} a reçu lundi à Cotonou la directrice du FMI, Mira Kovar.`)).toEqual([
    'Ana Berg BJ, Mira Kovar null',
  ]);
});

test('a question whether two met tells no meeting', () => {
  expect(sides('Le président letton Ana Berg a-t-il rencontré son homologue kényan Daniel Mutua ?')).toEqual(
    [],
  );
});

test('the office beside the name stands, not another word for it', () => {
  const { meetings } = read({
    file: 'a.txt',
    text: 'Le ministre serbe des Affaires étrangères, Bojan Kovar, est arrivé à Riga. Le chef de la diplomatie serbe a rencontré le président letton Juris Ozols.',
  });
  expect(meetings[0]!.participants.map((p) => p.role)).toContain('ministre serbe des Affaires étrangères');
});
