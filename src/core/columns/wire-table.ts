/** The table of meetings in a file. */
import { type AppliedCorrection, CORRECTED_FIELDS } from '../dataset/dataset.ts';
import type { About, DateFacts, ParticipantFacts, PlaceFacts } from '../dataset/facts.ts';
import {
  COUNTRY_BASES,
  DATE_BASES,
  KINDS,
  PARTICIPANT_KINDS,
  PLACE_BASES,
  SECTIONS,
  STATUSES,
} from '../model/meeting.ts';
import { BrokenBytes, type ByteReader, type ByteWriter } from './bytes.ts';
import { placesIn, readIds, readRefs, writeIds, writeRefs } from './ids.ts';
import type { Lists } from './lists.ts';
import type { Many, MeetingTable, One } from './table.ts';
import { among, readStarts } from './wire-lists.ts';

type Known = Pick<About, 'officials' | 'documents'>;

const lengthsOf = ({ start }: Lists): number[] =>
  Array.from({ length: start.length - 1 }, (_, row) => start[row + 1]! - start[row]!);

const FIELDS: readonly AppliedCorrection['field'][] = [...CORRECTED_FIELDS, 'add'];
const PARTICIPANT_TEXTS = ['kind', 'role', 'country', 'countryBasis', 'organisation'] as const;

export function writeTable(out: ByteWriter, table: MeetingTable, about: Known): void {
  writeIds(out, table.ids);
  out.texts(table.date.values.map((d) => d.edtf));
  out.texts(table.date.values.map((d) => d.basis));
  for (const key of ['name', 'country', 'city', 'basis'] as const)
    out.texts(table.place.values.map((p) => p && p[key]));
  for (const key of ['kind', 'status', 'section', 'event'] as const) out.texts(table[key].values);
  out.numbers(table.sureness.values);
  for (const key of ['date', 'place', 'kind', 'status', 'section', 'event', 'sureness'] as const)
    out.numbers(table[key].codes);
  out.numbers(table.order);
  const sides = table.participants.values;
  for (const key of PARTICIPANT_TEXTS) out.texts(sides.map((p) => p[key]));
  writeRefs(
    out,
    sides.map((p) => p.official),
    placesIn(about.officials.map((o) => o.id)),
  );
  const usual = new Map(about.officials.map((o) => [o.id, o.name]));
  writeNames(
    out,
    sides.map((p) => p.name),
    sides.map((p) => usual.get(p.official ?? '') ?? null),
  );
  out.texts(table.topics.values);
  writeRefs(out, table.documents.values, placesIn(about.documents.map((d) => d.id)));
  out.texts(table.corrected.values);
  for (const key of ['participants', 'topics', 'documents', 'corrected'] as const) {
    out.numbers(lengthsOf(table[key]));
    out.numbers(table[key].codes);
  }
}

/** Texts most of which are what one expects: those take no room. 0 = none, 1 = as expected, 2 = other. */
function writeNames(
  out: ByteWriter,
  names: readonly (string | null)[],
  expected: readonly (string | null)[],
): void {
  const isUsual = names.map((name, i) => name !== null && name === expected[i]);
  out.numbers(names.map((name, i) => (name === null ? 0 : isUsual[i] ? 1 : 2)));
  out.texts(names.filter((name, i) => name !== null && !isUsual[i]));
}

function readNames(from: ByteReader, expected: readonly (string | null)[]): (string | null)[] {
  const how = from.codes(3, expected.length);
  const others = from.named();
  let at = 0;
  return Array.from(how, (code, i) => {
    const name = code === 0 ? null : code === 1 ? expected[i] : others[at++];
    if (name === undefined || (code === 1 && name === null)) throw new BrokenBytes('a name is missing');
    return name;
  });
}

export function readTable(from: ByteReader, about: Known): MeetingTable {
  const ids = readIds(from);
  const rows = ids.length;
  const dates = readDates(from);
  const places = readPlaces(from);
  const kinds = from.named().map((value) => among(KINDS, value));
  const statuses = from.named().map((value) => among(STATUSES, value));
  const sections = from.named().map((value) => among(SECTIONS, value));
  const events = from.texts();
  const sureness = Array.from(from.numbers());
  const one = <T>(values: readonly T[]): One<T> => ({ codes: from.codes(values.length, rows), values });
  const single = {
    date: one(dates),
    place: one(places),
    kind: one(kinds),
    status: one(statuses),
    section: one(sections),
    event: one(events),
    sureness: one(sureness),
  };
  const order = from.numbers(rows);
  const participants = readParticipants(from, about);
  const topics = from.named();
  const documents = readRefs(
    from,
    about.documents.map((d) => d.id),
  ).filter((id) => id !== null);
  const corrected = from.named().map((value) => among(FIELDS, value));
  const many = <T>(values: readonly T[]): Many<T> => {
    const start = readStarts(from, rows);
    return { start, codes: from.codes(values.length, start[rows]), values };
  };
  return {
    rows,
    ids,
    ...single,
    order,
    participants: many(participants),
    topics: many(topics),
    documents: many(documents),
    corrected: many(corrected),
  };
}

function readDates(from: ByteReader): DateFacts[] {
  const edtfs = from.texts();
  const bases = from.texts(edtfs.length);
  return edtfs.map((edtf, i) => ({ edtf, basis: among(DATE_BASES, bases[i]!) }));
}

function readPlaces(from: ByteReader): (PlaceFacts | null)[] {
  const names = from.texts();
  const [countries, cities, bases] = [1, 2, 3].map(() => from.texts(names.length)) as [
    (string | null)[],
    (string | null)[],
    (string | null)[],
  ];
  return names.map((name, i) =>
    name === null
      ? null
      : { name, country: countries[i]!, city: cities[i]!, basis: among(PLACE_BASES, bases[i]!) },
  );
}

function readParticipants(from: ByteReader, about: Known): ParticipantFacts[] {
  const kinds = from.named();
  const read = (): (string | null)[] => from.texts(kinds.length);
  const [roles, countries, bases, organisations] = [read(), read(), read(), read()];
  const officials = readRefs(
    from,
    about.officials.map((o) => o.id),
    kinds.length,
  );
  const usual = new Map(about.officials.map((o) => [o.id, o.name]));
  const names = readNames(
    from,
    officials.map((id) => usual.get(id ?? '') ?? null),
  );
  return kinds.map((kind, i) => ({
    kind: among(PARTICIPANT_KINDS, kind),
    name: names[i]!,
    role: roles[i]!,
    country: countries[i]!,
    countryBasis: among(COUNTRY_BASES, bases[i]!),
    official: officials[i]!,
    organisation: organisations[i]!,
  }));
}
