/** Makes the table of meetings that are in hand. Apart from the table itself: what comes as a file has it already. */
import type { Meeting } from '../dataset/dataset.ts';
import type { DateFacts, ParticipantFacts, PlaceFacts } from '../dataset/facts.ts';
import type { Many, MeetingTable, One } from './table.ts';

type Key = string | number | null;

function one<T>(meetings: readonly Meeting[], valueOf: (m: Meeting) => T, keyOf: (value: T) => Key): One<T> {
  const codes = new Uint32Array(meetings.length);
  const known = new Map<Key, number>();
  const values: T[] = [];
  for (const [row, meeting] of meetings.entries()) {
    const value = valueOf(meeting);
    codes[row] = codeIn(known, values, keyOf(value), value);
  }
  return { codes, values };
}

function many<T>(
  meetings: readonly Meeting[],
  valuesOf: (m: Meeting) => readonly T[],
  keyOf: (value: T) => Key,
): Many<T> {
  const start = new Uint32Array(meetings.length + 1);
  const known = new Map<Key, number>();
  const values: T[] = [];
  const codes: number[] = [];
  for (const [row, meeting] of meetings.entries()) {
    for (const value of valuesOf(meeting)) codes.push(codeIn(known, values, keyOf(value), value));
    start[row + 1] = codes.length;
  }
  return { start, codes: Uint32Array.from(codes), values };
}

function codeIn<T>(known: Map<Key, number>, values: T[], key: Key, value: T): number {
  const code = known.get(key) ?? known.size;
  if (code < known.size) return code;
  known.set(key, code);
  values.push(value);
  return code;
}

const same = <T extends Key>(value: T): T => value;
const asText = (value: unknown): string => JSON.stringify(value);

const dateFacts = ({ edtf, basis }: Meeting['date']): DateFacts => ({ edtf, basis });
const placeFacts = ({ name, country, city, basis }: NonNullable<Meeting['place']>): PlaceFacts => ({
  name,
  country,
  city,
  basis,
});
const participantFacts = (p: Meeting['participants'][number]): ParticipantFacts => ({
  kind: p.kind,
  name: p.name,
  role: p.role,
  country: p.country,
  countryBasis: p.countryBasis,
  official: p.official,
  organisation: p.organisation,
});

/** The table of some meetings, a row each, in the order given. */
export function tableOf(meetings: readonly Meeting[]): MeetingTable {
  return {
    rows: meetings.length,
    ids: meetings.map((m) => m.id),
    date: one(meetings, (m) => dateFacts(m.date), asText),
    place: one(meetings, (m) => m.place && placeFacts(m.place), asText),
    kind: one(meetings, (m) => m.kind, same),
    status: one(meetings, (m) => m.status, same),
    section: one(meetings, (m) => m.section, same),
    event: one(meetings, (m) => m.event, same),
    sureness: one(meetings, (m) => m.sureness.value, same),
    order: Float64Array.from(meetings, (m) => m.order),
    participants: many(meetings, (m) => m.participants.map(participantFacts), asText),
    topics: many(meetings, (m) => m.topics, same),
    documents: many(meetings, (m) => [...new Set(m.evidence.map((e) => e.document))], same),
    corrected: many(meetings, (m) => m.corrections.map((c) => c.field), same),
  };
}
