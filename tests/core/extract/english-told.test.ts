/** What else tells a meeting in English news, and what tells none. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const REST =
  ' They talked about the ports and the fisheries of the two, and of what is to be done with them.';
const told = (text: string) =>
  read({ file: 'a.txt', text: text + REST }).meetings.map(
    (m) =>
      `${m.status} ${m.participants
        .map((p) => `${p.name} ${p.country ?? '–'}`)
        .sort()
        .join(', ')}`,
  );
const PAIR = ['held Ana Berg NO, Daniel Mutua KE'];

describe('tellings', () => {
  test('what two officials of two states agreed, they agreed when they talked', () => {
    expect(
      told('Kenyan President Daniel Mutua and Norwegian Prime Minister Ana Berg agreed to open the ports.'),
    ).toEqual(PAIR);
    expect(
      told(
        'Norwegian President Ana Berg and Prime Minister Juris Ozols stressed in their messages that trade grows.',
      ),
    ).toEqual([]);
  });
  test('“Besides X met Y” adds a meeting of X', () =>
    expect(
      told(
        'Kenyan Foreign Minister Daniel Mutua is in Vienna. Besides Mutua met Ana Berg, Foreign Minister of Norway.',
      ),
    ).toEqual(PAIR));
  test('his counterpart in a country is of that country', () =>
    expect(
      told(
        'Foreign Minister Daniel Mutua of Kenya and his counterpart in Norway, Ana Berg, held talks in Geneva.',
      ),
    ).toEqual(PAIR));
  test('a meeting that lasted an hour is news', () =>
    expect(
      told('Kenyan President Daniel Mutua’s meeting with Norwegian Prime Minister Ana Berg lasted an hour.'),
    ).toEqual(PAIR));
  test('a name may begin with a glottal stop', () =>
    expect(
      told(
        "Kenyan Foreign Minister Daniel Mutua met Tonga's Prime Minister 'Anela Berg in Vienna on Monday.",
      ),
    ).toEqual(["held 'Anela Berg TO, Daniel Mutua KE"]));
  test('between subject and verb a body may be named whose name has several words', () =>
    expect(
      told(
        'Kenyan Foreign Minister Daniel Mutua, on the margins of the session of the Human Rights Council, held a meeting with Norwegian Minister Ana Berg.',
      ),
    ).toEqual(PAIR));
  test('what a spokesman says that two had done is news', () =>
    expect(
      told(
        'The spokesman said Kenyan Foreign Minister Daniel Mutua had met his Norwegian counterpart Ana Berg on Tuesday.',
      ),
    ).toEqual(PAIR));
  test('an office told behind “who” tells the country', () =>
    expect(
      told(
        'Kenyan President Daniel Mutua met Prime Minister Ana Berg, who had been Norway’s minister of trade, in Vienna.',
      ),
    ).toEqual(PAIR));
});

describe('what is to come', () => {
  test('who arrived for talks has not held them yet', () =>
    expect(
      told(
        'Norwegian Prime Minister Ana Berg arrived in Nairobi on Tuesday for talks with Kenyan President Daniel Mutua.',
      ),
    ).toEqual(['planned Ana Berg NO, Daniel Mutua KE']));
  test('what a visit will bring is not held', () =>
    expect(
      told(
        'The visit of Kenyan Foreign Minister Daniel Mutua will work to renew the old ties of the two countries through meetings with Norwegian Prime Minister Ana Berg.',
      ).filter((m) => m.startsWith('held')),
    ).toEqual([]));
});

describe('who came next', () => {
  const FIRST = 'Kenyan President Daniel Mutua received Norwegian Foreign Minister Ana Berg on Tuesday.\n\n';
  const BOTH = ['held Ana Berg NO, Daniel Mutua KE', 'held Daniel Mutua KE, Otto Brandl AT'];
  const OTHER = 'Austrian Foreign Minister Otto Brandl';
  test.each([
    `${FIRST}Next came ${OTHER}.`,
    `${FIRST}She was followed by ${OTHER}.`,
    `${FIRST}Then it was the turn of ${OTHER}.`,
    `${FIRST}Another visitor was ${OTHER}.`,
    `${FIRST}The next to be received was ${OTHER}.`,
    `${FIRST}${OTHER} was received as well.`,
    `${FIRST}Before that, ${OTHER} had paid Mutua a courtesy call.`,
  ])('%s', (text) => expect([...told(text)].sort()).toEqual(BOTH));
  test.each([
    `${FIRST}Next, ${OTHER} said that the ports would open in May.`,
    `${FIRST}Another was ${OTHER}'s plan for the ports.`,
  ])('%s', (text) => expect(told(text)).toEqual(['held Ana Berg NO, Daniel Mutua KE']));
});

describe('one who tells in quotation marks what he did', () => {
  test.each([
    '“I met with Norwegian Prime Minister Ana Berg this morning,” Kenyan President Daniel Mutua told reporters.',
    '“We also met with Norwegian Prime Minister Ana Berg,” said Kenyan President Daniel Mutua.',
    "Ports came up in Kenyan President Daniel Mutua's meeting with Norwegian Prime Minister Ana Berg.",
    'Kenyan President Daniel Mutua spent an hour on Tuesday with Norwegian Prime Minister Ana Berg.',
  ])('%s', (text) => expect(told(text)).toEqual(PAIR));
});

test('the day on which it was said is not the day on which they met', () => {
  const days = (text: string): (string | null)[] =>
    read({ file: 'a.txt', text: `Published: Jan. 1, 2014\n\n${text}` }).meetings.map((m) => m.date.edtf);
  const met =
    'Kenyan Foreign Minister Daniel Mutua met his Latvian counterpart, Ana Berg, his ministry said Wednesday.';
  expect(days(`${met} They spoke of ports and of fishing.`)).toEqual([null]);
  expect(days(`${met} The meeting began at 9:30 p.m. Tuesday and lasted an hour.`)).toEqual(['2013-12-31']);
});
