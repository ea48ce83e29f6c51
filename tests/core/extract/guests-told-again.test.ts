/** Guests told by nothing but that they came, delegations behind their qualifiers, headlines that run on from a name, and the dead. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const meetings = (text: string, status = 'held'): string[] =>
  read({ file: 'a.txt', text })
    .meetings.filter((m) => m.status === status)
    .map((m) => m.participants.map((p) => `${p.name ?? p.role} ${p.country}`).join(' + '));

const REST = ' They talked about the ports and the fisheries of the two countries.';
const RESTE = ' Les deux parties ont parlé des ports et de la pêche.';

describe('guests', () => {
  test.each([
    'The visiting president then met with Prime Minister Ola Berg.',
    'The visiting leader then met with Prime Minister Ola Berg.',
    'The visiting dignitary also called on Prime Minister Ola Berg.',
    'The guest also called on Prime Minister Ola Berg.',
  ])('%s', (then) =>
    expect(
      meetings(
        `President Nils Dahl of Norway received the President of Kenya, Daniel Mutua, in Oslo on Monday. ${then}${REST}`,
      ),
    ).toContain('Daniel Mutua KE + Ola Berg NO'),
  );
  test('« le président en visite » est celui qui a été reçu', () =>
    expect(
      meetings(
        `Le président norvégien Nils Dahl a reçu lundi à Oslo le président du Kenya, Daniel Mutua. Le président en visite s'est ensuite entretenu avec le Premier ministre Ola Berg.${RESTE}`,
      ),
    ).toContain('Daniel Mutua KE + Ola Berg NO'));
  test("a cardinal who is Secretary of State is the Holy See's", () =>
    expect(
      meetings(
        `Pope Linus received the President of the United States, Daniel Mutua, on Monday. The President then met with the Secretary of State, Cardinal Juris Ozols.${REST}`,
      ),
    ).toContain('Daniel Mutua US + Juris Ozols VA'));
});

describe('delegations', () => {
  test.each([
    'an unofficial Kenyan delegation led by',
    'a high-level Kenyan delegation led by',
    'a large Kenyan business delegation led by',
    'a 10-member Kenyan delegation headed by',
    'a ten-member Kenyan government and business delegation headed by',
    'a Kenyan trade mission led by',
    'a team of Kenyan officials led by',
  ])('received %s its head', (delegation) =>
    expect(
      meetings(
        `Norwegian Prime Minister Ola Berg received ${delegation} Trade Minister Daniel Mutua in Oslo on Monday.${REST}`,
      ),
    ).toEqual(['Ola Berg NO + Daniel Mutua KE']),
  );
  test('a delegation led by someone is received', () =>
    expect(
      meetings(
        `A Kenyan delegation led by Trade Minister Daniel Mutua was received by Norwegian Prime Minister Ola Berg.${REST}`,
      ),
    ).toEqual(['Ola Berg NO + Daniel Mutua KE']));
  test('a minister and a delegation are two', () =>
    expect(
      meetings(
        `Norwegian Prime Minister Ola Berg met the Latvian Prime Minister and a Kenyan delegation led by Trade Minister Daniel Mutua.${REST}`,
      ),
    ).toEqual(['Ola Berg NO + Latvian Prime Minister LV', 'Ola Berg NO + Daniel Mutua KE']));
});

describe('headlines', () => {
  test('the text tells where a name ends', () =>
    expect(
      meetings(
        `Daniel Mutua Rebooks Visit to Latvia\n\nPresident Daniel Mutua of Kenya put off his visit to Latvia. President Daniel Mutua met Latvian Prime Minister Juris Ozols in Oslo on Monday.${REST}`,
      ),
    ).toEqual(['Daniel Mutua KE + Juris Ozols LV']));
  test('what follows the verb is no name', () =>
    expect(
      meetings(
        `Daniel Mutua Hails Ties As He Meets Latvia's Ozols\n\nKenyan President Daniel Mutua met Latvian Prime Minister Juris Ozols in Oslo on Monday.${REST}`,
      ),
    ).toEqual(['Daniel Mutua KE + Juris Ozols LV']));
});

describe('the dead', () => {
  const LATE =
    'date 2024-02-10 Kenyan President Daniel Mutua signed on Monday the book of condolences for the late Latvian President Juris Ozols.';
  test('have met nobody today', () =>
    expect(meetings(` ${LATE} President Mutua met President Ozols more than once, he said.${REST}`)).toEqual(
      [],
    ));
  test('met whom they met on a day of its own', () =>
    expect(
      meetings(` ${LATE} President Mutua met President Ozols in Riga in May 2021.${REST}`, 'past'),
    ).toEqual(['Daniel Mutua KE + Juris Ozols LV']));
});

test('what someone calls something is no visit to whoever stands in front', () =>
  expect(
    meetings(
      `Kenyan President Daniel Mutua sent a message to his Latvian counterpart Juris Ozols, which the latter has called positive.${REST}`,
    ),
  ).toEqual([]));
