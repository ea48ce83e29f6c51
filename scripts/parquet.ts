/**
 * `npm run parquet -- --out DIR`: the data set as Parquet, partitioned by year, for DuckDB, Spark, pandas. `--dataset FILE`
 * for another than that of the project.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDataset } from '../src/core/dataset/schema.ts';
import { InputProblem, readJson } from './dataset/read-json.ts';
import { writeParquet } from './parquet/write-parquet.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { dataset: { type: 'string' }, out: { type: 'string' } },
  });
  if (values.out === undefined) {
    console.error('usage: npm run parquet -- --out DIR [--dataset FILE]');
    return 2;
  }
  const file = values.dataset ?? resolve(root, 'data/dataset/dataset.json');
  const read = readDataset(readJson(file, file));
  if (!read.ok) throw new InputProblem(read.problems.map((problem) => `${file}: ${problem}`));
  const years = writeParquet(resolve(values.out), read.dataset);
  console.log(
    `parquet: ${read.dataset.meetings.length} meetings in ${years.length} parts: ${years.join(', ')}`,
  );
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (problem) {
  console.error(`parquet: ${problem instanceof Error ? problem.message : String(problem)}`);
  process.exitCode = 1;
}
