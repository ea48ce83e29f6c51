/** How much of the axis a stem, or a thick stem with its count, takes. */
import { SLOT } from './frame.ts';

/** A thick stem whose count has one digit or two, and what each further digit needs. */
export const CROWD_SLOT = 19;
const DIGIT = 7;
/** What parts the thousands. */
const POINT = 4;

/** How wide a count is written. */
export const countWidth = (count: number): number => String(count).length * DIGIT + (count > 999 ? POINT : 0);

/** @param meetings how many stand in it */
export const crowdSlot = (meetings: number): number =>
  meetings === 1 ? SLOT + 1 : CROWD_SLOT + Math.max(0, countWidth(meetings) - 2 * DIGIT);
