/** Says data in the interface's language: dates with their doubt, countries, places, the title of a meeting. */
import { type FuzzyDate, dayNumber, parseEdtf } from '../../core/model/edtf.ts';
import type { Country, Names } from '../../core/dataset/dataset.ts';
import type { MeetingFacts, ParticipantFacts, PlaceFacts } from '../../core/dataset/facts.ts';
import { slug } from '../../core/model/id.ts';
import type { Status } from '../../core/model/meeting.ts';
import type { IndexedDataset } from '../../core/query/indexed.ts';
import type { NodeId } from '../../core/query/state.ts';
import type { Locale } from './catalog.ts';
import { sayCommas, sayDay, sayDays, sayList, sayRegion } from './formats.ts';
import type { Translate } from './translate.ts';

/** What saying data needs: the data, the language and its texts. */
export interface Speech {
  data: IndexedDataset;
  locale: Locale;
  t: Translate;
}

/** A date as known, in words: "vers mai 2025", "en 2014", "24 octobre, année inconnue", "date inconnue". */
export function sayDate(date: FuzzyDate | null, locale: Locale, t: Translate): string {
  if (!date) return t('date.unknown');
  const words = bareDate(date, locale, t);
  if (date.approximate) return t('date.approximate', { date: words });
  return date.uncertain ? t('date.uncertain', { date: words }) : words;
}

function bareDate(date: FuzzyDate, locale: Locale, t: Translate): string {
  const { from, to, precision } = date;
  if (precision === 'day' || precision === 'month' || precision === 'year')
    return sayDay(from!, locale, precision);
  if (precision === 'range') return sayDays(from!, to!, locale);
  if (precision === 'set') return t('date.oneOf', { dates: sayMembers(date.edtf, locale) });
  if (from !== null) return t('date.notBefore', { date: sayBound(date, from, locale) });
  if (to !== null) return t('date.notAfter', { date: sayBound(date, to, locale) });
  const yearless = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(date.edtf);
  if (!yearless) return t('date.unknown');
  // 2000 is a leap year, so that 29 February can be said.
  const day = dayNumber(2000, Number(yearless[1]), Number(yearless[2] ?? 1));
  if (day === null) return t('date.unknown');
  return t('date.yearUnknown', { date: sayDay(day, locale, yearless[2] ? 'dayOfYear' : 'monthOfYear') });
}

function sayMembers(edtf: string, locale: Locale): string {
  const members = edtf
    .slice(1, -1)
    .split(',')
    .map((m) => parseEdtf(m)?.from ?? null)
    .filter((d) => d !== null);
  return sayList(
    members.map((d) => sayDay(d, locale)),
    locale,
    'or',
  );
}

/** The limit of an open date, no finer than it is written: "[2014..]" says 2014, not 1 January 2014. */
function sayBound(date: FuzzyDate, day: number, locale: Locale): string {
  const written = /\d{4}(?:-\d{2})?(?:-\d{2})?/.exec(date.edtf)?.[0] ?? '';
  return sayDay(day, locale, written.length === 4 ? 'year' : written.length === 7 ? 'month' : 'day');
}

/**
 * A name of the data set in the interface's language. Data carry the names of three languages; a language that they
 * lack gets the English one, which `lang` cannot mark in a sentence: `isolated` at least keeps its letters together.
 */
export const sayName = (names: Names, locale: Locale): string =>
  Object.hasOwn(names, locale) ? names[locale as keyof Names] : names.en;

/** A country or body by its usual name: the data set's, else the browser's for a country, else in English. */
export function sayCountry(country: Pick<Country, 'id' | 'names'> | undefined, locale: Locale): string {
  if (!country) return '';
  if (Object.hasOwn(country.names, locale)) return sayName(country.names, locale);
  return sayRegion(country.id, locale) ?? sayName(country.names, locale);
}

/** A country, body or official by its usual name; its id where the data set holds none. */
export function sayNode(node: NodeId, { data, locale }: Pick<Speech, 'data' | 'locale'>): string {
  const id = node.slice(2);
  const name = node.startsWith('c:')
    ? sayCountry(data.countries.get(id), locale)
    : data.officials.get(id)?.name;
  return name || id;
}

/** A topic by its name; its id where the data set holds none. */
export function sayTopic(id: string, { data, locale }: Pick<Speech, 'data' | 'locale'>): string {
  const names = data.topics.get(id)?.names;
  return names ? sayName(names, locale) : id;
}

/** A place: the city or country by its name in the interface's language, anything else as the source writes it. */
export function sayPlace(
  place: Pick<PlaceFacts, 'name' | 'city' | 'country'>,
  { data, locale }: Pick<Speech, 'data' | 'locale'>,
): string {
  const city = place.city === null ? undefined : data.cities.get(place.city);
  if (city) return sayName(city.names, locale);
  const country = data.countries.get(place.country ?? '');
  const isCountry = Object.values(country?.names ?? {}).some((name) => slug(name) === slug(place.name));
  return isCountry ? sayCountry(country, locale) : place.name;
}

/** Where it is: the place, and its country unless the place is that country or names it. */
export function sayWhere(place: PlaceFacts, speech: Pick<Speech, 'data' | 'locale'>): string {
  const name = sayPlace(place, speech);
  const country = sayCountry(speech.data.countries.get(place.country ?? ''), speech.locale);
  return !country || slug(name).includes(slug(country)) ? name : sayCommas([name, country], speech.locale);
}

const capital = (text: string, locale: Locale): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));

/** Why none of some meetings counts as held by its own article: "évoquée et lue seulement dans l’encadré…". */
export function sayDoubt(meetings: readonly string[], { data, locale, t }: Speech): string {
  const counts = new Map<Exclude<Status, 'held'> | 'related', number>();
  for (const id of meetings) {
    const status = data.byId.get(id)?.meeting.status ?? 'held';
    const why = status === 'held' ? 'related' : status;
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return sayList(
    [...counts].map(([why, n]) => t(`network.tieWhy.${why}`, { n })),
    locale,
  );
}

/** Who a participant is: the name, else the role, else the country. Never invented. */
export function sayParticipant(p: ParticipantFacts, data: IndexedDataset, locale: Locale): string {
  if (p.kind === 'country' && p.country) return sayCountry(data.countries.get(p.country), locale);
  const resolved = p.official ? data.officials.get(p.official)?.name : null;
  return resolved ?? p.name ?? p.role ?? sayCountry(data.countries.get(p.country ?? ''), locale);
}

/** What a decision about whole meetings found, or made of it: an id is one meeting, ids several; the words that left make two. */
export const sayWhole = (value: unknown, t: Translate): string =>
  t('detail.correction.meetings', {
    count: Array.isArray(value) ? value.length + Number(typeof value[0] === 'object') : 1,
  });

/** "Tran Dai Quang et Meng Jianzhu": the participants, or the kind of meeting where none is known; begins as a title. */
export function sayMeeting(
  meeting: Pick<MeetingFacts, 'participants' | 'kind'>,
  data: IndexedDataset,
  locale: Locale,
  t: Translate,
): string {
  const who = meeting.participants
    .filter((p) => p.kind !== 'group')
    .map((p) => sayParticipant(p, data, locale));
  return capital(who.length ? sayList(who, locale) : t(`kind.${meeting.kind}`), locale);
}
