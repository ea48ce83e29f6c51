/** The data set with what every query asks of it worked out once: look-ups by id, days, sides, searchable words. */
import { type Columns, FACETS, type RowFacts, columnsOf } from '../columns/columns.ts';
import { type Bits, noBits, setBit } from '../columns/bits.ts';
import type { City, Country, Dataset, Meeting, Official, Topic, WiderEvent } from '../dataset/dataset.ts';
import type { Article } from '../model/article.ts';
import { type FuzzyDate, type Precision, parseEdtf } from '../model/edtf.ts';
import { byCodeUnit, fold, slug } from '../model/id.ts';
import type { Evidence, Place } from '../model/meeting.ts';
import { type Engine, engineOf } from './engine.ts';
import { FACET_VALUES, searchWords } from './filters.ts';
import { type NodeId, countryNode, officialNode } from './state.ts';

/** A meeting with its derived facts. */
export interface IndexedMeeting {
  meeting: Meeting;
  id: string;
  /** null = the text gives no date at all */
  date: FuzzyDate | null;
  precision: Precision;
  /** countries and bodies of the participants, in the order of the text, each once */
  countries: readonly string[];
  officials: readonly string[];
  /** the two lists above as nodes */
  nodes: readonly NodeId[];
  /** key of the place facet ("beijing-cn"), null where none is known */
  place: string | null;
  /** folded words of names, roles, places, topics and evidence, each preceded by a space; worked out when first asked for */
  readonly words: string;
}

export interface IndexedDataset {
  dataset: Dataset;
  /** in order of time: dated by first day, then text order; undated last */
  meetings: readonly IndexedMeeting[];
  /** the same meetings by facts: row r is the meeting at place r */
  columns: Columns;
  engine: Engine;
  byId: ReadonlyMap<string, IndexedMeeting>;
  countries: ReadonlyMap<string, Country>;
  cities: ReadonlyMap<string, City>;
  officials: ReadonlyMap<string, Official>;
  topics: ReadonlyMap<string, Topic>;
  events: ReadonlyMap<string, WiderEvent>;
  documents: ReadonlyMap<string, Article>;
  /** place key → the place as the first meeting there writes it */
  places: ReadonlyMap<string, Place>;
  /** first and last day that any dated meeting may be, null where none is dated */
  span: { from: number; to: number } | null;
}

