/** Dates of what is to come are no dates of what was held, and what no day is told of is of the month of its page. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

/** Date and status of the meetings of a text. */
const told = (text: string): string[] =>
  read({ file: 'a.txt', text }).meetings.map((m) => `${m.status} ${m.date.edtf}`);

const MET =
  "Le président kényan Daniel Mutua s'est entretenu avec le Premier ministre serbe Bojan Kovar à Belgrade.";

describe('a date that sets no scene', () => {
  test.each([
    'Le sommet des ports, du 11 au 13 juin à Riga, verra le président kényan faire le voyage.',
    'La commission mixte se réunira le 12 juin à Riga.',
    'La commission mixte prévue le 12 juin aura lieu à Riga.',
    'Le sommet des ports aura lieu les 17 et 18 décembre prochains.',
  ])('%s', (first) => {
    expect(told(` date 2021-05 ${first}\n\n${MET}`)).toEqual(['held 2021-05~']);
    expect(told(`${first}\n\n${MET}`)).toEqual(['held null']);
  });
  test('a visit that has begun does', () =>
    expect(
      told(
        ` date 2021-05 Le président kényan est arrivé le 12 mai à Belgrade, où il restera deux jours.\n\n${MET}`,
      ),
    ).toEqual(['held 2021-05-12']));
});

describe('the day of a page', () => {
  test('stands in its own address', () =>
    expect(
      told(
        ` date 2022-02 https://gazette.example/20220221/ports.html\n\n${MET.replace('tenu', 'tenu lundi')}`,
      ),
    ).toEqual(['held 2022-02-21']));
  test('a line of date, city and office is a dateline', () =>
    expect(
      told(
        `Le 5 novembre 2021 – Belgrade (Serbie) – Affaires mondiales Canada\n\n${MET.replace('tenu', "tenu aujourd'hui")}`,
      ),
    ).toEqual(['held 2021-11-05']));
});
