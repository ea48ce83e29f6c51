/** Countries of officials that no title tells: from the ties of two states, from where somebody came home to, from later words. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const SERB = 'le Premier ministre serbe Bojan Kovar';

/** The country of Daniel Mutua, in every meeting told. */
const country = (text: string): string | null => {
  const { meetings } = read({ file: 'a.txt', text });
  const told = meetings.flatMap((m) => m.participants.filter((p) => p.name?.includes('Mutua')));
  expect(told.length).toBeGreaterThan(0);
  const [one, more] = new Set(told.map((p) => p.country));
  expect(more).toBeUndefined();
  return one ?? null;
};

describe('the country of an official', () => {
  test.each([
    [
      `Le ministre des Ports, Daniel Mutua, a reçu mardi ${SERB}. Les relations kényo-serbes se portent bien.`,
      'KE',
    ],
    [
      `Le président de la République, Daniel Mutua, a regagné Nairobi lundi. Samedi, il avait rencontré ${SERB} à Riga.`,
      'KE',
    ],
    [
      `Le Premier ministre Daniel Mutua a rencontré mardi ${SERB}. Le dirigeant kényan a parlé des ports.`,
      'KE',
    ],
    [
      `Le président de la République, Daniel Mutua, est rentré hier à Nairobi. Samedi, il avait rencontré ${SERB} à Riga.`,
      'KE',
    ],
    [
      "En visite de travail au Kenya, la directrice générale de l'UNESCO, Ana Rocha, a rencontré mardi le ministre des Ports, Daniel Mutua.",
      'KE',
    ],
    [
      "Daniel Mutua a été reçu mardi par la ministre lettone Ana Rocha, à qui il a remis ses lettres de créance en tant qu'ambassadeur du Kenya en Lettonie.",
      'KE',
    ],
    [
      'Le président serbe Bojan Kovar est arrivé à Nairobi. Il y a rencontré mardi le président de la commission des Ports, Daniel Mutua.',
      null,
    ],
    [
      `Le Premier ministre Daniel Mutua a reçu mardi ${SERB}. L'ambassadeur du Kenya en Lettonie, Ruth Aluoch, a assisté à l'entretien.`,
      null,
    ],
    [`Daniel Mutua, président de la République, de retour de Lettonie, a rencontré mardi ${SERB}.`, null],
    [
      `Le ministre serbe des Ports a regagné Belgrade. Le ministre des Mines, Daniel Mutua, avait reçu mardi ${SERB}.`,
      null,
    ],
  ])('%s', (text, expected) => expect(country(text)).toBe(expected));
});

describe('a title in full', () => {
  const role = (title: string): string => {
    const text = `La ministre norvégienne Ana Rocha a reçu mardi ${title}, Daniel Mutua. Ils ont parlé des ports.`;
    const { meetings } = read({ file: 'a.txt', text });
    expect(meetings).toHaveLength(1);
    const p = meetings[0]!.participants.find((x) => x.name === 'Daniel Mutua')!;
    return `${p.role} (${p.country})`;
  };
  test.each([
    ["l'ambassadeur du Kenya en Lettonie avec résidence à Oslo", 'ambassadeur du Kenya en Lettonie (KE)'],
    ["l'ambassadeur du Kenya accrédité en Lettonie", 'ambassadeur du Kenya accrédité en Lettonie (KE)'],
    [
      'le ministre kényan des Ports et intégration régionale',
      'ministre kényan des Ports et intégration régionale (KE)',
    ],
    ["l'ambassadeur de Maurice", 'ambassadeur de Maurice (MU)'],
    ['le nonce apostolique en Lettonie', 'nonce apostolique en Lettonie (VA)'],
    [
      'le premier assistant du ministre kényan des Affaires étrangères',
      'premier assistant du ministre kényan des Affaires étrangères (KE)',
    ],
    [
      'le représentant spécial pour la paix et la sécurité du ministère kényan des Affaires étrangères',
      'représentant spécial pour la paix et la sécurité du ministère kényan des Affaires étrangères (KE)',
    ],
    [
      "le commissaire de l'Union africaine aux affaires politiques, à la paix et à la sécurité",
      "commissaire de l'Union africaine aux affaires politiques, à la paix et à la sécurité (null)",
    ],
    ['le président du Milli Majlis du Turkménistan', 'président du Milli Majlis du Turkménistan (TM)'],
  ])('%s', (title, expected) => expect(role(title).replaceAll('’', "'")).toBe(expected));
});

describe('a rank or a courtesy between office and name', () => {
  test.each([
    'Le président de la République du Kenya, Général Daniel Mutua,',
    'Le président de la République du Kenya le Colonel Daniel Mutua',
    'Le président de la République du Kenya, S.E. le Colonel Daniel Mutua,',
    'Le président de la République du Kenya, Monsieur le Professeur Daniel Mutua,',
    'Le président de la République du Kenya « Daniel Mutua »',
  ])('%s', (office) => {
    const { meetings } = read({
      file: 'a.txt',
      text: `${office} a reçu mardi ${SERB}. Ils ont parlé des ports.`,
    });
    expect(meetings).toHaveLength(1);
    const p = meetings[0]!.participants.find((x) => x.name === 'Daniel Mutua')!;
    expect(p.country).toBe('KE');
    expect(p.role).toContain('président de la République du Kenya');
  });
});

const FRENCH = (text: string): string[] =>
  read({ file: 'a.txt', text })
    .meetings.filter((m) => m.status === 'held')
    .flatMap((m) => m.participants.map((p) => `${p.name} ${p.country}`));

test.each([
  [
    'a friendship group',
    "Le président norvégien Olaf Berglund a reçu mardi Bojan Kovar, président du groupe d'amitié Serbie-Norvège.",
    'Bojan Kovar RS',
  ],
  [
    'the country before each name',
    'Trois ambassadeurs ont présenté mardi leurs lettres de créance au président kényan Daniel Mutua. Il s’agit des ambassadeurs respectifs de la Serbie, Bojan Kovar ; de la Norvège, Olaf Berglund ; et de la Lettonie, Juris Ozols.',
    'Olaf Berglund NO',
  ],
  [
    'whom an envoy stands for',
    'Le président kényan Daniel Mutua a reçu mardi les lettres de créance de deux ambassadeurs. Sont ainsi accrédités Bojan Kovar pour la Serbie et Olaf Berglund pour la Norvège.',
    'Olaf Berglund NO',
  ],
  [
    'a delegation that one heads',
    "Bojan Kovar, à la tête d'une délégation serbe, a rencontré mardi le ministre norvégien Olaf Berglund.",
    'Bojan Kovar RS',
  ],
  [
    'a country that is thanked',
    'Le Premier ministre Bojan Kovar a été reçu mardi à Oslo par le président norvégien Olaf Berglund. Le président norvégien a remercié la Serbie pour sa contribution.',
    'Bojan Kovar RS',
  ],
  [
    'no side of a war that is spoken of',
    "Le président Bojan Kovar s'est entretenu mardi avec le président ukrainien Olaf Berglund du conflit russo-ukrainien.",
    'Bojan Kovar null',
  ],
])('%s tells the country of an official', (_what, text, side) => {
  expect(FRENCH(text)).toContain(side);
});
