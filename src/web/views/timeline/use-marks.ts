/** What stands in the score: few meetings as a mark each, laid anew at each move; many as crowds, whose counts stay put while it moves. */
import { useMemo, useState } from 'react';
import { type Bits, countBefore, countBits, hasBit, rowsOf } from '../../../core/columns/bits.ts';
import { type Cut, layCrowds, newOnView } from '../../../core/picture/score/on-view.ts';
import { crowdMarks, rowsOfSlots, trayCrowd } from '../../../core/picture/score/crowd-marks.ts';
import { type Frame, SLOT } from '../../../core/picture/score/frame.ts';
import { type Level, lanePlaces, tallied } from '../../../core/picture/score/level.ts';
import { levelFor, levelsOf } from '../../../core/picture/score/levels.ts';
import { type Mark, placed } from '../../../core/picture/score/placed.ts';
import { type Window, lengthOf, periodOf } from '../../../core/picture/score/window.ts';
import type { IndexedDataset, IndexedMeeting } from '../../../core/query/indexed.ts';
import { type Lane, stemsOf } from '../../../core/query/lanes.ts';
import type { LaneChoice } from '../../../core/query/state.ts';
import { useStore } from '../../store/store.ts';
import type { Crowds } from './use-canvas.ts';

/** Up to so many rows a data set is drawn mark by mark, whatever the window. */
export const SMALL_ROWS = 2000;

export interface View {
  frame: Frame;
  window: Window;
  bounds: Window;
}

interface Shown {
  data: IndexedDataset;
  lanes: readonly Lane[];
  choice: LaneChoice;
  /** under all filters but the period, and under all */
  everyone: Bits;
  visible: Bits;
  /** among all rows; null = nothing is chosen */
  selected: Bits | null;
  lit: Bits | null;
  /** no gesture is going on */
  resting: boolean;
}

export interface Marks {
  /** what is read aloud, pointed at and walked along, as of the last rest where they are crowds */
  marks: readonly Mark[];
  /** ids of the chosen meetings among those that have a mark of their own */
  chosen: ReadonlySet<string>;
  /** the same of those that something points at */
  near: ReadonlySet<string>;
  /** what the canvas draws; null where all marks are drawn one by one */
  crowds: Crowds | null;
  /** the view as of the last rest, and the rows that it showed */
  still: View;
  rested: Bits;
}

const NONE: ReadonlySet<string> = new Set();

export function useMarks(shown: Shown, view: View): Marks {
  const { data, visible } = shown;
  const { dated, rows } = data.columns;
  const inTime = useMemo(() => countBefore(visible, dated), [visible, dated]);
  const crowded = rows > SMALL_ROWS && inTime * SLOT > view.frame.right - view.frame.left;
  const few = useFew(shown, view, crowded);
  const crowds = useCrowds(shown, view, crowded);
  return crowds ?? { ...few, crowds: null, still: view, rested: visible };
}

/** Meetings that have room for a mark each. */
function useFew(
  { data, lanes, choice, visible, selected, lit }: Shown,
  { frame, window }: View,
  crowded: boolean,
): Pick<Marks, 'marks' | 'chosen' | 'near'> {
  const rows = useMemo(() => (crowded ? NO_ROWS : rowsOf(visible)), [visible, crowded]);
  const stems = useMemo(
    () =>
      stemsOf(
        Array.from(rows, (row) => data.meetings[row]!),
        lanes,
        choice,
      ),
    [rows, data, lanes, choice],
  );
  const marks = useMemo(() => placed(stems, frame, window), [stems, frame, window]);
  const chosen = useMemo(() => idsAmong(data, rows, selected), [data, rows, selected]);
  const near = useMemo(() => idsAmong(data, rows, lit), [data, rows, lit]);
  return { marks, chosen, near };
}

const NO_ROWS = new Uint32Array(0);

