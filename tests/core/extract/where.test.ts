/** Where a meeting took place: the ways prose says it, and what only looks like a place. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const END = ' Ils ont parlé des ports et des pêches avec leurs équipes.';
const SIDES = 'le président kényan Daniel Mutua a rencontré mardi le Premier ministre serbe Bojan Kovar';

/** Name and country of the place of the one meeting told. */
const place = (text: string): string => {
  const { meetings } = read({ file: 'a.txt', text: text + END });
  expect(meetings).toHaveLength(1);
  const found = meetings[0]!.place;
  return found ? `${found.name} ${found.country}` : 'none';
};

describe('where they met', () => {
  test.each([
    [`En marge du sommet de l'OTAN, qui se tient depuis lundi à Riga, ${SIDES}.`, 'Riga LV'],
    [`En marge de la conférence de Munich sur la sécurité, ${SIDES}.`, 'Munich DE'],
    [`${SIDES} à Velkora, en Lettonie.`, 'Velkora LV'],
    [`${SIDES} à Velkora (nord de la Lettonie).`, 'Velkora LV'],
    [`${SIDES} à Velkora, dans le nord de la Lettonie.`, 'Velkora LV'],
    [`${SIDES} dans la ville portuaire de Velkora.`, 'Velkora null'],
    [`${SIDES} dans la province de Velkora.`, 'province de Velkora null'],
    [`${SIDES} dans la capitale lettone.`, 'Riga LV'],
    [`${SIDES} dans la capitale de la Lettonie.`, 'Riga LV'],
    [`${SIDES} dans la capitale lettone, Riga.`, 'Riga LV'],
    [`${SIDES} au siège du ministère des Ports (Riga).`, 'Riga LV'],
    [`${SIDES} au siège du ministère des Ports à Riga.`, 'Riga LV'],
    [`Riga / ${SIDES}. La conférence prévue à Vienne était à l'ordre du jour.`, 'Riga LV'],
    [`${SIDES} au fort de Velkora.`, 'fort de Velkora null'],
    [`${SIDES}. Il lui a souhaité la bienvenue au château de Velkora.`, 'château de Velkora null'],
    [`${SIDES} à l'hôtel Borgo de Riga.`, 'hôtel Borgo de Riga LV'],
    [`Ce soir-là, il y a foule au palais présidentiel. ${SIDES}.`, 'palais présidentiel null'],
    [
      'Daniel Mutua, président du Kenya, est passé par Riga. Là, il a eu un entretien avec le Premier ministre serbe Bojan Kovar.',
      'Riga LV',
    ],
    [`${SIDES}. Lors de cette cérémonie, au palais Borgo, ils ont signé un accord.`, 'palais Borgo null'],
    [
      "Daniel Mutua, président du Kenya, a quitté Riga, où le Premier ministre serbe Bojan Kovar l'a reçu mardi.",
      'Riga LV',
    ],
    [
      'Un entretien attendait à Riga le président kényan Daniel Mutua : il y a été reçu par le Premier ministre serbe Bojan Kovar.',
      'Riga LV',
    ],
    [`${SIDES} à Kananaskis, en Alberta.`, 'Kananaskis CA'],
    [`A Riga, ${SIDES}.`, 'Riga LV'],
    [`${SIDES} à Oru.`, 'Oru null'],
    [`${SIDES} à la Primature.`, 'Primature null'],
    [`${SIDES} au palais Borgo.`, 'palais Borgo null'],
    [`Palais de Borgo : deux invités\n\n${SIDES}.`, 'Palais de Borgo null'],
    [`Daniel Mutua est arrivé lundi à Singapour. ${SIDES}.`, 'Singapour SG'],
    [`${SIDES}. En visite de travail à Riga, le ministre des Ports a signé un accord.`, 'Riga LV'],
  ])('%s', (text, expected) => expect(place(text)).toBe(expected));
});

describe('what they spoke of is no place', () => {
  test.each([
    `${SIDES} pour parler de la guerre en Ukraine.`,
    `${SIDES} pour parler de la situation à Gaza.`,
    `${SIDES}, avant de se rendre à Oslo.`,
    `Avant de s'envoler pour une visite officielle à Oslo, ${SIDES}.`,
    `${SIDES} pour préparer la conférence, attendue début mai à Oslo.`,
    `${SIDES}, selon l'ambassade de Serbie en Norvège.`,
    `La Serbie a exprimé à Oslo sa préoccupation. Mardi, ${SIDES}.`,
  ])('%s', (text) => expect(place(text)).toBe('none'));
});

test.each([
  [
    'Au sommet de Riga, la ministre suisse Ana Berger a rencontré mardi le ministre kényan Daniel Mutua.',
    'Riga',
  ],
  [
    'Le sommet de Riga s’est achevé mardi. En marge du sommet, la ministre suisse Ana Berger a rencontré le ministre kényan Daniel Mutua.',
    'Riga',
  ],
  [
    'En marge de la 9e Conférence internationale de Riga sur le climat, la ministre suisse Ana Berger a rencontré le ministre kényan Daniel Mutua.',
    undefined,
  ],
  [
    'BERNE – La ministre suisse Ana Berger s’est entretenue mardi avec le ministre kényan Daniel Mutua. L’appel téléphonique a duré une heure.',
    undefined,
  ],
])('a town by which a gathering is called, and none of a call: %s', (text, place) => {
  expect(read({ file: 'a.txt', text }).meetings.at(-1)?.place?.name).toBe(place);
});
