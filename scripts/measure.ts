/**
 * `npm run measure -- CORPUS_DIR…`: reads annotated corpora, scores the reading with the corpora's own scorer and
 * writes data/measured.json, from which the page tells how far it can be trusted. `-- --errors` prints what was wrong;
 * `-- --check` (no corpora needed) fails where the reader has changed since it was measured.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { read } from '../src/core/extract/read-article.ts';
import { predictionOf } from './extract/prediction.ts';
import { type Corpus, openCorpus } from './measure/corpus.ts';
import type { Measured, MeasuredCorpus } from '../src/core/model/measured.ts';
import { type Readings, calibration, measureCorpus } from './measure/figures.ts';
import { readerHash } from './measure/reader-hash.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = join(ROOT, 'data/measured.json');

function readingsOf({ gold, textOf }: Corpus): Readings {
  return new Map(gold.map(({ file }) => [file, read({ file, text: textOf(file) })]));
}

function errorsOf({ gold, score, textOf, name }: Corpus, readings: Readings): string[] {
  const predictions = new Map([...readings].map(([file, reading]) => [file, predictionOf(reading)]));
  return score(gold, predictions, textOf).errors.map((error) => `${name}: ${error}`);
}

const share = (value: number | null): string => (value === null ? '–' : (100 * value).toFixed(1)).padStart(6);

const COLUMNS = [
  'precision',
  'recall',
  'f1',
  'date',
  'place',
  'kind',
  'country',
  'role',
  'evidence',
] as const;

function tell(corpora: readonly MeasuredCorpus[]): void {
  const names = corpora.map((c) => `${c.name} ${c.language}`.padEnd(20));
  console.log(`${''.padEnd(20)} ${COLUMNS.map((c) => c.slice(0, 6).padStart(6)).join(' ')}  wrong years`);
  for (const [i, c] of corpora.entries())
    console.log(`${names[i]} ${COLUMNS.map((column) => share(c[column])).join(' ')}  ${c.wrongYears}`);
}

function check(): number {
  const { reader } = JSON.parse(readFileSync(FILE, 'utf8')) as Measured;
  const fresh = reader === readerHash(ROOT);
  if (!fresh) console.error('measure: the reader has changed since it was measured: see data/README.md');
  else console.log('measure: up to date');
  return fresh ? 0 : 1;
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { errors: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
  });
  if (values.check) return check();
  if (positionals.length === 0) {
    console.error('usage: npm run measure -- CORPUS_DIR… [--errors] | --check');
    return 2;
  }
  const corpora = await Promise.all(positionals.map((folder) => openCorpus(folder)));
  const read = corpora.map((corpus) => ({ corpus, readings: readingsOf(corpus) }));
  const measured = read.flatMap(({ corpus, readings }) => measureCorpus(corpus, readings));
  const tenths = calibration(read);
  tell(measured);
  for (const t of tenths)
    console.log(`sureness from ${t.from.toFixed(1)}: ${t.right} of ${t.published} are right`);
  if (values.errors)
    for (const { corpus, readings } of read) console.log(errorsOf(corpus, readings).join('\n'));
  const data: Measured = { reader: readerHash(ROOT), corpora: measured, calibration: tenths };
  writeFileSync(FILE, `${JSON.stringify(data, null, 2)}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
