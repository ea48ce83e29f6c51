/** What a page needs to apply decisions as the build does: the readings and the decisions that are already in force. */
import type { Corrections } from '../dataset/correction.ts';
import type { Reading } from '../model/article.ts';

export interface Material {
  /** of the data set that they give */
  edition: string;
  corrections: Corrections;
  readings: readonly Reading[];
}

/** More meetings than a page collates in a moment: such a data set is reviewed in its files. */
export const MOST_MEETINGS = 20_000;

/** Unknown data → material of the data set that is shown; null where it is none, or another's. Its parts were written by the build. */
export function readMaterial(input: unknown, edition: string): Material | null {
  if (typeof input !== 'object' || input === null) return null;
  const { edition: of, corrections, readings } = input as Partial<Material>;
  return of === edition && Array.isArray(readings) && typeof corrections === 'object'
    ? { edition, corrections, readings }
    : null;
}
