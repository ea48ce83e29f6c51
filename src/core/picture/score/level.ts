/** All of the axis at one width of bucket: how many meetings each bucket holds, and how many of them stand on each lane. */
import { type Bits, eachBit, hasBit } from '../../columns/bits.ts';
import type { Columns } from '../../columns/columns.ts';
import type { Coded } from '../../columns/lists.ts';
import type { Cells } from './cells.ts';
import type { Lane } from '../../query/lanes.ts';

/** Which lane a value has. */
export interface LanePlaces {
  column: Coded;
  lanes: number;
  /** code → lane, -1 = none */
  laneOf: Int32Array;
  /** the lane of the meetings without a value, -1 = none */
  without: number;
}

export function lanePlaces(column: Coded, lanes: readonly Lane[]): LanePlaces {
  const laneOf = new Int32Array(column.values.length).fill(-1);
  let without = -1;
  for (const [i, { key, folded }] of lanes.entries()) {
    if (key === null && !folded) without = i;
    for (const one of folded ?? [key]) {
      const code = one === null ? undefined : column.codeOf.get(one);
      if (code !== undefined) laneOf[code] = i;
    }
  }
  return { column, lanes: lanes.length, laneOf, without };
}

/**
 * Slots of the axis. First its buckets, which hold what lies in them, and by its middle what reaches little beyond; then a slot
 * for each stretch too long for that: months would fall into every fourth week and make peaks there.
 */
export interface Level {
  /** what its buckets are */
  cells: Cells;
  /** number of the bucket of each slot, ascending */
  buckets: Int32Array;
  /** the stretches of the slots behind the buckets */
  long: { from: Int32Array; to: Int32Array };
  /** slot s has `rows[start[s]]` to `rows[start[s + 1] - 1]`, ascending */
  start: Uint32Array;
  rows: Uint32Array;
  places: LanePlaces;
  all: Tallies;
  /** the most meetings in one bucket, and on one lane of one */
  most: number;
  mostOnLane: number;
}

/** Counted slot by slot. */
export interface Tallies {
  counts: Uint32Array;
  /** lane by lane: slot s has `lanes` of them from `s * lanes` on */
  lanes: Uint32Array;
  /** whether a stem of one of them leads on from this lane to the next; null = not asked */
  stems: Uint8Array | null;
}

/** How many buckets from its own a stretch may reach. */
export const REACH = 2;

/**
 * A stretch over several buckets is part of the one in its middle as long as it is no longer than half of one, or than four
 * narrow ones, and no more than a fortnight: months begin and end alike, so that their middles would all fall alike too.
 */
const longestIn = ({ days }: Cells): number => Math.max(Math.min(2 * REACH * days, 14), days / 2);

/** @param rows what is shown of all time; the undated among them are left out */
export function levelOf(columns: Columns, places: LanePlaces, rows: Bits, cells: Cells): Level {
  const { from, to, dated } = columns;
  const longest = longestIn(cells);
  const bucketOf = new Int32Array(dated);
  const isLong = (row: number): boolean => bucketOf[row] === LONG;
  const on = (row: number): boolean => row < dated && hasLane(places, row);

  let low = Infinity;
  let high = -Infinity;
  const stretches = new Map<number, number>();
  eachBit(rows, (row) => {
    if (!on(row)) return;
    const [first, last] = [from[row]!, to[row]!];
    let bucket = cells.of(Math.floor((first + last) / 2));
    const straddles = first < cells.start(bucket) || last >= cells.start(bucket + 1);
    if (straddles && last - first + 1 > longest) {
      bucket = LONG;
      const key = stretchKey(first, last);
      if (!stretches.has(key)) stretches.set(key, row);
    } else {
      if (bucket < low) low = bucket;
      if (bucket > high) high = bucket;
    }
    bucketOf[row] = bucket;
  });
  const slotOfBucket = new Int32Array(Math.max(0, high - low + 1));
  eachBit(rows, (row) => {
    if (on(row) && !isLong(row)) slotOfBucket[bucketOf[row]! - low] = 1;
  });
  const numbers: number[] = [];
  for (const [i, held] of slotOfBucket.entries()) if (held) slotOfBucket[i] = numbers.push(low + i) - 1;
  const long = { from: new Int32Array(stretches.size), to: new Int32Array(stretches.size) };
  const slotOfStretch = new Map<number, number>();
  for (const [key, row] of stretches) {
    const i = slotOfStretch.size;
    [long.from[i], long.to[i]] = [from[row]!, to[row]!];
    slotOfStretch.set(key, numbers.length + i);
  }
  const slotOf = (row: number): number =>
    isLong(row) ? slotOfStretch.get(stretchKey(from[row]!, to[row]!))! : slotOfBucket[bucketOf[row]! - low]!;

  const slots = numbers.length + stretches.size;
  const start = new Uint32Array(slots + 1);
  eachBit(rows, (row) => {
    if (on(row)) start[slotOf(row) + 1]!++;
  });
  let most = 0;
  for (let s = 0; s < slots; s++) {
    if (s < numbers.length) most = Math.max(most, start[s + 1]!);
    start[s + 1]! += start[s]!;
  }
  const next = start.slice();
  const sorted = new Uint32Array(start[slots]!);
  eachBit(rows, (row) => {
    if (on(row)) sorted[next[slotOf(row)]!++] = row;
  });
  const level = { cells, buckets: Int32Array.from(numbers), long, start, rows: sorted, places, most };
  const all = tallied(level, null);
  let mostOnLane = 0;
  for (const tally of all.lanes.subarray(0, numbers.length * places.lanes))
    if (tally > mostOnLane) mostOnLane = tally;
  return { ...level, all, mostOnLane };
}

