/** Offices and names as the press stacks them: whoever is received must be read whole, with the right country. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const BEHIND =
  ' Ils ont parlé des ports et des pêches avec leurs équipes, dans la salle des fêtes de la ville.';
const guestOf = (words: string) =>
  read({
    file: 'example.txt',
    text: ` date 2026-03-12 Le président kényan Daniel Mutua a reçu mardi à Stockholm ${words}.${BEHIND}`,
  }).meetings.map(({ participants }) => participants.map((p) => `${p.name} ${p.country}`))[0];

describe('the guest is read with name and country', () => {
  it.each([
    ['le président de la République de Serbie, Bojan Kovar', 'Bojan Kovar RS'],
    ['le président élu de la Serbie, Bojan Kovar', 'Bojan Kovar RS'],
    ['le ministre serbe de la Défense, le prince Bojan Kovar', 'Bojan Kovar RS'],
    ['le ministre serbe de la Défense, le Dr Bojan Kovar', 'Bojan Kovar RS'],
    ['le ministre serbe de la Défense, M. le ministre Bojan Kovar', 'Bojan Kovar RS'],
    ['le ministre serbe de la Défense, camarade Bojan Kovar', 'Bojan Kovar RS'],
    ['le ministre serbe de la Défense, Bojan de La Kovar', 'Bojan de La Kovar RS'],
    ['le ministre serbe de la Défense, BOJAN KOVAR', 'BOJAN KOVAR RS'],
  ])('%s', (words, guest) => {
    expect(guestOf(words)).toContain(guest);
  });
});

describe('one who is told of twice in a row is one', () => {
  it.each([
    ['son homologue serbe, le président Bojan Kovar', 1],
    ['son homologue de Serbie le président de la République, Bojan Kovar', 1],
    ['son homologue serbe, Bojan Kovar, et le ministre norvégien Olaf Berg', 2],
  ])('%s', (words, meetings) => {
    const told = read({
      file: 'example.txt',
      text: ` date 2026-03-12 Le président kényan Daniel Mutua s'est entretenu mardi avec ${words}.${BEHIND}`,
    });
    expect(told.meetings).toHaveLength(meetings);
  });
});

describe('long titles', () => {
  it.each([
    "ministre d'État, ministre des Affaires étrangères, chargé de l'Intégration régionale et des Kényans de l'extérieur",
    'ministre du Commerce, des Petites et Moyennes Entreprises et de l’Artisanat du Kenya',
    'ministre des Transports terrestres, maritimes et aériens du Kenya',
    'ministre de la Défense nationale et des Anciens combattants du Kenya',
    "ministre de l'Eau, de l'Hydraulique et de l'Assainissement du Kenya",
    'ministre chargé des Relations avec le Parlement du Kenya',
    'garde des Sceaux, ministre de la Justice du Kenya',
    'président du Conseil économique, social et environnemental du Kenya',
  ])('%s', (title) => {
    const text = `Le Premier ministre serbe Bojan Kovar a rencontré mardi à Riga Daniel Mutua, ${title}.`;
    const { meetings } = read({ file: 'a.txt', text });
    const mutua = meetings[0]?.participants.find((p) => p.name === 'Daniel Mutua');
    expect([meetings.length, mutua?.country]).toEqual([1, 'KE']);
  });
});

describe('words that stand between', () => {
  it.each([
    "Le président kényan Daniel Mutua s'est en particulier entretenu mardi avec le président élu serbe Bojan Kovar.",
    'Le président kényan Daniel Mutua a reçu, en présence du ministre kényan de la Santé, le président serbe Bojan Kovar.',
    "Le président kényan Daniel Mutua a reçu mardi, en présence de l'ambassadeur du Kenya à Belgrade, le président serbe Bojan Kovar.",
  ])('%s', (text) => {
    const [meeting, ...more] = read({
      file: 'example.txt',
      text: ` date 2026-03-12 ${text}${BEHIND}`,
    }).meetings;
    expect(more).toEqual([]);
    expect(meeting?.participants.map((p) => `${p.name} ${p.country}`)).toEqual([
      'Daniel Mutua KE',
      'Bojan Kovar RS',
    ]);
  });
});
