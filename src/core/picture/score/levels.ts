/** The levels of an axis, each made when it is first wanted, and which of them a window wants. */
import type { Bits } from '../../columns/bits.ts';
import type { Columns } from '../../columns/columns.ts';
import { CELLS, type Cells } from './cells.ts';
import type { Frame } from './frame.ts';
import { type LanePlaces, type Level, levelOf } from './level.ts';
import { CROWD_SLOT, crowdSlot } from './slot.ts';

export type Levels = (cells: Cells) => Level;

/** As many as a zoom passes on its way and back; each holds every row once. */
const KEPT = 6;

export function levelsOf(columns: Columns, places: LanePlaces, rows: Bits): Levels {
  const made = new Map<Cells, Level>();
  return (cells) => {
    const level = made.get(cells) ?? levelOf(columns, places, rows, cells);
    made.delete(cells);
    made.set(cells, level);
    const [oldest] = made.keys();
    if (made.size > KEPT) made.delete(oldest!);
    return level;
  };
}

/** The narrowest buckets whose counts have room beside each other: a matter of the window's length, not of where it stands. */
export function levelFor(levels: Levels, length: number, frame: Frame): Level {
  const room = frame.right - frame.left;
  const wide = CELLS.filter(({ days }) => (length / days) * CROWD_SLOT <= room);
  for (const cells of wide) {
    const level = levels(cells);
    if (crowdSlot(level.most) * (length / cells.days) + longPx(level, length) <= room) return level;
  }
  return levels(wide.at(-1) ?? CELLS.at(-1)!);
}

/** What the stretches between the buckets need in a window of this length, if they stand as close everywhere. */
function longPx({ buckets, cells, long, start }: Level, length: number): number {
  let [first, last, px] = [Infinity, -Infinity, 0];
  for (let i = 0; i < long.from.length; i++) {
    const slot = buckets.length + i;
    px += crowdSlot(start[slot + 1]! - start[slot]!);
    first = Math.min(first, long.from[i]!);
    last = Math.max(last, long.to[i]! + 1);
  }
  if (buckets.length) {
    first = Math.min(first, cells.start(buckets[0]!));
    last = Math.max(last, cells.start(buckets.at(-1)! + 1));
  }
  return px * Math.min(1, length / (last - first));
}