function idsAmong(data: IndexedDataset, rows: Uint32Array, meant: Bits | null): ReadonlySet<string> {
  if (!meant) return NONE;
  return new Set(
    Array.from(
      rows.filter((row) => hasBit(meant, row)),
      (row) => data.meetings[row]!.id,
    ),
  );
}

function useCrowds(shown: Shown, view: View, crowded: boolean): Marks | null {
  const { data, lanes, choice, everyone, visible, selected, lit, resting } = shown;
  const { columns } = data;
  const { frame, window, bounds } = view;
  const certain = useStore((s) => s.view.filters.dates === 'certain');
  const places = useMemo(() => lanePlaces(columns.facets[choice], lanes), [columns, choice, lanes]);
  const levels = useMemo(() => levelsOf(columns, places, everyone), [columns, places, everyone]);
  const level = crowded ? levelFor(levels, lengthOf(window), frame) : null;
  const period = periodOf(window, bounds);
  const [from, to] = [period?.from ?? null, period?.to ?? null];
  const cut = useMemo<Cut | null>(
    () => (from === null ? null : { period: { from, to: to! }, certain, visible }),
    [from, to, certain, visible],
  );
  const chosen = useMemo(
    () => (level && selected ? { bits: selected, tallies: tallied(level, selected) } : null),
    [level, selected],
  );
  const now: Now | null = useMemo(
    () => level && { level, view, cut, chosen, visible },
    [level, view, cut, chosen, visible],
  );
  const [rested, setRested] = useState(now);
  const still = resting ? now : (rested ?? now);
  if (resting && rested !== now) setRested(now);

  const marks = useMemo(() => (still ? marksOf(still, data) : NO_MARKS), [still, data]);
  const tray = useTray(shown, places, frame, crowded);
  const all = useMemo(() => [...tray, ...marks], [tray, marks]);
  const choosing = useMemo(() => selected !== null && meets(selected, visible), [selected, visible]);
  const alone = useMemo(() => level && aloneIn(level, visible, data.meetings), [level, visible, data]);
  if (!now || !still || !level || !alone) return null;
  return {
    marks: all,
    chosen: NONE,
    near: NONE,
    crowds: { level, frame, window, cut, chosen, choosing, lit, alone },
    still: still.view,
    rested: still.visible,
  };
}

interface Now {
  level: Level;
  view: View;
  cut: Cut | null;
  chosen: Parameters<typeof layCrowds>[5];
  visible: Bits;
}

const NO_MARKS: readonly Mark[] = [];

function marksOf({ level, view: { frame, window }, cut, chosen }: Now, data: IndexedDataset): Mark[] {
  const on = newOnView();
  layCrowds(on, level, frame, window, cut, chosen);
  return crowdMarks(on, level, data, cut && cut.visible);
}

/** The undated stand aside, crowd or not. */
function useTray(
  { data, lanes, choice, visible, selected }: Shown,
  places: ReturnType<typeof lanePlaces>,
  frame: Frame,
  crowded: boolean,
): readonly Mark[] {
  const { dated } = data.columns;
  return useMemo(() => {
    if (!crowded || !frame.tray || countBefore(visible, dated) === countBits(visible)) return NO_MARKS;
    const rows = rowsOf(visible);
    const undated = rows.subarray(rows.findIndex((row) => row >= dated));
    if ((undated.length + 1) * SLOT > frame.tray.right - frame.tray.left)
      return [trayCrowd(undated, data, places, selected, frame.tray)];
    const meetings = Array.from(undated, (row) => data.meetings[row]!);
    return placed(stemsOf(meetings, lanes, choice), frame, { from: 0, to: 1 });
  }, [data, lanes, choice, visible, selected, places, frame, crowded, dated]);
}

function meets(a: Bits, b: Bits): boolean {
  return a.some((word, i) => (word & b[i]!) !== 0);
}

const aloneIn =
  (level: Level, visible: Bits, meetings: readonly IndexedMeeting[]) =>
  (low: number, high: number): IndexedMeeting | null => {
    const [row] = rowsOfSlots(level, low, high, visible);
    return row === undefined ? null : meetings[row]!;
  };
