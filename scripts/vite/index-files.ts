/** The data set in the parts that the page fetches: the index, the shards of whole meetings, the words that are searched. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tableOf } from '../../src/core/columns/table-of.ts';
import { encodeIndex } from '../../src/core/columns/wire.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { ROWS_A_SHARD, shardName } from '../../src/core/query/details.ts';
import { namedIn } from '../../src/core/query/index-table.ts';
import { inTime } from '../../src/core/query/indexed.ts';
import { wordsOf, writtenWords } from '../../src/core/query/words-of.ts';
import { calledInArabic } from '../../src/web/store/arabic.ts';

export interface IndexFiles {
  edition: string;
  /** name after "data/" (`EDITION.index`, `EDITION/000.json`) → what it holds */
  files: ReadonlyMap<string, Uint8Array | string>;
}

/** The same data set gives the same files. */
export function indexFilesOf(dataset: Dataset): IndexFiles {
  const { meetings: all, ...about } = dataset;
  const { edition } = about;
  const meetings = inTime(all);
  const files = new Map<string, Uint8Array | string>();
  // Packed here, and not by the host: hosts pack what they know as text, and send the rest as it is.
  files.set(`${edition}.index`, gzipSync(encodeIndex({ table: tableOf(meetings), about }), { level: 9 }));
  const words = wordsOf(meetings, namedIn(about), calledInArabic);
  files.set(`${edition}.words`, gzipSync(writtenWords(words), { level: 9 }));
  for (let row = 0; row < meetings.length; row += ROWS_A_SHARD)
    files.set(
      `${edition}/${shardName(row / ROWS_A_SHARD)}`,
      JSON.stringify(meetings.slice(row, row + ROWS_A_SHARD)),
    );
  return { edition, files };
}

let made: { key: string; files: IndexFiles } | null = null;

/** Of the data set that stands in the project; null where none does. Made once for all builds of a run. */
export function indexFilesIn(root: string): IndexFiles | null {
  const file = join(root, 'data/dataset/dataset.json');
  if (!existsSync(file)) return null;
  const { mtimeMs, size } = statSync(file);
  const key = `${file} ${mtimeMs} ${size}`;
  if (made?.key !== key)
    made = { key, files: indexFilesOf(JSON.parse(readFileSync(file, 'utf8')) as Dataset) };
  return made.files;
}
