/** French that tells a meeting in another order or by other words: surnames alone, fronted guests, lists with asides, "entre A et B". */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';
import { told } from './told.ts';

const OZOLS = 'le ministre letton Juris Ozols';
const PHET = 'le ministre lao Seng Phet';

describe('one meeting of two', () => {
  test.each([
    `C'est de pêche et de commerce, voilà de quoi ont parlé mardi à Riga ${OZOLS} et ${PHET}.`,
    `Il a été question de pêche, mardi à Riga, entre ${OZOLS} et ${PHET}.`,
    `À Riga, mardi, ${OZOLS} s'est aussitôt après entretenu avec ${PHET}.`,
    `Pêcher moins : c'est ce dont sont convenus ${OZOLS} et ${PHET}, lors d'un entretien mardi à Riga.`,
    `Entre ${OZOLS} et ${PHET}, l'échange de mardi a porté sur la pêche.`,
    `Première rencontre, mardi à Riga, pour ${OZOLS} et ${PHET}.`,
    `Poignée de main, mardi à Riga, entre ${OZOLS} et ${PHET}.`,
    `La pêche a été au cœur de l'entretien que ${OZOLS} a accordé mardi à l'ambassadeur lao Seng Phet.`,
    `À l'ambassadeur lao Seng Phet, ${OZOLS} a accordé mardi une audience.`,
    `L'ambassadeur lao Seng Phet était mardi à Riga, où l'a reçu ${OZOLS}.`,
    `À Riga, l'ambassadeur lao Seng Phet et son hôte, ${OZOLS}, ont passé en revue la coopération.`,
    `L'ambassadeur lao Seng Phet est arrivé mardi à Riga, accueilli à sa descente d'avion par ${OZOLS}.`,
    `Un entretien a eu lieu mardi entre les ministres des Affaires étrangères des deux pays, Juris Ozols et Seng Phet.`,
    `Juris Ozols a été reçu mardi à Vientiane pour sa première rencontre avec le président lao Seng Phet.`,
    `Vendredi, ${OZOLS} et son homologue lao, Seng Phet, ont entamé une séance de travail.`,
    `En marge du sommet, ${OZOLS} et ${PHET} ont évoqué la pêche.`,
    `La coopération a constitué l'essentiel des échanges qu'ont eus mardi ${OZOLS} et ${PHET}.`,
    `L'ambassadeur lao Seng Phet est allé mardi à la rencontre du ministre letton Juris Ozols.`,
    `Lors de l'audience qu'il a accordée mardi à l'ambassadeur lao Seng Phet, ${OZOLS} a plaidé pour la paix.`,
  ])('%s', (text) => {
    expect(told(text)).toEqual(['held: Juris Ozols + Seng Phet']);
  });
});

describe('an office in one sentence, its name in the next', () => {
  test.each([
    `Le président kényan Daniel Mutua a reçu mardi un émissaire lao. Il s'agit de Seng Phet, conseiller spécial du président.`,
    `Le président kényan Daniel Mutua a reçu mardi l'envoyé spécial de l'ONU pour le Sahel. À l'issue de l'audience, Seng Phet a salué le rôle du Kenya.`,
    `Le président kényan Daniel Mutua a accordé mardi une audience au représentant de la Banque mondiale. « Nous avons parlé des projets », a déclaré Seng Phet à la presse.`,
    `Le nouvel ambassadeur du Laos au Kenya a présenté mardi ses lettres de créance au président Daniel Mutua. Seng Phet, 55 ans, succède à Ana Silva.`,
    `Autour de la même table, mardi, le président kényan Daniel Mutua et son homologue lao Seng Phet. Leur tête-à-tête a duré une heure.`,
  ])('%s', (text) => {
    expect(told(text)).toEqual(['held: Daniel Mutua + Seng Phet']);
  });
  test('a name that other words govern is somebody else', () => {
    expect(
      told(
        'Le président kényan Daniel Mutua a reçu mardi le ministre lao de la Pêche. Il a rendu hommage à la mémoire de Seng Phet.',
      ),
    ).toEqual(['held: Daniel Mutua + –']);
  });
});

