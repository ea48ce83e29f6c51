/** Meetings that a sentence tells aside: what was said at them, by whom and to whom, turned round or in the passive. */
import { expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const told = (text: string): string[] =>
  read({ file: 'a.txt', text }).meetings.map((m) =>
    [m.kind, m.date.edtf, ...m.participants.map((p) => p.name ?? p.role)].join(' | '),
  );

test.each([
  'La ministre kényane Ana Rocha a déclaré, lors d’une rencontre avec le ministre letton Juris Ozols, que le Kenya voulait coopérer.',
  'Lors d’une rencontre à Riga, la ministre kényane Ana Rocha a demandé au ministre letton Juris Ozols d’attendre.',
  'Lors d’une rencontre à Riga, la ministre kényane Ana Rocha a félicité le ministre letton Juris Ozols.',
  '« La pêche reprend », a assuré la ministre kényane Ana Rocha, après avoir rencontré le ministre letton Juris Ozols.',
  'La pêche a été évoquée par la ministre kényane Ana Rocha avec le ministre letton Juris Ozols.',
  'C’est de pêche que se sont entretenus la ministre kényane Ana Rocha et le ministre letton Juris Ozols.',
  'Lors de l’entretien que la ministre kényane Ana Rocha et le ministre letton Juris Ozols ont eu à Riga, la pêche a dominé.',
])('%s', (text) => {
  expect(told(text)).toEqual(['talks |  | Ana Rocha | Juris Ozols']);
});

test.each([
  'Lors d’une réunion du Conseil de sécurité, la ministre kényane Ana Rocha a demandé au ministre letton Juris Ozols d’attendre.',
  'Dans un entretien accordé au journal, la ministre kényane Ana Rocha a demandé au ministre letton Juris Ozols d’attendre.',
  'Lors d’une rencontre avec la presse, la ministre kényane Ana Rocha a demandé au ministre letton Juris Ozols d’attendre.',
])('no meeting: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('a day that "et" leads is that of the verb behind it', () => {
  expect(
    told(
      'Le 20 mai 2024, la ministre kényane Ana Rocha a rencontré le ministre letton Juris Ozols et, le 21 mai 2024, elle s’est entretenue avec la ministre serbe Ivana Kovar.',
    ),
  ).toEqual(['talks | 2024-05-20 | Ana Rocha | Juris Ozols', 'talks | 2024-05-21 | Ana Rocha | Ivana Kovar']);
});

test('the sentence behind says that they talked by telephone', () => {
  expect(
    told(
      'La ministre kényane Ana Rocha s’est entretenue avec le ministre letton Juris Ozols. L’appel téléphonique a duré une heure.',
    ),
  ).toEqual(['call |  | Ana Rocha | Juris Ozols']);
});
