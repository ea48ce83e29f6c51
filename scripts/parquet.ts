/**
 * `npm run parquet -- --out DIR`: the data set as Parquet, partitioned by year, for DuckDB, Spark, pandas. `--dataset FILE`
 * for another than that of the project.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openDataset } from './parquet/open-dataset.ts';
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
  const rows = openDataset(file);
  const years = writeParquet(resolve(values.out), rows);
  console.log(`parquet: ${rows.count} meetings in ${years.length} parts: ${years.join(', ')}`);
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (problem) {
  console.error(`parquet: ${problem instanceof Error ? problem.message : String(problem)}`);
  process.exitCode = 1;
}
