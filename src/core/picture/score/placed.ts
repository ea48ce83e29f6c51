/** Stems and a frame → marks with their pixels: `Stem` (days) → `Anchored` (where it belongs) → `Mark` (where it stands). */
import { binStart, binWidth } from '../../query/bins.ts';
import type { IndexedMeeting } from '../../query/indexed.ts';
import type { Stem } from '../../query/lanes.ts';
import type { Period } from '../../query/state.ts';
import { type Frame, SLOT, dayPx, xOf } from './frame.ts';
import { CROWD_SLOT, crowdSlot } from './slot.ts';
import { type Spread, spread } from './spread.ts';
import type { Window } from './window.ts';

/** Stretches of the axis, in pixels. */
export interface Extent {
  x: number;
  width: number;
  /** it begins before, or ends after, what is on view */
  before?: true;
  after?: true;
}

export interface Mark {
  /** the meeting's id; a crowd has one made of its first day's bucket */
  id: string;
  count: number;
  /** one; a thick stem holds several. Of thousands they are worked out when they are asked for */
  readonly meetings: readonly IndexedMeeting[];
  /** where the stem stands */
  x: number;
  /** where its date is, before it made room for others; null = undated */
  anchor: number | null;
  lanes: readonly number[];
  /** how many of its meetings are on each of these lanes */
  tallies: readonly number[];
  /** the lanes of each of its meetings, in their order */
  readonly each: readonly (readonly number[])[];
  /** the days that a vague date may mean, or a range covers; empty for a day */
  bands: readonly Extent[];
  /** where else the other members of a set stand */
  echoes: readonly number[];
  /** what is counted already of a crowd of thousands: its days (null = undated), and how many of it are chosen */
  days?: Period | null;
  taken?: Taken;
  rows?: Uint32Array;
  /** its first slot in its level */
  slot?: number;
}

/** How many meetings of a mark are among some; which part of it they are, where they are not all. */
export interface Taken {
  count: number;
  part: Part | null;
}

export function takenOf(mark: Mark, meant: ReadonlySet<string>): Taken {
  if (mark.taken) return mark.taken;
  const count = mark.meetings.reduce((sum, m) => sum + (meant.has(m.id) ? 1 : 0), 0);
  return { count, part: partOf(mark, meant) };
}

export const isCrowd = (mark: Mark): boolean => mark.count > 1;

/** Some of a thick stem's meetings, not all: what of it they take. */
export interface Part extends Pick<Mark, 'lanes' | 'tallies'> {
  count: number;
  /** first and last lane of each stretch of the stem that they stand on */
  spans: readonly (readonly [number, number])[];
}

/** What of a mark some meetings take; null where they are none of its meetings, or all. */
export function partOf({ meetings, each }: Mark, meant: ReadonlySet<string>): Part | null {
  const taken = each.filter((_, i) => meant.has(meetings[i]!.id));
  if (!taken.length || taken.length === meetings.length) return null;
  const spans: [number, number][] = [];
  const ends = taken.flatMap((lanes): [number, number][] =>
    lanes.length ? [[Math.min(...lanes), Math.max(...lanes)]] : [],
  );
  for (const [from, to] of ends.sort((a, b) => a[0] - b[0])) {
    const last = spans.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else spans.push([from, to]);
  }
  return { count: taken.length, spans, ...tallied(taken) };
}

/** How far a stem may stand from its date before its crowd is closed into thick stems. */
const MOST_SHIFT = 56;
const MOST_SLOT = 24;
/** Below this many, stems stand side by side however crowded it is. */
const LEAST_CROWD = 3;

/** A stem or a crowd of stems, and where it belongs. */
interface Anchored {
  stems: readonly Stem[];
  anchor: number;
  /** first day of what it may mean: same days share it */
  day: number | null;
}

/** All marks, along the line: first the tray's, then in order of time. */
export function placed(stems: readonly Stem[], frame: Frame, w: Window): Mark[] {
  const undated = stems.filter((s) => s.stretches.length === 0);
  const dated = stems.filter((s) => s.stretches.length > 0);
  return [...inTray(undated, frame), ...onAxis(dated, frame, w)];
}

