/** What stands in the score: few meetings as a mark each, laid anew at each move; many as crowds, whose counts stay put while it moves. */
import { useMemo, useState } from 'react';
import { type Bits, countBefore, hasBit, rowsOf } from '../../../core/columns/bits.ts';
import type { Bracket } from '../../../core/picture/score/brackets.ts';
import { type Frame, SLOT } from '../../../core/picture/score/frame.ts';
import type { Cut } from '../../../core/picture/score/on-view.ts';
import { type Mark, placed } from '../../../core/picture/score/placed.ts';
import { type Window, periodOf } from '../../../core/picture/score/window.ts';
import type { IndexedDataset } from '../../../core/query/indexed.ts';
import { type Lane, stemsOf } from '../../../core/query/lanes.ts';
import type { LaneChoice } from '../../../core/query/state.ts';
import { useStore } from '../../store/store.ts';
import { ROWS_AS_MARKS, useCrowdParts } from './crowd-parts.ts';
import type { Crowds } from './use-canvas.ts';

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
  /** the view as of the last rest */
  still: View;
  /** of what crowds hold; of marks they are read off them */
  brackets: readonly Bracket[] | null;
}

const NONE: ReadonlySet<string> = new Set();

export function useMarks(shown: Shown, view: View): Marks {
  const { data, visible } = shown;
  const { dated, rows } = data.columns;
  const inTime = useMemo(() => countBefore(visible, dated), [visible, dated]);
  const crowded = rows > ROWS_AS_MARKS && inTime * SLOT > view.frame.right - view.frame.left;
  const few = useFew(shown, view, crowded);
  const crowds = useCrowds(shown, view, crowded);
  return crowds ?? { ...few, crowds: null, still: view, brackets: null };
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
  const tools = useCrowdParts(columns.rows);
  const certain = useStore((s) => s.view.filters.dates === 'certain');
  const axis = tools && tools.axisOf(columns, choice, lanes, everyone);
  const level = tools && axis && crowded ? tools.levelIn(axis, window, frame) : null;
  const period = periodOf(window, bounds);
  const [from, to] = [period?.from ?? null, period?.to ?? null];
  const cut = useMemo<Cut | null>(
    () => (from === null ? null : { period: { from, to: to! }, certain, visible }),
    [from, to, certain, visible],
  );
  const chosen = useMemo(
    () => tools && level && selected && tools.chosenIn(level, selected),
    [tools, level, selected],
  );
  const now = useMemo(
    () => level && { data, level, view, frame, window, cut, chosen, visible },
    [data, level, view, frame, window, cut, chosen, visible],
  );
  const [rested, setRested] = useState(now);
  // Other data may be opened while one drags.
  const still = resting || rested?.data !== data ? now : rested;
  if (resting && rested !== now) setRested(now);

  const marks = useMemo(() => (tools && still ? tools.marksOf(still, data) : NO_MARKS), [tools, still, data]);
  const brackets = useMemo(() => tools && still && tools.bracketsOf(data, still), [tools, still, data]);
  const tray = useMemo(
    () =>
      tools && axis && crowded ? tools.trayOf(data, axis, lanes, choice, visible, selected, frame) : NO_MARKS,
    [tools, axis, crowded, data, lanes, choice, visible, selected, frame],
  );
  const all = useMemo(() => [...tray, ...marks], [tray, marks]);
  const choosing = useMemo(() => selected !== null && meets(selected, visible), [selected, visible]);
  const alone = useMemo(
    () => tools && level && tools.aloneIn(level, visible, data.meetings),
    [tools, level, visible, data],
  );
  if (!still || !level || !alone) return null;
  return {
    marks: all,
    chosen: NONE,
    near: NONE,
    crowds: { level, frame, window, cut, chosen, choosing, lit, alone },
    still: still.view,
    brackets,
  };
}

const NO_MARKS: readonly Mark[] = [];

function meets(a: Bits, b: Bits): boolean {
  return a.some((word, i) => (word & b[i]!) !== 0);
}
