/** Playing through time: where the window goes next, so that each step brings about as many meetings. Pure. */
import { bisectLeft } from 'd3';
import { type Window, lengthOf, limit, periodOf } from '../../../core/picture/score/window.ts';

/** `grow`: from the beginning to more and more; `move`: a period of one length goes on. */
export type Way = 'grow' | 'move';

/** Steps from nothing to everything. */
const STEPS = 24;
/** A period that moves brings a quarter of what it shows. */
const SHARE = 1 / 4;

/** First days, ascending. */
export type Days = readonly number[] | Int32Array;

export interface Reel {
  way: Way;
  /** first days of the dated meetings, ascending */
  days: Days;
  /** meetings that a step brings */
  stride: number;
  bounds: Window;
}

/** What will play from a window: all of it grows from the start, a period moves on. */
export function reelOf(w: Window, days: Days, bounds: Window): Reel {
  const way = periodOf(w, bounds) === null ? 'grow' : 'move';
  const held =
    way === 'grow' ? days.length / STEPS : (countBefore(days, w.to) - countBefore(days, w.from)) * SHARE;
  return { way, days, stride: Math.max(1, Math.round(held)), bounds };
}

/** How many of the days are before a day. */
const countBefore = (days: Days, day: number): number => bisectLeft(days as number[], day);

/** The window to begin with: one that stands at the end begins anew, where the meetings do. */
export function openingOf(reel: Reel, w: Window): Window {
  const { way, bounds, days } = reel;
  if (way === 'grow') return following(reel, { from: bounds.from, to: bounds.from }) ?? bounds;
  const first = days[0];
  // A period that holds them all has nowhere to begin anew.
  if (following(reel, w) !== null || first === undefined || countBefore(days, w.from) === 0) return w;
  return startAt(first, lengthOf(w), bounds);
}

const startAt = (from: number, length: number, bounds: Window): Window =>
  limit({ from, to: from + length }, bounds);

/** The next window, in which `stride` more meetings have come in; null where no more are to come. */
export function following({ way, days, stride, bounds }: Reel, w: Window): Window | null {
  const shown = countBefore(days, w.to);
  if (w.to >= bounds.to || (way === 'move' && shown === days.length)) return null;
  // All of a day come at once.
  const last = days[Math.min(shown + stride, days.length) - 1];
  if (way === 'move') return startAt(last! + 1 - lengthOf(w), lengthOf(w), bounds);
  const all = last === undefined || last === days.at(-1);
  return { from: bounds.from, to: all ? bounds.to : last + 1 };
}

/** The window before, from which `stride` meetings have gone out; null where there are none before. */
export function preceding({ way, days, stride, bounds }: Reel, w: Window): Window | null {
  const before = countBefore(days, w.from);
  if (way === 'move')
    return before === 0 ? null : startAt(days[Math.max(0, before - stride)]!, lengthOf(w), bounds);
  const shown = countBefore(days, w.to);
  // All of a day go at once.
  const left = Math.min(shown - stride, countBefore(days, days[shown - 1] ?? bounds.from));
  const last = days[left - 1];
  return last === undefined ? null : { from: bounds.from, to: last + 1 };
}
