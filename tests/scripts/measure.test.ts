import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCorpus } from '../../scripts/measure/corpus.ts';
import { type Readings, calibration, measureCorpus } from '../../scripts/measure/figures.ts';
import { readerHash } from '../../scripts/measure/reader-hash.ts';
import { read } from '../../src/core/extract/read-article.ts';

const TOLD =
  'HANOI, 12 mars 2026 - La ministre française de la Culture, Anne Martel, a reçu jeudi à Hanoï le ministre laotien de la Culture, Keo Vong.';
const UNTOLD = 'Le marché de la soie est ouvert le samedi et le dimanche, dans la rue de la gare.';

/** Stands in for a corpus's own scorer: a document's first prediction is right if gold has a meeting, all else is false. */
const SCORER = `export function score(gold, predictions, readText) {
  const counts = { documents: gold.length, tp: 0, fp: 0, fn: 0, wrongYear: 0 };
  for (const d of gold) {
    readText(d.file);
    const found = predictions.get(d.file)?.meetings.length ?? 0;
    const right = Math.min(found, d.meetings.length);
    counts.tp += right;
    counts.fp += found - right;
    counts.fn += d.meetings.length - right;
  }
  return { counts, errors: [], figures: { precision: counts.tp / (counts.tp + counts.fp), recall: 2 / 3, kind: 1, place: 0.5 } };
}`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'measure-'));
  mkdirSync(join(root, 'small/texts'), { recursive: true });
  writeFileSync(join(root, 'score.mjs'), SCORER);
  const participants = [{ role: 'ministre' }, { role: 'ministre' }];
  const documents = [
    { id: '1', file: 'texts/told.txt', lang: 'fr', meetings: [{ place: 'Hanoï', participants }] },
    { id: '2', file: 'texts/untold.txt', lang: 'fr', meetings: [] },
    { id: '3', file: 'texts/other.txt', lang: 'en', meetings: [{ participants }] },
  ];
  writeFileSync(join(root, 'small/gold.jsonl'), documents.map((d) => JSON.stringify(d)).join('\n'));
  writeFileSync(join(root, 'small/texts/told.txt'), TOLD);
  writeFileSync(join(root, 'small/texts/untold.txt'), UNTOLD);
  writeFileSync(join(root, 'small/texts/other.txt'), 'They spoke of the weather and of the sea.');
});
afterEach(() => rmSync(root, { recursive: true }));

async function opened() {
  const corpus = await openCorpus(join(root, 'small'));
  const readings: Readings = new Map(
    corpus.gold.map(({ file }) => [file, read({ file, text: corpus.textOf(file) })]),
  );
  return { corpus, readings };
}

describe('the measure of the reader', () => {
  it('is taken by language, with the scorer that stands beside the corpus', async () => {
    const { corpus, readings } = await opened();
    const [french, english] = measureCorpus(corpus, readings);
    expect(english).toMatchObject({ name: 'small', language: 'en', documents: 1, missed: 1, right: 0 });
    expect(french).toMatchObject({ language: 'fr', documents: 2, meetings: 1, right: 1, recall: 0.667 });
  });

  it('gives no figure for what the corpus does not annotate', async () => {
    const { corpus, readings } = await opened();
    const french = measureCorpus(corpus, readings)[0]!;
    expect(french).toMatchObject({ place: 0.5, kind: null });
  });

  it('tells for each tenth of sureness how many of the published meetings are right', async () => {
    const both = await opened();
    const tenths = calibration([both]);
    expect(tenths).toHaveLength(1);
    expect(tenths[0]).toMatchObject({ published: 1, right: 1 });
    const { value } = both.readings.get('told.txt')!.meetings[0]!.sureness;
    expect(tenths[0]!.from).toBe(Math.floor(value * 10) / 10);
  });

  it('names the state of the reader: another rule or word is another state', () => {
    const put = (path: string, text: string): void => {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    for (const path of ['src/core/extract/a.ts', 'data/lexicon/fr.json', 'data/gazetteer/x.json'])
      put(path, 'one\ntwo\n');
    put('data/topics.json', '[]');
    const before = readerHash(root);
    put('src/core/extract/a.ts', 'one\r\ntwo\r\n');
    expect(readerHash(root)).toBe(before);
    put('data/lexicon/fr.json', 'three\n');
    expect(readerHash(root)).not.toBe(before);
  });
});
