/** What else than plain text people put into the folder: it is read by what it is, and the report says so. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prebuild } from '../../scripts/dataset/prebuild.ts';
import { textOf } from './outputs.ts';
import { readInput } from '../../src/core/build/read-input.ts';
import { writeGexf } from '../../src/core/export/gexf.ts';
import { writeJson } from '../../src/core/export/json.ts';
import { takeaway } from '../fixtures/takeaway.ts';

const BODY =
  'HANOI (AFP) - La ministre française de la Culture, Anne Martel, a reçu jeudi à Hanoï le ministre laotien de la Culture, Keo Vong.\n';
const names = { fr: 'T', en: 'T', vi: 'T' };
const CONFIG = { title: names, description: names, licence: { name: 'CC0' }, disclaimer: names };

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'formats-'));
  mkdirSync(join(root, 'seeds'));
  writeFileSync(join(root, 'entrevue.config.json'), JSON.stringify(CONFIG));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (file: string, content: string): void => writeFileSync(join(root, 'seeds', file), content);
const build = () =>
  prebuild({ root, seeds: join(root, 'seeds'), corrections: null, stories: null }, (inputs) =>
    Promise.resolve([...inputs].map(readInput)),
  );
const days = async (): Promise<string[]> => (await build()).dataset.meetings.map((m) => m.date.edtf ?? '?');

describe('the seeds', () => {
  it('may have front matter, and its address is the source’s', async () => {
    put('a.md', `---\ndate: 2026-03-12\nurl: https://example.org/a\n---\n# Une visite\n\n${BODY}`);
    const { dataset, report, outputs } = await build();
    expect(dataset.meetings.map((m) => m.date.edtf)).toEqual(['2026-03-12']);
    expect(report.files[0]!.reasons).toEqual(['format:markdown']);
    expect(textOf(outputs, 'report.md')).toContain('read as markdown');
    expect(textOf(outputs, 'site.json')).toContain('https://example.org/a');
  });

  it('may be told of by a file beside them, which is accounted for', async () => {
    put('a.txt', BODY);
    put('a.txt.meta.json', '{"date": "2026-03-12"}');
    put('b.txt.meta.json', '{}');
    expect(await days()).toEqual(['2026-03-12']);
    expect(String((await build()).outputs['report.md'])).toContain('tells of b.txt, which is not there');
  });

  it('may be data of other sites, graphs and tables, with the same bytes each time', async () => {
    put('a.txt', BODY);
    put('site.json', writeJson(takeaway()));
    put('net.gexf', writeGexf(takeaway()));
    put('visits.csv', 'date,who,country\n2020-05-04,Ana Prada,France\n');
    put(
      'visits.csv.mapping.json',
      JSON.stringify({
        columns: {
          who: { role: 'who', side: 1 },
          country: { role: 'country', side: 1 },
          date: { role: 'date' },
        },
        fixed: { side: 2, kind: 'person', name: 'Bo Lind' },
        kind: 'visit',
      }),
    );
    const [first, second] = [await build(), await build()];
    const told = Object.fromEntries(first.report.files.map((f) => [f.file, [f.outcome, f.reasons[0]]]));
    expect(told['site.json']).toEqual(['read', 'format:dataset']);
    expect(told['net.gexf']).toEqual(['read', 'format:gexf']);
    expect(told['visits.csv']).toEqual(['read', 'format:table']);
    expect(
      first.dataset.meetings.filter((m) => m.date.edtf === '2020-05-04' && m.kind === 'visit'),
    ).toHaveLength(1);
    expect(first.dataset.edition).toBe(second.dataset.edition);
  });

  it('are refused one by one, with what to do', async () => {
    put('a.txt', BODY);
    put('broken.json', '{"version": 1,');
    put('bomb.graphml', '<!DOCTYPE x [<!ENTITY a "a">]><graphml/>');
    const { dataset, report } = await build();
    expect(dataset.meetings).toHaveLength(1);
    const told = Object.fromEntries(report.files.map((f) => [f.file, f]));
    expect(told['broken.json']).toMatchObject({ outcome: 'not' });
    expect(told['bomb.graphml']!.reasons.join()).toContain('take the declaration out');
  });
});
