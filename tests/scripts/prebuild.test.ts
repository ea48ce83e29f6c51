import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { staleness, writeOutputs } from '../../scripts/dataset/outputs.ts';
import { prebuild } from '../../scripts/dataset/prebuild.ts';
import { textsOf } from './outputs.ts';
import { readInput } from '../../src/core/build/read-input.ts';
import { readDataset } from '../../src/core/dataset/schema.ts';

const ARTICLE =
  'HANOI, 12 mars 2026 - La ministre française de la Culture, Anne Martel, a reçu jeudi à Hanoï le ministre laotien de la Culture, Keo Vong.';
const names = { fr: 'T', en: 'T', vi: 'T' };
const CONFIG = { title: names, description: names, licence: { name: 'CC0' }, disclaimer: names };

// One build reads in a thread, which takes long to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let root = '';
const put = (path: string, content: string | Uint8Array): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
};
const folders = () => ({
  root,
  seeds: join(root, 'seeds'),
  corrections: join(root, 'data/corrections'),
  stories: join(root, 'data/stories'),
});
/** Reads without a thread: another test shows that it gives the same. */
const build = async () => {
  const built = await prebuild(folders(), (inputs) => Promise.resolve([...inputs].map(readInput)));
  return { ...built, outputs: textsOf(built.outputs) };
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entrevue-'));
  put('entrevue.config.json', JSON.stringify(CONFIG));
  put('seeds/one.txt', ARTICLE);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the prebuild', () => {
  it('writes a valid data set whose bytes hold no path and do not change from run to run', async () => {
    const { outputs } = await build();
    expect(readDataset(JSON.parse(outputs['dataset.json']!))).toMatchObject({ ok: true });
    expect((await build()).outputs).toEqual(outputs);
    expect(textsOf((await prebuild(folders())).outputs)).toEqual(outputs);
    expect(Object.values(outputs).join('')).not.toContain(root);
  });

  it('accounts for every file: read, not read and why, or left aside', async () => {
    put('seeds/empty.txt', '');
    put('seeds/picture.png', new Uint8Array([137, 80, 78, 71, 0, 0]));
    put('seeds/old.txt', new Uint8Array([0xe9, 0x74, 0xe9, 0x2e]));
    put('seeds/README.md', 'About the folder.');
    put('seeds/more/two.txt', ARTICLE);
    const { report, outputs } = await build();
    const reasons = Object.fromEntries(
      report.files.map((f) => [f.file, `${f.outcome}: ${f.reasons.join()}`]),
    );
    expect(reasons['empty.txt']).toBe('not: the file is empty');
    expect(reasons['picture.png']).toBe('not: not a text: it holds zero bytes');
    expect(reasons['old.txt']).toContain('read as Windows-1252');
    expect(reasons['one.txt']).toMatch(/^(read|partly)/);
    expect(outputs['report.md']).toContain('README.md: left aside, describes the folder');
    expect(outputs['report.md']).toContain('more: left aside, a folder');
  });

  it('reads articles that a broken file stands beside', async () => {
    const { dataset: alone } = await build();
    put('seeds/broken.txt', new Uint8Array([0, 1, 2]));
    expect((await build()).dataset).toEqual(alone);
  });

  it('counts one article under two names once', async () => {
    put('seeds/two.txt', ARTICLE);
    const { report, dataset } = await build();
    expect(dataset.documents.filter((d) => d.teaserOf === null)).toHaveLength(1);
    expect(report.files[1]!.reasons).toContain('the same text as one.txt: counted once');
  });

  it('warns where publisher and contact are not configured, or a configured file is none of the seeds', async () => {
    put(
      'entrevue.config.json',
      JSON.stringify({ ...CONFIG, contact: 'a@b.example', sources: { 'x.txt': {} } }),
    );
    const { warnings } = await build();
    expect(warnings.join('\n')).toContain('"publisher" is not configured');
    expect(warnings.join('\n')).not.toContain('"contact"');
    expect(warnings.join('\n')).toContain('"sources" names x.txt');
  });

  it('names the key of a wrong configuration, and the words of a broken file', async () => {
    put('entrevue.config.json', JSON.stringify({ ...CONFIG, contact: 'call us' }));
    await expect(build()).rejects.toThrow(
      'entrevue.config.json: contact is "call us": must be an e-mail address or a link',
    );
    put('entrevue.config.json', '{\n "title": oops }');
    await expect(build()).rejects.toThrow(/entrevue\.config\.json is not JSON: [^]*oops/);
  });

  it('names file and entry of a correction that is wrong or whose target is gone', async () => {
    const why = { reason: 'r', source: { title: 's' }, on: '2026-01-02', by: 'b' };
    const entry = { target: 'mgone', field: 'kind', value: 'call', ...why };
    put('data/corrections/mine.json', JSON.stringify([entry]));
    await expect(build()).rejects.toThrow('mine.json, entry 1: no meeting has the id mgone any more');
    put('data/corrections/mine.json', JSON.stringify([{ ...entry, value: 'chat' }]));
    await expect(build()).rejects.toThrow('data/corrections/mine.json, entry 1, value: ');
  });
});

