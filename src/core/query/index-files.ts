/** A data set in the parts that the page fetches: the index, the shards of whole meetings, the words that are searched. */
import { tableOf } from '../columns/table-of.ts';
import { encodeIndex } from '../columns/wire.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { ROWS_A_SHARD, shardName } from './details.ts';
import { namedIn } from './index-table.ts';
import { inTime } from './indexed.ts';
import { wordsOf, writtenWords } from './words-of.ts';

export interface IndexFiles {
  edition: string;
  /** name after "data/" (`EDITION.index`, `EDITION/000.json`) → what it holds */
  files: ReadonlyMap<string, Uint8Array | string>;
}

/**
 * The same data set gives the same files.
 *
 * @param alsoCalled a country's names in languages that the data set lacks, by which it is found as well
 * @param pack gzip
 */
export function indexFilesOf(
  dataset: Dataset,
  alsoCalled: (country: string) => readonly string[],
  pack: (content: Uint8Array | string) => Uint8Array,
): IndexFiles {
  const { meetings: all, ...about } = dataset;
  const { edition } = about;
  const meetings = inTime(all);
  const files = new Map<string, Uint8Array | string>();
  // Packed here, and not by the host: hosts pack what they know as text, and send the rest as it is.
  files.set(`${edition}.index`, pack(encodeIndex({ table: tableOf(meetings), about })));
  const words = wordsOf(meetings, namedIn(about), alsoCalled);
  files.set(`${edition}.words`, pack(writtenWords(words)));
  for (let row = 0; row < meetings.length; row += ROWS_A_SHARD)
    files.set(
      `${edition}/${shardName(row / ROWS_A_SHARD)}`,
      JSON.stringify(meetings.slice(row, row + ROWS_A_SHARD)),
    );
  return { edition, files };
}
