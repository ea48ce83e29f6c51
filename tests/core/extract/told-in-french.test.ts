/** French ways of telling a meeting: what may stand between the words of a verb, who welcomed, who was let in, and when. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';
import { told, toldOfKind } from './told.ts';

const KOVAR = 'le président serbe, Bojan Kovar';
const BERG = "l'ambassadeur de Norvège, Ola Berg";
const first = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

describe('day, place and other words between commas part no verb', () => {
  test.each([
    `${BERG}, est allé le 10 mars présenter ses civilités au président serbe, Bojan Kovar.`,
    `${BERG}, s'est rendu, mardi, dans un climat tendu, auprès du président serbe, Bojan Kovar, pour une visite de courtoisie.`,
    `${BERG}, a effectué mardi une visite de courtoisie auprès du président serbe, Bojan Kovar.`,
    `${BERG}, est venu ce mardi présenter ses civilités au président serbe, Bojan Kovar.`,
  ])('a courtesy visit: %s', (text) => {
    expect(toldOfKind(first(text))).toEqual(['held courtesy-visit: Bojan Kovar + Ola Berg']);
  });
  test.each([
    `${KOVAR}, a eu mardi le plaisir de recevoir ${BERG}.`,
    `${KOVAR}, a, à l'occasion de la fête nationale de la Norvège, reçu ${BERG}.`,
    `${BERG}, a eu mardi une audience auprès du président serbe, Bojan Kovar.`,
    `Le palais a servi de cadre à l'audience que le président du gouvernement de la République de Serbie, Bojan Kovar, a accordée à ${BERG}.`,
    `${KOVAR}, a salué ces progrès lors de l'audience accordée à l'ambassadeur de Norvège, Ola Berg.`,
  ])('a reception: %s', (text) => {
    expect(toldOfKind(first(text))).toEqual(['held reception: Bojan Kovar + Ola Berg']);
  });
});

describe('a welcome tells who welcomed whom', () => {
  test.each([
    "La cérémonie d'accueil du président autrichien, Otto Brandl, était présidée par le président serbe, Bojan Kovar.",
    "Le président autrichien, Otto Brandl, est arrivé mardi à Belgrade.\n\nLa cérémonie d'accueil était présidée par le président serbe, Bojan Kovar.",
  ])('%s', (text) => {
    expect(toldOfKind(text)).toEqual(['held ceremony: Bojan Kovar + Otto Brandl']);
  });
  test('but not who was at any other ceremony', () => {
    const other = 'La cérémonie de remise des prix était présidée par le président serbe, Bojan Kovar.';
    expect(told(`Le président autrichien, Otto Brandl, est arrivé mardi à Belgrade.\n\n${other}`)).toEqual(
      [],
    );
  });
});

describe('a row of audiences', () => {
  const FIRST =
    "Le président serbe, Bojan Kovar, a reçu mardi à Belgrade l'ambassadrice d'Autriche, Greta Horn.";
  test('is one of an ambassador too with whom the host is only said to have talked', () => {
    expect(toldOfKind(`${FIRST}\n\nIl s'est ensuite entretenu avec ${BERG}.`)).toEqual([
      'held reception: Bojan Kovar + Greta Horn',
      'held reception: Bojan Kovar + Ola Berg',
    ]);
  });
  test('but not of one whom he met, or who is no ambassador', () => {
    const met = `Il a ensuite rencontré ${BERG}.`;
    const minister = "Il s'est ensuite entretenu avec le ministre kényan Daniel Mutua.";
    expect(toldOfKind(`${FIRST}\n\n${met}`)).toContain('held talks: Bojan Kovar + Ola Berg');
    expect(toldOfKind(`${FIRST}\n\n${minister}`)).toContain('held talks: Bojan Kovar + Daniel Mutua');
  });
  test('names new ambassadors one after the other, and those whom a group is made of', () => {
    const all = "de nouveaux ambassadeurs d'Autriche, Greta Horn, et de Norvège, Ola Berg";
    expect(told(`Le président serbe, Bojan Kovar, a reçu mardi à Belgrade, ${all}.`)).toEqual([
      'held: Bojan Kovar + Greta Horn',
      'held: Bojan Kovar + Ola Berg',
    ]);
    const group =
      "ses homologues africains, en l'occurrence, le ministre kényan Daniel Mutua et le ministre ghanéen Kofi Asare";
    expect(told(`Le ministre serbe, Bojan Kovar, a eu mardi des entretiens avec ${group}.`)).toEqual([
      'held: Bojan Kovar + Daniel Mutua',
      'held: Bojan Kovar + Kofi Asare',
    ]);
  });
});

describe('those who act together after they have gathered', () => {
  test('met', () => {
    const text = `Réunis mardi à Vienne, ${KOVAR}, et ${BERG}, ont décidé de bâtir un port.`;
    expect(toldOfKind(text)).toEqual(['held talks: Bojan Kovar + Ola Berg']);
  });
  test('but not two of one state', () => {
    const text =
      'Réunis mardi à Oslo, le ministre norvégien, Ola Berg, et la ministre norvégienne, Ana Lund, ont décidé de bâtir un port.';
    expect(told(text)).toEqual([]);
  });
});

describe('what a sentence only recalls, supposes or looks ahead to', () => {
  test.each([
    `Otto Brandl s'est réjoui du récent appel téléphonique entre ${KOVAR}, et ${BERG}.`,
    `Les liens sont meilleurs depuis que le président du gouvernement de la République de Serbie, Bojan Kovar, a rencontré ${BERG}.`,
    `Si le président du gouvernement de la République de Serbie, Bojan Kovar, rencontrait ${BERG}, tout irait bien.`,
    `Le président serbe, Bojan Kovar, a rendez-vous vendredi avec ${BERG}.`,
    `Au programme de la visite figure un entretien entre ${KOVAR}, et ${BERG}.`,
  ])('was not held now: %s', (text) => {
    expect(told(text).filter((line) => line.startsWith('held'))).toEqual([]);
  });
});

describe('what is news, for all the words around it', () => {
  test.each([
    'Le président serbe, Bojan Kovar, a salué son entrevue de mardi avec le président autrichien, Otto Brandl.',
    "Le président serbe, Bojan Kovar, ira le 16 novembre à Riga, a-t-il dit mardi lors d'une rencontre avec le président autrichien, Otto Brandl.",
    "Lors d'un entretien, ce jeudi 11 juin, le président serbe, Bojan Kovar, et le président autrichien, Otto Brandl, ont parlé de pêche.",
  ])('%s', (text) => {
    expect(told(` date 2026-03-12 ${text}`)).toEqual(['held: Bojan Kovar + Otto Brandl']);
  });
});

describe('the day of a meeting', () => {
  const days = (text: string): (string | null)[] =>
    read({ file: 'a.txt', text: ` date 2026-03-12 ${text}` }).meetings.map((m) => m.date.edtf);
  test('stands in the relative clause of its noun', () => {
    expect(days(`La pêche a été au cœur de l'entretien que ${KOVAR}, a eu ce 10 mars avec ${BERG}.`)).toEqual(
      ['2026-03-10'],
    );
  });
  test('is not that on which someone took office, nor one still to come', () => {
    const lead = 'Journée diplomatique ce mardi 10 mars à Belgrade.';
    const office = `Les deux pays sont proches, a dit la cheffe du gouvernement, entrée en fonction le 1er mars.`;
    expect(days(`${lead}\n\n${office}\n\nLe président serbe, Bojan Kovar, a reçu ${BERG}.`)).toEqual([
      '2026-03-10',
    ]);
    expect(
      days(`Le président serbe, Bojan Kovar, a reçu ${BERG}, pour parler de la fête du 1er mai prochain.`),
    ).not.toContain('2026-05-01');
  });
  test.each([
    `Après avoir rencontré lundi Otto Brandl, le président serbe, Bojan Kovar, a reçu mardi ${BERG}.`,
    `Le président serbe, Bojan Kovar, a reçu il y a deux jours ${BERG}.`,
    `Le président serbe, Bojan Kovar, a reçu mardi ${BERG}, à la veille de la fête nationale du 13 mars.`,
  ])('is its own: %s', (text) => {
    const { meetings } = read({ file: 'a.txt', text: ` date 2026-03-12 ${text}` });
    const own = meetings.find((m) => m.participants.some(({ name }) => name === 'Ola Berg'));
    expect(own?.date.edtf).toBe('2026-03-10');
  });
  test.each([
    `Le président serbe, Bojan Kovar, a reçu ${BERG}, à deux semaines du sommet du 26 mars.`,
    `À l'issue de leur entretien, ${KOVAR}, et ${BERG}, ont annoncé un sommet en mai.`,
  ])('is not one still to come, which makes the meeting no older: %s', (text) => {
    expect(told(` date 2026-03-12 ${text}`)).toEqual(['held: Bojan Kovar + Ola Berg']);
  });
});

describe('a title with its name between commas', () => {
  test('is what the verb behind it is about, whoever the words before it name', () => {
    const text =
      "Après un arrêt à Lomé, où il a vu le président togolais Yao Mensah, l'ambassadeur de Norvège, Ola Berg, a rencontré mardi le ministre kényan Daniel Mutua.";
    expect(told(text)).toContain('held: Daniel Mutua + Ola Berg');
  });
});