function inTray(stems: readonly Stem[], frame: Frame): Mark[] {
  if (!frame.tray || !stems.length) return [];
  const { left, right } = frame.tray;
  const fits = (stems.length + 1) * SLOT <= right - left;
  const groups = fits ? stems.map((s) => [s]) : [stems];
  return groups.map((group, i) => ({
    ...markOf(group, 'undated'),
    x: left + ((right - left) * (i + 1)) / (groups.length + 1),
    anchor: null,
    bands: [],
    echoes: [],
  }));
}

function onAxis(stems: readonly Stem[], frame: Frame, w: Window): Mark[] {
  const single = stems.map((stem) => anchored(stem, frame, w)).sort((a, b) => a.anchor - b.anchor);
  const first = sideBySide(single, frame, w);
  const most = Math.max(MOST_SHIFT, dayPx(frame, w) / 2);
  const crowded = crowdedRuns(first, single, frame, most);
  const tooFar = (i: number): boolean => !first.fits || crowded.has(first.runs[i]!);
  if (!single.some((_, i) => tooFar(i)))
    return single.map((one, i) => toMark(one, first.positions[i]!, frame, w));
  // Wider buckets until each count has its room: no more often than there are powers of two in the axis.
  for (let px = CROWD_SLOT; ; px *= 1.5) {
    const closed = close(single, tooFar, frame, w, px);
    const { positions, fits } = sideBySide(closed, frame, w);
    if (fits || px > frame.right - frame.left)
      return closed.map((one, i) => toMark(one, positions[i]!, frame, w));
  }
}

/** The runs in which a stem stands farther than `most` from where it belongs. */
function crowdedRuns(
  { positions, runs }: Spread,
  items: readonly Anchored[],
  frame: Frame,
  most: number,
): ReadonlySet<number> {
  const seen = new Map<number, { shift: number; left: number; right: number }>();
  for (const [i, run] of runs.entries()) {
    const x = positions[i]!;
    const shift = Math.abs(x - items[i]!.anchor);
    const known = seen.get(run);
    // Positions ascend: the first of a run is its left end, the latest its right end.
    seen.set(run, { shift: Math.max(known?.shift ?? 0, shift), left: known?.left ?? x, right: x });
  }
  // A run against an edge of the axis makes room to one side only, so that its stems go twice as far.
  const allowed = ({ left, right }: { left: number; right: number }): number =>
    left < frame.left + SLOT || right > frame.right - SLOT ? 2 * most : most;
  return new Set([...seen].flatMap(([run, ends]) => (ends.shift > allowed(ends) ? [run] : [])));
}

/** The middle of what is on view of the first stretch that is; a band wider than the window keeps its stem in it. */
function anchored(stem: Stem, frame: Frame, w: Window): Anchored {
  const seen = stem.stretches.find((s) => s.to + 1 > w.from && s.from < w.to) ?? stem.stretches[0]!;
  const from = Math.max(seen.from, w.from);
  const to = Math.min(seen.to + 1, w.to);
  const middle = Math.min(Math.max((from + to) / 2, w.from), w.to);
  const day = seen.from === seen.to ? seen.from : null;
  return { stems: [stem], anchor: xOf(middle, frame, w), day };
}

/** Meetings of one day use the room their day has, up to MOST_SLOT each. */
function sideBySide(items: readonly Anchored[], frame: Frame, w: Window): Spread {
  const sameDay = new Map<number, number>();
  for (const { day } of items) if (day !== null) sameDay.set(day, (sameDay.get(day) ?? 0) + 1);
  const room = (item: Anchored): number => {
    if (item.stems.length > 1) return slot(item);
    const share = item.day === null ? 0 : dayPx(frame, w) / (sameDay.get(item.day)! + 1);
    return Math.min(Math.max(SLOT, share), MOST_SLOT);
  };
  const gaps = items.slice(1).map((item, i) => {
    const before = items[i]!;
    const together = item.day !== null && item.day === before.day;
    if (together) return Math.max(room(item), room(before));
    return (slot(item) + slot(before)) / 2;
  });
  const edge = SLOT / 2;
  return spread(
    items.map((item) => item.anchor),
    gaps,
    frame.left + edge,
    frame.right - edge,
  );
}

