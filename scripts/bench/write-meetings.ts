/**
 * `npx tsx scripts/bench/write-meetings.ts 10000 FILE`: writes a made data set of as many meetings, record by record.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { madeDataset } from './meetings.ts';

/** Records that are written in one go. */
const BATCH = 2000;

/** The data set as JSON, in pieces: one text of a hundred thousand meetings is long, of a million too long. */
export function* jsonPieces(dataset: Dataset): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(dataset)) {
    yield `${before}${JSON.stringify(key)}:`;
    before = ',\n';
    if (!Array.isArray(value)) {
      yield JSON.stringify(value);
      continue;
    }
    yield '[';
    for (let i = 0; i < value.length; i += BATCH)
      yield (i > 0 ? ',' : '') + JSON.stringify(value.slice(i, i + BATCH)).slice(1, -1);
    yield ']';
  }
  yield '}\n';
}

export function writeMeetings(count: number, file: string): void {
  const out = openSync(file, 'w');
  for (const piece of jsonPieces(madeDataset(count))) writeSync(out, piece);
  closeSync(out);
}

function main([count, file]: readonly string[]): number {
  const meetings = Number(count);
  if (!Number.isInteger(meetings) || meetings < 1 || file === undefined) {
    console.error('write-meetings: takes a number of meetings and a file to write');
    return 2;
  }
  writeMeetings(meetings, file);
  return 0;
}

if (process.argv[1]?.endsWith('write-meetings.ts')) process.exitCode = main(process.argv.slice(2));
