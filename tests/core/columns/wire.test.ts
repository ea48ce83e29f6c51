import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/core/columns/bytes.ts';
import { tableOf } from '../../../src/core/columns/table-of.ts';
import { decodeIndex, encodeIndex } from '../../../src/core/columns/wire.ts';
import type { Dataset, Meeting, Participant } from '../../../src/core/dataset/dataset.ts';
import { readDataset } from '../../../src/core/dataset/schema.ts';
import { LANGUAGES } from '../../../src/core/model/article.ts';
import {
  COUNTRY_BASES,
  DATE_BASES,
  KINDS,
  PARTICIPANT_KINDS,
  PLACE_BASES,
  SECTIONS,
  STATUSES,
} from '../../../src/core/model/meeting.ts';
import { indexTable } from '../../../src/core/query/index-table.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { manyMeetings } from '../../fixtures/many.ts';

/** As a file of the site gives it back. */
function sent({ meetings, ...about }: Dataset) {
  const read = decodeIndex(encodeIndex({ table: tableOf(meetings), about }));
  if (!read.ok) throw new Error(read.problem);
  return read;
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('a\nb\\n', '\ud800', '﻿x', ''),
);
const id = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  fc.nat().map((n) => n.toString(36).padStart(11, '0')),
);
const edtf = fc.constantFrom('2015', '2015-10-24?', '[2015-01-01..]', 'XXXX-05-02', '2001-02/2001-04');
const whole = fc.oneof(fc.nat(9), fc.maxSafeNat(), fc.constant(1e300));
const pick = <T>(values: readonly T[]): fc.Arbitrary<T> =>
  values.length ? fc.constantFrom(...values) : fc.constant(null as T);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });
const named = (list: readonly string[]) =>
  list.map((each) => ({ id: each, names: { fr: each, en: '', vi: 'x' } }));

/** Any data set that the schema takes, small. */
const datasets = fc
  .record({
    documents: ids,
    countries: ids,
    cities: ids,
    officials: ids,
    topics: ids,
    events: ids,
    bodies: ids,
    meetings: ids,
  })
  .chain((all) => {
    const orNull = (list: readonly string[]) => fc.option(pick(list));
    const participant: fc.Arbitrary<Participant> = fc.record({
      kind: pick(PARTICIPANT_KINDS),
      name: fc.option(text),
      role: fc.option(text),
      country: orNull(all.countries),
      countryBasis: pick(COUNTRY_BASES),
      said: fc.constant(null),
      official: orNull(all.officials),
      organisation: orNull(all.bodies),
    });
    const meetingOf = (own: string): fc.Arbitrary<Meeting> =>
      fc.record({
        id: fc.constant(own),
        date: fc.record({ edtf: fc.option(edtf), basis: pick(DATE_BASES), said: fc.constant(null) }),
        place: fc.option(
          fc.record({
            name: text,
            country: orNull(all.countries),
            city: orNull(all.cities),
            basis: pick(PLACE_BASES),
            said: fc.constant(null),
          }),
        ),
        kind: pick(KINDS),
        status: pick(STATUSES),
        section: pick(SECTIONS),
        participants: fc.array(participant, { maxLength: 3 }),
        topics: fc.array(pick(all.topics), { maxLength: 3 }),
        event: orNull(all.events),
        evidence: fc.array(
          pick(all.documents).map((document) => ({
            document,
            section: 'article' as const,
            role: 'primary' as const,
            prefix: '',
            suffix: '',
            start: 0,
            end: 1,
            quote: 'x',
          })),
          { minLength: 1, maxLength: 3 },
        ),
        sureness: fc.record({ value: fc.constantFrom(0, 0.72, 1), reasons: fc.constant([]) }),
        order: whole,
        corrections: fc.array(
          fc.constantFrom('date', 'add', 'confirm').map((field) => ({
            field: field as 'date',
            extracted: null,
            value: null,
            reason: 'r',
            source: { title: 's', url: null },
            on: '2026-01-02',
            by: 'b',
          })),
          { maxLength: 2 },
        ),
      });
    const role = fc.record({
      role: text,
      country: orNull(all.countries),
      first: fc.option(edtf),
      last: fc.option(edtf),
    });
    return fc.record({
      version: fc.constant(1 as const),
      edition: id,
      review: fc.constant('reviewed' as const),
      documents: fc.tuple(
        ...all.documents.map((own) =>
          fc.record(
            {
              id: fc.constant(own),
              file: text,
              language: fc.option(pick(LANGUAGES)),
              agency: fc.option(text),
              title: fc.option(text),
              date: fc.option(edtf),
              start: whole,
              end: whole,
              teaserOf: orNull(all.documents),
              unread: fc.constant([{ why: 'language' as const, characters: 3 }]),
              given: fc.constant(['date' as const]),
            },
            {
              requiredKeys: ['id', 'file', 'language', 'agency', 'title', 'date', 'start', 'end', 'teaserOf'],
            },
          ),
        ),
      ),
      countries: fc.constant(named(all.countries).map((each) => ({ ...each, kind: 'state' as const }))),
      cities: fc.constant(
        named(all.cities).map((each) => ({
          ...each,
          country: all.countries[0]!,
          at: [1.5, -3] as [number, number],
        })),
      ),
      officials: fc.tuple(
        ...all.officials.map((own) =>
          fc.record({
            id: fc.constant(own),
            name: text,
            spellings: fc.array(text, { maxLength: 2 }),
            country: orNull(all.countries),
            roles: fc.array(role, { maxLength: 2 }),
          }),
        ),
      ),
      organisations: fc.constant(all.bodies.map((own) => ({ id: own, name: own, country: null }))),
      topics: fc.constant(named(all.topics)),
      events: fc.constant(all.events.map((own) => ({ id: own, name: `${own}!` }))),
      meetings: fc.tuple(...all.meetings.map(meetingOf)),
      notices: fc.constant([]),
      positions: fc.uniqueArray(
        fc.record({
          node: fc.oneof(
            id,
            pick([...all.countries.map((c) => `c:${c}`), ...all.meetings.map((m) => `m:${m}`)]),
          ),
          x: fc.oneof(fc.integer(), fc.constant(0.5)),
          y: fc.integer(),
        }),
        { selector: (each) => each.node, maxLength: 4 },
      ),
    });
  });

