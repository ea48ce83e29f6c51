/** Measures of marks that the page and the picture draw alike. */
import type { FuzzyDate } from '../../model/edtf.ts';
import { type Mark, isCrowd } from './placed.ts';

/** Half the height of a band around its outer lanes. */
export const BAND_PX = 9;

/** Height of the axis: a line for the ticks, and under it one for the labels over a day. */
export const AXIS_PX = 35;

/** Height of the brackets of events: a line of text and the bracket under it. */
export const BRACKETS_PX = 20;

/** Less than this beside its day a stem counts as standing on it. */
const ASIDE_PX = 2.5;

/** Whether it has made room for others. Of a thick stem no one day is where it belongs, and its count stands in the way. */
export const isAside = (mark: Mark): mark is Mark & { anchor: number } =>
  !isCrowd(mark) && mark.anchor !== null && Math.abs(mark.x - mark.anchor) >= ASIDE_PX;

/** A dot grows by as much each time its meetings double; the largest leaves the lanes beside it alone. */
export const radiusOf = (meetings: number): number => Math.min(3.5 + 0.9 * Math.log2(meetings), 8.5);

/** The same where crowds are too large for it: then the area says how many, and the largest dot is as large as it may be. */
export function crowdRadius(meetings: number, most: number): number {
  if (!isDense(most)) return radiusOf(meetings);
  return 2 + 6.5 * Math.sqrt(Math.min(1, meetings / most));
}
/** From so many on, dots that grow by doublings would all be the largest. */
const LOG_MOST = 47;

/** @param most meetings on one lane of one crowd */
export const isDense = (most: number): boolean => most > LOG_MOST;

/** "?" the source is doubted, "~" the value is rough. */
export const doubtOf = (date: FuzzyDate | null): string =>
  `${date?.uncertain ? '?' : ''}${date?.approximate ? '~' : ''}`;
