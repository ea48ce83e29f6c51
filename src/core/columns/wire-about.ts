/** What an index says besides its meetings: who, where, about what, in which documents. */
import { DATASET_VERSION, type Official } from '../dataset/dataset.ts';
import type { About } from '../dataset/facts.ts';
import { type Article, LANGUAGES } from '../model/article.ts';
import { slug } from '../model/id.ts';
import { BrokenBytes, type ByteReader, type ByteWriter } from './bytes.ts';
import { placesIn, readIds, readRefs, writeIds, writeRefs } from './ids.ts';
import { among, readStarts } from './wire-lists.ts';

/** The short lists, in which nothing would be won by columns. */
type Short = Pick<
  About,
  | 'version'
  | 'edition'
  | 'review'
  | 'countries'
  | 'cities'
  | 'organisations'
  | 'topics'
  | 'notices'
  | 'people'
>;

/** All but the positions. */
export function writeAbout(out: ByteWriter, about: About): void {
  const { version, edition, review, countries, cities, organisations, topics, notices, people } = about;
  const short: Short = {
    version,
    edition,
    review,
    countries,
    cities,
    organisations,
    topics,
    notices,
    people,
  };
  out.text(JSON.stringify(short));
  out.texts(about.events.map((e) => e.id));
  out.texts(about.events.map((e) => e.name));
  writeOfficials(out, about.officials);
  writeDocuments(out, about.documents);
}

const LISTS = ['countries', 'cities', 'organisations', 'topics'] as const;

function readShort(from: ByteReader): Short {
  const short = JSON.parse(from.text()) as Short;
  const isRecord = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
  if (short?.version !== DATASET_VERSION || typeof short.edition !== 'string')
    throw new BrokenBytes('its data are of another version');
  if (!LISTS.every((key) => Array.isArray(short[key]) && short[key].every(isRecord)))
    throw new BrokenBytes('a list of its names is none');
  if (!Array.isArray(short.notices)) throw new BrokenBytes('its notices are no list');
  if (short.people !== undefined && !Array.isArray(short.people))
    throw new BrokenBytes('its decisions about people are no list');
  return short;
}

export function readAbout(from: ByteReader): Omit<About, 'positions'> {
  const short = readShort(from);
  const events = from.named();
  const names = from.named(events.length);
  return {
    ...short,
    events: events.map((id, i) => ({ id, name: names[i]! })),
    officials: readOfficials(from),
    documents: readDocuments(from),
  };
}

/** How an official is called by default: only other ids are written. */
const usualId = (name: string, country: string | null): string =>
  `${slug(name)}-${country?.toLowerCase() ?? ''}`;

function writeOfficials(out: ByteWriter, officials: readonly Official[]): void {
  out.texts(officials.map((o) => o.name));
  out.texts(officials.map((o) => o.country));
  out.texts(officials.map((o) => (o.id === usualId(o.name, o.country) ? null : o.id)));
  out.numbers(officials.map((o) => o.spellings.length));
  out.texts(officials.flatMap((o) => o.spellings));
  out.numbers(officials.map((o) => o.roles.length));
  const roles = officials.flatMap((o) => o.roles);
  for (const key of ['role', 'country', 'first', 'last'] as const) out.texts(roles.map((r) => r[key]));
}

function readOfficials(from: ByteReader): Official[] {
  const names = from.named();
  const countries = from.texts(names.length);
  const ids = from.texts(names.length);
  const spelt = readStarts(from, names.length);
  const spellings = from.named(spelt.at(-1));
  const held = readStarts(from, names.length);
  const roles = from.named(held.at(-1));
  const [lands, firsts, lasts] = [1, 2, 3].map(() => from.texts(roles.length)) as [
    (string | null)[],
    (string | null)[],
    (string | null)[],
  ];
  return names.map((name, i) => ({
    id: ids[i] ?? usualId(name, countries[i]!),
    name,
    spellings: spellings.slice(spelt[i], spelt[i + 1]),
    country: countries[i]!,
    roles: roles.slice(held[i], held[i + 1]).map((role, k) => {
      const at = held[i]! + k;
      return { role, country: lands[at]!, first: firsts[at]!, last: lasts[at]! };
    }),
  }));
}

function writeDocuments(out: ByteWriter, documents: readonly Article[]): void {
  const ids = documents.map((d) => d.id);
  writeIds(out, ids);
  for (const key of ['file', 'language', 'agency', 'title', 'date'] as const)
    out.texts(documents.map((d) => d[key]));
  out.numbers(documents.map((d) => d.start));
  out.numbers(documents.map((d) => d.end));
  writeRefs(
    out,
    documents.map((d) => d.teaserOf),
    placesIn(ids),
  );
  // Few have any of it.
  out.texts(
    documents.map(({ unread, given }) => (unread || given ? JSON.stringify({ unread, given }) : null)),
  );
}

function readDocuments(from: ByteReader): Article[] {
  const ids = readIds(from);
  const many = ids.length;
  const files = from.named(many);
  const languages = from.texts(many).map((value) => (value === null ? null : among(LANGUAGES, value)));
  const agencies = from.texts(many);
  const titles = from.texts(many);
  const dates = from.texts(many);
  const starts = from.numbers(many);
  const ends = from.numbers(many);
  const teasers = readRefs(from, ids, many);
  const more = from.texts(many);
  return ids.map((id, i) => ({
    id,
    file: files[i]!,
    language: languages[i]!,
    agency: agencies[i]!,
    title: titles[i]!,
    date: dates[i]!,
    start: starts[i]!,
    end: ends[i]!,
    teaserOf: teasers[i]!,
    ...(more[i] == null ? {} : (JSON.parse(more[i]) as Pick<Article, 'unread' | 'given'>)),
  }));
}
