/** The axis: days that deserve a line, and words for them that fit. Adaptive: years, months or days, never hours. */
import { scaleUtc } from 'd3';
import type { Locale } from '../../i18n/catalog.ts';
import { type Frame, xOf } from './frame.ts';
import type { Window } from './window.ts';

export interface Tick {
  day: number;
  x: number;
  label: string;
}

const DAY_MS = 86_400_000;
/** Room for the longest label, "24 sept. 2015", at 11 px. */
const TICK_PX = 86;
/** Mean width of a character of the interface's face at 11 px; generous, since nothing is measured. */
export const CHARACTER_PX = 6.2;

type Unit = 'year' | 'month' | 'day';

const FULL = {
  year: { year: 'numeric', timeZone: 'UTC' },
  month: { month: 'short', year: 'numeric', timeZone: 'UTC' },
  day: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
} as const satisfies Record<Unit, Intl.DateTimeFormatOptions>;

/** What is said where the tick before has said the rest. */
const SHORT = {
  year: FULL.year,
  month: { month: 'short', timeZone: 'UTC' },
  day: { day: 'numeric', month: 'short', timeZone: 'UTC' },
} as const satisfies Record<Unit, Intl.DateTimeFormatOptions>;

function unitOf(days: readonly Date[]): Unit {
  if (days.every((d) => d.getUTCDate() === 1 && d.getUTCMonth() === 0)) return 'year';
  return days.every((d) => d.getUTCDate() === 1) ? 'month' : 'day';
}

/** The ticks of a window. The first of each year names the year; a label that would be cut off is empty. */
export function ticksOf(frame: Frame, w: Window, locale: Locale): Tick[] {
  const scale = scaleUtc().domain([w.from * DAY_MS, w.to * DAY_MS]);
  const days = scale
    .ticks(Math.max(2, Math.floor((frame.right - frame.left) / TICK_PX)))
    .filter((d) => d.getTime() % DAY_MS === 0);
  const unit = unitOf(days);
  const full = new Intl.DateTimeFormat(locale, FULL[unit]);
  const short = new Intl.DateTimeFormat(locale, SHORT[unit]);
  return days.map((date, i) => {
    const named = i > 0 && days[i - 1]!.getUTCFullYear() === date.getUTCFullYear();
    const x = xOf(date.getTime() / DAY_MS, frame, w);
    const label = (named ? short : full).format(date);
    const fits = x + label.length * CHARACTER_PX <= frame.width;
    return { day: date.getTime() / DAY_MS, x, label: fits ? label : '' };
  });
}
