/** A visit told as a whole: hosts met one by one, whom a pronoun means, whose country and which days it was. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const meetings = (text: string) => read({ file: 'a.txt', text: ` date 2026-03-12 ${text}` }).meetings;
const pairs = (text: string): string[] =>
  meetings(text).map((m) => m.participants.map((p) => p.name ?? p.role).join(' + '));

const A = 'Le président letton Juris Ozols';
const B = 'le chancelier autrichien Otto Brandl';
const K = 'le ministre kényan Daniel Mutua';

describe('visits', () => {
  test.each([
    `${A} et ${B} ont reçu séparément ${K}.`,
    `${A} et ${B} ont eu eux aussi, séparément, des entrevues avec ${K}.`,
    `Le ministre kényan Daniel Mutua est arrivé mardi à Riga. ${A} et ${B} l'ont reçu, chacun de son côté.`,
    `Le ministre kényan Daniel Mutua est arrivé mardi à Riga. ${A} l'a reçu au palais, de même que ${B}.`,
  ])('who received the same guest separately had a meeting each: %s', (text) => {
    const [one, two, more] = pairs(text);
    expect(one).toContain('Juris Ozols');
    expect(two).toContain('Otto Brandl');
    expect([one, two].every((p) => p!.includes('Daniel Mutua'))).toBe(true);
    expect(more).toBeUndefined();
  });
  test('the guest last received is whom "l\'a également reçu" means', () => {
    const text = `Le ministre kényan Daniel Mutua est arrivé mardi. Il a été reçu par le président letton Juris Ozols. Le chancelier autrichien Otto Brandl l'a également reçu.`;
    expect(pairs(text)[1]).toBe('Otto Brandl + Daniel Mutua');
  });
  test('the days of the visit, not the day of leaving, date what was done during it', () => {
    const left =
      "Le ministre kényan Daniel Mutua a quitté Riga le 10 mars, au terme d'une visite effectuée du 7 au 10 mars.";
    expect(meetings(`${left} Il a rencontré le président letton Juris Ozols.`)[0]!.date.edtf).toBe(
      '2026-03-07/2026-03-10',
    );
    const within =
      "Le ministre kényan Daniel Mutua a quitté Riga le 10 mars au terme d'une visite au cours de laquelle il a rencontré le président letton Juris Ozols.";
    expect(meetings(within)[0]!.date.edtf).toBeNull();
  });
  test('a host without a country is of the one that the visitor came to', () => {
    const text =
      'Le ministre kényan Daniel Mutua a achevé sa visite en Lettonie, où il a rencontré son homologue Juris Ozols.';
    expect(meetings(text)[0]!.participants.map((p) => p.country)).toEqual(['KE', 'LV']);
  });
  test('the delegation told of again is its head', () => {
    const text =
      "M. Daniel Mutua, gouverneur de la province de Tumbaku (Kenya), a conduit le 2 mars une délégation en Lettonie. C'est le président letton Juris Ozols, entouré de ses conseillers, qui a accueilli la délégation.";
    expect(pairs(text)).toEqual(['Juris Ozols + Daniel Mutua']);
    expect(meetings(text)[0]!.participants[1]!.country).toBe('KE');
  });
  test('a summit of several is one meeting, and one on a screen has no place', () => {
    expect(pairs(`${A} a tenu mardi un sommet virtuel avec ${B} et ${K}.`)).toHaveLength(1);
    expect(meetings(`${A} a eu mardi un appel vidéo avec ${B}.`)[0]!.kind).toBe('video-call');
  });
  test('a street named after someone meets no one', () => {
    expect(pairs(`${A} a visité mardi la rue Anna Freund. ${K} l'a rencontré.`).join()).not.toContain(
      'Freund',
    );
  });
  test.each([
    `${A} a eu mardi une entrevue avec ${B}, puis une autre avec ${K}.`,
    `${A} a eu, mardi à Riga, deux entretiens, l'un avec ${B}, l'autre avec ${K}.`,
  ])('what is told of "another one" is a meeting too: %s', (text) => {
    expect(pairs(text)).toEqual(['Juris Ozols + Otto Brandl', 'Juris Ozols + Daniel Mutua']);
  });
  test.each([
    `La délégation lettone, emmenée par le ministre Juris Ozols, a eu mardi une séance de travail avec la partie kényane, conduite par le ministre Daniel Mutua.`,
    `Du côté letton, la réunion était présidée par le ministre Juris Ozols, du côté kényan par le ministre Daniel Mutua.`,
  ])('the heads of two sides met: %s', (text) => {
    expect(pairs(text)).toEqual(['Juris Ozols + Daniel Mutua']);
    expect(meetings(text)[0]!.participants.map((p) => p.country)).toEqual(['LV', 'KE']);
  });
  test('two delegations received by one met him, not each other', () => {
    const text = `${A} a reçu mardi la délégation kényane, conduite par le ministre Daniel Mutua, et la délégation autrichienne, conduite par le ministre Otto Brandl.`;
    expect(pairs(text).join()).not.toContain('Daniel Mutua + Otto Brandl');
  });
  test('a call told again without day or place is the same call', () => {
    const call = `${A} a eu mardi une conversation téléphonique avec ${B}.`;
    expect(meetings(`${call} MM. Ozols et Brandl se sont entretenus des ports.`).map((m) => m.kind)).toEqual([
      'call',
    ]);
    expect(
      meetings(`${A} s'est entretenu mardi soir, lors d'un appel téléphonique, avec ${B}.`),
    ).toHaveLength(1);
  });
  test('the guest of the sentence may be named behind his country', () => {
    const text = `${A} et son hôte kényan, Daniel Mutua, se sont entretenus mardi.`;
    expect(meetings(text)[0]!.participants.map((p) => p.country)).toEqual(['LV', 'KE']);
  });
});

describe('glued words', () => {
  test.each([
    `${A} a eu lundi un entretien avecle chancelier autrichien Otto Brandl.`,
    `${A} s'estentretenu lundi avecson homologue autrichien Otto Brandl.`,
    `Le présidentletton Juris Ozols a rencontrélundi lechancelier autrichien Otto Brandl. Ils ont parlé des ports et de la mer.`,
    `${A} a étéreçu lundi par le chancelier autrichien Otto Brandl.`,
    `${A} et lechancelier autrichien Otto Brandl se sontentretenus lundi.`,
  ])('are read as the two they are: %s', (text) => {
    const [m] = meetings(text);
    expect(m!.participants.map((p) => p.country).sort()).toEqual(['AT', 'LV']);
  });
  test('a word that only looks glued stays whole', () => {
    const text = `${A} amène mardi avenue Foch, parce que le ministre parle, ${B}.`;
    expect(meetings(text)).toEqual([]);
  });
});
