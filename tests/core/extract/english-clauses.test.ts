/** English sentences in disorder: clauses set between a subject and its verb, sides in front of their clause, envoys and their senders. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const meetings = (text: string, status = 'held'): string[] =>
  read({ file: 'a.txt', text: `${text} They talked about the ports of the two and of what is to be done.` })
    .meetings.filter((m) => m.status === status)
    .map((m) => m.participants.map((p) => `${p.name ?? p.role} ${p.country}`).join(' + '));

const roles = (text: string): (string | null)[] =>
  read({ file: 'a.txt', text: `${text} They talked about the ports of the two.` }).meetings.flatMap((m) =>
    m.participants.map((p) => p.role),
  );

const BERG = 'Norwegian Foreign Minister Karin Berglund';
const MUTUA = 'Kenyan President Daniel Mutua';
const BOTH = ['Karin Berglund NO + Daniel Mutua KE'];

describe('between a subject and its verb', () => {
  test.each([
    `${BERG}, whom President Olaf Rask appointed last week, met ${MUTUA} on Monday.`,
    `${BERG}, who was appointed by President Olaf Rask last week, met ${MUTUA} on Monday.`,
    `${BERG}, named to the post by President Olaf Rask last week, met ${MUTUA} on Monday.`,
  ])('%s', (text) => expect(meetings(text)).toEqual(BOTH));
});

describe('the other side in front', () => {
  const before = `${BERG} has been in Nairobi. `;
  test.each([
    `With ${MUTUA}, whom she met on Monday, she discussed trade.`,
    `${MUTUA}, with whom she met, thanked her for coming.`,
    `With ${MUTUA}, she discussed trade on Monday.`,
  ])('%s', (text) => expect(meetings(before + text)).toEqual(BOTH));
  test('what was discussed is told first, then by whom and with whom', () =>
    expect(meetings(`Trade was discussed on Tuesday by ${BERG} with ${MUTUA}.`)).toEqual(BOTH));
});

describe('envoys and those who sent them', () => {
  test('the sender named inside the office of an envoy has met no one', () =>
    expect(
      meetings(
        `Ambassador Karin Berglund, the Special Envoy of President Olaf Rask of Norway, met ${MUTUA} on Sunday.`,
      ),
    ).toEqual(BOTH));
  test('whose envoy someone is belongs to his office', () =>
    expect(
      roles(`Karin Berglund, Norwegian President Olaf Rask's Special Envoy, met ${MUTUA} on Sunday.`),
    ).toContain("Norwegian President Olaf Rask's Special Envoy"));
  test('who leads the envoys may be named in the next sentence', () =>
    expect(
      meetings(
        `${MUTUA} met the envoys whom President Olaf Rask has sent. Karin Berglund, former Norwegian Minister of Fisheries, leads the delegation.`,
      ),
    ).toEqual(['Daniel Mutua KE + Karin Berglund NO']));
  test('whose tour it was is met where it led', () =>
    expect(
      meetings(`The tour of ${BERG} took her yesterday to Nairobi, Kenya, where she met ${MUTUA}.`),
    ).toEqual(BOTH));
});

test('two of different states who had meetings with a third had one each', () =>
  expect(
    meetings(
      `${BERG} and Portuguese Foreign Minister Luis Nunes likewise had sideline meetings with ${MUTUA}.`,
    ),
  ).toEqual([...BOTH, 'Luis Nunes PT + Daniel Mutua KE']));

test('a meeting told by a noun whose day is behind that of the article is still to come', () =>
  expect(
    meetings(
      `date 2026-03-12 According to a statement, the meeting of ${MUTUA} and ${BERG} in April 2026 will turn the agreements into a declaration.`,
      'planned',
    ),
  ).toHaveLength(1));

describe('they', () => {
  const joint = `Norwegian President Olaf Rask is to visit Kenya next year, says a statement on the visit of ${BERG}.`;
  test('are someone and her delegation, told right before', () =>
    expect(
      meetings(
        `${joint} Minister Berglund and her delegation are in Kenya at present. They have met with ${MUTUA}.`,
      ),
    ).toEqual(BOTH));
  test('are the two whom the sentence before told as its subject', () =>
    expect(
      meetings(
        'A summit between Presidents Olaf Rask and Peter Otieno is to be arranged for April, Foreign Ministers Karin Berglund of Norway and Daniel Mutua of Kenya agreed. The two met in Oslo on Friday.',
      ),
    ).toEqual(BOTH));
});

test('who hosted a guest and held talks with him held talks', () =>
  expect(
    read({
      file: 'a.txt',
      text: `${BERG} was hosted on Tuesday by ${MUTUA}. He held talks with Minister Berglund on the ports.`,
    }).meetings.map((m) => m.kind),
  ).toEqual(['talks']));

test('a guest who is visiting bears his office alone', () =>
  expect(roles(`${MUTUA} received visiting Norwegian Foreign Minister Karin Berglund in Nairobi.`)).toContain(
    'Norwegian Foreign Minister',
  ));

test.each(['Lic.', 'Dra.', 'Sra.', 'Arq.', "Hon'ble"])('%s is a courtesy before a name', (courtesy) =>
  expect(
    meetings(`${MUTUA} held a meeting with the Mexican ambassador, ${courtesy} Rosa Prado, on Monday.`),
  ).toEqual(['Daniel Mutua KE + Rosa Prado MX']),
);

test.each(['Ghulam ul Hadi', 'Nasir ud Din', 'Maria do Vale', 'Peter wa Kamau'])('%s is one name', (name) =>
  expect(meetings(`${MUTUA} met Pakistani Foreign Minister ${name} on Monday.`)).toEqual([
    `Daniel Mutua KE + ${name} PK`,
  ]),
);

test('the second of two countries in front of two names is no given name', () =>
  expect(
    meetings(
      'The Ministers of Foreign Affairs of Kenya and Norway Daniel Mutua and Karin Berglund met on Monday.',
    ),
  ).not.toContainEqual(expect.stringContaining('Norway Daniel')));
