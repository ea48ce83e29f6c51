/** Meetings that a text only looks ahead to, or tells of someone it does not name, are none that were held. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const BEHIND = '\n\nIls ont parlé des ports et des pêches avec leurs équipes, dans la salle des fêtes.';
/** Surnames of those who met, meeting by meeting. */
const held = (text: string): string[] =>
  read({ file: 'a.txt', text: ` date 2026-03-12 ${text}${BEHIND}` })
    .meetings.filter((m) => m.status === 'held')
    .map(({ participants }) =>
      participants
        .map((p) => p.name?.split(' ').at(-1) ?? p.role)
        .sort()
        .join(' + '),
    );

const BOTH = 'le président serbe Bojan Kovar et le président autrichien Otto Brandl';

describe('a meeting still to come', () => {
  it.each([
    `La rencontre entre ${BOTH} était annoncée pour mardi.`,
    `La rencontre entre ${BOTH} est repoussée sine die.`,
    `Vienne prépare la rencontre entre ${BOTH}.`,
    `Une rencontre entre ${BOTH} n'est pas exclue.`,
    `Une éventuelle rencontre entre ${BOTH} inquiète Rome.`,
    `À la veille de la rencontre entre ${BOTH}, Rome s'inquiète.`,
    `Le sort des ports dépendra de la rencontre entre ${BOTH}.`,
    `Rome a appelé à une rencontre entre ${BOTH}.`,
    'Le président serbe Bojan Kovar est arrivé lundi à Vienne pour des entretiens avec le président autrichien Otto Brandl.',
    'Le président serbe Bojan Kovar prononcera un discours avant un entretien avec le président autrichien Otto Brandl.',
    'Le président serbe Bojan Kovar a posé ses conditions avant de rencontrer le président autrichien Otto Brandl.',
  ])('%s', (text) => expect(held(text)).toEqual([]));
  it.each([
    'Le président serbe Bojan Kovar a visité le port avant de rencontrer le président autrichien Otto Brandl.',
    'Le président serbe Bojan Kovar a visité le port avant un entretien avec le président autrichien Otto Brandl.',
    'Le président serbe Bojan Kovar a appelé à la paix lors de sa rencontre avec le président autrichien Otto Brandl.',
    'Le président serbe Bojan Kovar souhaite la paix, a-t-il dit à l’issue d’un entretien avec le président autrichien Otto Brandl.',
  ])('but: %s', (text) => expect(held(text)).toEqual(['Brandl + Kovar']));
});

describe('one whom the text does not name', () => {
  it('is not the last one it named', () => {
    const tail = 'Il a ensuite rencontré Rita Petrova, présidente du Parti libéral.';
    expect(
      held(`Le nouvel ambassadeur a remis ses lettres de créance au président, Bojan Kovar.\n\n${tail}`),
    ).toEqual([]);
    expect(
      held(`L'ambassadeur d'Autriche a été reçu mardi par le président serbe Bojan Kovar. ${tail}`),
    ).toEqual(["Kovar + ambassadeur d'Autriche", "Petrova + ambassadeur d'Autriche"]);
  });
  it('is nobody where the writer speaks', () =>
    expect(
      held(
        "L'ambassadeur serbe Marko Ilic était là. À la faveur de mon échange avec le ministre autrichien Otto Brandl, j'ai parlé des ports.",
      ),
    ).toEqual([]));
});

describe('those at the side of one who meets', () => {
  it('meet nobody', () =>
    expect(
      held(
        'Le président serbe Bojan Kovar a rencontré mardi le président autrichien Otto Brandl. La ministre serbe Rita Petrova, le directeur Ivan Dolic et le conseiller Marko Ilic accompagnaient le chef de l’État lors de ses rencontres.',
      ),
    ).toEqual(['Brandl + Kovar']));
  it('are no hosts of theirs', () =>
    expect(
      held(
        'La ministre serbe Rita Petrova a reçu mardi, conjointement avec le secrétaire d’État Ivan Dolic, le ministre autrichien Otto Brandl.',
      ),
    ).toEqual(['Brandl + Petrova']));
});

