/** The whole of a meeting: its shard is fetched when it is first asked for, and once. */
import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { ROWS_A_SHARD, type WholeMeeting, shardOf, shardsOf, wholesFrom } from '../../core/query/details.ts';
import type { Meeting } from '../../core/dataset/dataset.ts';
import type { IndexedDataset, IndexedMeeting } from '../../core/query/indexed.ts';
import { useData } from './data.ts';

/** Null stands for the shard of a data set that is in hand: there is nothing to fetch. */
export const shardQuery = ({ dataset, details }: IndexedDataset, number: number) =>
  queryOptions<readonly Meeting[] | null>({
    queryKey: details.held ? ['shard', 'in hand'] : ['shard', dataset.edition, number],
    queryFn: () => (details.held ? null : details.shard(number)),
    ...(details.held && { initialData: null }),
    staleTime: Infinity,
    retry: 1,
  });

/** Suspends while it is fetched; throws to the error boundary if it can't be had. */
export function useWhole(found: IndexedMeeting): WholeMeeting {
  const data = useData();
  const number = shardOf(found.row);
  const { data: shard } = useSuspenseQuery(shardQuery(data, number));
  return wholesFrom([found], data.details, new Map(shard ? [[number, shard]] : []))[0]!;
}

/** Shards that are fetched before anyone asks: so few cost less than the wait. */
const FEW_SHARDS = 4;

/** Fetches the whole meetings of a small data set once the page has been drawn, so that opening one waits for nothing. */
export function fetchFew(client: QueryClient, data: IndexedDataset): void {
  const rows = data.meetings.map((m) => m.row);
  const numbers = shardsOf(data.details, rows.slice(0, FEW_SHARDS * ROWS_A_SHARD + 1));
  if (numbers.length > FEW_SHARDS) return;
  for (const number of numbers) void client.prefetchQuery(shardQuery(data, number));
}
