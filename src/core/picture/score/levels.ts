/** The levels of an axis, each made when it is first wanted, and which of them a window wants. */
import type { Bits } from '../../columns/bits.ts';
import type { Columns } from '../../columns/columns.ts';
import { binWidth } from '../../query/bins.ts';
import type { Frame } from './frame.ts';
import { type LanePlaces, type Level, levelOf } from './level.ts';
import { CROWD_SLOT, crowdSlot } from './slot.ts';

export type Levels = (days: number) => Level;

/** As many as a zoom passes on its way and back; each holds every row once. */
const KEPT = 6;

export function levelsOf(columns: Columns, places: LanePlaces, rows: Bits): Levels {
  const made = new Map<number, Level>();
  return (days) => {
    const level = made.get(days) ?? levelOf(columns, places, rows, days);
    made.delete(days);
    made.set(days, level);
    const [oldest] = made.keys();
    if (made.size > KEPT) made.delete(oldest!);
    return level;
  };
}

/** The narrowest buckets whose counts have room beside each other: a matter of the window's length, not of where it stands. */
export function levelFor(levels: Levels, length: number, frame: Frame): Level {
  const room = frame.right - frame.left;
  for (let px = CROWD_SLOT; ;) {
    const level = levels(binWidth(length, room / px));
    const need = crowdSlot(level.most);
    if (need * (length / level.days) <= room || px > room) return level;
    px = Math.max(need, px * 1.01);
  }
}
