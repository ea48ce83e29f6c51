/** The records that the meetings name (officials, bodies, countries, topics, events), each once and sorted. */
import {
  type City,
  type Country,
  DATASET_VERSION,
  type Meeting,
  type PeopleDecision,
  type Topic,
} from '../dataset/dataset.ts';
import { byCodeUnit } from '../model/id.ts';
import { eventId, eventRecords, organisationRecords } from './bodies.ts';
import type { Corrected } from './corrections.ts';
import { personName } from './names.ts';
import { type Naming, officialRecords } from './officials.ts';
import type { Person } from './people.ts';
import type { Collated } from './report.ts';
import type { Cluster } from './same-meeting.ts';
import type { Told } from './tellings.ts';

/** What the collation must know of the world: names in the languages of the interface. */
export interface WorldNames {
  countries: ReadonlyMap<string, Country>;
  cities: ReadonlyMap<string, City>;
  topics: ReadonlyMap<string, Topic>;
  /** folded words that say a nation ("francais"): in a role they are no part of the office */
  demonyms: ReadonlySet<string>;
}

/** Who is named in which meeting, in every telling; a correction of the participants replaces them. */
function namingsOf(meetings: readonly Meeting[], clusterOf: ReadonlyMap<string, Cluster>): Naming[] {
  return meetings.flatMap((meeting) => {
    const decided = meeting.corrections.some((c) => c.field === 'participants');
    const named = decided
      ? meeting.participants
      : clusterOf
          .get(meeting.id)!
          .flatMap((t) => t.meeting.participants.map((p, i) => ({ ...p, official: t.sides[i] ?? null })));
    return named.flatMap(({ name, role, country, official }): Naming[] =>
      official !== null && name !== null
        ? [{ official, name: personName(name).written, role, country, meeting }]
        : [],
    );
  });
}

/** Puts the data set together. `warnings` get a line for each id that the world has no name for. */
export function assemble(
  told: Told,
  { meetings, notices, reviewed }: Corrected,
  clusterOf: ReadonlyMap<string, Cluster>,
  people: ReadonlyMap<string, Person>,
  world: WorldNames,
  warnings: string[],
  decided: readonly PeopleDecision[] = [],
): Collated {
  const officials = officialRecords(namingsOf(meetings, clusterOf), people);
  const sides = meetings.flatMap((m) => m.participants);
  const organisations = organisationRecords(
    sides.flatMap(({ organisation, name, country }) =>
      organisation !== null && name !== null ? [{ id: organisation, name, country }] : [],
    ),
  );
  const cities = [...new Set(meetings.flatMap((m) => m.place?.city ?? []))]
    .sort(byCodeUnit)
    .flatMap((id) => world.cities.get(id) ?? []);
  const countries = [
    ...cities.map((c) => c.country),
    ...sides.map((p) => p.country),
    ...meetings.map((m) => m.place?.country ?? null),
    ...officials.map((o) => o.country),
    ...organisations.map((o) => o.country),
  ];
  const topics = meetings.flatMap((m) => m.topics);
  return {
    version: DATASET_VERSION,
    review:
      reviewed === 0 && !decided.length
        ? 'machine-extracted'
        : reviewed < meetings.length
          ? 'partly-reviewed'
          : 'reviewed',
    documents: told.documents,
    countries: used(
      'country',
      countries,
      world.countries,
      (id) => ({ ...plain(id), kind: 'body' }),
      warnings,
    ),
    cities,
    officials,
    organisations,
    topics: used('topic', topics, world.topics, plain, warnings),
    events: eventsOf(meetings, clusterOf),
    meetings: [...meetings].sort((a, b) => byCodeUnit(a.id, b.id)),
    notices,
    ...(decided.length && { people: [...decided] }),
  };
}

const plain = (id: string): Topic => ({ id, names: { fr: id, en: id, vi: id } });

function used<T>(
  kind: string,
  ids: readonly (string | null)[],
  names: ReadonlyMap<string, T>,
  unknown: (id: string) => T,
  warnings: string[],
): T[] {
  return [...new Set(ids.filter((id) => id !== null))].sort(byCodeUnit).map((id) => {
    const row = names.get(id);
    if (row === undefined) warnings.push(`no name is known for the ${kind} ${id}: its id is shown`);
    return row ?? unknown(id);
  });
}

function eventsOf(meetings: readonly Meeting[], clusterOf: ReadonlyMap<string, Cluster>): Collated['events'] {
  const named = meetings.flatMap((m) => clusterOf.get(m.id)!.flatMap((t) => t.meeting.event?.quote ?? []));
  const inUse = new Set(meetings.map((m) => m.event));
  return eventRecords(named.map((name) => ({ id: eventId(name), name }))).filter((e) => inUse.has(e.id));
}
