/** The day on which a page was revised, printed or looked at dates no article. */
import { expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const MET =
  'La ministre suisse Ana Berger s’est entretenue aujourd’hui à Genève avec le ministre kényan Daniel Mutua.';
const day = (...lines: string[]): string | null | undefined =>
  read({ file: 'a.txt', text: lines.join('\n\n') }).meetings[0]?.date.edtf;

test.each([
  [[MET, 'Dernière mise à jour : 19.07.2023'], null],
  [['Imprimé le 12/03/2024 à 10:23', MET], null],
  [['Nous sommes le mardi 12 mars 2024', MET], null],
  [[MET, 'Page consultée le 12 mars 2024'], null],
  [[MET, 'Archivé le 12 mars 2024'], null],
  [['Mis à jour le 12 mars 2024 à 10h23', MET], '2024-03-12'],
  [['12.03.2024 - Mis à jour : 19.03.2024', MET], '2024-03-12'],
  [[MET, 'Publié le 12 mars 2024'], '2024-03-12'],
  [['Berne, communiqué de presse, 02.10.2019', MET, 'Mis à jour le 19.07.2023'], '2019-10-02'],
  [['Publié le 12 mars 2024', MET, 'Un autre titre de la page', '3 janvier 2020'], '2024-03-12'],
  [[MET, 'mar, 12/03/2024 - 17:44'], '2024-03-12'],
  [['Rédigé le mardi 12 mars 2024 à 14:05', MET], '2024-03-12'],
  [['Lecture 2 min. Publié le 12 mars 2024', MET], '2024-03-12'],
  [['Publié le 12.03.24 à 10h', MET], '2024-03-12'],
  [['Le journal du lac, 12/03/24 Source LETA (agence de presse de Riga)', MET], '2024-03-12'],
  [['Menu', 'Rechercher', 'Mardi 12 mars 2024', 'S’abonner', 'Fermer', MET], null],
  [["Aujourd'hui : mardi 12 mars 2024", MET], null],
  [['Nous joindre', 'Publicité', 'La ministre en Suisse', '12 mars 2024', 'commentaires', MET], '2024-03-12'],
])('%j is dated %s', (lines, edtf) => {
  expect(day(...lines)).toBe(edtf);
});

const ON =
  'La ministre suisse Ana Berger s’est entretenue mardi à Genève avec le ministre kényan Daniel Mutua.';

test.each([
  [`LETA-Genève (Suisse) 14 mars 2024 - ${ON}`],
  [`Genève (LETA), 14 mars 2024 - ${ON}`],
  [`Genève - 14 mars 2024 - ${ON}`],
  [`GENÈVE (Xinhua), jeudi 14 mars 2024 - ${ON}`],
])('the day of the dateline tells the weekday: %s', (text) => {
  expect(day(text)).toBe('2024-03-12');
});

test('yesterday with its weekday is that weekday, whenever the page came out', () => {
  expect(day(` date 2024-03-14 ${ON.replace('mardi', 'hier, mardi,')}`)).toBe('2024-03-12');
});

test('a weekday behind a whole day that the story names is one of the days after it', () => {
  const text = 'Le ministre kényan Daniel Mutua est arrivé lundi 11 mars 2024 à Genève. ';
  expect(day(text + ON)).toBe('2024-03-12');
});

test('a telephone number is no day', () => {
  expect(day(MET, 'Contact : 04.10.22.55.10')).toBeNull();
});

test('a headline glued in front of a dateline is none of its news', () => {
  const text = ` date 2024-03 mardi 12 mars 2024 Berger et Mutua à Genève RIGA, 14 mars (LETA) - ${ON}`;
  const [met] = read({ file: 'a.txt', text }).meetings;
  expect(met?.date.edtf).toBe('2024-03-12');
  expect(met?.participants.map((p) => p.name)).toEqual(['Ana Berger', 'Daniel Mutua']);
});

test('an evening with its date in brackets is that date', () => {
  expect(day(ON.replace('mardi', 'hier soir (mardi 12 mars 2024)'))).toBe('2024-03-12');
});

test('today with its date is that date', () => {
  expect(day(MET.replace('aujourd’hui', 'aujourd’hui, mardi 12 mars 2024,'))).toBe('2024-03-12');
});

test.each([
  [
    'Au lendemain de la fête, la ministre suisse Ana Berger a reçu ce mardi 12 mars 2024 ses hôtes. La veille, elle avait salué des délégations. Ce mardi matin, elle s’est entretenue avec le ministre kényan Daniel Mutua.',
    '2024-03-12',
  ],
  [
    'Tout a commencé lundi. Le 11 mars 2024, Ana Berger est venue à Nairobi. Le séjour fut bref. Le lendemain, la ministre suisse Ana Berger a rencontré le ministre kényan Daniel Mutua.',
    '2024-03-12',
  ],
  [
    'La présidence a fait savoir le 13 mars 2024 que la ministre suisse Ana Berger s’était entretenue le 12 mars avec le ministre kényan Daniel Mutua.',
    '2024-03-12',
  ],
])('%s', (text, edtf) => {
  const [met, ...more] = read({ file: 'a.txt', text }).meetings;
  expect(more).toEqual([]);
  expect([met?.status, met?.date.edtf]).toEqual(['held', edtf]);
});