/** In the place of a bucket. */
const LONG = -0x8000_0000;

const stretchKey = (from: number, to: number): number => (from + 5e6) * 1e7 + (to - from);

function hasLane({ column: { start, codes }, laneOf, without }: LanePlaces, row: number): boolean {
  if (start[row] === start[row + 1]) return without >= 0;
  for (let i = start[row]!; i < start[row + 1]!; i++) if (laneOf[codes[i]!]! >= 0) return true;
  return false;
}

export const noTallies = (slots: number, lanes: number, stems: boolean): Tallies => ({
  counts: new Uint32Array(slots),
  lanes: new Uint32Array(slots * lanes),
  stems: stems ? new Uint8Array(slots * lanes) : null,
});

/** The tallies of each slot; `among`: of these of its meetings alone, with the lanes that their stems lead over. */
export function tallied(level: Pick<Level, 'start' | 'rows' | 'places'>, among: Bits | null): Tallies {
  const slots = level.start.length - 1;
  const into = noTallies(slots, level.places.lanes, among !== null);
  for (let slot = 0; slot < slots; slot++) addSlot(level, slot, among, null, into, slot);
  return into;
}

/** The lane and the row that touched it last: a meeting of two values of one lane stands on it once. */
let stamps = new Int32Array(0);

/** Adds those meetings of a slot that are in both sets (null = all) to a place of the tallies. */
export function addSlot(
  { start, rows, places }: Pick<Level, 'start' | 'rows' | 'places'>,
  slot: number,
  among: Bits | null,
  visible: Bits | null,
  into: Tallies,
  at: number,
): void {
  const { column, laneOf, without, lanes } = places;
  if (stamps.length < lanes) stamps = new Int32Array(lanes);
  stamps.fill(-1);
  const base = at * lanes;
  for (let i = start[slot]!; i < start[slot + 1]!; i++) {
    const row = rows[i]!;
    if ((among && !hasBit(among, row)) || (visible && !hasBit(visible, row))) continue;
    into.counts[at]!++;
    const begin = column.start[row]!;
    const end = column.start[row + 1]!;
    let low = lanes;
    let high = -1;
    // Of a meeting without a value there is one lane to ask for.
    const asked = Math.max(end - begin, 1);
    for (let c = 0; c < asked; c++) {
      const lane = begin === end ? without : laneOf[column.codes[begin + c]!]!;
      if (lane < 0 || stamps[lane] === row) continue;
      stamps[lane] = row;
      into.lanes[base + lane]!++;
      if (lane < low) low = lane;
      if (lane > high) high = lane;
    }
    if (into.stems) for (let lane = low; lane < high; lane++) into.stems[base + lane] = 1;
  }
}

/** Which slots hold some of these meetings. */
export function slotsWith({ start, rows }: Pick<Level, 'start' | 'rows'>, among: Bits): Uint8Array {
  const held = new Uint8Array(start.length - 1);
  for (let slot = 0; slot < held.length; slot++)
    for (let i = start[slot]!; i < start[slot + 1]! && !held[slot]; i++)
      if (hasBit(among, rows[i]!)) held[slot] = 1;
  return held;
}
