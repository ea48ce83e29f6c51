/** What one country's own people do among themselves is no meeting of two states; who only stood by is no guest. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

/** The names of each meeting told as held, with their countries. */
const held = (text: string): string[] =>
  read({ file: 'a.txt', text })
    .meetings.filter((m) => m.status === 'held')
    .map((m) => m.participants.map((p) => `${p.name} ${p.country}`).join(' + '));

describe('no meeting of two states', () => {
  test.each([
    "Le président de la République, Daniel Mutua, a reçu jeudi au palais de Carthage le ministre des Affaires étrangères, de la Migration et des Tunisiens à l'étranger, Bojan Kovar.",
    "Ce mardi, le président de la République, Daniel Mutua, a rencontré le ministre des Affaires étrangères, de la Migration et des Tunisiens à l'étranger, Bojan Kovar, au palais de Carthage. L'entretien a porté sur sa récente visite à Paris.",
    "Annoncé mardi, le tête-à-tête entre le président kényan Daniel Mutua et le Premier ministre serbe Bojan Kovar n'a finalement pas eu lieu.",
  ])('%s', (text) => expect(held(text)).toEqual([]));
  test('what came some days before the news', () =>
    expect(
      held(
        'Le président kényan Daniel Mutua a reçu mardi le Premier ministre serbe Bojan Kovar, quelques jours après sa rencontre avec le chancelier autrichien Otto Brandl.',
      ),
    ).toEqual(['Daniel Mutua KE + Bojan Kovar RS']));
});

describe('sides that are told beside others', () => {
  test.each([
    'Le président kényan, M. Daniel Mutua, a reçu mardi, au palais présidentiel, en présence du ministre kényan des Affaires étrangères, le Premier ministre serbe, M. Bojan Kovar.',
    'Le Kényan Daniel Mutua et le Serbe Bojan Kovar se sont rencontrés mardi à Riga.',
    'Le ministre kényan Daniel Mutua et le ministre serbe Bojan Kovar se sont appelés mardi.',
    'Le Premier ministre serbe Bojan Kovar était mardi l’hôte du président kényan Daniel Mutua.',
  ])('%s', (text) => {
    const [only, ...more] = held(text);
    expect(more).toEqual([]);
    expect(only).toContain('Daniel Mutua KE');
    expect(only).toContain('Bojan Kovar RS');
  });
});

test('at a summit in a city of many seats nobody is of the country', () => {
  const text =
    'En marge du sommet de l’Union africaine à Addis Abeba, le président Daniel Mutua s’est entretenu avec Bojan Kovar, président de la Serbie. La veille, M. Mutua avait reçu le chancelier autrichien Otto Brandl.';
  expect(held(text).join()).not.toContain('ET');
});

test('an infinitive behind an office is no word of it', () => {
  const text =
    'Une occasion pour le président kényan de rencontrer ses pairs. Le président kényan Daniel Mutua s’est entretenu avec le président serbe Bojan Kovar.';
  expect(read({ file: 'a.txt', text }).meetings[0]?.participants[0]?.role).toBe('président kényan');
});
