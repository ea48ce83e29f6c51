/** What a page needs to apply decisions as the build does: the readings and the decisions that are already in force. */
import { type Corrections, NO_CORRECTIONS } from '../dataset/correction.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Reading } from '../model/article.ts';

export interface Material {
  /** of the data set that they give */
  edition: string;
  corrections: Corrections;
  readings: readonly Reading[];
}

/** More meetings than a page collates in a moment: such a data set is reviewed in its files. */
export const MOST_MEETINGS = 20_000;

/** What the build ships beside the data set; of a data set that is too large, nothing but its name. */
export const materialOf = (
  { edition, meetings }: Dataset,
  corrections: Corrections,
  readings: readonly Reading[],
): Material =>
  meetings.length > MOST_MEETINGS
    ? { edition, corrections: NO_CORRECTIONS, readings: [] }
    : { edition, corrections, readings };

/** Unknown data → material of the data set that is shown; null where it is none, or another's. Its parts were written by the build. */
export function readMaterial(input: unknown, edition: string): Material | null {
  if (typeof input !== 'object' || input === null) return null;
  const { edition: of, corrections, readings } = input as Partial<Material>;
  return of === edition && Array.isArray(readings) && readings.length > 0 && typeof corrections === 'object'
    ? { edition, corrections, readings }
    : null;
}
