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
])('%j is dated %s', (lines, edtf) => {
  expect(day(...lines)).toBe(edtf);
});
