/** Some meetings as a data set of their own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/core/dataset/schema.ts';
import { writeJson } from '../../../src/core/export/json.ts';
import { takeaway } from '../../fixtures/takeaway.ts';

describe('writeJson', () => {
  it('is a data set that can be opened, whatever meetings are chosen', () => {
    const all = takeaway();
    fc.assert(
      fc.property(fc.subarray([...all.meetings]), (meetings) => {
        const read = readDataset(JSON.parse(writeJson({ ...all, meetings })));
        expect(read.ok ? read.dataset.meetings.map((m) => m.id) : read.problems).toEqual(
          meetings.map((m) => m.id),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('holds nothing that its meetings do not name', () => {
    const all = takeaway();
    const one = { ...all, meetings: all.meetings.filter((m) => m.id === 'day-one') };
    const dataset = JSON.parse(writeJson(one)) as Record<string, { id: string }[]> & { about: object };
    expect(dataset['officials']!.map((o) => o.id)).toEqual(['ingrid-halvdal-no', 'tomas-areias-pt']);
    expect(dataset['countries']!.map((c) => c.id)).toEqual(['NO', 'PT']);
    expect(dataset['documents']!.map((d) => d.id)).toEqual(['story']);
    expect(dataset.about).toMatchObject({ chosen: 'Toutes les rencontres', on: '2021-02-03' });
  });
});
