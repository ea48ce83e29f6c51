/** Guests told in one breath and met one by one, the staff of an embassy, and the year that another sentence tells. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const told = (text: string): string[] =>
  read({ file: 'a.txt', text }).meetings.map((m) =>
    m.participants.map((p) => `${p.name ?? p.role} ${p.country}`).join(' + '),
  );

describe('one by one', () => {
  const ALL =
    'Norwegian Prime Minister Ola Berg on Monday received the ambassadors of Latvia, Kenya and Spain at the palace. He first received Latvian Ambassador Juris Ozols at 3 pm.';
  test('each guest at an hour of his own is a meeting', () =>
    expect(
      told(
        `${ALL} An hour later, he met Kenyan Ambassador Daniel Mutua. Then the Prime Minister met with Spanish Ambassador Luis Prado.`,
      ),
    ).toEqual([
      'Ola Berg NO + Juris Ozols LV',
      'Ola Berg NO + Daniel Mutua KE',
      'Ola Berg NO + Luis Prado ES',
    ]));
  test('three who sat down together did', () =>
    expect(
      told(
        'Norwegian Foreign Minister Ola Berg met Latvian Foreign Minister Juris Ozols and Kenyan Foreign Minister Daniel Mutua at a trilateral meeting on Monday. Minister Berg told Ozols that the ports are open.',
      ),
    ).toHaveLength(1));
});

describe('staff of an embassy', () => {
  test.each([
    'Consul',
    'Deputy Head of Mission',
    'Third Secretary',
    'Economic Counsellor',
    'Defence Attaché',
  ])('a %s comes with the ambassador', (staff) =>
    expect(
      told(
        `Norwegian Prime Minister Ola Berg received Latvian Ambassador Juris Ozols and ${staff} Anna Kalns on Monday. They talked about the ports.`,
      ),
    ).toEqual(['Ola Berg NO + Juris Ozols LV + Anna Kalns LV']),
  );
  test('un premier conseiller est du pays de son ambassadeur', () =>
    expect(
      told(
        "Le Premier ministre norvégien, Ola Berg, a reçu lundi l'ambassadeur de Lettonie, Juris Ozols, et la première conseillère, Anna Kalns.",
      ),
    ).toEqual(['Ola Berg NO + Juris Ozols LV + Anna Kalns LV']));
  test('two ambassadors are two', () =>
    expect(
      told(
        'Norwegian Prime Minister Ola Berg received Latvian Ambassador Juris Ozols and Kenyan Ambassador Daniel Mutua on Monday.',
      ),
    ).toHaveLength(2));
});

test('a caption tells the year of the day', () =>
  expect(
    read({
      file: 'a.txt',
      text: 'OSLO, Norway – President-elect Ola Berg received Latvian Ambassador Juris Ozols on Monday, June 20, in Bergen.\n\nLATVIAN AMBASSADOR. President-elect Ola Berg receives Latvian Ambassador Juris Ozols on June 20, 2016. Photo courtesy RTVM',
    }).meetings.map((m) => `${m.date.edtf} ${m.participants[0]!.role}`),
  ).toEqual(['2016-06-20 President-elect']));

test('who leads a party is no two', () =>
  expect(
    told(
      'Kenyan Foreign Minister Daniel Mutua held talks with Blue Lagoon leader Juris Ozols in Riga on Monday.',
    ),
  ).toEqual(['Daniel Mutua KE + Juris Ozols null']));
test('peers are counterparts', () =>
  expect(
    told(
      'Kenyan Foreign Minister Daniel Mutua met his peers from Latvia and Norway, Juris Ozols and Ola Berg. They talked about the ports.',
    ),
  ).toEqual(['Daniel Mutua KE + Juris Ozols LV', 'Daniel Mutua KE + Ola Berg NO']));
