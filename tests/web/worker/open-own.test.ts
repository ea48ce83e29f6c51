/** What the worker makes of files, without a worker. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readCorrectionFiles } from '../../../scripts/dataset/read-corrections.ts';
import { NO_CORRECTIONS } from '../../../src/core/dataset/correction.ts';
import { buildDataset } from '../../../src/core/build/build-dataset.ts';
import { type Entry, withEntries } from '../../../src/core/review/entry.ts';
import type { Meeting } from '../../../src/core/dataset/dataset.ts';
import { readDataset } from '../../../src/core/dataset/schema.ts';
import { writtenJson } from '../../../src/core/dataset/written.ts';
import { openOwn, previewOwn } from '../../../src/web/worker/open-own.ts';
import type { OwnFile, OwnJob, Told } from '../../../src/web/worker/own-messages.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, text: string): OwnFile => ({
  id: name,
  name,
  type: '',
  bytes: bytes(text),
  mapping: null,
});
const job = (files: readonly OwnFile[], more: Partial<OwnJob> = {}): OwnJob => ({
  type: 'open',
  files,
  held: files.map(({ id }) => id),
  site: null,
  siteArticles: [],
  siteDecisions: NO_CORRECTIONS,
  decisions: NO_CORRECTIONS,
  ...more,
});
const telling = () => ({
  progress: vi.fn<(read: number, of: number, name: string) => void>(),
  told: vi.fn<(told: Told) => void>(),
});

const committed = readFileSync('data/dataset/dataset.json', 'utf8');
const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name): OwnFile => ({ ...file(name, ''), bytes: new Uint8Array(readFileSync(`seeds/${name}`)) }));

describe('opening the site’s own articles', () => {
  const site = readDataset(JSON.parse(committed));
  if (!site.ok) throw new Error('no data set');
  const theirs = {
    siteArticles: site.dataset.documents.map(({ id }) => id),
    siteDecisions: readCorrectionFiles('data/corrections'),
  };

  it('gives the bytes that the build gives, with the decisions of its reviewers', async () => {
    const { dataset, unmet } = await openOwn(job(seeds, theirs), telling());
    expect(writtenJson(dataset)).toBe(committed);
    expect(unmet).toEqual([]);
  });

  it('tells no meeting twice beside the data set that has them', async () => {
    const { dataset } = await openOwn(job(seeds, { ...theirs, site: site.dataset }), telling());
    expect(dataset.meetings.map(({ id }) => id)).toEqual(site.dataset.meetings.map(({ id }) => id));
  });
});

const TABLE =
  'Date,Visitor,Country\n1961-03-03,Prime Minister Jane Testington,Canada\nsoon,King Test,Ruritania\n';

describe('a table', () => {
  it('waits until its columns are understood, and the others are read', async () => {
    const { told, dataset } = await openOwn(
      job([file('mine-us.csv', TABLE), file('empty.txt', '')]),
      telling(),
    );
    expect(told.map(({ outcome }) => outcome)).toEqual(['asks', 'not']);
    expect(told[0]!.table!.columns).toEqual(['Date', 'Visitor', 'Country']);
    expect(told[1]!.problems[0]).toMatchObject({ why: 'empty' });
    expect(dataset.meetings).toEqual([]);
  });

  it('is previewed as it will be read, with each problem by row and column', async () => {
    const asked = file('mine-us.csv', TABLE);
    const { rows, read, problems } = await previewOwn(asked);
    expect(read).toBe(2);
    expect(rows[0]).toMatchObject({ row: 2, edtf: '1961-03-03' });
    expect(rows[0]!.sides[0]).toMatchObject({ name: 'Jane Testington', role: 'Prime Minister' });
    expect(problems.map(({ row, column, why }) => [row, column, why])).toEqual([
      [3, 'Date', 'row.date-unread'],
      [3, 'Country', 'row.country-unknown'],
    ]);
  });

  it('is read with the meanings that a file beside it tells, as the build reads it', async () => {
    const beside = file('told-us.csv.mapping.json', '{"columns": {"Visitor": {"role": "who", "side": 1}}}');
    const { told, dataset } = await openOwn(job([file('told-us.csv', TABLE), beside]), telling());
    expect(told.map(({ outcome }) => outcome)).toEqual(['read', 'read']);
    expect(dataset.meetings).toHaveLength(2);
  });

  it('is asked about where the file beside it is wrong, which is said', async () => {
    const beside = file('wrong-us.csv.mapping.json', '{"order": "ymd"}');
    const { told } = await openOwn(job([file('wrong-us.csv', TABLE), beside]), telling());
    expect(told[0]).toMatchObject({ outcome: 'asks', problems: [{ why: 'not-valid', at: 'order' }] });
  });

  it('is read with the meanings that were decided', async () => {
    const asked = file('decided-us.csv', TABLE);
    const { told } = await openOwn(job([asked]), telling());
    const mapping = told[0]!.table!.guess;
    const { dataset } = await openOwn(job([{ ...asked, mapping }]), telling());
    expect(dataset.meetings).toHaveLength(2);
    expect(dataset.documents[0]!.file).toBe('decided-us.csv');
  });
});

it('a file that breaks its reader is told, and what is beside it is read', async () => {
  const broken = { ...file('broken.csv', TABLE), mapping: {} as OwnFile['mapping'] };
  const { told } = await openOwn(job([broken, ...seeds.slice(0, 1)]), telling());
  expect(told[0]).toMatchObject({ outcome: 'not', problems: [{ why: 'failed' }] });
  expect(told[1]!.meetings).toBeGreaterThan(0);
});

it('a file in no text is told, and what is beside it is read', async () => {
  const wrong: OwnFile = { ...file('wrong.txt', ''), bytes: new Uint8Array([0, 1, 2, 0, 5, 0]) };
  const { told } = await openOwn(job([wrong, ...seeds.slice(0, 1)]), telling());
  expect(told[0]).toMatchObject({ outcome: 'not', problems: [{ why: 'bytes.other' }] });
  expect(told[1]!.meetings).toBeGreaterThan(0);
});

it('decisions of the reader give what the build gives with their file', async () => {
  const [seed] = seeds as [OwnFile];
  const text = new TextDecoder().decode(seed.bytes);
  const input = { file: seed.name, text };
  const [meeting] = buildDataset([input]).dataset.meetings;
  const entry: Entry = {
    target: meeting!.id,
    field: 'date',
    value: '2020-03',
    reason: 'A note dates it.',
    source: { title: 'A note', url: null },
    on: '2026-01-02',
    by: 'R.',
  };
  const decisions = withEntries(NO_CORRECTIONS, [entry]);
  const { dataset, standing, unmet } = await openOwn(job([seed], { decisions }), telling());
  expect(writtenJson(dataset)).toBe(writtenJson(buildDataset([input], decisions).dataset));
  expect(standing).toEqual(NO_CORRECTIONS);
  expect(unmet).toEqual([]);
});

describe('meetings that were put together or parted by hand', () => {
  const telling = (name: string, day: number) =>
    file(
      name,
      `Hanoi, March ${day}, 2024 (VNA) - Vietnamese Prime Minister Pham Minh Chinh held talks with Canadian Prime Minister Jane Testington in Hanoi on March ${day}, 2024. ${name}`,
    );
  const files = [telling('a.txt', 3), telling('b.txt', 3), telling('c.txt', 9)];
  const heard = { progress: () => {}, told: () => {} };
  const why = { reason: 'r', source: { title: 's', url: null }, on: '2026-01-02', by: 'R.' };

  it.each([
    ['put together', (ids: string[]): Entry => ({ sameMeeting: ids, ...why }), 1],
    [
      'parted',
      ([id]: string[]): Entry => ({
        target: id!,
        split: [{ quote: 'Vietnamese Prime Minister Pham Minh Chinh', document: 'b.txt' }],
        ...why,
      }),
      3,
    ],
  ])('%s stay so when the data set is opened again', async (name, entryOf, count) => {
    const plain = await openOwn(job(files), heard);
    const told = plain.dataset.meetings.filter((m) => m.date.edtf === '2024-03-03');
    const others = plain.dataset.meetings.filter((m) => m.date.edtf !== '2024-03-03');
    const ids = [...told, ...others].map((m) => m.id);
    expect(ids).toHaveLength(2);
    const decisions = withEntries(NO_CORRECTIONS, [entryOf(ids)]);
    const { dataset, unmet } = await openOwn(job(files, { decisions }), heard);
    expect(unmet).toEqual([]);
    expect(dataset.meetings).toHaveLength(count);
    const again = await openOwn(job([file(`${name}.json`, writtenJson(dataset))]), heard);
    expect(again.dataset.meetings.map((m) => m.id)).toEqual(dataset.meetings.map((m) => m.id));
  });
});

it('decisions of the reader that find nothing are passed over and named', async () => {
  const on = '2026-11-22';
  const decisions = {
    ...NO_CORRECTIONS,
    same: [
      {
        same: ['nobody-a', 'nobody-b'],
        reason: 'r',
        source: { title: 's', url: null },
        on,
        by: 'me',
        file: 'mine.json',
        entry: 1,
      },
    ],
  };
  const { unmet, dataset } = await openOwn(job(seeds.slice(0, 1), { decisions }), telling());
  expect(unmet.join('\n')).toContain('mine.json, entry 1:');
  expect(dataset.meetings.length).toBeGreaterThan(0);
});

describe('decisions that an opened data set bears', () => {
  const [seed] = seeds as [OwnFile];
  const why = { reason: 'Read again.', source: { title: 'A note', url: null }, on: '2026-01-02', by: 'R.' };
  const confirmed = (target: string): Entry => ({ target, field: 'confirm', value: true, ...why });
  const confirmedIn = ({ meetings }: { meetings: readonly Meeting[] }): string[] =>
    meetings.filter((m) => m.corrections.length).map(({ id }) => id);

  it('stay beside decisions of the reader in the same words about other meetings', async () => {
    const { dataset } = await openOwn(job([seed]), telling());
    const [a, b] = dataset.meetings.map(({ id }) => id) as [string, string];
    const first = withEntries(NO_CORRECTIONS, [confirmed(a)]);
    const bearing = await openOwn(job([seed], { decisions: first }), telling());
    const opened = file('old.json', writtenJson(bearing.dataset));
    const mine = withEntries(NO_CORRECTIONS, [confirmed(b)]);
    const all = await openOwn(job([opened], { decisions: mine }), telling());
    expect(confirmedIn(all.dataset)).toEqual([a, b]);
    // And a decision that both have counts once.
    const twice = await openOwn(job([opened], { decisions: first }), telling());
    expect(twice.dataset.meetings.flatMap((m) => m.corrections)).toHaveLength(1);
  });

  it('are told with their file where they cannot be applied', async () => {
    const { dataset } = await openOwn(job([seed]), telling());
    const [meeting] = dataset.meetings;
    const corrections = [
      { field: 'date' as const, extracted: null, value: 'soon', ...why },
      { field: 'place' as const, extracted: null, value: { name: 'X', country: 'ZZ', city: null }, ...why },
    ];
    const bearing = { ...dataset, meetings: [{ ...meeting!, corrections }] };
    const { told } = await openOwn(job([file('bearing.json', writtenJson(bearing))]), telling());
    expect(
      told[0]!.problems.filter(({ why: of }) => of === 'decision-lost').map((p) => p.values['reason']),
    ).toEqual([
      expect.stringContaining('is not a date'),
      expect.stringContaining('no country has the id ZZ'),
    ]);
  });
});
