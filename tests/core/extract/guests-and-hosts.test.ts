/** Whose country an office is of where people are guests, who stands behind a title, and names that hold a title. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

/** The names or roles of each meeting told as held, with their countries. */
const held = (text: string): string[] =>
  read({ file: 'a.txt', text })
    .meetings.filter((m) => m.status === 'held')
    .map((m) => m.participants.map((p) => `${p.name ?? p.role} ${p.country}`).join(' + '));

describe('guests and hosts', () => {
  test('where many have their seat, who is met is not of the place', () =>
    expect(
      held(
        'En marge du sommet de l’Union africaine qui se déroule à Addis Abeba, le président Daniel Mutua s’est entretenu mardi avec Bojan Kovar, son homologue de Serbie.',
      ),
    ).toEqual(['Daniel Mutua null + Bojan Kovar RS']));
  test('whoever an envoy calls by telephone is not of the country where he is posted', () =>
    expect(
      held(
        "Le ministre des Affaires étrangères, Daniel Mutua, a été contacté par l'envoyé de la Serbie au Liban, Bojan Kovar. Ils ont parlé de la mer et des ports.",
      ),
    ).toEqual(['Bojan Kovar RS + Daniel Mutua null']));
  test('who was brought to a country is its guest', () =>
    expect(
      held(
        'Un sommet des ports a conduit au Kenya le Premier ministre Daniel Mutua. Le chef du gouvernement y a rencontré mardi Bojan Kovar, président de la Serbie.',
      ),
    ).toEqual(['Daniel Mutua null + Bojan Kovar RS']));
  test("an envoy's own president is not the head of state who received him", () =>
    expect(
      held(
        "Le nouvel ambassadeur de Serbie au Kenya était, hier, l'hôte du chef de l'Etat, au palais de la présidence. Il était porteur d'un message de son président Bojan Kovar.",
      ),
    ).toEqual(["nouvel ambassadeur de Serbie au Kenya RS + chef de l'Etat KE"]));
});

describe('names and titles', () => {
  test('an abbreviated courtesy ends no sentence', () =>
    expect(
      held(
        'Le ministre kényan Daniel Mutua a reçu en audience, vendredi à Nairobi, SEM. Bojan Kovar, ambassadeur de Serbie au Kenya.',
      ),
    ).toEqual(['Daniel Mutua KE + Bojan Kovar RS']));
  test('a rank between commas stands between office and name', () =>
    expect(
      held(
        'Le président kényan Daniel Mutua a reçu mardi le chef d’état-major des armées serbes, le général d’armée, Bojan Kovar.',
      ),
    ).toEqual(['Daniel Mutua KE + Bojan Kovar RS']));
  test('envoys who are only designated share their title', () =>
    expect(
      held(
        'Les ambassadeurs désignés de Serbie, de Norvège et de Lettonie ont présenté leurs lettres de créance mardi au président kényan Daniel Mutua.',
      ),
    ).toHaveLength(1));
  test('a title that is also a given name stands within a name', () =>
    expect(
      held(
        'On Monday afternoon, Iranian Foreign Minister Hassan Amir-Rezaei met Kenyan President Daniel Mutua in Nairobi.',
      ),
    ).toEqual(['Hassan Amir-Rezaei IR + Daniel Mutua KE']));
  test('a surname alone is that of the official, not of his wife', () =>
    expect(
      held(
        'Kenyan President Daniel Mutua was away on Monday. First Lady Mary Mutua opened a school. Serbian Prime Minister Bojan Kovar held talks with Mr. Mutua in Riga.',
      ),
    ).toEqual(['Bojan Kovar RS + Daniel Mutua KE']));
});

describe('one after the other', () => {
  const first = "Le président kényan Daniel Mutua a reçu mardi l'ambassadeur de Serbie, Bojan Kovar. ";
  test.each([
    "À sa suite, l'ambassadeur de Norvège, Olav Berg, a été reçu en audience.",
    "Peu avant, c'est l'ambassadeur de Norvège, Olav Berg, qui avait été reçu.",
    "Ce fut ensuite le tour de l'ambassadeur de Norvège, Olav Berg.",
  ])('%s', (text) =>
    expect(held(first + text)).toEqual([
      'Daniel Mutua KE + Bojan Kovar RS',
      'Daniel Mutua KE + Olav Berg NO',
    ]),
  );
});

test('an unnamed prime minister is the one named as the counterpart of another', () =>
  expect(
    held(
      "Le Premier ministre serbe Bojan Kovar est arrivé samedi à Nairobi. Invité par son homologue kényan, Daniel Mutua, il est accompagné d'une délégation. À son arrivée, il a été accueilli par le Premier ministre kényan.",
    ),
  ).toEqual(['Daniel Mutua KE + Bojan Kovar RS']));
