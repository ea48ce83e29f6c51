/** What the reader of tables knows of the world: the gazetteer, and the words of data/table, ready for look-up. */
import headers from '../../../data/table/headers.json' with { type: 'json' };
import words from '../../../data/table/words.json' with { type: 'json' };
import { WORLD } from './world.ts';
import { RECORDS, WORDS } from '../extract/knowledge.ts';
import {
  type HeaderWord,
  type NamedCountry,
  type Role,
  type TableNames,
  countryKey,
} from '../intake/table/names.ts';
import type { Kind, Status } from '../model/meeting.ts';
import { fold, slug } from '../model/id.ts';

const HEADERS = headers as readonly {
  role: Role;
  words: readonly string[];
  side?: number;
  kind?: Kind;
  alone?: boolean;
}[];

interface Written {
  id: string;
  names: Readonly<Partial<Record<string, readonly string[]>>>;
  ambiguousNames?: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** Every name of every country, body and state of the past. */
function countryNames(): Map<string, NamedCountry[]> {
  const found = new Map<string, NamedCountry[]>();
  const add = (written: string, named: NamedCountry): void => {
    const key = countryKey(written);
    const same = found.get(key);
    if (same) same.push(named);
    else found.set(key, [named]);
  };
  const all = (record: Written, from: number | null, to: number | null): void => {
    const { id } = record;
    for (const [first, ...others] of Object.values(record.names) as string[][]) {
      if (first !== undefined) add(first, { id, from, to, rank: 0 });
      for (const name of others) add(name, { id, from, to, rank: 1 });
    }
    const loose = Object.values(record.ambiguousNames ?? {}) as string[][];
    for (const name of loose.flat()) add(name, { id, from, to, rank: 2 });
  };
  for (const state of RECORDS.states) all(state, null, null);
  for (const past of RECORDS.historic) all(past, past.from, past.to);
  return found;
}

function cityNames(): Map<string, { id: string; country: string }> {
  const found = new Map<string, { id: string; country: string }>();
  for (const { id, country, names } of RECORDS.cities)
    for (const name of Object.values(names).flat())
      if (!found.has(slug(name))) found.set(slug(name), { id, country });
  return found;
}

function topicNames(): Map<string, string> {
  return new Map(
    RECORDS.topics.flatMap(({ id, names }) =>
      [id, ...Object.values(names).flat()].map((name) => [slug(name), id] as const),
    ),
  );
}

function headerWords(): Map<string, HeaderWord> {
  const found = new Map<string, HeaderWord>();
  for (const { role, words, side, kind, alone } of HEADERS)
    for (const word of words.map(slug))
      if (!found.has(word))
        found.set(word, { word, role, side: side ?? null, kind: kind ?? null, alone: alone ?? false });
  return found;
}

/** Words → the id that they stand for, which is a word itself. */
const byWord = <T extends string>(lists: Readonly<Record<T, readonly string[]>>): Map<string, T> =>
  new Map(
    (Object.entries(lists) as [T, readonly string[]][]).flatMap(([id, list]) =>
      [id, ...list].map((word) => [slug(word), id] as const),
    ),
  );

const dateWords = (): TableNames['dateWords'] => {
  const { to, rough, month, skip } = words.dates;
  const rows = { skip: [...skip, ...WORDS.weekdays.flatMap((day) => day.split(' '))], month, rough, to };
  return new Map(
    Object.entries(rows).flatMap(([kind, list]) =>
      list.map((word) => [fold(word), kind as keyof typeof rows]),
    ),
  );
};

const titles = (): Set<string> => {
  const not = new Set(words.notTitles);
  return new Set([...WORDS.heads, ...words.titles].map(fold).filter((title) => !not.has(title)));
};

let made: TableNames | null = null;

/** Made once, when the first table is opened. */
export const tableNames = (): TableNames =>
  (made ??= {
    countries: countryNames(),
    shown: new Map([...WORLD.countries].map(([id, { names }]) => [id, names.en])),
    cities: cityNames(),
    topics: topicNames(),
    months: new Map(WORDS.months.map(([name, number]) => [fold(name), number])),
    dateWords: dateWords(),
    titles: titles(),
    honorifics: new Set(WORDS.honorifics.filter((word) => word.length > 1).map(fold)),
    headers: headerWords(),
    kinds: byWord<Kind>(words.kinds),
    statuses: byWord<Status>(words.statuses),
  });
