/** Whole meetings outside of React: for files, scripts and pages that are made before there is a browser. */
import type { Dataset, Meeting } from '../dataset/dataset.ts';
import { type WholeMeeting, shardsOf, wholesFrom } from './details.ts';
import type { IndexedDataset, IndexedMeeting } from './indexed.ts';

/** Whole meetings, as soon as they can be had. */
export async function wholes(
  { details }: Pick<IndexedDataset, 'details'>,
  meetings: readonly IndexedMeeting[],
): Promise<WholeMeeting[]> {
  const shards = new Map<number, readonly Meeting[]>();
  if (!details.held) {
    const wanted = shardsOf(
      details,
      meetings.map((m) => m.row),
    );
    await Promise.all(wanted.map(async (number) => void shards.set(number, await details.shard(number))));
  }
  return wholesFrom(meetings, details, shards);
}

/** Whole meetings of a data set that is in hand: the build's, a test's. */
export const wholesInHand = (
  { details, meetings }: Pick<IndexedDataset, 'details' | 'meetings'>,
  wanted: readonly IndexedMeeting[] = meetings,
): WholeMeeting[] => wholesFrom(wanted, details, new Map());

/** The data set as it is downloaded. */
export const datasetOf = async ({ details }: Pick<IndexedDataset, 'details'>): Promise<Dataset> =>
  details.held ?? details.dataset();