describe('a name', () => {
  const named = (guest: string): string | null | undefined =>
    read({
      file: 'a.txt',
      text: `Le président serbe Bojan Kovar a reçu lundi ${guest}.${BEHIND}`,
    }).meetings[0]?.participants.find((p) => p.name !== 'Bojan Kovar')?.name;
  it.each([
    ['le président cubain Manuel Diaz-Ramel Prado', 'Manuel Diaz-Ramel Prado'],
    ['le ministre jordanien Mansour el- Ramel', 'Mansour el- Ramel'],
    ['la ministre allemande CDU Eva Maier', 'Eva Maier'],
    ['Raymond Brown de la République du Nigéria', 'Raymond Brown'],
  ])('%s', (guest, name) => expect(named(guest)).toBe(name));
  it('is none that begins with the word for a building', () =>
    expect(held('Le roi Hamid a reçu, mercredi à la Résidence Royale à Oran, plusieurs invités.')).toEqual(
      [],
    ));
});

it('a counterpart named before is the head of the state of which he was called so', () =>
  expect(
    held(
      'Le président Mamadou Sall a reçu mardi son homologue des Comores, Ali Assoumi. Lors de son audience avec son homologue sénégalais, le chef de l’État comorien a salué Mamadou Sall.',
    ),
  ).toEqual(['Assoumi + Sall']));

describe('who met whom', () => {
  it.each([
    [
      'the guest of the meeting told last receives nobody',
      "L'ambassadeur d'Italie, Izzo Giancarlo, a été reçu hier par le président serbe Bojan Kovar. Le diplomate a fait le bilan de sa mission. En fin de soirée, il a reçu à sa résidence M. Alkach Alada, ministre du Niger.",
      ['Giancarlo + Kovar', 'Alada + Kovar'],
    ],
    [
      'who shows guests in meets no one',
      "L'ambassadrice d'Italie, Manuela Ruosi, a été accueillie mardi par M. Vincent Florean, chambellan du prince Albin.",
      [],
    ],
    [
      'heads of three states receive one after the other',
      'Le président malien Bah Ndaw a été reçu mardi par les présidents mauritanien Mohamed Ghazou, nigérien Ali Bazou et tchadien Idriss Deby.',
      ['Ghazou + Ndaw', 'Bazou + Ndaw', 'Deby + Ndaw'],
    ],
    [
      'one of two envoys is who brought a message',
      "Le président serbe Bojan Kovar s'est entretenu mardi avec deux émissaires dépêchés par des pays amis. Tahir Nguila, ministre tchadien des Finances, était porteur d'un message de son président.",
      ['Kovar + Nguila'],
    ],
    [
      'to call someone is a call, to call on him for something is none',
      'Le président serbe Bojan Kovar a appelé mardi son homologue autrichien, Otto Brandl, pour le féliciter. Il a appelé la ministre autrichienne Rita Petrova à la retenue.',
      ['Brandl + Kovar'],
    ],
    [
      'a sentence behind a semicolon tells of someone else',
      "Le président serbe Bojan Kovar a reçu le chancelier autrichien Otto Brandl ; le ministre de l'Habitat, Marko Ilic, assistait à l'audience.",
      ['Brandl + Kovar'],
    ],
  ])('%s', (_, text, meetings) => expect(held(text)).toEqual(meetings));
});

it('the day on which someone was born dates no meeting', () =>
  expect(
    read({
      file: 'a.txt',
      text: `Le président serbe, né le 26 février 1954, a 65 ans. Le président serbe Bojan Kovar a appelé, ce mardi, son homologue autrichien, Otto Brandl.${BEHIND}`,
    }).meetings.map((m) => m.date.edtf),
  ).toEqual([null]));
