/** The whole of several meetings, for what shows them together: a document, a sheet of paper, the list of corrections. */
import { useQueryClient, useSuspenseQueries } from '@tanstack/react-query';
import { type WholeMeeting, shardsOf, wholesFrom } from '../../core/query/details.ts';
import type { IndexedMeeting } from '../../core/query/indexed.ts';
import { useData } from './data.ts';
import { shardQuery } from './details.ts';

/** Suspends while shards are fetched. */
export function useWholes(meetings: readonly IndexedMeeting[]): readonly WholeMeeting[] {
  const data = useData();
  const numbers = shardsOf(
    data.details,
    meetings.map((m) => m.row),
  );
  const fetched = useSuspenseQueries({ queries: numbers.map((number) => shardQuery(data, number)) });
  const shards = new Map(numbers.map((number, i) => [number, fetched[i]!.data ?? []]));
  return wholesFrom(meetings, data.details, shards);
}

/** Fetches what is not here yet, so that what asks for it next need not wait; what cannot be had is left out. */
export function useFetchWholes(): (meetings: readonly IndexedMeeting[]) => Promise<void> {
  const client = useQueryClient();
  const data = useData();
  return async (meetings) => {
    const numbers = shardsOf(
      data.details,
      meetings.map((m) => m.row),
    );
    await Promise.all(numbers.map((number) => client.prefetchQuery(shardQuery(data, number))));
  };
}
