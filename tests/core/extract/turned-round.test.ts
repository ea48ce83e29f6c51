/** Meetings told by a turn of the sentence: inverted, set in front, in succession, by going to someone, by what is put into his hands. */
import { describe, expect, test } from 'vitest';
import { toldOfKind as told } from './told.ts';

const KOVAR = 'le président serbe, Bojan Kovar';
const BERG = "l'ambassadeur de Norvège, Ola Berg";
const FIRST = "Le président serbe, Bojan Kovar, a reçu mardi l'ambassadrice d'Autriche, Greta Horn.";

describe('who goes to someone was received, or met him', () => {
  test.each([
    `L'ambassadeur de Norvège, Ola Berg, est allé mardi en audience chez ${KOVAR}.`,
    `L'ambassadeur de Norvège, Ola Berg, a été introduit mardi auprès du président serbe, Bojan Kovar.`,
    `L'ambassadeur de Norvège, Ola Berg, est venu mardi remercier ${KOVAR}, de son appui.`,
    `L'ambassadeur de Norvège, Ola Berg, est venu mardi solliciter l'appui du président serbe, Bojan Kovar.`,
    `A également été reçu mardi par ${KOVAR}, ${BERG}.`,
    `L'ambassadeur de Norvège, Ola Berg, auquel ${KOVAR}, a accordé mardi une audience, a promis de revenir.`,
    `L'ambassadeur de Norvège, Ola Berg, est venu mardi rendre compte de sa mission au président serbe, Bojan Kovar.`,
    `L'ambassadeur de Norvège, Ola Berg, a remis mardi en mains propres au président serbe, Bojan Kovar, un pli du roi Harald Lund.`,
    `Madame Olga Berg, ambassadrice de Norvège, accueillie ce mardi 10 mars 2026, en audience, par ${KOVAR}.`,
  ])('%s', (text) => {
    expect(told(text)).toEqual([expect.stringMatching(/^held reception: Bojan Kovar \+ O\w+ Berg$/)]);
  });
  test.each([
    `Mardi, est venu s'entretenir avec ${KOVAR}, ${BERG}.`,
    `L'ambassadeur de Norvège, Ola Berg, a été le premier à rencontrer mardi ${KOVAR}.`,
    `Est allé mardi à Belgrade s'entretenir avec ${KOVAR}, de pêche surtout, ${BERG}.`,
    `À Belgrade, où l'a rencontré mardi ${KOVAR}, l'ambassadeur de Norvège Ola Berg a plaidé pour la paix.`,
    `Le palais présidentiel a été mardi le théâtre d'un entretien entre ${KOVAR}, et ${BERG}.`,
    `Le palais présidentiel a abrité mardi la rencontre entre ${KOVAR}, et ${BERG}.`,
  ])('%s', (text) => {
    expect(told(text)).toEqual(['held talks: Bojan Kovar + Ola Berg']);
  });
  test.each([
    `Le président serbe, Bojan Kovar, a voulu parler à ${BERG} : les deux hommes se sont entretenus mardi par téléphone.`,
    `Le président serbe, Bojan Kovar, était mardi en ligne avec ${BERG}.`,
    `Coup de téléphone mardi du président serbe, Bojan Kovar, à ${BERG}.`,
    `Le président serbe, Bojan Kovar, a décroché mardi son téléphone pour appeler ${BERG}.`,
  ])('%s', (text) => {
    expect(told(text)).toEqual(['held call: Bojan Kovar + Ola Berg']);
  });
  test.each([
    "Le ministre serbe, Bojan Kovar, aurait été introduit auprès de l'ambassadeur de Norvège, Ola Berg.",
    "Le ministre serbe, Bojan Kovar, a frappé à la porte de l'Union européenne, a dit l'ambassadeur de Norvège, Ola Berg.",
    "Le président serbe, Bojan Kovar, est en ligne avec les positions de l'ambassadeur de Norvège, Ola Berg.",
  ])('nobody met: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('one behind the other, by the host of the row', () => {
  test.each([
    "L'ambassadeur de Norvège, Ola Berg, lui a succédé.",
    "L'ambassadeur de Norvège, Ola Berg, a pris le relais, pour parler de pêche.",
    "L'ambassadeur de Norvège, Ola Berg, a été la deuxième personnalité à être reçue.",
    "L'ambassadeur de Norvège, Ola Berg, lui a remis un message du roi Harald Lund.",
    "Même exercice, une heure plus tard, avec l'ambassadeur de Norvège, Ola Berg.",
  ])('%s', (next) => {
    expect(told(`${FIRST}\n\n${next}`)).toEqual([
      'held reception: Bojan Kovar + Greta Horn',
      'held reception: Bojan Kovar + Ola Berg',
    ]);
  });
  test('who succeeds someone in office was not received', () => {
    expect(told(`${FIRST}\n\nÀ ce poste, la ministre Rita Petrova lui a succédé.`)).toHaveLength(1);
  });
  test('those after whom the others came', () => {
    const text =
      "Après Greta Horn et Otto Brandl, le ministre serbe Bojan Kovar a eu mardi des entretiens avec l'ambassadeur de Norvège, Ola Berg.";
    expect(told(text)).toHaveLength(3);
  });
  test('each of several counterparts by himself', () => {
    const text =
      'Plusieurs de ses homologues se sont entretenus mardi avec le ministre serbe, Bojan Kovar. Ce sont le ministre autrichien, Otto Brandl, et la ministre kényane, Grace Mutua.';
    expect(told(text)).toEqual([
      'held talks: Bojan Kovar + Grace Mutua',
      'held talks: Bojan Kovar + Otto Brandl',
    ]);
  });
});
