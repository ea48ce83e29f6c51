/** The whole meetings behind the facts: in hand, or in parts that are fetched when they are asked for. */
import type { Dataset, Meeting } from '../dataset/dataset.ts';
import type { IndexedMeeting } from './indexed.ts';

/** Rows of a part, where meetings come in parts. */
export const ROWS_A_SHARD = 256;

/** The name of its file. */
export const shardName = (number: number): string => `${String(number).padStart(3, '0')}.json`;

export const shardOf = (row: number): number => Math.floor(row / ROWS_A_SHARD);

export type Details = InHand | Fetched;

interface InHand {
  held: Dataset;
  /** in order of rows */
  meetings: readonly Meeting[];
}

interface Fetched {
  held: null;
  /** the whole meetings of a shard, in order of rows; rejects where they cannot be had */
  shard(number: number): Promise<readonly Meeting[]>;
  /** the whole data set, as it is downloaded */
  dataset(): Promise<Dataset>;
}

/** A meeting with all that is known of it: what a reader is shown, or takes away. */
export interface WholeMeeting extends IndexedMeeting {
  meeting: Meeting;
}

/** The shards that these rows are in, each once; none where all is in hand. */
export function shardsOf({ held }: Details, rows: readonly number[]): number[] {
  return held ? [] : [...new Set(rows.map(shardOf))].sort((a, b) => a - b);
}

/** The facts of a row with the rest. */
function wholeOf(m: IndexedMeeting, meeting: Meeting): WholeMeeting {
  const { row, id, date, precision, countries, officials, nodes, place, documents, corrected } = m;
  return { row, id, date, precision, countries, officials, nodes, place, documents, corrected, meeting };
}

/** Whole meetings, from shards that are at hand. */
export function wholesFrom(
  meetings: readonly IndexedMeeting[],
  details: Details,
  shards: ReadonlyMap<number, readonly Meeting[]>,
): WholeMeeting[] {
  return meetings.map((m) => {
    const whole = details.held ? details.meetings[m.row] : shards.get(shardOf(m.row))?.[m.row % ROWS_A_SHARD];
    if (!whole) throw new Error(`the meeting ${m.id} is not where it should be`);
    return wholeOf(m, whole);
  });
}