const byNode = (positions: Dataset['positions']) => [...positions].sort((a, b) => (a.node < b.node ? -1 : 1));

describe('the index as a file', () => {
  it('gives back all facts of any data set', () => {
    fc.assert(
      fc.property(datasets, (any) => {
        expect(readDataset(any)).toMatchObject({ ok: true });
        const made = any as unknown as Dataset;
        const { table, about } = sent(made);
        const { meetings, positions, ...rest } = made;
        expect(table).toEqual(tableOf(meetings));
        expect({ ...about, positions: null }).toEqual({ ...rest, positions: null });
        expect(byNode(about.positions)).toEqual(byNode(positions));
      }),
      { numRuns: 60 },
    );
  });

  it('makes of a data set the same facts and columns as the data set itself', () => {
    for (const dataset of [FIXTURE, manyMeetings(300, { officials: 30, countries: 9 })]) {
      const own = indexDataset(dataset);
      const read = sent({ ...dataset, meetings: [...(own.details.held ? own.details.meetings : [])] });
      const from = indexTable(read.table, read.about, own.details, () => new Uint32Array());
      expect(from.columns).toEqual(own.columns);
      for (const key of ['places', 'documents', 'officials', 'span'] as const)
        expect(from[key]).toEqual(own[key]);
      for (const [row, m] of from.meetings.entries()) {
        const { id, date, nodes, place, documents, corrected, meeting } = own.meetings[row]!;
        expect([m.id, m.date, m.nodes, m.place, m.documents, m.corrected]).toEqual([
          id,
          date,
          nodes,
          place,
          documents,
          corrected,
        ]);
        for (const key of [
          'date',
          'place',
          'kind',
          'participants',
          'topics',
          'event',
          'sureness',
          'order',
        ] as const)
          expect(m.meeting[key]).toEqual(meeting[key]);
      }
    }
  });
});

describe('a broken index', () => {
  const { meetings, ...about } = FIXTURE;
  const good = encodeIndex({ table: tableOf(meetings), about });

  it('is told to be so wherever it is broken or cut, and takes no more room than it has', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, value, cut) => {
        const bad = good.slice();
        bad[at] = value;
        for (const bytes of [bad, good.slice(0, cut), bad.slice(0, cut)]) {
          const read = decodeIndex(bytes);
          // What still has the form may be shown: that it is the edition's own is for the host to see to.
          expect(read.ok ? read.about.positions.length <= good.length : read.problem !== '').toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(decodeIndex(new Uint8Array())).toMatchObject({ ok: false });
    expect(decodeIndex(new TextEncoder().encode('<!doctype html>'))).toMatchObject({ ok: false });
  });

  it('asks for no room by a number alone', () => {
    const out = new ByteWriter();
    out.varint(2 ** 45);
    out.byte(1);
    expect(() => new ByteReader(out.whole()).numbers()).toThrow('no room');
  });
});

describe('numbers', () => {
  it('come back as they were, whole or not, near or far from one another', () => {
    const numbers = fc.array(
      fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    );
    fc.assert(
      fc.property(numbers, (values) => {
        const out = new ByteWriter();
        out.numbers(values);
        expect([...new ByteReader(out.whole()).numbers()]).toEqual(values);
      }),
    );
  });
});