function slot({ stems: { length } }: Anchored): number {
  return crowdSlot(length);
}

/** Closes what stands too far from its date into thick stems, by buckets of days that panning does not move. */
function close(
  items: readonly Anchored[],
  tooFar: (i: number) => boolean,
  frame: Frame,
  w: Window,
  px: number,
): Anchored[] {
  const width = binWidth(w.to - w.from, (frame.right - frame.left) / px);
  const buckets = new Map<number, Anchored[]>();
  const alone: Anchored[] = [];
  for (const [i, item] of items.entries()) {
    if (!tooFar(i)) alone.push(item);
    else {
      const bucket = binStart(middleDay(item.stems[0]!.stretches[0]!), width);
      const known = buckets.get(bucket);
      if (known) known.push(item);
      else buckets.set(bucket, [item]);
    }
  }
  for (const group of buckets.values()) {
    if (group.length < LEAST_CROWD) alone.push(...group);
    else {
      const anchor = group.reduce((sum, g) => sum + g.anchor, 0) / group.length;
      const day = group.every((g) => g.day === group[0]!.day) ? group[0]!.day : null;
      alone.push({ stems: group.flatMap((g) => g.stems), anchor, day });
    }
  }
  return alone.sort((a, b) => a.anchor - b.anchor);
}

const middleDay = ({ from, to }: Period): number => Math.floor((from + to) / 2);

function toMark(one: Anchored, x: number, frame: Frame, w: Window): Mark {
  const mark = markOf(one.stems, String(one.day ?? middleDay(one.stems[0]!.stretches[0]!)));
  const stem = one.stems[0]!;
  // A crowd has a band where all in it are as vague as one.
  const alike = one.stems.every((s) => s.meeting.date?.edtf === stem.meeting.date?.edtf);
  if (!alike) return { ...mark, x, anchor: one.anchor, bands: [], echoes: [] };
  const vague = stem.meeting.precision !== 'day';
  const seen = stem.stretches.filter((s) => s.to + 1 > w.from && s.from < w.to);
  const days = vague ? seen.map((s) => extentOf(s, frame, w)) : [];
  // A stem that made room for others may stand beside its days: a band without it would be a riddle.
  const holdsStem = days[0] && x >= days[0].x - 2 && x <= days[0].x + days[0].width + 2;
  const bands = holdsStem ? days : [];
  const echoes = one.stems.length > 1 ? [] : bands.slice(1).map((b) => b.x + b.width / 2);
  return { ...mark, x, anchor: one.anchor, bands, echoes };
}

/** The pixels of some days, cut at the edges of the axis, never thinner than two pixels. */
function extentOf(days: Period, frame: Frame, w: Window): Extent {
  const left = Math.max(xOf(days.from, frame, w), frame.left);
  const right = Math.min(xOf(days.to + 1, frame, w), frame.right);
  const before = days.from < w.from ? { before: true as const } : {};
  const after = days.to + 1 > w.to ? { after: true as const } : {};
  return { x: left, width: Math.max(right - left, 2), ...before, ...after };
}

function markOf(stems: readonly Stem[], bucket: string): Omit<Mark, 'x' | 'anchor' | 'bands' | 'echoes'> {
  const meetings = stems.map((s) => s.meeting);
  const each = stems.map((s) => s.lanes);
  const id = meetings.length > 1 ? `crowd:${bucket}` : meetings[0]!.id;
  return { id, count: meetings.length, meetings, each, ...tallied(each) };
}

function tallied(each: readonly (readonly number[])[]): Pick<Mark, 'lanes' | 'tallies'> {
  const counts = new Map<number, number>();
  for (const lane of each.flat()) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const lanes = [...counts.keys()].sort((a, b) => a - b);
  return { lanes, tallies: lanes.map((lane) => counts.get(lane)!) };
}
