/** Whom "il", "she", "celui-ci", "the Cuban guest" stand for: who agrees and stands nearest, and nobody where two may be meant. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const told = (text: string): string[] =>
  read({ file: 'a.txt', text }).meetings.map(({ participants }) =>
    participants
      .map((p) => p.name ?? p.role)
      .sort()
      .join(' + '),
  );

describe('man or woman', () => {
  test.each([
    [
      'a pronoun is the one whose article agrees with it, be it no subject',
      'Le président serbe Bojan Kovar a salué l’élection de la Première ministre lettone Mira Ozola. Elle a reçu mardi le ministre kényan Daniel Mutua.',
      ['Daniel Mutua + Mira Ozola'],
    ],
    [
      'whoever the story is about',
      'La ministre serbe Ana Kovar est arrivée à Riga. Le maire de la ville, Juris Ozols, s’est dit heureux. Elle a été reçue mardi par le ministre letton Ivars Liepa.',
      ['Ana Kovar + Ivars Liepa'],
    ],
    [
      'a courtesy tells in English too',
      'Mr Bojan Kovar, the Serbian president, accompanied Ms Mira Ozola, the Latvian trade minister, to the port. She was received by Kenyan President Daniel Mutua on Tuesday.',
      ['Daniel Mutua + Mira Ozola'],
    ],
    [
      'so does an earlier pronoun',
      'Latvian minister Mira Ozola spoke on Monday. She called for calm. Serbian President Bojan Kovar praised the Latvian minister. On Tuesday she met Kenyan President Daniel Mutua.',
      ['Daniel Mutua + Mira Ozola'],
    ],
    [
      'an adverb is no participle',
      'Le ministre serbe Bojan Kovar s’est ensuite tourné vers l’Europe. Il a rencontré la ministre lettone Mira Ozola.',
      ['Bojan Kovar + Mira Ozola'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('in the same sentence', () => {
  test.each([
    [
      'the agent of a passive',
      'La situation au Mali a été abordée lundi par la ministre lettone Mira Ozola à Lisbonne, où elle s’est entretenue avec le ministre serbe Bojan Kovar.',
      ['Bojan Kovar + Mira Ozola'],
    ],
    [
      'the one whose visit it is',
      'Première visite officielle pour le président serbe Bojan Kovar : il a été reçu mardi à Riga par la présidente lettone Mira Ozola.',
      ['Bojan Kovar + Mira Ozola'],
    ],
    [
      'no spokesman of his',
      'Serbian minister Bojan Kovar is visiting Riga. His spokesman, Viktor Lanz, said he met Latvian minister Mira Ozola on Tuesday.',
      ['Bojan Kovar + Mira Ozola'],
    ],
    [
      'nor the reporter of the paper',
      'Bojan Kovar, ambassadeur de Serbie, multiplie les visites. Hier, rapporte Viktor Lanz, c’est à la ministre lettone Mira Ozola qu’il a remis ses lettres de créance.',
      ['Bojan Kovar + Mira Ozola'],
    ],
    [
      '"this last" is the last whom it names',
      'La ministre serbe Ana Kovar a remis un message au ministre letton Juris Ozols lorsque ce dernier l’a reçue mardi à Riga.',
      ['Ana Kovar + Juris Ozols'],
    ],
    [
      'nobody where two conflict',
      'Le président serbe Bojan Kovar, le président letton Juris Ozols et le président kényan Daniel Mutua sont au sommet. Les deux dirigeants se sont entretenus mardi.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('on the other side', () => {
  test.each([
    [
      'a bare title is not the woman whom the sentence meets',
      'La présidente du Sénat serbe, Ana Kovar, a offert un dîner. À cette occasion, le président letton Juris Ozols a pris la parole. Le chef de l’État s’est entretenu avec Mme Kovar.',
      ['Ana Kovar + Juris Ozols'],
    ],
    [
      'two pronouns are two people, the subject first',
      'Latvian President Mira Ozola thanked Kenyan President Daniel Mutua for the visit. She had received him on Monday.',
      ['Daniel Mutua + Mira Ozola'],
    ],
    [
      'with him whom the sentence names before its subject',
      'À l’issue d’une réunion avec le ministre letton Juris Ozols, le ministre serbe Bojan Kovar a dit avoir discuté avec lui de pêche.',
      ['Bojan Kovar + Juris Ozols'],
    ],
    [
      'not who stands beside the pronoun',
      'Le ministre serbe Bojan Kovar est à Riga. Le ministre letton Juris Ozols et lui se sont entretenus mardi.',
      ['Bojan Kovar + Juris Ozols'],
    ],
    [
      'paid her a call',
      'Serbian President Ana Kovar arrived in Riga on Sunday. Latvian President Juris Ozols paid her a courtesy call.',
      ['Ana Kovar + Juris Ozols'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('whom the story goes on about', () => {
  test.each([
    [
      'the object with which the participle agrees',
      'Le président kényan Daniel Mutua a présenté la ministre serbe Ana Kovar à la presse. Le ministre letton Juris Ozols l’a reçue mardi.',
      ['Ana Kovar + Juris Ozols'],
    ],
    [
      'the delegation that he leads',
      'Le ministre serbe Bojan Kovar conduit une délégation à Riga. Le ministre letton Juris Ozols l’a reçue mardi.',
      ['Bojan Kovar + Juris Ozols'],
    ],
    [
      'the one whose tour it is',
      'Serbian foreign minister Bojan Kovar is in Kenya. Kenyan President Daniel Mutua spoke of trade. Kovar’s tour of Africa is about ports. On Monday he met Latvian minister Juris Ozols.',
      ['Bojan Kovar + Juris Ozols'],
    ],
    [
      'not who says so between commas',
      'Vincent Amoako speaks for the president. On Wednesday, Amoako said, Serbian minister Ana Kovar held a meeting with Latvian minister Juris Ozols.',
      ['Ana Kovar + Juris Ozols'],
    ],
    [
      'the delegation of him whom the story names later',
      'La délégation serbe a été reçue lundi à Riga par le ministre letton Juris Ozols. Bojan Kovar, ministre serbe des Ports, a dit sa joie. Bojan Kovar repart mardi.',
      ['Bojan Kovar + Juris Ozols'],
    ],
    [
      'and an office of a body is not whoever was named last',
      'Bojan Kovar, ministre serbe, est à Riga. Il a rencontré le numéro un de l’OCDE, le Letton Juris Ozols.',
      ['Bojan Kovar + Juris Ozols'],
    ],
    [
      'who says the words in quotation marks, not whom they name',
      '« Le président Daniel Mutua nous a invités, et nous aimons (…) ses ports », a dit la ministre serbe Ana Kovar. Le ministre letton Juris Ozols s’est entretenu avec elle.',
      ['Ana Kovar + Juris Ozols'],
    ],
    [
      'behind words that a single mark closes',
      'Serbian minister Ana Kovar praised ‘the fine ports of Riga.’ Latvian minister Juris Ozols received her on Monday.',
      ['Ana Kovar + Juris Ozols'],
    ],
    [
      'she who received, not he who received last',
      'La ministre serbe Ana Kovar a été reçue lundi par le président kényan Daniel Mutua. En fin de soirée, elle a reçu le ministre letton Juris Ozols.',
      ['Ana Kovar + Daniel Mutua', 'Ana Kovar + Juris Ozols'],
    ],
    [
      'the minister without a name is the one man of whom no office is told',
      'Le ministre des Affaires étrangères a reçu lundi l’ambassadrice serbe Ana Kovar. Elle part bientôt. On a parlé de ports. Juris Ozols a salué la Serbie. Juris Ozols part mardi.',
      ['Ana Kovar + Juris Ozols'],
    ],
    [
      'two officials without names',
      'Le conflit a conduit les présidents de la Serbie et de la Lettonie à rappeler leurs troupes. Les deux dirigeants se sont rencontrés mardi à Oslo.',
      ['président de la Lettonie + président de la Serbie'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('guests told by their state', () => {
  test.each([
    [
      'French',
      'La ministre cubaine Yanet Fuentes est arrivée dimanche. Le président serbe Bojan Kovar et l’invitée cubaine ont eu un entretien.',
      ['Bojan Kovar + Yanet Fuentes'],
    ],
    [
      'by nothing else',
      'La ministre cubaine Yanet Fuentes est arrivée dimanche. La Cubaine s’est entretenue avec le président serbe Bojan Kovar.',
      ['Bojan Kovar + Yanet Fuentes'],
    ],
    [
      'English',
      'Cuban minister Yanet Fuentes arrived on Sunday. Serbian President Bojan Kovar and the Cuban guest held talks on Monday.',
      ['Bojan Kovar + Yanet Fuentes'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
