/** Cities lie in countries that are known, near where those countries are, and every capital is a city of its country. */
import worldCountries from 'world-countries';
import { problemOf, type Placed, type Problem } from './problem.ts';
import type { City, Country, Organisation } from './records.ts';

const KM_PER_DEGREE = 111.2;

export function geographyProblems(
  countries: readonly Placed<Country>[],
  cities: readonly Placed<City>[],
  organisations: readonly Placed<Organisation>[],
): Problem[] {
  const known = new Set(countries.map(({ value }) => value.id));
  return [
    ...capitalProblems(countries, cities),
    ...cities.flatMap((city) => unknownCountry(city, known)),
    ...organisations.flatMap((organisation) => unknownCountry(organisation, known)),
    ...cities.flatMap(misplaced),
  ];
}

function capitalProblems(countries: readonly Placed<Country>[], cities: readonly Placed<City>[]): Problem[] {
  const countryOf = new Map(cities.map(({ value }) => [value.id, value.country]));
  return countries.flatMap((country) => {
    const { id, kind, capital } = country.value;
    if (capital === undefined)
      return kind === 'state'
        ? [
            problemOf(
              country,
              'capital',
              'is missing',
              'Give the id of a city of data/gazetteer/cities.json.',
            ),
          ]
        : [];
    if (countryOf.get(capital) === id) return [];
    const remedy = 'Add it to data/gazetteer/cities.json or give the id that stands there.';
    return [problemOf(country, 'capital', `${capital} is no city of ${id}`, remedy)];
  });
}

function unknownCountry(
  record: Placed<{ id: string; country?: string | undefined }>,
  known: ReadonlySet<string>,
): Problem[] {
  const { country } = record.value;
  if (country === undefined || known.has(country)) return [];
  const remedy = 'Give the id of a record of data/gazetteer/countries.json.';
  return [problemOf(record, 'country', `${country} is not known`, remedy)];
}

/** Flags gross errors only (a lost minus sign, latitude and longitude exchanged): the limit grows with the country. */
function misplaced(city: Placed<City>): Problem[] {
  const country = worldCountries.find(({ cca2 }) => cca2 === city.value.country);
  if (country === undefined) return [];
  const limit = 12 + (2 * Math.sqrt(Math.max(0, country.area))) / KM_PER_DEGREE;
  const away = degreesBetween(city.value.at, country.latlng);
  if (away <= limit) return [];
  const cause = `lies ${Math.round(away)}° from the middle of ${country.cca2}`;
  return [problemOf(city, 'at', cause, 'Write [latitude, longitude]; south and west are negative.')];
}

/** Great-circle distance in degrees (haversine). */
function degreesBetween(
  [latA, lonA]: readonly [number, number],
  [latB, lonB]: readonly [number, number],
): number {
  const rad = Math.PI / 180;
  const half = (a: number, b: number) => Math.sin(((b - a) * rad) / 2) ** 2;
  const h = half(latA, latB) + Math.cos(latA * rad) * Math.cos(latB * rad) * half(lonA, lonB);
  return (2 * Math.asin(Math.min(1, Math.sqrt(h)))) / rad;
}
