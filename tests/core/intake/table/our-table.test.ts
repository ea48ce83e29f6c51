/** Our own table, written and read again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../../../src/core/build/table-names.ts';
import type { Dataset, Meeting } from '../../../../src/core/dataset/dataset.ts';
import { writeCsv } from '../../../../src/core/export/csv.ts';
import { guessMapping } from '../../../../src/core/intake/table/guess.ts';
import { readTable } from '../../../../src/core/intake/table/read-table.ts';
import { tableReading } from '../../../../src/core/intake/table/reading.ts';
import { KINDS, PARTICIPANT_KINDS, STATUSES } from '../../../../src/core/model/meeting.ts';
import { FIXTURE } from '../../../fixtures/dataset.ts';
import { takeaway } from '../../../fixtures/takeaway.ts';

const names = tableNames();

function readBack(text: string) {
  const table = readTable(text, 'meetings.csv');
  const mapping = guessMapping(table, names);
  return { table, mapping, ...tableReading(table, mapping, names) };
}

/** What a row of the table can say of a meeting. */
interface Told {
  participants: { kind: string; name: string | null; role: string | null; country: string | null }[];
  place: { name: string; country: string | null } | null;
  date: { edtf: string | null };
  kind: string;
  status: string;
  topics: readonly string[];
}

const told = (m: Told): Told => ({
  participants: m.participants.map(({ kind, name, role, country }) => ({ kind, name, role, country })),
  place: m.place && { name: m.place.name, country: m.place.country },
  date: { edtf: m.date.edtf },
  kind: m.kind,
  status: m.status,
  topics: m.topics,
});

/** A name of any characters; the cell of an empty one says that there is none. */
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const maybe = fc.option(text, { nil: null });
const country = fc.constantFrom(null, 'NO', 'PT', 'ASEAN', 'SUHH', 'Atlantis');
const participant = fc.record({
  kind: fc.constantFrom(...PARTICIPANT_KINDS),
  name: maybe,
  role: maybe,
  country,
});
const edtf = fc.constantFrom(
  null,
  '2019',
  '2019-03',
  '2019-03-12',
  '2019-03-12?',
  '2019~',
  '2019-03-12/2019-03-15',
  '[2014..]',
  '[2019-03-12,2019-03-14]',
  'XXXX-10-24',
);
const meeting = fc.record({
  participants: fc.array(participant, { minLength: 1, maxLength: 4 }),
  place: fc.option(fc.record({ name: text, country }), { nil: null }),
  date: fc.record({ edtf }),
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom(...STATUSES),
  topics: fc.uniqueArray(fc.constantFrom('demining', 'accreditation'), { maxLength: 2 }),
});

const topics = ['demining', 'accreditation'].map((id) => ({ id, names: { fr: id, en: id, vi: id } }));

function datasetOf(rows: readonly Told[]): Dataset {
  const base = FIXTURE.meetings[0]!;
  const meetings = rows.map((row, i) => ({
    ...base,
    id: `m${i}`,
    order: i,
    kind: row.kind,
    status: row.status,
    topics: [...row.topics],
    event: null,
    date: { edtf: row.date.edtf, basis: 'stated', said: null },
    place: row.place && { ...row.place, city: null, basis: 'stated', said: null },
    participants: row.participants.map((p) => ({
      ...p,
      countryBasis: 'none',
      said: null,
      official: null,
      organisation: null,
    })),
  })) as Meeting[];
  return { ...FIXTURE, topics, meetings };
}

describe('our own table', () => {
  it('is recognised and needs no questions', () => {
    const { mapping, reading, problems } = readBack(writeCsv(takeaway()));
    expect(mapping).toMatchObject({ exact: true, questions: [] });
    expect(reading.meetings).toHaveLength(takeaway().meetings.length);
    expect(problems.map((p) => p.why)).toEqual(problems.map(() => 'topic-unknown'));
  });

  it('comes back equal, whatever its cells hold', () => {
    fc.assert(
      fc.property(fc.array(meeting, { minLength: 1, maxLength: 6 }), (rows) => {
        const from = takeaway({}, datasetOf(rows));
        const { reading, problems } = readBack(writeCsv(from));
        expect(problems).toEqual([]);
        expect(reading.meetings.map(told)).toEqual(from.meetings.map((m) => told(m.meeting)));
      }),
      { numRuns: 300 },
    );
  });

  it('reads back every quoted range', () => {
    fc.assert(
      fc.property(fc.array(meeting, { minLength: 1, maxLength: 4 }), (rows) => {
        const csv = writeCsv(takeaway({}, datasetOf(rows)));
        const spans = readBack(csv).reading.meetings.flatMap((m) => [
          ...m.evidence,
          ...[m.date.said, m.place?.said, ...m.participants.map((p) => p.said)].flatMap((span) => span ?? []),
        ]);
        expect(spans.map((s) => csv.slice(s.start, s.end))).toEqual(spans.map((s) => s.quote));
      }),
    );
  });
});