describe('a surname alone', () => {
  test('that meets somebody is someone', () => {
    expect(
      told(`Ainsi, Belaid s'est également entretenu mardi avec ${PHET}. Belaid a salué les progrès.`),
    ).toEqual(['held: Belaid + Seng Phet']);
  });
  test.each([
    `Chacun a rencontré mardi ${PHET}.`,
    `Belaid s'est entretenu mardi avec ${PHET}.`,
    `Belaid croit que ${PHET} viendra.`,
  ])('but not %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('who speaks of himself', () => {
  test.each([
    `« J'ai reçu ce matin à Riga l'ambassadeur lao Seng Phet », a indiqué le ministre letton Juris Ozols sur sa page.`,
    `« J'ai rencontré l'ambassadeur lao Seng Phet ce matin », a déclaré à la presse le ministre letton Juris Ozols.`,
    `« Je me suis entretenu avec l'ambassadeur lao Seng Phet », a écrit mardi le ministre letton Juris Ozols.`,
  ])('%s', (text) => {
    expect(told(text)).toEqual(['held: Juris Ozols + Seng Phet']);
  });
  test('is nobody where the sentence does not say who speaks', () => {
    expect(told("« J'ai reçu ce matin à Riga l'ambassadeur lao Seng Phet. »")).toEqual([]);
  });
});

describe('a couple', () => {
  test.each([
    'Le roi letton Juris et la reine Anna Ozola ont eu mardi à Riga un échange avec le couple présidentiel.',
    'Les visiteurs ont été accueillis mardi par Juris et Anna Ozols pour un entretien entre les deux couples.',
  ])('does not meet itself: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('own ambassadors', () => {
  test('who are sent abroad are no guests', () => {
    expect(
      told(
        "RIGA, 4 juillet 2024 - Le président letton Juris Ozols a reçu lundi deux nouveaux ambassadeurs de Lettonie. Il s'agit de Jana Kalna et de Andris Lielais.",
      ),
    ).toEqual([]);
  });
});

describe('a surname that the story never completes', () => {
  test('is someone behind a title of courtesy', () => {
    expect(told(`M. Belaid s'est entretenu mardi avec ${PHET}.`)).toEqual(['held: Belaid + Seng Phet']);
  });
});

describe('several in turn', () => {
  const EACH = ['held: Daniel Mutua + Juris Ozols', 'held: Daniel Mutua + Seng Phet'];
  test.each([
    `Deux ministres se sont succédé mardi auprès du président kényan Daniel Mutua : le Letton Juris Ozols et le Lao Seng Phet.`,
    `Le président kényan Daniel Mutua s'est entretenu mardi avec ${OZOLS}, l'envoyée spéciale de l'ONU et avec ${PHET}.`,
    `Deux audiences mardi pour le président kényan Daniel Mutua. La première a été pour ${OZOLS}, la seconde pour ${PHET}.`,
    `Le président kényan Daniel Mutua s'est entretenu mardi à Riga avec plusieurs de ses homologues, notamment le Letton Juris Ozols et le Lao Seng Phet.`,
    `Le président kényan Daniel Mutua a rencontré mardi deux dirigeants, soit :\n- Le Premier ministre letton, Juris Ozols. Il a été question de pêche.\n- Le président du Laos, Seng Phet. Au menu : le commerce.`,
  ])('%s', (text) => {
    expect(told(text)).toEqual(EACH);
  });
  test('who stands behind the officials of another state is of that state', () => {
    const text =
      "NAIROBI, 12 mars 2024 - Le président kényan Daniel Mutua s'est rendu lundi à Riga. Il y a rencontré le président letton Juris Ozols et le ministre des Affaires étrangères Edgars Rinks.";
    expect(told(text)).toEqual(['held: Daniel Mutua + Edgars Rinks', 'held: Daniel Mutua + Juris Ozols']);
  });
});

test('"sept" in front of a noun counts and is no month', () => {
  const [meeting] = read({
    file: 'a.txt',
    text: 'date 2024-03-12 Le président kényan Daniel Mutua a reçu les lettres de créance de sept nouveaux ambassadeurs, dont le Letton Juris Ozols.',
  }).meetings;
  expect(meeting?.date.edtf).not.toBe('XXXX-09');
});
