/** Names of countries, bodies and topics in the languages of the interface, as the knowledge of the extractor has them. */
import type { WorldNames } from '../collate/assemble.ts';
import type { City, Country, Names } from '../dataset/dataset.ts';
import { RECORDS } from '../extract/knowledge.ts';
import { fold } from '../model/id.ts';

interface Row {
  id: string;
  names: Partial<Record<keyof Names, string | string[]>>;
}

/** A language without a name borrows that of another. */
function namesOf({ id, names }: Row): Names {
  const shown = (language: keyof Names): string | undefined => [names[language] ?? []].flat()[0];
  const any = shown('fr') ?? shown('en') ?? shown('vi') ?? id;
  return { fr: shown('fr') ?? any, en: shown('en') ?? any, vi: shown('vi') ?? any };
}

/** States say their demonyms, bodies have none. */
const STATES: readonly (Row & {
  kind: string;
  demonyms?: Readonly<Record<string, string[]>>;
  capital?: string;
})[] = RECORDS.states;

/** Tables name states that are no more; articles are read without them. */
const PAST: typeof STATES = RECORDS.historic.map((row) => ({ ...row, kind: 'state' }));

const CITIES = new Map(
  RECORDS.cities.map(({ country, at: [latitude = 0, longitude = 0], ...row }): [string, City] => [
    row.id,
    { id: row.id, names: namesOf(row), country, at: [latitude, longitude] },
  ]),
);

function countryOf(row: (typeof STATES)[number]): Country {
  const capital = CITIES.get(row.capital ?? '');
  const kind = row.kind === 'body' ? 'body' : 'state';
  return { id: row.id, names: namesOf(row), kind, ...(capital && { at: capital.at }) };
}

export const WORLD: WorldNames = {
  countries: new Map([...STATES, ...PAST].map((row) => [row.id, countryOf(row)])),
  cities: CITIES,
  topics: new Map(RECORDS.topics.map((row) => [row.id, { id: row.id, names: namesOf(row) }])),
  demonyms: new Set(
    STATES.flatMap((row) =>
      Object.values(row.demonyms ?? {})
        .flat()
        .map(fold),
    ),
  ),
};
