/** What lies behind the news, who stood beside a host, and whose office a sentence tells before the name. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const meetings = (text: string) => read({ file: 'a.txt', text }).meetings;
const told = (text: string) =>
  meetings(text).map(
    (m) =>
      `${m.status}: ${m.participants
        .map((p) => `${p.name} ${p.country}`)
        .sort()
        .join(' + ')}`,
  );

const KOVAR = 'Le président serbe Bojan Kovar';
const MUTUA = 'le ministre kényan Daniel Mutua';
const BOTH = 'Bojan Kovar RS + Daniel Mutua KE';

describe('behind the news', () => {
  test.each([
    `Rappelons que ${KOVAR.replace('Le', 'le')} a reçu ${MUTUA} le 3 mars.`,
    `Pour rappel, le 3 mars, ${KOVAR.replace('Le', 'le')} a reçu ${MUTUA}.`,
    `${KOVAR} s'est déjà entretenu avec ${MUTUA} le 3 mars.`,
  ])('what a sentence calls to mind: %s', (text) => {
    expect(told(text)).toEqual([`past: ${BOTH}`]);
  });
  test('a month without its day, told after the news, is recalled', () => {
    expect(
      told(
        `${KOVAR} s'est entretenu à Nairobi avec ${MUTUA}. Bojan Kovar a reçu Daniel Mutua à Belgrade en février.`,
      ),
    ).toEqual([`held: ${BOTH}`, `past: ${BOTH}`]);
  });
  test('a plain day behind news of a weekday is recalled', () => {
    expect(
      told(
        `${KOVAR} a reçu samedi ${MUTUA}. Le 1er août, il s'était vu remettre un prix. Ainsi le 3 août, le ministre letton Juris Ozols s'est entretenu avec Bojan Kovar.`,
      ),
    ).toEqual([`held: ${BOTH}`, 'past: Bojan Kovar RS + Juris Ozols LV']);
  });
  test.each([`${KOVAR} a reçu ${MUTUA} l'an dernier à Belgrade.`, `L'an dernier, ${KOVAR} a reçu ${MUTUA}.`])(
    '%s',
    (text) => {
      expect(told(text)[0]).toMatch(/^(?:past|held)/);
    },
  );
  test.each([
    `${KOVAR} a reçu mardi ${MUTUA}, élu l'an dernier.`,
    `${KOVAR} s'est entretenu mardi avec ${MUTUA} de l'accord signé le mois dernier.`,
  ])('%s', (text) => {
    expect(told(text)).toEqual([`held: ${BOTH}`]);
  });
});

describe('the host and those beside him', () => {
  test.each([
    `${KOVAR}, à ses côtés la ministre de la Défense Rita Vidak, a reçu mardi ${MUTUA}.`,
    `${KOVAR} a convoqué mardi ${MUTUA} pour protester.`,
    `Lundi, ${KOVAR} a porté un message écrit qu'il a remis au ministre kényan Daniel Mutua.`,
  ])('%s', (text) => {
    expect(told(text)).toEqual([`held: ${BOTH}`]);
  });
  test('presents and wishes are exchanged without a meeting, even where a space is lost', () => {
    expect(told(`${KOVAR} et ${MUTUA} ont échangé desfélicitations.`)).toEqual([]);
  });
});

describe('office first, name later', () => {
  test('of two officials whom a lead leaves unnamed the first named is the first told', () => {
    expect(
      told(
        'Le président serbe a tenu un sommet jeudi avec le Premier ministre kényan à Genève. Bojan Kovar a salué les progrès. De son côté, Daniel Mutua a remercié son hôte.',
      ),
    ).toEqual([`held: ${BOTH}`]);
  });
  test('an office without a comma behind the name', () => {
    const [m] = meetings(
      `Le président kényan Daniel Mutua a reçu mardi Bojan Kovar ministre serbe des Finances.`,
    );
    expect(m!.participants.map((p) => `${p.role} ${p.country}`)).toEqual([
      'président kényan KE',
      'ministre serbe des Finances RS',
    ]);
  });
  test('what someone was appointed to opens the sentence, and its day is not that of the meeting', () => {
    const [m] = meetings(
      `Nommé ministre des Finances le 6 février dernier, Bojan Kovar a reçu l'ambassadeur du Kenya, Daniel Mutua.`,
    );
    expect(m!.participants.map((p) => p.role)).toContain('ministre des Finances');
    expect(m!.date.edtf).toBeNull();
  });
  test('who came on a mission is of the country that he left, not of the one he came to', () => {
    expect(
      told(
        "Belgrade, 26 mars 2025 – Le président du Conseil de transition, Daniel Mutua, a effectué une mission officielle en Serbie où il s'est entretenu avec le secrétaire d'État américain John Hart. Daniel Mutua a quitté le Kenya mardi pour la Serbie.",
      ),
    ).toEqual(['held: Daniel Mutua KE + John Hart US']);
  });
  test('who leaves a country at the end of a visit is not of it', () => {
    const [m] = meetings(
      "Le président Bojan Kovar a quitté Riga pour Oslo mardi, au terme d'une visite. Le président Bojan Kovar a rencontré la ministre norvégienne Ingrid Solberg.",
    );
    expect(m!.participants.map((p) => `${p.name} ${p.country}`)).not.toContain('Bojan Kovar LV');
  });
  test('the guest whom the next sentence opens with', () => {
    expect(
      told(
        `${KOVAR} a reçu mardi le ministre kényan de la Défense. Avec Monsieur Daniel Mutua, les échanges ont porté sur les ports.`,
      ),
    ).toEqual([`held: ${BOTH}`]);
  });
});