describe('what is written', () => {
  it('is only what changed', () => {
    const out = join(root, 'out');
    expect(writeOutputs(out, { 'a.json': '1', 'b.json': '2' })).toEqual(['a.json', 'b.json']);
    expect(writeOutputs(out, { 'a.json': '1', 'b.json': '3' })).toEqual(['b.json']);
    expect(readFileSync(join(out, 'b.json'), 'utf8')).toBe('3');
  });

  it('is stale when a file is missing or differs, and says which records differ', () => {
    const out = join(root, 'out');
    const text = (meetings: object[]): string =>
      JSON.stringify({
        documents: [],
        countries: [],
        cities: [],
        officials: [],
        organisations: [],
        topics: [],
        events: [],
        meetings,
      });
    writeOutputs(out, { 'dataset.json': text([{ id: 'm1', a: 1 }, { id: 'm2' }]) });
    expect(staleness(out, { 'dataset.json': text([{ id: 'm1', a: 1 }, { id: 'm2' }]) })).toEqual([]);
    expect(
      staleness(out, { 'dataset.json': text([{ id: 'm1', a: 2 }, { id: 'm3' }]), 'site.json': '' }),
    ).toEqual([
      'dataset.json is stale',
      '  meetings: m1 changed',
      '  meetings: m2 gone',
      '  meetings: m3 new',
      'site.json is missing',
    ]);
  });

  it('puts the stories beside the data set, in order of their names', async () => {
    expect(JSON.parse((await build()).outputs['stories.json']!)).toEqual({ stories: [] });
    const step = { title: { en: 'S' }, text: { en: 'S' }, view: '?country=FR' };
    for (const name of ['b', 'a'])
      put(`data/stories/${name}.json`, JSON.stringify({ title: { en: name }, steps: [step] }));
    const { stories } = JSON.parse((await build()).outputs['stories.json']!) as { stories: { id: string }[] };
    expect(stories.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('fails on every mistake of every story, naming file, step, field and what is allowed', async () => {
    const texts = { title: { en: 'S' }, text: { en: 'S' } };
    const steps = ['?country=FR', '?country=XX', '?sel=m:gone', '?colour=red'].map((view) => ({
      ...texts,
      view,
    }));
    put('data/stories/a.json', JSON.stringify({ title: { en: 'A' }, steps }));
    put('data/stories/b.json', JSON.stringify({ title: 'B', steps: [texts] }));
    const failed = await build().then(
      () => '',
      (problem: Error) => problem.message,
    );
    expect(failed.split('\n')).toEqual([
      expect.stringMatching(
        /^data\/stories\/a.json, step 2, view: country=XX .*Expected: countries in this data/,
      ),
      expect.stringMatching(/^data\/stories\/a.json, step 3, view: sel=m:gone .*Expected: a meeting/),
      expect.stringMatching(/^data\/stories\/a.json, step 4, view: "colour" .*Expected: q, country/),
      expect.stringMatching(/^data\/stories\/b.json, title: must be a text in one language at least/),
      expect.stringMatching(/^data\/stories\/b.json, step 1, view: is missing/),
    ]);
  });
});
