/** The axis: days that deserve a line, and words for them that fit. Adaptive: years, months or days, never hours. */
import { utcTicks } from 'd3';
import { type Frame, xOf } from './frame.ts';
import type { Window } from './window.ts';

export interface Tick {
  day: number;
  x: number;
  label: string;
}

/** Room for the longest label, "24 sept. 2015", at 11 px. */
const TICK_PX = 86;
/** Mean width of a character of the interface's face at 11 px; generous, since nothing is measured. */
export const CHARACTER_PX = 6.2;

type Unit = 'year' | 'month' | 'day';
export type TickStyle = 'year' | 'shortMonth' | 'shortMonthOfYear' | 'shortDay' | 'shortDayOfYear';
/** "24 oct. 2015" as `shortDay`, in the reader's language. */
export type SayTick = (day: number, style: TickStyle) => string;

const DAY_MS = 86_400_000;

/** How a tick is said: `short` where the tick before has said the rest. */
const STYLES = {
  year: { full: 'year', short: 'year' },
  month: { full: 'shortMonth', short: 'shortMonthOfYear' },
  day: { full: 'shortDay', short: 'shortDayOfYear' },
} as const satisfies Record<Unit, Record<'full' | 'short', TickStyle>>;

function unitOf(days: readonly Date[]): Unit {
  if (days.every((d) => d.getUTCDate() === 1 && d.getUTCMonth() === 0)) return 'year';
  return days.every((d) => d.getUTCDate() === 1) ? 'month' : 'day';
}

/** The ticks of a window, as many as their words leave room for. The first of each year names it; a label that would be cut off is empty. */
export function ticksOf(frame: Frame, w: Window, say: SayTick): Tick[] {
  const most = Math.max(2, Math.floor((frame.right - frame.left) / TICK_PX));
  for (let count = most; ; count--) {
    const ticks = someTicks(count, frame, w, say);
    if (count <= 2 || ticks.every((tick, i) => endOf(tick) <= (ticks[i + 1]?.x ?? Infinity))) return ticks;
  }
}

const LABEL_AT_PX = 4;
const endOf = ({ x, label }: Tick): number => x + LABEL_AT_PX + label.length * CHARACTER_PX;

function someTicks(count: number, frame: Frame, w: Window, say: SayTick): Tick[] {
  // What a scale of time would give, without the scale: it would bring formats and colours with it.
  const ticks = utcTicks(new Date(w.from * DAY_MS), new Date(w.to * DAY_MS), count);
  const days = ticks.filter((d) => d.getTime() % DAY_MS === 0);
  const styles = STYLES[unitOf(days)];
  return days.map((date, i) => {
    const named = i > 0 && days[i - 1]!.getUTCFullYear() === date.getUTCFullYear();
    const day = date.getTime() / DAY_MS;
    const x = xOf(day, frame, w);
    const label = say(day, styles[named ? 'short' : 'full']);
    const fits = x + label.length * CHARACTER_PX <= frame.width;
    return { day, x, label: fits ? label : '' };
  });
}
