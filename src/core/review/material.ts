/** What a page needs to apply decisions as the build does: the readings and the decisions that are already in force. */
import { type Corrections, NO_CORRECTIONS } from '../dataset/correction.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Reading } from '../model/article.ts';

export interface Material {
  /** of the data set that they give */
  edition: string;
  corrections: Corrections;
  readings: readonly Reading[];
  /** what is not shipped, where the data set is too large; absent where all is */
  leftOut?: { meetings: number; readings: number; decisions: number };
}

/** More meetings than a page collates in a moment: such a data set is reviewed in its files. */
export const MOST_MEETINGS = 20_000;

/** What the build ships beside the data set; of a data set that is too large, its name and how much is left out. */
export const materialOf = (
  { edition, meetings }: Dataset,
  corrections: Corrections,
  readings: readonly Reading[],
): Material =>
  meetings.length > MOST_MEETINGS
    ? {
        edition,
        corrections: NO_CORRECTIONS,
        readings: [],
        leftOut: {
          meetings: meetings.length,
          readings: readings.length,
          decisions: decisionsIn(corrections),
        },
      }
    : { edition, corrections, readings };

const decisionsIn = (corrections: Corrections): number =>
  Object.values(corrections).reduce((sum, list: readonly unknown[]) => sum + list.length, 0);

/** A line for the build's report where a data set is too large to be reviewed in the page; null where it is not. */
export const notReviewed = ({ leftOut }: Material): string | null =>
  leftOut === undefined
    ? null
    : `${leftOut.meetings} meetings are more than the ${MOST_MEETINGS} that a page reviews: review.json holds none of the ` +
      `${leftOut.readings} readings; corrections work in their files`;

/** Unknown data → material of the data set that is shown; null where it is none, or another's. Its parts were written by the build. */
export function readMaterial(input: unknown, edition: string): Material | null {
  if (typeof input !== 'object' || input === null) return null;
  const { edition: of, corrections, readings } = input as Partial<Material>;
  return of === edition && Array.isArray(readings) && readings.length > 0 && typeof corrections === 'object'
    ? { edition, corrections: { ...NO_CORRECTIONS, ...corrections }, readings }
    : null;
}
