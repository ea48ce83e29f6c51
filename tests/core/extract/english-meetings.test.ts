/** English news of several meetings at once: rows of counterparts, roll calls of envoys, designates, addresses, who speaks for whom. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const meetings = (text: string, status = 'held'): string[] =>
  read({ file: 'a.txt', text })
    .meetings.filter((m) => m.status === status)
    .map((m) => m.participants.map((p) => `${p.name ?? p.role} ${p.country}`).join(' + '));

const REST = ' They talked about the ports and the fisheries of the two countries.';

describe('an overview of unnamed counterparts, then those met one by one', () => {
  test.each(['Latvia, Kenya and Saudi Arabia', 'Latvia, Peru, Kenya, Saudi Arabia and the EU'])('%s', (row) =>
    expect(
      meetings(
        `Norwegian Foreign Minister Ola Berg on Tuesday met her counterparts from ${row} on the sidelines of the forum. ` +
          `She met Latvian Foreign Minister Juris Ozols in the morning and discussed fisheries. ` +
          `Berg also held talks with her Kenyan counterpart Daniel Mutua on ports.`,
      ),
    ).toEqual(['Ola Berg NO + Juris Ozols LV', 'Ola Berg NO + Daniel Mutua KE']),
  );
});

describe('envoys named behind the ceremony', () => {
  const CEREMONY =
    'President Nils Dahl of Norway on Monday received letters of credence from four newly appointed ambassadors to Norway in Oslo.';
  const ALL = 'Nils Dahl NO + Juris Ozols LV + Daniel Mutua KE + Luis Prado PE + Vuk Kovar RS';
  test.each([
    'The new ambassadors include Juris Ozols (Latvia), Daniel Mutua (Kenya), Luis Prado (Peru) and Vuk Kovar (Serbia).',
    'Among those who presented their credentials were Juris Ozols of Latvia, Daniel Mutua, of Kenya, Luis Prado of Peru and Vuk Kovar, of Serbia.',
    'The envoys included Juris Ozols of Latvia and Daniel Mutua of Kenya. Others are Luis Prado of Peru and Vuk Kovar of Serbia.',
  ])('%s', (names) => expect(meetings(`${CEREMONY} ${names}`)).toEqual([ALL]));
});

describe('envoys not yet in office', () => {
  test.each([
    'the Kenyan Ambassador-designate to Norway, Daniel Mutua',
    'Kenyan High Commissioner-designate Daniel Mutua',
    "Kenya's Prime Minister-designate Daniel Mutua",
  ])('%s', (guest) =>
    expect(meetings(`President Nils Dahl of Norway received ${guest} in Oslo on Monday.${REST}`)).toEqual([
      'Nils Dahl NO + Daniel Mutua KE',
    ]),
  );
});

describe('who acts behind a fronted phrase', () => {
  test.each([
    'In welcoming Kenyan Ambassador Daniel Mutua, the President spoke of ports.',
    'Receiving the Kenyan ambassador Daniel Mutua in Oslo, President Dahl spoke of ports.',
    'In accepting the credentials of Kenyan Ambassador Daniel Mutua, the Foreign Ministry said, President Dahl spoke of ports.',
  ])('%s', (then) =>
    expect(meetings(`President Nils Dahl of Norway was busy on Monday. ${then}`)).toEqual([
      'Nils Dahl NO + Daniel Mutua KE',
    ]),
  );
});

test('an address is nobody’s name', () =>
  expect(
    meetings(
      `Norwegian Foreign Minister Ola Berg met her Kenyan counterpart Daniel Mutua on Monday. “Good to talk with @D_Mutua of Kenya,” she wrote.`,
    ),
  ).toEqual(['Ola Berg NO + Daniel Mutua KE']));

describe('who takes part', () => {
  const LEAD = 'Norwegian Foreign Minister Ola Berg met Kenyan President Daniel Mutua in Nairobi on Tuesday.';
  test.each([
    [
      'The presidents of Norway, Kenya and Latvia met in Oslo on Tuesday. Ola Berg, Daniel Mutua and Juris Ozols then visited a school.',
      ['Ola Berg NO + Daniel Mutua KE + Juris Ozols LV'],
    ],
    [
      'Kenyan President Daniel Mutua hosted Latvian Prime Minister Juris Ozols and Peruvian Foreign Minister Luis Prado to a private dinner on Tuesday.',
      ['Daniel Mutua KE + Juris Ozols LV + Luis Prado PE'],
    ],
    [
      'Norwegian Foreign Minister Ola Berg called on Kenyan President Daniel Mutua, Kenyan Prime Minister Joseph Banda and Kenyan Foreign Minister Ruth Wanjiku in Nairobi on Tuesday.',
      ['Ola Berg NO + Daniel Mutua KE', 'Ola Berg NO + Joseph Banda KE', 'Ola Berg NO + Ruth Wanjiku KE'],
    ],
    [
      'Norwegian Foreign Minister Ola Berg met Kenyan Foreign Minister Daniel Mutua and Latvian Foreign Minister Juris Ozols and discussed ports on Tuesday.',
      ['Ola Berg NO + Daniel Mutua KE', 'Ola Berg NO + Juris Ozols LV'],
    ],
    [
      `${LEAD} Berg also had bilateral meetings with the leaders of Latvia, Peru and Serbia.`,
      ['Ola Berg NO + Daniel Mutua KE'],
    ],
    [
      'Kenyan Ambassador Daniel Mutua has held meetings with Norwegian political leaders in Oslo. On Monday he met Norwegian Speaker Ola Berg, according to party leader Nils Dahl.',
      ['Daniel Mutua KE + Ola Berg NO'],
    ],
    [
      'The Secretary-General met today with H.E. Mr. Daniel Mutua, President of Kenya. The Secretary-General and the President discussed peace and security.',
      ['Secretary-General null + Daniel Mutua KE'],
    ],
    [
      'Kenyan special envoy Julio Do Santos called on Norwegian Foreign Minister Ola Berg on Tuesday.',
      ['Julio Do Santos KE + Ola Berg NO'],
    ],
    [
      'Prince Harald of Norway called on the Right Honourable Prime Minister Daniel Mutua of Kenya on Tuesday. The two spoke of fish.',
      ['Harald NO + Daniel Mutua KE'],
    ],
    [
      'Norwegian Foreign Secretary Ola Berg, who is on a two-day Kenya visit, paid a courtesy call on Kenyan Trade Minister Daniel Mutua on Monday.',
      ['Ola Berg NO + Daniel Mutua KE'],
    ],
  ])('%s', (text, expected) => expect(meetings(text + REST)).toEqual(expected));
});

describe('what is no news of two states', () => {
  const LEAD = 'Norwegian Foreign Minister Ola Berg met Kenyan President Daniel Mutua in Nairobi on Tuesday.';
  test.each([
    'Berg is also meeting with Latvian Foreign Minister Juris Ozols in Riga.',
    'Earlier this year, Latvian Prime Minister Juris Ozols visited Oslo. During the visit, Ozols met Norwegian King Harald Lund.',
    'In June, Latvian Prime Minister Juris Ozols met Norwegian King Harald Lund in Riga.',
  ])('%s', (then) =>
    expect(meetings(`${LEAD}${REST} The talks lasted two hours. ${then}`)).toEqual([
      'Ola Berg NO + Daniel Mutua KE',
    ]),
  );
  test.each([
    'Defence Minister Ola Berg called on Chief of Army Staff General Nils Dahl at the headquarters on Tuesday.',
    'President Ola Berg was seen off at the airport by Vice President Nils Dahl as he left for Kenya on Tuesday.',
  ])('%s', (text) => expect(meetings(text + REST)).toEqual([]));
});

describe('beside and behind the subject', () => {
  const B = 'Kenyan President Daniel Mutua';
  const C = 'Latvian Prime Minister Juris Ozols';
  test.each([
    [
      `Norwegian Foreign Minister Ola Berg, together with ${C} and Peruvian Foreign Minister Luis Prado, met ${B} in Nairobi on Tuesday.`,
      ['Ola Berg NO + Juris Ozols LV + Luis Prado PE + Daniel Mutua KE'],
    ],
    [
      `Norwegian Foreign Minister Ola Berg, accompanied by ${C}, met ${B} in Nairobi on Tuesday.`,
      ['Ola Berg NO + Juris Ozols LV + Daniel Mutua KE'],
    ],
    [
      `Norwegian Foreign Minister Ola Berg, accompanied by Norwegian Trade Minister Nils Dahl, met ${B} in Nairobi on Tuesday.`,
      ['Ola Berg NO + Daniel Mutua KE'],
    ],
    [
      `Speaking when he received Norwegian Foreign Minister Ola Berg at State House, ${B} said that trade had grown.`,
      ['Daniel Mutua KE + Ola Berg NO'],
    ],
    [
      `In a meeting with ${B} on Tuesday, Ola Berg, Foreign Minister of Norway expressed his readiness to help.`,
      ['Ola Berg NO + Daniel Mutua KE'],
    ],
    [
      `${B} attended the inauguration of Latvian President Juris Ozols in Riga on Tuesday.`,
      ['Daniel Mutua KE + Juris Ozols LV'],
    ],
    [
      `By Luis Prado – News: A Kenyan Foreign Ministry delegation, headed by Deputy Minister Daniel Mutua, held talks in Riga with ${C} on Tuesday.`,
      ['Daniel Mutua KE + Juris Ozols LV'],
    ],
    [
      `Kenyan President Daniel Mutua was there as ports signed a deal between Harbour Freight and Coastal Lines.`,
      [],
    ],
    [`${B} will visit Riga on Tuesday. The president’s meeting with ${C} will focus on trade.`, []],
  ])('%s', (text, expected) =>
    expect(meetings(text + ' It was sunny.').map(sorted)).toEqual(expected.map(sorted)),
  );
});

const sorted = (m: string): string => m.split(' + ').toSorted().join(' + ');
