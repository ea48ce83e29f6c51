import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namesOf } from '../../scripts/parquet/columns.ts';
import { openDataset } from '../../scripts/parquet/open-dataset.ts';
import { type Rows, writeParquet } from '../../scripts/parquet/write-parquet.ts';
import { buildDataset } from '../../src/core/build/build-dataset.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { writtenJson } from '../../src/core/dataset/written.ts';

const article = (place: string, day: string, body: string): string => `${place}, ${day} (AFP) - ${body}`;
const INPUTS = [
  {
    file: 'a.txt',
    text: article(
      'HANOI',
      '12 mars 2026',
      'La ministre française de la Culture, Anne Martel, a reçu jeudi à Hanoï le ministre laotien de la Culture, Keo Vong.',
    ),
  },
  {
    file: 'b.txt',
    text: article(
      'RABAT',
      '3 mai 2024',
      'Le ministre marocain de la Santé, Karim Benali, a reçu le 3 mai 2024 à Rabat la ministre française de la Culture, Anne Martel.',
    ),
  },
  { file: 'c.txt', text: 'Le ministre chilien de la Santé, Oscar Faber, a reçu à Santiago Karim Benali.' },
];
const { dataset } = buildDataset(INPUTS);
const rowsOf = (data: Dataset): Rows => ({
  edition: data.edition,
  names: namesOf(data),
  meetings: data.meetings,
});
const root = mkdtempSync(join(tmpdir(), 'parquet-'));
const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.parquet'))
    .sort();

let ask: (sql: string) => Promise<unknown[]>;
beforeAll(async () => {
  writeParquet(join(root, 'one'), rowsOf(dataset));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const table of ['meetings', 'participants', 'evidence'])
    await connection.run(
      `create view ${table} as select * from read_parquet('${join(root, 'one')}/${table}/*/*.parquet', hive_partitioning = true)`,
    );
  ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the data set as Parquet', () => {
  it('tells DuckDB how many meetings each year had, the undated under no year', async () => {
    expect(dataset.meetings).toHaveLength(3);
    expect(
      await ask(
        'select year::integer as year, count(*)::integer as meetings from meetings group by all order by year',
      ),
    ).toEqual([
      { year: 2024, meetings: 1 },
      { year: 2026, meetings: 1 },
      { year: null, meetings: 1 },
    ]);
  });

  it('tells DuckDB who met one person, on which day', async () => {
    expect(
      await ask(
        `select m.date_from, other.official_name
         from participants one join participants other on one.meeting = other.meeting and one.side <> other.side
         join meetings m on m.id = one.meeting
         where one.official_name = 'Anne Martel' order by m.date_from`,
      ),
    ).toEqual([
      { date_from: '2024-05-03', official_name: 'Karim Benali' },
      { date_from: '2026-03-12', official_name: 'Keo Vong' },
    ]);
  });

  it('tells DuckDB the words that the meetings of a country are read from, character by character', async () => {
    const rows = (await ask(
      `select e.file, e.start, e."end", e.quote from evidence e
       where e.year = 2026 and e.meeting in (select meeting from participants where country = 'LA')`,
    )) as { file: string; start: number; end: number; quote: string }[];
    expect(rows.length).toBeGreaterThan(0);
    for (const { file, start, end, quote } of rows)
      expect(INPUTS.find((input) => input.file === file)!.text.slice(start, end)).toBe(quote);
  });

  it('has the same bytes each time, and keeps no part of an earlier data set', () => {
    const other = join(root, 'other');
    writeParquet(other, rowsOf(dataset));
    expect(files(other)).toEqual(files(join(root, 'one')));
    for (const file of files(other))
      expect(readFileSync(join(other, file)).equals(readFileSync(join(root, 'one', file)))).toBe(true);
    writeParquet(other, rowsOf(buildDataset(INPUTS.slice(0, 1)).dataset));
    expect(files(other)).toEqual(
      ['evidence', 'meetings', 'participants'].map((t) => join(t, 'year=2026', `${t}.parquet`)),
    );
  });

  it('has the same bytes where the file of the data set is read record by record', () => {
    const [path, other] = [join(root, 'dataset.json'), join(root, 'read')];
    writeFileSync(path, writtenJson(dataset));
    const rows = openDataset(path);
    expect(rows.count).toBe(3);
    writeParquet(other, rows);
    for (const file of files(join(root, 'one')))
      expect(readFileSync(join(other, file)).equals(readFileSync(join(root, 'one', file)))).toBe(true);
  });

  it('holds every meeting of a year that has thousands', async () => {
    const meetings = Array.from({ length: 2500 }, (_, i) => ({ ...dataset.meetings[0]!, id: `m${i}` }));
    const many = join(root, 'many');
    writeParquet(many, rowsOf({ ...dataset, meetings }));
    const [found] = await ask(
      `select count(*)::integer as rows, count(distinct id)::integer as ids from read_parquet('${many}/meetings/*/*.parquet')`,
    );
    expect(found).toEqual({ rows: 2500, ids: 2500 });
  });

  it.each<[string, object, string]>([
    ['broken', { ...dataset, meetings: [{ ...dataset.meetings[0]!, kind: 'chat' }] }, 'meetings.0.kind'],
    ['not whole', { ...dataset, documents: [] }, 'of the documents is not in the data set'],
    ['none', { counts: {} }, 'this is no data set'],
  ])('is not made of a data set that is %s', (_, data, why) => {
    const path = join(root, 'wrong.json');
    writeFileSync(path, JSON.stringify(data));
    expect(() => openDataset(path)).toThrow(why);
  });
});
