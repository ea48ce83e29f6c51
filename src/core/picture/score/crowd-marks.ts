/** Crowds of thousands as marks: what is read aloud, pointed at and opened of them. Their meetings are worked out when asked for. */
import { type Bits, hasBit } from '../../columns/bits.ts';
import type { IndexedDataset, IndexedMeeting } from '../../query/indexed.ts';
import { daysOfRows } from './days.ts';
import type { Frame } from './frame.ts';
import { type Level, type LanePlaces, type Tallies, addSlot, noTallies } from './level.ts';
import type { OnView } from './on-view.ts';
import type { Mark, Part } from './placed.ts';

/** Whatever slots have meetings in them. */
type Slots = Pick<Level, 'start' | 'rows' | 'places'>;

/** The visible meetings of some slots, in order of time. */
export function rowsOfSlots(level: Slots, low: number, high: number, visible: Bits | null): Uint32Array {
  const rows = level.rows.slice(level.start[low], level.start[high + 1]);
  const shown = visible ? rows.filter((row) => hasBit(visible, row)) : rows;
  return low === high ? shown : shown.sort();
}

/** The crowds on view as marks, from left to right. */
export function crowdMarks(on: OnView, level: Level, data: IndexedDataset, visible: Bits | null): Mark[] {
  return Array.from({ length: on.length }, (_, i) => {
    const [low, high] = [on.low[i]!, on.high[i]!];
    const rows = rowsOfSlots(level, low, high, visible);
    const x = on.x[i]!;
    const place = { id: idOf(level, low), x, anchor: x, slot: low };
    return crowdMark(place, rows, data, on, i, level.places);
  });
}

/** By its first day, or by its days: slots are counted anew when other meetings are shown. */
function idOf({ buckets, cells, long }: Level, slot: number): string {
  const index = slot - buckets.length;
  return index < 0 ? `crowd:${cells.start(buckets[slot]!)}` : `crowd:${long.from[index]}/${long.to[index]}`;
}

/** The undated as one mark, where they have no room to stand side by side. */
export function trayCrowd(
  rows: Uint32Array,
  data: IndexedDataset,
  places: LanePlaces,
  chosen: Bits | null,
  { left, right }: NonNullable<Frame['tray']>,
): Mark {
  const slots: Slots = { start: Uint32Array.of(0, rows.length), rows, places };
  const counted = { all: noTallies(1, places.lanes, true), part: noTallies(1, places.lanes, true) };
  addSlot(slots, 0, null, null, counted.all, 0);
  if (chosen) addSlot(slots, 0, chosen, null, counted.part, 0);
  const mark = { id: 'crowd:undated', x: (left + right) / 2, anchor: null };
  return crowdMark(mark, rows, data, counted, 0, places);
}

/** A mark of one keeps the id of its meeting. */
function crowdMark(
  place: Pick<Mark, 'id' | 'x' | 'anchor' | 'slot'>,
  rows: Uint32Array,
  data: IndexedDataset,
  { all, part }: Pick<OnView, 'all' | 'part'>,
  at: number,
  { lanes }: LanePlaces,
): Mark {
  const own = { ...onLanes(all, at, lanes), count: all.counts[at]! };
  const taken = part.counts[at]!;
  let meetings: readonly IndexedMeeting[] | null = null;
  const mark = {
    ...place,
    ...own,
    id: own.count === 1 ? data.meetings[rows[0]!]!.id : place.id,
    days: daysOfRows(data.columns, rows),
    taken: { count: taken, part: taken > 0 && taken < own.count ? partAt(part, at, lanes) : null },
    bands: [],
    echoes: [],
    each: [],
    rows,
  };
  return Object.defineProperty(mark, 'meetings', {
    get: () => (meetings ??= Array.from(rows, (row) => data.meetings[row]!)),
    enumerable: true,
  }) as typeof mark & Pick<Mark, 'meetings'>;
}

function onLanes({ lanes: tallies }: Tallies, at: number, lanes: number): Pick<Mark, 'lanes' | 'tallies'> {
  const own = tallies.subarray(at * lanes, (at + 1) * lanes);
  const touched = Array.from(own.keys()).filter((lane) => own[lane]! > 0);
  return { lanes: touched, tallies: touched.map((lane) => own[lane]!) };
}

function partAt(part: Tallies, at: number, lanes: number): Part {
  const spans: [number, number][] = [];
  for (let lane = 0; lane < lanes; lane++) {
    if (!part.stems![at * lanes + lane]) continue;
    const last = spans.at(-1);
    if (last && last[1] === lane) last[1] = lane + 1;
    else spans.push([lane, lane + 1]);
  }
  return { count: part.counts[at]!, spans, ...onLanes(part, at, lanes) };
}
