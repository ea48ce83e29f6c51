/** What two public lists of countries know is among ours: every UN member, their names and French demonyms. */
import isoCountries from 'i18n-iso-countries';
import worldCountries, { type Country as ListedCountry } from 'world-countries';
import { LEFT_OUT } from './left-out.ts';
import { problemOf, type Placed, type Problem } from './problem.ts';
import { FILES, type Country } from './records.ts';
import { wordKey } from './words.ts';

/** A form that a list has and ours has not. */
interface Lack {
  country: Placed<Country>;
  field: string;
  form: string;
}

const LEFT_OUT_FILE = 'scripts/check/left-out.ts';

export function coverageProblems(countries: readonly Placed<Country>[]): Problem[] {
  const ours = new Map(countries.map((country) => [country.value.id, country]));
  const lacks = worldCountries.flatMap((listed) => {
    const country = ours.get(listed.cca2);
    return country === undefined ? [] : [...nameLacks(country, listed), ...demonymLacks(country, listed)];
  });
  const excused = new Set(LEFT_OUT.map(({ country, form }) => `${country} ${form}`));
  const needed = new Set(lacks.map(({ country, form }) => `${country.value.id} ${form}`));
  return [
    ...worldCountries.filter(({ cca2, unMember }) => unMember && !ours.has(cca2)).map(missing),
    ...countries.filter(({ value }) => !isoCountries.isValid(value.id)).map(notIso),
    ...lacks.filter(({ country, form }) => !excused.has(`${country.value.id} ${form}`)).map(lackProblem),
    ...[...excused].filter((key) => !needed.has(key)).map(stale),
  ];
}

function missing({ cca2, name }: ListedCountry): Problem {
  const cause = `${cca2} (${name.common}), a member of the United Nations, is missing`;
  return { file: FILES.countries, line: 0, record: cca2, field: '', cause, remedy: 'Add its record.' };
}

function notIso(country: Placed<Country>): Problem {
  return problemOf(country, 'id', 'is no ISO 3166-1 code', 'Use the alpha-2 code, XK for Kosovo.');
}

function lackProblem({ country, field, form }: Lack): Problem {
  return problemOf(country, field, `lacks "${form}"`, `Add it, or say in ${LEFT_OUT_FILE} why not.`);
}

function stale(key: string): Problem {
  const cause = `"${key}" is excused for nothing`;
  return { file: LEFT_OUT_FILE, line: 0, record: '', field: '', cause, remedy: 'Remove the row.' };
}

function nameLacks(country: Placed<Country>, listed: ListedCountry): Lack[] {
  const { id, names, ambiguousNames } = country.value;
  const french = listed.translations['fra'];
  const wanted = {
    fr: [french?.common, french?.official, ...isoNames(id, 'fr')],
    en: [listed.name.common, listed.name.official, ...isoNames(id, 'en')],
  };
  return (['fr', 'en'] as const).flatMap((language) =>
    lacking(wanted[language], [...names[language], ...(ambiguousNames?.[language] ?? [])]).map((form) => ({
      country,
      field: `names.${language}`,
      form,
    })),
  );
}

function demonymLacks(country: Placed<Country>, listed: ListedCountry): Lack[] {
  const { demonyms, ambiguousDemonyms } = country.value;
  const french = listed.demonyms['fra'];
  const known = [...(demonyms?.fr ?? []), ...(ambiguousDemonyms?.fr ?? [])];
  return lacking([french?.m, french?.f], known).map((form) => ({ country, field: 'demonyms.fr', form }));
}

function isoNames(id: string, language: 'fr' | 'en'): string[] {
  return isoCountries.getName(id, language, { select: 'all' }) ?? [];
}

/** The wanted forms that are not known in folded words, each once. */
function lacking(wanted: readonly (string | undefined)[], known: readonly string[]): string[] {
  const keys = new Set(known.map(wordKey));
  return [...new Set(wanted)]
    .filter((form) => form !== undefined)
    .filter((form) => form !== '' && !keys.has(wordKey(form)));
}
