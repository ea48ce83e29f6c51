/** Works out, once, what the queries ask of a table of meetings: look-ups by id, columns, days, places. */
import type { Bits } from '../columns/bits.ts';
import { columnsOf } from '../columns/columns.ts';
import type { MeetingTable } from '../columns/table.ts';
import type { About, MeetingFacts, PlaceFacts } from '../dataset/facts.ts';
import { parseEdtf } from '../model/edtf.ts';
import { slug } from '../model/id.ts';
import type { Details } from './details.ts';
import { engineOf } from './engine.ts';
import type { IndexedDataset, IndexedMeeting } from './indexed.ts';
import { meetingRows } from './meeting-rows.ts';
import type { Named } from './words-of.ts';

const byKey = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** A place's key, readable in a link: its city in the gazetteer, else its name and country as such a city would be called. */
export function placeKey({ place }: Pick<MeetingFacts, 'place'>): string | null {
  if (!place) return null;
  // A name of signs alone has no slug: it stands as it is.
  return place.city ?? (slug(`${place.name} ${place.country ?? ''}`) || place.name);
}

/** Of a table of meetings in order of time. `found`: the rows that hold the words of a search, null while they are being searched. */
export function indexTable(
  table: MeetingTable,
  about: About,
  details: Details,
  found: (text: string) => Bits | null,
): IndexedDataset {
  const dates = table.date.values.map(({ edtf }) => (edtf === null ? null : parseEdtf(edtf)));
  const columns = columnsOf(table, {
    days: dates.map((date) =>
      date === null || date.precision === 'undated' ? null : { from: date.from!, to: date.to! },
    ),
    precision: dates.map((date) => date?.precision ?? 'undated'),
    places: table.place.values.map((place) => placeKey({ place }) || null),
  });
  const meetings = meetingRows({ table, columns, dates });
  return {
    dataset: about,
    details,
    meetings,
    columns,
    engine: engineOf(columns, found),
    byId: byKey(meetings),
    ...namedIn(about),
    cities: byKey(about.cities),
    documents: byKey(about.documents),
    places: placesByKey(meetings),
    span: columns.dated ? { from: columns.from[0]!, to: columns.lastDay } : null,
  };
}

/** What its meetings name, by id. */
export const namedIn = (about: About): Named => ({
  countries: byKey(about.countries),
  officials: byKey(about.officials),
  topics: byKey(about.topics),
  events: byKey(about.events),
});

function placesByKey(meetings: readonly IndexedMeeting[]): Map<string, PlaceFacts> {
  const places = new Map<string, PlaceFacts>();
  for (const m of meetings) {
    const { place } = m;
    if (place !== null && !places.has(place)) places.set(place, m.meeting.place!);
  }
  return places;
}
