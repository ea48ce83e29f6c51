/** What of a level stands in a window: a few dozen crowds, laid into arrays that serve every frame. */
import type { Bits } from '../../columns/bits.ts';
import type { Period } from '../../query/state.ts';
import { type Frame, dayPx, xOf } from './frame.ts';
import { type Level, REACH, type Tallies, addSlot, noTallies } from './level.ts';
import { crowdSlot } from './slot.ts';
import { spread } from './spread.ts';
import type { Window } from './window.ts';

/** Crowds by place, from left to right; arrays may be longer than there are crowds. */
export interface OnView {
  length: number;
  /** where its stem stands, in pixels */
  x: Float64Array;
  /** first and last slot that it holds meetings of */
  low: Int32Array;
  high: Int32Array;
  all: Tallies;
  /** of the chosen meetings; its counts are 0 where none are */
  part: Tallies;
}

/** A period that cuts through buckets, and what it lets pass. */
export interface Cut {
  period: Period;
  certain: boolean;
  visible: Bits;
}

/** Some of the meetings, as they are counted in the level. */
export interface Chosen {
  bits: Bits;
  tallies: Tallies;
}

export function newOnView(): OnView {
  return {
    length: 0,
    x: new Float64Array(0),
    low: new Int32Array(0),
    high: new Int32Array(0),
    all: noTallies(0, 0, true),
    part: noTallies(0, 0, true),
  };
}

function makeRoom(on: OnView, crowds: number, lanes: number): void {
  if (on.x.length < crowds) {
    on.x = new Float64Array(crowds);
    on.low = new Int32Array(crowds);
    on.high = new Int32Array(crowds);
  }
  if (on.all.counts.length < crowds || on.all.lanes.length < crowds * lanes) {
    on.all = noTallies(crowds, lanes, true);
    on.part = noTallies(crowds, lanes, true);
  }
  for (const { counts, lanes: tallies, stems } of [on.all, on.part]) {
    counts.fill(0);
    tallies.fill(0);
    stems!.fill(0);
  }
}

/** Adds a slot whole, without a look at its meetings. */
function copySlot(from: Tallies, slot: number, into: Tallies, at: number, lanes: number): void {
  into.counts[at]! += from.counts[slot]!;
  for (let lane = 0; lane < lanes; lane++) {
    into.lanes[at * lanes + lane]! += from.lanes[slot * lanes + lane]!;
    if (from.stems?.[slot * lanes + lane]) into.stems![at * lanes + lane] = 1;
  }
}

/** The first slot whose bucket is not before this one. */
function slotFrom(buckets: Int32Array, bucket: number): number {
  let low = 0;
  let high = buckets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (buckets[middle]! < bucket) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Lays the crowds of a window. A bucket that an edge cuts stands for itself, in the middle of what is on view of it: it
 * would make a peak of its neighbour. What lies by its middle beyond an edge and may still lie within it stands in the
 * bucket at that edge, so that each visible meeting stands in one crowd. Only such buckets are asked for their meetings.
 *
 * @param cut null = all of the time is shown
 */
export function layCrowds(
  on: OnView,
  level: Level,
  frame: Frame,
  w: Window,
  cut: Cut | null,
  chosen: Chosen | null,
): void {
  const { cells, buckets, places } = level;
  const first = cut ? cells.of(cut.period.from) : -Infinity;
  const last = cut ? cells.of(cut.period.to) : Infinity;
  const begin = cut ? slotFrom(buckets, first - REACH) : 0;
  const end = cut ? slotFrom(buckets, last + REACH + 1) : buckets.length;
  const longs = longOnView(level, frame, w, cut);
  on.length = 0;
  makeRoom(on, end - begin + longs.length, places.lanes);

  const px = dayPx(frame, w);
  const margin = cut?.certain ? REACH : 0;
  let nextLong = 0;
  let open = NaN;
  const takeLongs = (before: number): void => {
    for (let one = longs[nextLong]; one && one.x < before; one = longs[++nextLong]) {
      const slot = buckets.length + one.index;
      const at = on.length++;
      [on.x[at], on.low[at], on.high[at]] = [one.x, slot, slot];
      copySlot(level.all, slot, on.all, at, places.lanes);
      if (chosen) copySlot(chosen.tallies, slot, on.part, at, places.lanes);
    }
  };
  for (let slot = begin; slot < end; slot++) {
    const bucket = buckets[slot]!;
    const whole = bucket - margin > first && bucket + margin < last;
    const stands = Math.min(Math.max(bucket, first), last);
    if (stands !== open) {
      const middle = (Math.max(cells.start(stands), w.from) + Math.min(cells.start(stands + 1), w.to)) / 2;
      const x = frame.left + (middle - w.from) * px;
      takeLongs(x);
      on.low[on.length] = slot;
      on.x[on.length++] = x;
      open = stands;
    }
    const at = on.length - 1;
    on.high[at] = slot;
    if (whole) copySlot(level.all, slot, on.all, at, places.lanes);
    else addSlot(level, slot, null, cut!.visible, on.all, at);
    if (chosen && whole) copySlot(chosen.tallies, slot, on.part, at, places.lanes);
    else if (chosen) addSlot(level, slot, chosen.bits, cut!.visible, on.part, at);
    if (on.all.counts[at]! > 0) continue;
    on.length--;
    open = NaN;
  }
  takeLongs(Infinity);
  if (longs.length) makeWay(on, frame, crowdSlot(level.most) / 2, buckets.length);
}

interface LongOnView {
  index: number;
  x: number;
}

/** The long stretches of the period, each where the middle of what is on view of it is. */
function longOnView({ long }: Level, frame: Frame, w: Window, cut: Cut | null): LongOnView[] {
  const found: LongOnView[] = [];
  for (let index = 0; index < long.from.length; index++) {
    const from = long.from[index]!;
    const to = long.to[index]!;
    if (cut) {
      const { period, certain } = cut;
      if (certain ? from < period.from || to > period.to : from > period.to || to < period.from) continue;
    }
    found.push({ index, x: xOf((Math.max(from, w.from) + Math.min(to + 1, w.to)) / 2, frame, w) });
  }
  return found.sort((a, b) => a.x - b.x);
}

/** Long stretches stand among the buckets: those beside them give way a little. A bucket that an edge cuts may stand nearer to it than half a slot. */
function makeWay(on: OnView, frame: Frame, half: number, buckets: number): void {
  const anchors = Array.from(on.x.subarray(0, on.length));
  const least = Math.min(frame.left + half, anchors[0]!);
  const most = Math.max(frame.right - half, anchors.at(-1)!);
  const gaps = anchors.slice(1).map((x, i) => {
    const need = (crowdSlot(on.all.counts[i]!) + crowdSlot(on.all.counts[i + 1]!)) / 2;
    const both = on.low[i]! < buckets && on.low[i + 1]! < buckets;
    return both ? Math.min(need, x - anchors[i]!) : need;
  });
  const { positions } = spread(anchors, gaps, least, most);
  for (const [i, x] of positions.entries()) on.x[i] = x;
}
