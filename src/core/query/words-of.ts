/** The words by which meetings that are in hand are found, and the search among them. */
import { type Bits, noBits, setBit } from '../columns/bits.ts';
import type { Country, Meeting, Official, Topic, WiderEvent } from '../dataset/dataset.ts';
import type { Evidence } from '../model/meeting.ts';
import { searchWords, searchable } from './searched.ts';

/** What meetings name by an id. */
export interface Named {
  countries: ReadonlyMap<string, Country>;
  officials: ReadonlyMap<string, Official>;
  topics: ReadonlyMap<string, Topic>;
  events: ReadonlyMap<string, WiderEvent>;
}

/** A country's names in languages that the data set lacks, by which it is found as well. */
export type AlsoCalled = (country: string) => readonly string[];

/** For each meeting its folded words: of names, roles, places, topics, event and evidence. */
export function wordsOf(meetings: readonly Meeting[], named: Named, alsoCalled: AlsoCalled): string[] {
  const told = peopleOfQuotes(meetings);
  const { countries, officials, topics, events } = named;
  const called = (id: string): string[] => [
    ...Object.values(countries.get(id)?.names ?? {}),
    ...alsoCalled(id),
  ];
  return meetings.map((meeting) => {
    const sides = new Set(meeting.participants.flatMap((p) => (p.country ? [p.country] : [])));
    const people = new Set(meeting.participants.flatMap((p) => (p.official ? [p.official] : [])));
    return searchable([
      ...meeting.participants.flatMap((p) => [p.name ?? '', p.role ?? '']),
      ...[...people].flatMap((id) => officials.get(id)?.spellings ?? []),
      ...[...sides].flatMap(called),
      meeting.place?.name ?? '',
      ...meeting.topics.flatMap((id) => Object.values(topics.get(id)?.names ?? {})),
      events.get(meeting.event ?? '')?.name ?? '',
    ]).concat(evidenceWords(meeting, told, officials));
  });
}

/** The words of meetings as a file: a line a meeting, each word once, with a space before it. */
export const writtenWords = (words: readonly string[]): string =>
  words.map((held) => [...new Set(held.split(' '))].map((word) => word && ` ${word}`).join('')).join('\n');

/** The rows that hold every word of a search. */
export function rowsFound(words: readonly string[], text: string): Bits {
  const wanted = searchWords(text);
  const bits = noBits(words.length);
  for (const [row, held] of words.entries())
    if (wanted.every((word) => held.includes(word))) setBit(bits, row, true);
  return bits;
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
