/** From the number of lanes and the size of the box to where lanes, tray and axis stand. Pixels from the top, and from where the line of writing begins (Along.tsx). */
import type { Box } from '../box.ts';
import type { Window } from './window.ts';

export interface Frame extends Box {
  /** the undated tray; null where nothing is undated */
  tray: { left: number; right: number } | null;
  /** the stretch on which time runs; "left" is where it begins, which is the right of a page written from right to left */
  left: number;
  right: number;
  /** middle of each lane */
  lanes: readonly number[];
  /** from one lane to the next */
  pitch: number;
}

/** A slot of the tray, and the least distance between two stems: a dot of 8 px and a pixel of air. */
export const SLOT = 9;
export const LEAST_PITCH = 22;
export const MOST_PITCH = 40;
/** Above the first lane: room for the count of a thick stem, or the "?" of a doubtful date. */
export const HEAD = 20;
export const FOOT = 6;
const AIR = 10;
const LEAST_TRAY = 30;
export const MOST_TRAY_SHARE = 0.25;

/**
 * @param lanes how many
 * @param undated how many meetings the tray may have to hold under any period: so panning never moves the axis
 * @param box what there is: the names of the lanes, with the same measures, see to it that it is high enough
 */
export function frameOf(lanes: number, undated: number, box: Box): Frame {
  const free = box.height - HEAD - FOOT;
  const pitch = Math.min(Math.max(free / Math.max(lanes, 1), LEAST_PITCH), MOST_PITCH);
  const trayWidth = Math.min(Math.max(LEAST_TRAY, (undated + 1) * SLOT), box.width * MOST_TRAY_SHARE);
  const tray = undated > 0 ? { left: 0, right: trayWidth } : null;
  return {
    width: box.width,
    height: Math.max(box.height, HEAD + lanes * pitch + FOOT),
    tray,
    left: tray ? tray.right + AIR : 2,
    right: Math.max(box.width - AIR, (tray?.right ?? 0) + AIR + 1),
    lanes: Array.from({ length: lanes }, (_, i) => HEAD + pitch * (i + 0.5)),
    pitch,
  };
}

/** Pixels of one day. */
export const dayPx = (frame: Frame, w: Window): number => (frame.right - frame.left) / (w.to - w.from);

export function xOf(day: number, frame: Frame, w: Window): number {
  return frame.left + (day - w.from) * dayPx(frame, w);
}

export function dayAt(x: number, frame: Frame, w: Window): number {
  return w.from + (x - frame.left) / dayPx(frame, w);
}

/** Height of the overview. */
export const OVERVIEW_PX = 36;

/** Where an end of the window stands; a link may have put it beyond the bounds. */
export function edgeX(day: number, frame: Frame, bounds: Window): number {
  return Math.min(Math.max(xOf(day, frame, bounds), frame.left), frame.right);
}
