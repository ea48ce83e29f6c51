/** Fetches the parts of an edition that the build laid beside its data set: the index first, whole meetings by shard. */
import { decodeIndex, isIndex } from '../../core/columns/wire.ts';
import type { Dataset, Meeting } from '../../core/dataset/dataset.ts';
import { ROWS_A_SHARD, shardName } from '../../core/query/details.ts';
import { indexTable } from '../../core/query/index-table.ts';
import type { IndexedDataset } from '../../core/query/indexed.ts';
import { unpacked } from '../worker/unpacked.ts';
import type { LaterSearch } from '../../core/query/searched.ts';
import { DatasetProblem } from './dataset-problem.ts';
import { useSearching } from './searching.ts';

const broken = (address: string, problem: string): DatasetProblem =>
  new DatasetProblem([`${address.split('/').at(-1)}: ${problem}`]);

/** The file of an index; null where the host has none, or answers with a page of its own in its place. */
async function indexBytes(address: string): Promise<Uint8Array | null> {
  const response = await fetch(address);
  const bytes = response.ok ? await unpacked(response) : null;
  return bytes && isIndex(bytes) ? bytes : null;
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response;
}

/** Where the parts of a data set stand, beside it; null where it stands within the page, and so has none. */
export const partsOf = (dataset: string): string | null => {
  const { href, search, protocol } = new URL(dataset, document.baseURI);
  return protocol === 'data:' ? null : href.slice(0, href.length - search.length).replace(/\.json$/, '');
};

/** What asks the worker is fetched with the first question. */
function searchWhenAsked(words: string, rows: number): LaterSearch {
  let begun: Promise<LaterSearch> | null = null;
  let search: LaterSearch | null = null;
  return {
    found: (text) => search?.found(text) ?? null,
    ask: async (text) => {
      begun ??= import('./search.ts').then(
        ({ laterSearch }) => (search = laterSearch(words, rows)),
        (problem: Error) => {
          // The next question tries anew.
          begun = null;
          useSearching.setState({ failed: problem.message });
          throw problem;
        },
      );
      await (await begun).ask(text);
    },
  };
}

/**
 * The data set by its index; null where there is none. Rejects where it is broken.
 *
 * @param base the address of the data set, without its ending
 * @param whole fetches the data set itself
 */
export async function fetchIndex(
  base: string,
  whole: () => Promise<Dataset>,
): Promise<IndexedDataset | null> {
  const address = `${base}.index`;
  const bytes = await indexBytes(address);
  if (!bytes) return null;
  const read = decodeIndex(bytes);
  if (!read.ok) throw broken(address, read.problem);
  const { table, about } = read;
  const shard = async (number: number): Promise<readonly Meeting[]> => {
    const file = `${base}/${shardName(number)}`;
    const meetings: unknown = await (await fetched(file)).json();
    const ids = table.ids.slice(number * ROWS_A_SHARD, (number + 1) * ROWS_A_SHARD);
    const isRight =
      Array.isArray(meetings) &&
      meetings.length === ids.length &&
      meetings.every((m: unknown, i) => typeof m === 'object' && m !== null && 'id' in m && m.id === ids[i]);
    if (!isRight) throw broken(file, 'it holds other meetings than the index says');
    return meetings as Meeting[];
  };
  const search = searchWhenAsked(`${base}.words`, table.rows);
  return { ...indexTable(table, about, { held: null, shard, dataset: whole }, search.found), search };
}
