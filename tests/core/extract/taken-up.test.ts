/** Who is meant where name and office stand in two sentences, and what a story's own lines tell of place, day and country. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const told = (text: string): string[] =>
  read({ file: 'a.txt', text })
    .meetings.filter((m) => m.status === 'held')
    .map((m) => m.participants.map((p) => `${p.name} (${p.role}, ${p.country})`).join(' + '));

const first = (text: string) => read({ file: 'a.txt', text }).meetings[0];

describe('an office told beside the name', () => {
  test('the head of state whom the sentence before names alone', () =>
    expect(
      told(
        'Le ministre serbe Bojan Kovar a été accueilli mercredi à Nairobi par Daniel Mutua. Le président de la République en attendait un geste.',
      ),
    ).toEqual(['Daniel Mutua (président de la République, KE) + Bojan Kovar (ministre serbe, RS)']));
  test('but not who does something to him', () =>
    expect(
      told('Bojan Kovar est arrivé lundi à Nairobi. Le président de la République l’a reçu mardi.')[0],
    ).toContain('Bojan Kovar (null, null)'));
  test('the envoy whom the next sentence names', () =>
    expect(
      told(
        'Le président kényan Daniel Mutua a reçu lundi l’ambassadeur de Serbie. Bojan Kovar est venu faire ses adieux. M. Kovar a passé trois ans à Nairobi.',
      ),
    ).toEqual(['Daniel Mutua (président kényan, KE) + Bojan Kovar (ambassadeur de Serbie, RS)']));
  test('but not one of two envoys, nor somebody told to be another', () => {
    const two =
      'Le président kényan Daniel Mutua a reçu lundi l’ambassadeur de Serbie et l’ambassadeur de Suède. Bojan Kovar est venu faire ses adieux. M. Kovar repart.';
    const friend =
      'Le président kényan Daniel Mutua a reçu lundi l’ambassadeur de Serbie. Bojan Kovar, un ami du président, était là. M. Kovar a souri.';
    for (const line of [...told(two), ...told(friend)]) expect(line).not.toContain('Kovar');
  });
});

test('who receives an envoy posted to a country and bears no title is of that country', () =>
  expect(told('Daniel Mutua a reçu lundi l’ambassadeur de Serbie au Kenya, Bojan Kovar.')[0]).toContain(
    'Daniel Mutua (null, KE)',
  ));

test('the company in an aside is not who was received', () =>
  expect(
    told(
      'L’ambassadeur de Serbie au Kenya Bojan Kovar, venu avec M. Nils Holm le directeur du bureau de l’agence et une délégation, a été reçu par le ministre kényan des Transports Daniel Mutua.',
    ),
  ).toEqual([
    'Daniel Mutua (ministre kényan des Transports, KE) + Bojan Kovar (ambassadeur de Serbie au Kenya, RS)',
  ]));

describe('a line of city, day and agency', () => {
  const body = 'Le président letton Juris Ozols et le ministre serbe Bojan Kovar se sont rencontrés hier.';
  test.each([
    ['Bakou, 22 juillet, AZERTAC', 'XXXX-07-21'],
    ['Bakou, 22 juillet (AZERTAC)', 'XXXX-07-21'],
    ['Bakou, 1er janvier, AZERTAC', 'XXXX-12-31'],
    ['Bakou, 1er mars, AZERTAC', null],
  ])('%s', (line, day) => {
    const meeting = first(`${line}\n\n${body}`);
    expect(meeting?.place?.name).toBe('Bakou');
    expect(meeting?.date.edtf ?? null).toBe(day);
  });
});

test('a letter received in a palace is no meeting with who wrote it', () =>
  expect(
    told(
      'Le roi Karim Al Fahd de Jordanie a reçu ce matin au palais Bayan une lettre écrite de son frère, le roi Hamad Al-Nour de Bahreïn.',
    ),
  ).toEqual([]));

test.each([
  'SERBIE : LE MINISTRE BOJAN KOVAR AVEC DANIEL MUTUA POUR LA PAIX',
  'LE MINISTRE BOJAN KOVAR CHEZ DANIEL MUTUA',
  'BOJAN KOVAR REÇU PAR DANIEL MUTUA EN AUDIENCE',
  'DANIEL MUTUA REÇOIT BOJAN KOVAR DANS SON PALAIS',
])('small words end a name in a line of capitals: %s', (line) => {
  const body = 'Le ministre serbe Bojan Kovar s’est entretenu lundi avec le président kényan Daniel Mutua.';
  expect(told(`${line}\n\n${body}`)).toHaveLength(1);
  expect(told(`${line}\n\n${body}`)[0]).toContain('Bojan Kovar (ministre serbe, RS)');
});

describe('the heads of both delegations', () => {
  const heads =
    'par Juris Ozols, vice-ministre letton des Affaires étrangères, et Bojan Kovar, vice-ministre serbe des Affaires étrangères.';
  test.each(['étant', 'étaient'])('met, where they %s leading them', (be) =>
    expect(told(`Des consultations ont eu lieu, les délégations ${be} conduites ${heads}`)).toHaveLength(1),
  );
  test('have not met yet where they will lead them', () =>
    expect(told(`Les délégations seront conduites ${heads}`)).toEqual([]));
  test('have not met where it is denied', () =>
    expect(
      told(
        'Les délégations conduites par le ministre letton Juris Ozols et le ministre serbe Bojan Kovar ne se sont pas rencontrées.',
      ),
    ).toEqual([]));
});

test.each([
  ['dans la ville tunisienne de Zarrouna', 'Zarrouna', 'TN'],
  ['dans la station balnéaire égyptienne de Port Nadir', 'Port Nadir', 'EG'],
])('a town that no table knows, told with its country: %s', (where, name, country) => {
  const place = first(
    `Le président kényan Daniel Mutua a rencontré mardi le ministre serbe Bojan Kovar ${where}, en marge du sommet.`,
  )?.place;
  expect([place?.name, place?.country]).toEqual([name, country]);
});

test('a virtue that presided over a meeting is no chair of another one', () =>
  expect(
    told(
      'Le président kényan Daniel Mutua a reçu hier le ministre serbe Bojan Kovar. Le respect a présidé à la rencontre entre Daniel Mutua et Bojan Kovar.',
    ),
  ).toHaveLength(1));

test('the ruler “of the country” and his heir meet at home', () =>
  expect(
    told(
      'Son Altesse l’Émir du pays, Cheikh Hamad Al-Nour, a reçu Son Altesse le Prince héritier, Cheikh Karim Al-Nour.',
    ),
  ).toEqual([]));
