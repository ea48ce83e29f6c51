import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeArchive } from '../../scripts/bench/archive.ts';
import { readReadings } from '../../scripts/collate/read-readings.ts';
import { quotedText } from '../../scripts/collate/witness.ts';
import { readInput } from '../../src/core/build/read-input.ts';
import type { Reading } from '../../src/core/model/article.ts';
import { run, textsIn } from './program.ts';

// Each process takes seconds to start on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const root = mkdtempSync(join(tmpdir(), 'collate-'));
const seeds = join(root, 'seeds');
const at = (name: string): string => join(root, name);
const ARTICLES = 60;
let lines: string[] = [];
/** What one process makes of all articles. */
let whole: Record<string, string> = {};

beforeAll(async () => {
  writeArchive(seeds, ARTICLES);
  writeFileSync(join(seeds, 'README.md'), 'About the folder.');
  writeFileSync(join(seeds, 'old.txt'), new Uint8Array([0xe9, 0x74, 0xe9, 0x2e]));
  mkdirSync(join(seeds, 'more'));
  await run('dataset', ['--seeds', seeds, '--out', at('whole'), '--no-cache']);
  whole = textsIn(at('whole'));
  lines = (await run('extract', ['--lines', seeds])).out.trim().split('\n');
});
afterAll(() => rmSync(root, { recursive: true }));

const reading = (): Reading =>
  readInput({
    file: 'a.txt',
    text: 'HANOI, 12 mars 2026 - La ministre française de la Culture, Anne Martel, a reçu jeudi à Hanoï le ministre laotien de la Culture, Keo Vong.',
  });
const put = (name: string, ...rows: readonly unknown[]): string => {
  writeFileSync(
    at(name),
    rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'),
  );
  return at(name);
};

describe('reading in two processes and collating', () => {
  it('gives the bytes of one process', async () => {
    const half = lines.length >> 1;
    const parts = await Promise.all(
      [lines.slice(half), lines.slice(0, half)].map((part) => run('extract', ['--stdin'], part.join('\n'))),
    );
    const files = parts.map(({ out }, i) => put(`part-${i}.jsonl`, out));
    expect(await run('collate', [...files, '--texts', seeds, '--out', at('two')])).toMatchObject({ code: 0 });
    expect(textsIn(at('two'))).toEqual(whole);
    // Without the articles, nothing is known of what was left aside in their folder.
    expect(await run('collate', [...files, '--out', at('bare')])).toMatchObject({ code: 0 });
    expect(textsIn(at('bare'))['dataset.json']).toBe(whole['dataset.json']);
  });
});

describe('readings of many processes', () => {
  it('are taken once each, and what is none is left aside with the reason', async () => {
    const other = { ...reading(), outcome: 'partly' };
    const path = put(
      'mixed.jsonl',
      reading(),
      '{"line": 7, "problem": "not JSON"}',
      '{',
      '{"file": "b.txt"}',
      reading(),
      other,
    );
    const { readings, aside } = await readReadings([path]);
    expect(readings.map((r) => r.file)).toEqual(['a.txt']);
    expect(aside).toEqual([
      { file: 'mixed.jsonl, line 2', why: 'not read (line 7 of its input): not JSON' },
      { file: 'mixed.jsonl, line 3', why: expect.stringContaining('not JSON') },
      { file: 'mixed.jsonl, line 4', why: expect.stringContaining('no reading: outcome') },
      { file: 'mixed.jsonl, line 6', why: expect.stringContaining('another article is called a.txt') },
    ]);
    const turned = await readReadings([put('turned.jsonl', other, reading())]);
    expect(turned.readings).toEqual(readings);
  });

  it('are not put together where two versions of the reader made them', async () => {
    const path = put(
      'two.jsonl',
      { ...reading(), reader: 'v1' },
      { ...reading(), file: 'b.txt', reader: 'v2' },
    );
    await expect(readReadings([path])).rejects.toThrow(
      /different readers[^]*v1: first in two.jsonl, line 1[^]*v2/,
    );
  });

  it('are not taken from a file that is not there', async () => {
    await expect(readReadings([at('none.jsonl')])).rejects.toThrow(/none.jsonl can't be opened \(ENOENT\)/);
  });

  it('hold their quotations at their places, and must not contradict themselves', () => {
    const read = reading();
    const { start, end, quote } = read.meetings[0]!.evidence[0]!;
    expect(quotedText(read).slice(start, end)).toBe(quote);
    const said = { start, end: start + 2, quote: '??' };
    const wrong = { ...read, meetings: read.meetings.map((m) => ({ ...m, date: { ...m.date, said } })) };
    expect(() => quotedText(wrong)).toThrow('a.txt');
  });
});
