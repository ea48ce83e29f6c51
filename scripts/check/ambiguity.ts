/** No written form may lead to two records unless it is marked as ambiguous, so that a reader never guesses. */
import { LANGUAGES, type Language } from '../../src/core/model/article.ts';
import { fold } from '../../src/core/model/id.ts';
import { problemOf, type Placed, type Problem } from './problem.ts';
import type { City, Organisation, Side } from './records.ts';
import { nameKey } from './words.ts';

type Forms = { readonly [L in Language]?: readonly string[] | undefined };

interface Claim {
  record: Placed<{ id: string }>;
  field: string;
  form: string;
}

const MARK = 'Move it to ambiguousNames or ambiguousDemonyms of all but the one that is meant, or of all.';

/** Names of sides and organisations, and demonyms of sides: at most one record may claim a form firmly. */
export function ambiguousForms(
  sides: readonly Placed<Side>[],
  organisations: readonly Placed<Organisation>[],
): Problem[] {
  return LANGUAGES.flatMap((language) => {
    const names = [
      ...sides.flatMap((side) =>
        claims(side, 'names', side.value.names, language, side.value.ambiguousNames),
      ),
      ...organisations.flatMap((each) => claims(each, 'names', each.value.names, language, undefined)),
    ];
    const demonyms = sides.flatMap((side) =>
      claims(side, 'demonyms', side.value.demonyms, language, undefined),
    );
    return [...contested(names), ...contested(demonyms)];
  });
}

/** Countries, states of the past and bodies are told apart by their ids alone, so no two of any file may share one. */
export function sharedIds(sides: readonly Placed<Side>[]): Problem[] {
  const owners = new Map<string, Placed<Side>>();
  return sides.flatMap((side) => {
    const owner = owners.get(side.value.id);
    owners.set(side.value.id, owner ?? side);
    if (!owner) return [];
    return [
      problemOf(
        side,
        'id',
        `"${side.value.id}" is also the id in ${owner.file}`,
        'Give it a code of its own.',
      ),
    ];
  });
}

/** A city's name may be another city's or another country's only where it is marked ambiguous. */
export function ambiguousCities(cities: readonly Placed<City>[], sides: readonly Placed<Side>[]): Problem[] {
  return LANGUAGES.flatMap((language) => {
    const firm = cities.filter((city) => city.value.ambiguous !== true);
    const own = firm.flatMap((city) => claims(city, 'names', city.value.names, language, undefined));
    const owners = new Map<string, string>();
    for (const side of sides)
      for (const { form } of claims(side, 'names', side.value.names, language, side.value.ambiguousNames))
        owners.set(nameKey(form), side.value.id);
    const countryOf = new Map(cities.map((city) => [city.value.id, city.value.country]));
    const asCountries = own.flatMap(({ record, field, form }) => {
      const owner = owners.get(nameKey(form));
      if (owner === undefined || owner === countryOf.get(record.value.id)) return [];
      return [problemOf(record, field, `"${form}" is also a name of ${owner}`, 'Mark the city ambiguous.')];
    });
    return [...contested(own, 'Mark all but the one that is meant ambiguous.'), ...asCountries];
  });
}

/** Spellings that differ by accents only are one form: accents are folded when they are matched. */
export function repeatedForms(
  records: readonly Placed<{ id: string; names: Forms; demonyms?: Forms | undefined }>[],
): Problem[] {
  return records.flatMap((record) =>
    (['names', 'demonyms'] as const).flatMap((field) =>
      LANGUAGES.flatMap((language) => {
        const forms = record.value[field]?.[language] ?? [];
        const repeated = forms.filter((form, index) =>
          forms.slice(0, index).some((other) => sameForm(form, other)),
        );
        const remedy = 'Remove it: accents are folded when names are matched.';
        return repeated.map((form) =>
          problemOf(record, `${field}.${language}`, `"${form}" is written twice`, remedy),
        );
      }),
    ),
  );
}

function sameForm(a: string, b: string): boolean {
  return fold(a) === fold(b) && nameKey(a) === nameKey(b);
}

function claims(
  record: Placed<{ id: string }>,
  field: string,
  forms: Forms | undefined,
  language: Language,
  ambiguous: Forms | undefined,
): Claim[] {
  const marked = new Set((ambiguous?.[language] ?? []).map(nameKey));
  return (forms?.[language] ?? [])
    .filter((form) => !marked.has(nameKey(form)))
    .map((form) => ({ record, field: `${field}.${language}`, form }));
}

function contested(claimed: readonly Claim[], remedy = MARK): Problem[] {
  const first = new Map<string, Claim>();
  return claimed.flatMap((claim) => {
    const key = nameKey(claim.form);
    const other = first.get(key);
    if (other === undefined) first.set(key, claim);
    if (other === undefined || other.record.value.id === claim.record.value.id) return [];
    const cause = `"${claim.form}" is also claimed by ${other.record.value.id}`;
    return [problemOf(claim.record, claim.field, cause, remedy)];
  });
}