const byKey = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Folded words, each preceded by a space, so that " kolo" finds a word that begins with it. */
export function searchable(parts: readonly string[]): string {
  return ` ${fold(parts.join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
}

/** A place's key, readable in a link: its city in the gazetteer, else its name and country as such a city would be called. */
export function placeKey({ place }: Meeting): string | null {
  if (!place) return null;
  // A name of signs alone has no slug: it stands as it is.
  return place.city ?? (slug(`${place.name} ${place.country ?? ''}`) || place.name);
}

/**
 * Works out, once, everything that the queries ask of a data set. Pure: the data set is not changed.
 *
 * @param alsoCalled a country's names in languages that the data set lacks, by which it is found as well
 */
export function indexDataset(
  dataset: Dataset,
  alsoCalled: (country: string) => readonly string[] = () => [],
): IndexedDataset {
  const countries = byKey(dataset.countries);
  const officials = byKey(dataset.officials);
  const topics = byKey(dataset.topics);
  const events = byKey(dataset.events);
  let told: ReturnType<typeof peopleOfQuotes> | null = null;
  const wordsOf = (meeting: Meeting, sides: readonly string[], people: readonly string[]): string => {
    told ??= peopleOfQuotes(dataset.meetings);
    const named = (id: string): string[] => [
      ...Object.values(countries.get(id)?.names ?? {}),
      ...alsoCalled(id),
    ];
    return searchable([
      ...meeting.participants.flatMap((p) => [p.name ?? '', p.role ?? '']),
      ...people.flatMap((id) => officials.get(id)?.spellings ?? []),
      ...sides.flatMap(named),
      meeting.place?.name ?? '',
      ...meeting.topics.flatMap((id) => Object.values(topics.get(id)?.names ?? {})),
      events.get(meeting.event ?? '')?.name ?? '',
    ]).concat(evidenceWords(meeting, told, officials));
  };
  const indexed = dataset.meetings.map((meeting): IndexedMeeting => {
    const date = meeting.date.edtf === null ? null : parseEdtf(meeting.date.edtf);
    const sides = unique(meeting.participants.flatMap((p) => (p.country ? [p.country] : [])));
    const people = unique(meeting.participants.flatMap((p) => (p.official ? [p.official] : [])));
    let words: string | null = null;
    return {
      meeting,
      id: meeting.id,
      date,
      precision: date?.precision ?? 'undated',
      countries: sides,
      officials: people,
      nodes: [...sides.map(countryNode), ...people.map(officialNode)],
      place: placeKey(meeting),
      get words() {
        return (words ??= wordsOf(meeting, sides, people));
      },
    };
  });
  const meetings = [...indexed].sort(inTime);
  const columns = columnsOf(meetings.map(rowFacts));
  return {
    dataset,
    meetings,
    columns,
    engine: engineOf(columns, (text) => wordsIn(meetings, text)),
    byId: byKey(meetings),
    countries,
    cities: byKey(dataset.cities),
    officials,
    topics,
    events,
    documents: byKey(dataset.documents),
    places: placesByKey(meetings),
    span: columns.dated
      ? { from: columns.from[0]!, to: columns.to[columns.byEnd[columns.dated - 1]!]! }
      : null,
  };
}

function rowFacts(m: IndexedMeeting): RowFacts {
  const days = m.precision === 'undated' || m.date === null ? null : { from: m.date.from!, to: m.date.to! };
  const values = Object.fromEntries(FACETS.map((key) => [key, FACET_VALUES[key](m)])) as RowFacts['values'];
  return { days, sureness: m.meeting.sureness.value, values };
}

/** The meetings that hold every word of a search. */
function wordsIn(meetings: readonly IndexedMeeting[], text: string): Bits {
  const wanted = searchWords(text);
  const bits = noBits(meetings.length);
  for (const [row, { words }] of meetings.entries())
    if (wanted.every((word) => words.includes(word))) setBit(bits, row, true);
  return bits;
}

function inTime(a: IndexedMeeting, b: IndexedMeeting): number {
  const day = (m: IndexedMeeting): number =>
    m.precision === 'undated' ? Infinity : (m.date?.from ?? Infinity);
  const first = byCodeUnit(a.meeting.evidence[0]?.document ?? '', b.meeting.evidence[0]?.document ?? '');
  const byDay = day(a) === day(b) ? 0 : day(a) - day(b);
  return byDay || first || a.meeting.order - b.meeting.order || byCodeUnit(a.id, b.id);
}

function placesByKey(meetings: readonly IndexedMeeting[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const m of meetings)
    if (m.place && m.meeting.place && !places.has(m.place)) places.set(m.place, m.meeting.place);
  return places;
}

const quoteKey = (e: Evidence): string => `${e.document} ${e.start} ${e.end}`;

/** Officials of all the meetings that one sentence tells ("met A, B and C separately" tells three). */
function peopleOfQuotes(meetings: readonly Meeting[]): Map<string, Set<string>> {
  const people = new Map<string, Set<string>>();
  for (const meeting of meetings) {
    for (const evidence of meeting.evidence) {
      const known = people.get(quoteKey(evidence)) ?? new Set<string>();
      for (const p of meeting.participants) if (p.official) known.add(p.official);
      people.set(quoteKey(evidence), known);
    }
  }
  return people;
}

/** Words of the evidence without the names of those who, in the same sentence, took part in another meeting. */
function evidenceWords(
  meeting: Meeting,
  told: ReadonlyMap<string, ReadonlySet<string>>,
  officials: ReadonlyMap<string, Official>,
): string {
  const own = new Set(meeting.participants.map((p) => p.official));
  return meeting.evidence
    .map((evidence) => {
      const others = [...(told.get(quoteKey(evidence)) ?? [])].filter((id) => !own.has(id));
      const names = others.flatMap((id) => officials.get(id)?.spellings ?? []);
      const words = `${searchable([evidence.quote])} `;
      return names.reduce((text, name) => text.replaceAll(`${searchable([name])} `, ' '), words);
    })
    .join('');
}
