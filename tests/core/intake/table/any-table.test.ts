/** Any table at all ends in a data set or in problems that name their rows, never in a crash. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { finishDataset } from '../../../../src/core/build/build-dataset.ts';
import { tableNames } from '../../../../src/core/build/table-names.ts';
import { guessMapping } from '../../../../src/core/intake/table/guess.ts';
import { readTable } from '../../../../src/core/intake/table/read-table.ts';
import { tableReading } from '../../../../src/core/intake/table/reading.ts';

const names = tableNames();

/** The whole way; how many rows were kept, and how many left out by name. */
function through(text: string) {
  const table = readTable(text, 'us.csv');
  const { reading, problems } = tableReading(table, guessMapping(table, names), names);
  const { dataset } = finishDataset([reading], new Map([['us.csv', text]]));
  const left = new Set(problems.filter((p) => !p.kept).map((p) => p.row)).size;
  return { rows: table.rows.length, kept: dataset.meetings.length, left, problems };
}

const HEADERS = [
  'date',
  'end date',
  'visitor',
  'name',
  'country',
  'role',
  'place',
  'event',
  'kind',
  'status',
  'topics',
  'note',
  'x',
  '__proto__',
  'constructor',
  'date',
  '',
];
const CELLS = [
  '',
  '2019-03-12',
  '3/4/2019',
  '12 mars 2019',
  'NaN',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'King Olav',
  'Mr.',
  'President',
  ';',
  ' | ',
  'Norway',
  'Korea',
  'Oslo',
  '\0',
  '\ud800',
  'x'.repeat(400),
  '한'.repeat(150),
  "'=1+1",
  '()',
  '-',
  'visit',
];

describe('any table', () => {
  it('ends in a data set or in problems', () => {
    const cell = fc.oneof(fc.constantFrom(...CELLS), fc.string({ unit: 'binary', maxLength: 30 }));
    const table = fc.tuple(
      fc.array(fc.constantFrom(...HEADERS), { minLength: 1, maxLength: 8 }),
      fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 8 }),
    );
    fc.assert(
      fc.property(table, ([header, rows]) => {
        const { rows: found, kept, left } = through(Papa.unparse([header, ...rows]));
        expect(kept + left).toBe(found);
      }),
      { numRuns: 400 },
    );
  });

  it('without a date column is kept undated, each row named', () => {
    const table = readTable('name,country\nOla Berg,Norway\n', 'list.csv');
    const mapping = guessMapping(table, names);
    expect(mapping.questions.map((q) => q.why)).toEqual(['no-date', 'other-side']);
    expect(tableReading(table, mapping, names).reading.meetings[0]!.date.edtf).toBeNull();
  });

  it('of one column, or without people, says what it lacks', () => {
    expect(through('name\nOla Berg\n')).toMatchObject({ rows: 1, kept: 1 });
    expect(through('date\n2019-03-12\n')).toMatchObject({ rows: 1, kept: 0, left: 1 });
    expect(through('')).toMatchObject({ rows: 0, kept: 0, problems: [] });
  });
});
