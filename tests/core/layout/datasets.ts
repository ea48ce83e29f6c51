/** Data sets of invented officials, for the layout: as many as asked, with names of many lengths. */
import type { Dataset, Meeting, Participant } from '../../../src/core/dataset/dataset.ts';

const GIVEN = [
  'Al',
  'Maria',
  'Nguyên Thi',
  'Jean-Baptiste',
  'Wolfgang',
  'Ye',
  'Somchai',
  'Esperanza',
  'Kim',
  'Abdurrahman',
];
const FAMILY = [
  'Bo',
  'Delacroix',
  'Vong',
  'Oyelaran',
  'Quy',
  'Montgomery',
  'Silva',
  'Zhangsun',
  'Ito',
  'Papadimitriou',
  'Rey',
];
const PLACES = [
  'Chad',
  'République démocratique du Fleuve',
  'Vietnam',
  'Îles-du-Vent',
  'Union des Deux-Rives',
  'Laos',
];

/** 0 ≤ value < below, the same for the same step of the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const side = (official: string, country: string): Participant => ({
  kind: 'person',
  name: official,
  role: null,
  country,
  countryBasis: 'demonym',
  said: null,
  official,
  organisation: null,
});

/** `officials` people of `countries` countries in `meetings` talks; a few people meet most of the others. */
export function generated(officials: number, countries: number, meetings: number, seed: number): Dataset {
  const roll = dice(seed);
  const states = Array.from({ length: countries }, (_, i) => `S${i}`);
  const people = Array.from({ length: officials }, (_, i) => ({
    id: `p${i}`,
    name: `${GIVEN[roll(GIVEN.length)]} ${FAMILY[roll(FAMILY.length)]}${i}`,
    country: states[i < countries ? i : roll(3) ? 0 : roll(countries)]!,
  }));
  const talks = Array.from({ length: meetings }, (_, i): Meeting => {
    const a = people[roll(3) ? roll(Math.min(6, officials)) : roll(officials)]!;
    const b = people[(people.indexOf(a) + 1 + roll(officials - 1)) % officials]!;
    return meeting(`m${i}`, [side(a.id, a.country), side(b.id, b.country)]);
  });
  // Everybody appears at least once.
  const alone = people.map((p) => meeting(`m-${p.id}`, [side(p.id, p.country)]));
  return {
    version: 1,
    edition: 'x',
    review: 'machine-extracted',
    documents: [],
    cities: [],
    countries: states.map((id, i) => {
      const name = `${PLACES[i % PLACES.length]} ${i}`;
      return { id, names: { fr: name, en: name, vi: name }, kind: 'state' };
    }),
    officials: people.map((p) => ({ ...p, spellings: [p.name], roles: [] })),
    organisations: [],
    topics: [],
    events: [],
    meetings: [...talks, ...alone],
    notices: [],
    positions: [],
  };
}

function meeting(id: string, participants: Participant[]): Meeting {
  return {
    id,
    date: { edtf: '2020-01-01', basis: 'stated', said: null },
    place: null,
    kind: 'talks',
    status: 'held',
    section: 'article',
    participants,
    topics: [],
    event: null,
    evidence: [],
    sureness: { value: 1, reasons: [] },
    order: 0,
    corrections: [],
  };
}
