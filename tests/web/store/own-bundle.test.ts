import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NOTHING_DECIDED, decide } from '../../../src/core/review/history.ts';
import type { Entry } from '../../../src/core/review/entry.ts';
import type { Mapping } from '../../../src/core/intake/table/mapping.ts';
import { CLEAR_DESK } from '../../../src/web/store/desk.ts';
import { bundleOf, entriesOf, workIn } from '../../../src/web/store/own-bundle.ts';

const DROP: Entry = {
  target: 'm1',
  field: 'drop',
  value: true,
  reason: 'It never was.',
  source: { title: 'A letter', url: null },
  on: '2026-01-02',
  by: 'R.',
};
const work = (text: string) => ({
  sources: [
    {
      id: 'a',
      name: 'a.txt',
      type: 'text/plain',
      bytes: strToU8(text),
      mapping: null,
      remote: null,
      on: true,
      told: null,
    },
  ],
  withSite: true,
  desk: { ...CLEAR_DESK, history: decide(NOTHING_DECIDED, DROP) },
  data: null,
  readings: [],
});

describe('all of one’s work in one file', () => {
  it('comes back as it was', () => {
    const found = workIn(entriesOf(bundleOf(work('one'))));
    expect(found).toMatchObject({ withSite: true, decisions: [DROP], problems: [] });
    expect(found?.files).toMatchObject([{ name: 'a.txt', on: true, bytes: strToU8('one') }]);
  });

  it('has the files under their names, those of a like name apart, and opens an older one', () => {
    const one = work('one');
    const [source] = one.sources;
    const called = ['a.txt', 'A.txt', '../b:c.txt', ''];
    const sources = called.map((name, i) => ({ ...source!, name, bytes: strToU8(`text ${i}`) }));
    const entries = entriesOf(bundleOf({ ...one, sources }));
    expect([...entries.keys()].filter((name) => name.startsWith('files/'))).toEqual([
      'files/a.txt',
      'files/2/A.txt',
      'files/_._b_c.txt',
      'files/4/4',
    ]);
    expect(workIn(entries)?.files).toMatchObject(sources.map(({ name, bytes }) => ({ name, bytes })));
    const old = {
      version: 1,
      withSite: false,
      files: [{ name: 'x.txt', type: '', on: true, mapping: null }],
    };
    const before = { 'entrevue.json': strToU8(JSON.stringify(old)), 'files/1': strToU8('old') };
    expect(workIn(entriesOf(zipSync(before)))?.files).toMatchObject([
      { name: 'x.txt', bytes: strToU8('old') },
    ]);
  });

  it('leaves out what is made anew where it would be too large to be opened, and is none where the files are', () => {
    const one = work('x'.repeat(1000));
    const bytes = [...entriesOf(bundleOf(one))].reduce((sum, [, part]) => sum + part.length, 0);
    const limits = { entries: 10, bytes: bytes - 1 };
    expect(workIn(entriesOf(bundleOf(one, limits), limits))?.decisions).toEqual([DROP]);
    expect(() => bundleOf(one, { bytes: 900 })).toThrow(/MB/);
  });

  it('keeps what the columns of a table mean, and takes no meaning that there is not', () => {
    const mapping: Mapping = {
      columns: [{ role: 'who', side: 1, confidence: 1, by: 'decided' }],
      order: 'dmy',
      fixed: { side: 2, kind: 'country', name: 'France', role: null, country: 'FR' },
      titled: true,
      kind: 'visit',
      host: 2,
      countries: [['Congo', 'CG']],
      exact: false,
      questions: [{ why: 'date-order', column: 700, values: { rows: 3 }, choices: ['dmy'] }],
    };
    const back = (given: unknown) => {
      const one = work('one');
      const sources = one.sources.map((source) => ({ ...source, mapping: given as Mapping }));
      return workIn(entriesOf(bundleOf({ ...one, sources })))?.files[0]?.mapping;
    };
    expect(back(mapping)).toEqual(mapping);
    for (const wrong of [
      { countries: ['x'] },
      { kind: 'party' },
      { fixed: { name: 5 } },
      { columns: [null] },
    ])
      expect(back({ ...mapping, ...wrong })).toBeNull();
  });

  it('names what is wrong with its decisions', () => {
    const parts = Object.fromEntries(entriesOf(bundleOf(work('one'))));
    const edited = zipSync({ ...parts, 'corrections/mine.json': strToU8('[{"field": "drop"}]') });
    const found = workIn(entriesOf(edited));
    expect(found).toMatchObject({ decisions: [], files: [{ name: 'a.txt' }] });
    expect(found?.problems[0]).toContain('mine.json, entry 1');
  });
});
