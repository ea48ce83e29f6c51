/** The stretch of time on view: its limits, zoom about a point, pan, and the period that stands for it. Pure. */
import type { Period } from '../../query/state.ts';

/** Days, half open and continuous: `[from, to)`. A whole day d is `[d, d + 1)`. */
export interface Window {
  from: number;
  to: number;
}

export const SHORTEST_DAYS = 3;
const PADDING = 0.03;

/** The widest window: the days of the data, padded at both ends so that no mark stands on the edge. */
export function boundsOf(span: Period): Window {
  const days = span.to + 1 - span.from;
  const pad = Math.max(SHORTEST_DAYS / 2, days * PADDING);
  return { from: Math.floor(span.from - pad), to: Math.ceil(span.to + 1 + pad) };
}

/** The window on a period: its days that lie in the bounds, or all of them where none does (a link may name any days). */
export function windowOf(period: Period, bounds: Window): Window {
  const whole = { from: period.from, to: period.to + 1 };
  const inside = { from: Math.max(whole.from, bounds.from), to: Math.min(whole.to, bounds.to) };
  return inside.from < inside.to ? inside : whole;
}

export const lengthOf = (w: Window): number => w.to - w.from;

/** Moves and shortens a window until it lies in the bounds and is long enough. */
export function limit(w: Window, bounds: Window, shortest = SHORTEST_DAYS): Window {
  const length = Math.min(Math.max(lengthOf(w), shortest), lengthOf(bounds));
  const centred = (w.from + w.to - length) / 2;
  const from = Math.min(Math.max(centred, bounds.from), bounds.to - length);
  return { from, to: from + length };
}

/** Shortens (`factor` < 1) or widens the window so that the day at `about` stays where it is. */
export function zoom(w: Window, factor: number, about: number, bounds: Window): Window {
  const length = Math.min(Math.max(lengthOf(w) * factor, SHORTEST_DAYS), lengthOf(bounds));
  const share = (about - w.from) / lengthOf(w);
  const from = about - share * length;
  return limit({ from, to: from + length }, bounds);
}

export function pan(w: Window, days: number, bounds: Window): Window {
  return limit({ from: w.from + days, to: w.to + days }, bounds);
}

/** The days that show, a day cut by an edge included; null = all of them, so that no filter is set. */
export function periodOf(w: Window, bounds: Window): Period | null {
  // Less than a thousandth of a day is the rounding of a gesture, not a choice.
  const period = { from: Math.floor(w.from + 1e-3), to: Math.ceil(w.to - 1e-3) - 1 };
  return period.from <= bounds.from && period.to >= bounds.to - 1 ? null : period;
}

/** The window that shows these days with some air at both ends. */
export function fitted(days: Period, bounds: Window): Window {
  return limit(boundsOf(days), bounds);
}

/** The window that shows what is on view of these days and no more; null where that is no less than now. */
export function closer(w: Window, days: Period, bounds: Window): Window | null {
  const from = Math.max(days.from, Math.floor(w.from));
  const to = Math.min(days.to + 1, Math.ceil(w.to));
  if (to - from < 1) return null;
  const inside = limit({ from, to }, bounds, 1);
  return lengthOf(inside) < Math.floor(lengthOf(w)) ? inside : null;
}

/** The smallest pan that brings these days, or as much of them as fits, on view. */
export function reveal(w: Window, days: Period, bounds: Window): Window {
  const air = lengthOf(w) * 0.1;
  if (days.from < w.from) return pan(w, days.from - air - w.from, bounds);
  if (days.to + 1 > w.to) {
    const wanted = Math.min(days.to + 1 + air - w.to, days.from - air - w.from);
    return pan(w, Math.max(0, wanted), bounds);
  }
  return w;
}
