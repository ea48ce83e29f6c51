/** The world that the meetings of a measurement are held in: real states, bodies, cities and topics of the gazetteer. */
import worldCountries from 'world-countries';
import { WORLD } from '../../src/core/build/world.ts';
import type { City, Country, Topic } from '../../src/core/dataset/dataset.ts';

/** Members and observer states of the United Nations: 195. */
const STATES = worldCountries
  .filter((c) => c.unMember || c.cca2 === 'VA' || c.cca2 === 'PS')
  .map((c) => c.cca2);

/** Those that meet most, in this order; the others follow by the alphabet. */
const FIRST = [
  'VN',
  'CN',
  'US',
  'FR',
  'RU',
  'JP',
  'IN',
  'DE',
  'GB',
  'KR',
  'LA',
  'KH',
  'TH',
  'ID',
  'SG',
  'AU',
  'MY',
];
const BODIES = ['UN', 'EU', 'ASEAN', 'AFU', 'NATO', 'INTERPOL'];

const rankOf = (id: string): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

export interface BenchWorld {
  /** those met most come first */
  states: readonly Country[];
  bodies: readonly Country[];
  /** at the place of its state: the capital first, if the gazetteer names one */
  cities: readonly (readonly City[])[];
  topics: readonly Topic[];
}

/** The same each time. */
export function benchWorld(): BenchWorld {
  const states = [...STATES]
    .sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .flatMap((id) => WORLD.countries.get(id) ?? []);
  const all = [...WORLD.cities.values()];
  return {
    states,
    bodies: BODIES.flatMap((id) => WORLD.countries.get(id) ?? []),
    cities: states.map((state) => all.filter((city) => city.country === state.id).slice(0, 6)),
    topics: [...WORLD.topics.values()],
  };
}
