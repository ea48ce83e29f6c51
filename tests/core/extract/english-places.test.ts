/** Where an English text puts a meeting: buildings, towns of no table, datelines, journeys of a guest. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const MORE = ' The two sides agreed that the work of the experts on ports would go on in the spring.';
const placeOf = (text: string): string => {
  const place = read({ file: 'a.txt', text: text + MORE }).meetings[0]?.place;
  return place ? `${place.basis === 'host' ? '–' : place.name} (${place.country})` : 'nowhere';
};
const MET = ' date 2026-03-12 Kenyan President Daniel Mutua met Norwegian Prime Minister Anna Berg';
const AT_HOME =
  ' date 2026-03-12 Kenyan Foreign Minister Daniel Mutua received Norwegian Ambassador Anna Berg';

describe('a building', () => {
  test.each([
    [`${AT_HOME} at the Ministry of Foreign Affairs on Thursday.`, '– (KE)'],
    [`${AT_HOME} at the residence office on Thursday.`, '– (KE)'],
    [`${AT_HOME} at the Ministry of Foreign Affairs in Nairobi on Thursday.`, 'Nairobi (KE)'],
    [`${AT_HOME} at State House Nairobi on Thursday.`, 'Nairobi (KE)'],
    [`${AT_HOME} at Harambee House on Thursday.`, 'Harambee House (KE)'],
  ])('%s', (text, place) => expect(placeOf(text)).toBe(place));
});

describe('a town that no table knows', () => {
  test.each([
    [`${MET} in Velkora, Latvia, on Thursday.`, 'Velkora (LV)'],
    [`${MET} in the northern Latvian town of Velkora on Thursday.`, 'Velkora (LV)'],
    [
      `${MET} on Thursday in Velkora, 120 kilometers (80 miles) north of Latvia's capital, Riga.`,
      'Velkora (LV)',
    ],
    [
      'VELKORA, Latvia (AP) — Latvian President Juris Ozols met Norwegian Prime Minister Anna Berg on Monday.',
      'VELKORA (LV)',
    ],
  ])('%s', (text, place) => expect(placeOf(text)).toBe(place));
});

describe('a city that the sentence is about, or in front of its noun', () => {
  const SIDES = 'Kenyan President Daniel Mutua and Norwegian Prime Minister Anna Berg';
  test.each([
    [` date 2026-03-12 Riga played host on Thursday to talks between ${SIDES}.`, 'Riga (LV)'],
    [` date 2026-03-12 In the Latvian capital, ${SIDES} held talks on Thursday.`, 'Riga (LV)'],
    [` date 2026-03-12 In Latvia's capital ${SIDES} held talks on Thursday.`, 'Riga (LV)'],
    [`${MET} on Thursday at a hotel in central Riga.`, 'Riga (LV)'],
    [`${AT_HOME}, who is paying a visit to Riga.`, 'Riga (LV)'],
    [`${AT_HOME} today in Velkora Majlis.`, 'Velkora Majlis (KE)'],
    [`${MET} on Thursday on the sidelines of the security forum in Riga.`, 'Riga (LV)'],
    [
      ' date 2026-03-12 Kenyan President Daniel Mutua has been speaking at several events in Riga.\n\nHe met Norwegian Prime Minister Anna Berg.',
      'Riga (LV)',
    ],
    [`${MET} on Thursday and discussed events in Riga.`, 'nowhere'],
    [`${MET} on Thursday.\n\nIt was done at the Borgo Hotel, Riga, on Wednesday.`, 'Riga (LV)'],
    [
      'Nairobi, KENYA: (BY KPU) President Daniel Mutua met Norwegian Prime Minister Anna Berg.',
      'Nairobi (KE)',
    ],
  ])('%s', (text, place) => expect(placeOf(text)).toBe(place));
});

test('an agency that writes more in its brackets still tells the city', () =>
  expect(
    placeOf(
      'RIGA, Oct 4 (UrduPoint / Harbour News - 4th Oct, 2021 ) :Latvian Foreign Minister Juris Ozols received Norwegian Ambassador Anna Berg at the Foreign Office.',
    ),
  ).toBe('RIGA (LV)'));

describe('a journey', () => {
  test.each([
    [
      ' date 2026-03-12 Latvian President Juris Ozols on Thursday met Kenyan envoy Daniel Mutua, who travelled to Riga with a message.',
      'Riga (LV)',
    ],
    [
      ' date 2026-03-12 Kenyan President Daniel Mutua came to Riga on Thursday and met with Latvian President Juris Ozols.',
      'Riga (LV)',
    ],
    [
      ' date 2026-03-12 Latvian President Juris Ozols on Thursday met Kenyan envoy Daniel Mutua, who will travel to Oslo next week.',
      'nowhere',
    ],
    [
      ' date 2026-03-12 Latvian President Juris Ozols held talks with Kenyan President Daniel Mutua, who is on an official visit to Latvia.',
      '– (LV)',
    ],
  ])('%s', (text, place) => expect(placeOf(text)).toBe(place));
});

describe('a gathering', () => {
  const both =
    ' date 2026-09-24 Kenyan Foreign Minister Daniel Mutua met Norwegian Foreign Minister Anna Berg on';
  test.each([
    [`${both} the sidelines of the UN General Assembly.`, 'nowhere'],
    [`${both} the margins of the high-level week of UNGA.`, 'nowhere'],
    [`${both} the sidelines of the Munich Security Conference.`, 'Munich (DE)'],
    [
      'RIGA: Latvian Foreign Minister Juris Ozols met on Wednesday with Norwegian Foreign Minister Anna Berg on the margins of the Arctic Council.',
      'nowhere',
    ],
    [
      'TIRANA - Albanian President Daniel Mutua received on Friday the credentials of Norwegian Ambassador Anna Berg virtually.',
      'nowhere',
    ],
  ])('%s', (text, place) => expect(placeOf(text)).toBe(place));
});

describe('a house', () => {
  test.each([
    [`${MET} at 10 Downing Street on Thursday.`, '10 Downing Street (GB)'],
    [
      'WASHINGTON (AP) — President Daniel Mutua on Wednesday welcomed Norwegian Prime Minister Anna Berg to the White House.',
      'White House (US)',
    ],
    [`${MET} at the Borgo Hotel, Victoria Island, Lagos, on Thursday.`, 'Lagos (NG)'],
  ])('%s', (text, place) => expect(placeOf(text)).toBe(place));
});

test('talks with a visiting minister are held where the others are at home', () => {
  const text =
    ' date 2026-03-12 Latvian Foreign Minister Juris Ozols held talks with visiting Kenyan Foreign Minister Daniel Mutua.';
  expect(placeOf(text)).toBe('– (LV)');
});

test('a teaser dated above its headline does not date the article', () => {
  const text = `Ministers talk of ports\nYesterday Kenyan Foreign Minister Daniel Mutua met Latvian Foreign Minister Juris Ozols.${MORE}\nRelated News\n11:50 / 04.11.2024\nNew ambassador named\n14:28 / 29.10.2024\nPorts grow`;
  expect(read({ file: 'a.txt', text }).meetings[0]!.date.edtf).toBeNull();
});

test('a day that stands above the headline and below it is that of the page', () => {
  const text = `Tuesday, June 16, 2026\n\nReadout of the Minister's talks\n\n June 16, 2026\n\nKenyan Foreign Minister Daniel Mutua met today with Latvian Foreign Minister Juris Ozols.${MORE}`;
  expect(read({ file: 'a.txt', text }).meetings[0]!.date.edtf).toBe('2026-06-16');
});

test('a ministry is not in the house where the story was before', () => {
  const text = `RIGA – Kenyan Foreign Minister Daniel Mutua on Monday called on Latvian President Juris Ozols at Borgo Palace. He also held talks with Latvian Foreign Minister Ilze Kalna at the Ministry of Foreign Affairs.${MORE}`;
  const { meetings } = read({ file: 'a.txt', text });
  expect(meetings.map((m) => m.place?.name)).toEqual(['Borgo Palace', 'RIGA']);
});

test('a price list dated years behind the text dates no article', () => {
  const text = `Currency rates from 26/11/2025\n$1 – 119.89\nKenyan minister in Riga\nRiga, Latvia -- On 23 May 2016, Kenyan Foreign Minister Daniel Mutua met Latvian Foreign Minister Juris Ozols.${MORE}`;
  const [met] = read({ file: 'a.txt', text }).meetings;
  expect([met!.date.edtf, met!.status]).toEqual(['2016-05-23', 'held']);
});

test('a title may stand inside a name', () => {
  const text = `The Hague, 5 March 2024\n\nDutch Prime Minister Jan Brandt met with President Hassan Sheikh Noor of Somalia this afternoon.${MORE}`;
  expect(read({ file: 'a.txt', text }).meetings.map((m) => m.participants.map((p) => p.name))).toEqual([
    ['Jan Brandt', 'Hassan Sheikh Noor'],
  ]);
});
