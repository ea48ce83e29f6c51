/** Rows of visitors: one after the other, line by line below a colon, by turns, or by a host the sentence leaves out. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const pairs = (text: string): string[] =>
  read({ file: 'a.txt', text }).meetings.map((m) => m.participants.map((p) => p.name ?? p.role).join(' + '));

const HOST = 'Le président letton Juris Ozols a reçu mardi à Riga le ministre kényan Daniel Mutua.';

describe('rows of visitors', () => {
  test.each([
    ['dashes', '- Mme Ingrid Solberg, ambassadrice de Norvège ;\n- M. Shigeo Tanaka, ambassadeur du Japon.'],
    [
      'numbers',
      '1. Mme Ingrid Solberg, ambassadrice de Norvège ;\n2. M. Shigeo Tanaka, ambassadeur du Japon.',
    ],
    ['dots', '• Ingrid Solberg, ambassadrice de Norvège\n• Shigeo Tanaka, ambassadeur du Japon'],
  ])('people listed below a colon with %s are met by the one who stands above it', (_, items) => {
    expect(pairs(`Le président letton Juris Ozols a reçu mardi en audience :\n\n${items}`)).toEqual([
      'Juris Ozols + Ingrid Solberg',
      'Juris Ozols + Shigeo Tanaka',
    ]);
  });
  test('a group before the colon is those whom the lines name', () => {
    const lead =
      'Le président letton Juris Ozols a rencontré jeudi plusieurs interlocuteurs de premier plan :';
    expect(
      pairs(`${lead}\n• Karl Meier, président allemand.\n• Otto Brandl, chancelier autrichien.`),
    ).toEqual(['Juris Ozols + Karl Meier', 'Juris Ozols + Otto Brandl']);
  });
  test.each([
    "Ce fut ensuite au tour de l'ambassadeur du Japon, Shigeo Tanaka, d'être reçu par le président.",
    "Puis est venu le tour de l'ambassadeur du Japon, Shigeo Tanaka, d'être reçu.",
    "Ont également été reçus l'ambassadeur du Japon, Shigeo Tanaka.",
    "L'ambassadeur du Japon, Shigeo Tanaka, a été accueilli le dernier.",
  ])('the host goes on receiving: %s', (next) => {
    expect(pairs(`${HOST} ${next}`)).toEqual(['Juris Ozols + Daniel Mutua', 'Juris Ozols + Shigeo Tanaka']);
  });
  test('the host may be announced before anyone is received', () => {
    const lead =
      'Trois délégations chez la ministre lettone des Finances, Anna Ozola : c’était mardi, à Riga.';
    expect(pairs(`${lead} L'ambassadeur du Japon, Shigeo Tanaka, a été accueilli le premier.`)).toEqual([
      'Anna Ozola + Shigeo Tanaka',
    ]);
  });
  test('where no host is known, being received is no meeting', () => {
    expect(pairs("L'ambassadrice de Norvège, Ingrid Solberg, a aussi été reçue à la mairie.")).toEqual([]);
  });
  test('a name behind a long complement belongs to the title before it', () => {
    const [m] = read({
      file: 'a.txt',
      text: 'Le président letton Juris Ozols a reçu mardi la directrice du département Afrique au ministère français des Affaires étrangères, Anne Moreau, à Riga.',
    }).meetings;
    expect(m!.participants[1]).toMatchObject({ name: 'Anne Moreau', country: 'FR' });
  });
});

describe('one holder, several names', () => {
  const second = (text: string) =>
    read({ file: 'a.txt', text }).meetings.map((m) => m.participants.map((p) => p.name));
  test('the head of diplomacy is the foreign minister named before', () => {
    const lead = 'Le ministre letton des Affaires étrangères, Juris Ozols, est arrivé lundi à Genève.';
    expect(
      second(`${lead} Le chef de la diplomatie lettone a rencontré le chancelier autrichien Otto Brandl.`),
    ).toEqual([['Juris Ozols', 'Otto Brandl']]);
  });
  test('a surname behind al- makes a full name', () => {
    expect(
      second(
        'Le ministre syrien du Pétrole, Hassan al-Mansour, a reçu mardi l’ambassadrice de Norvège, Ingrid Solberg.',
      ),
    ).toEqual([['Hassan al-Mansour', 'Ingrid Solberg']]);
  });
  test('short surnames in a row behind MM. are those named before', () => {
    const lead =
      'Le président chinois Wu Li a rencontré mardi à Riga le président letton Juris Ozols. Le Premier ministre chinois Han Bo est là aussi.';
    expect(
      second(`${lead} MM. Ozols et Bo ont coprésidé mercredi la réunion des deux gouvernements.`),
    ).toEqual([
      ['Wu Li', 'Juris Ozols'],
      ['Juris Ozols', 'Han Bo'],
    ]);
  });
});
