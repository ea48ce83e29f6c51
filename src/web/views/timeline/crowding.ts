/** What turns thousands of meetings into crowds: fetched when a data set has so many. */
import { type Bits, countBefore, countBits, rowsOf } from '../../../core/columns/bits.ts';
import type { Columns } from '../../../core/columns/columns.ts';
import { crowdMarks, rowsOfSlots, trayCrowd } from '../../../core/picture/score/crowd-marks.ts';
import type { Bracket } from '../../../core/picture/score/brackets.ts';
import { bracketsOfRows } from '../../../core/picture/score/crowd-brackets.ts';
import { type Frame, SLOT } from '../../../core/picture/score/frame.ts';
import { type LanePlaces, type Level, lanePlaces, tallied } from '../../../core/picture/score/level.ts';
import { type Levels, levelFor, levelsOf } from '../../../core/picture/score/levels.ts';
import { type Chosen, type Cut, layCrowds, newOnView } from '../../../core/picture/score/on-view.ts';
import { type Mark, placed } from '../../../core/picture/score/placed.ts';
import { type Window, lengthOf } from '../../../core/picture/score/window.ts';
import type { IndexedDataset, IndexedMeeting } from '../../../core/query/indexed.ts';
import { type Lane, stemsOf } from '../../../core/query/lanes.ts';
import type { LaneChoice } from '../../../core/query/state.ts';
import { recently } from '../../store/recently.ts';

/** Some lanes, with the levels of what is shown of all time on them. */
export interface Axis {
  places: LanePlaces;
  levels: Levels;
}

export const axisOf = recently(
  (columns: Columns, choice: LaneChoice, lanes: readonly Lane[], everyone: Bits): Axis => {
    const places = lanePlaces(columns.facets[choice], lanes);
    return { places, levels: levelsOf(columns, places, everyone) };
  },
);

export const levelIn = ({ levels }: Axis, window: Window, frame: Frame): Level =>
  levelFor(levels, lengthOf(window), frame);

export const chosenIn = (level: Level, bits: Bits): Chosen => ({ bits, tallies: tallied(level, bits) });

/** What the crowds of a moment are laid from. */
export interface Now {
  level: Level;
  frame: Frame;
  window: Window;
  cut: Cut | null;
  chosen: Chosen | null;
}

export function marksOf({ level, frame, window, cut, chosen }: Now, data: IndexedDataset): Mark[] {
  const on = newOnView();
  layCrowds(on, level, frame, window, cut, chosen);
  return crowdMarks(on, level, data, cut && cut.visible);
}

export const bracketsOf = (
  data: IndexedDataset,
  { frame, window, visible }: Now & { visible: Bits },
): readonly Bracket[] => bracketsOfRows(data, visible, frame, window);

/** The undated stand aside: side by side where they have room, else as one crowd. */
export function trayOf(
  data: IndexedDataset,
  { places }: Axis,
  lanes: readonly Lane[],
  choice: LaneChoice,
  visible: Bits,
  selected: Bits | null,
  frame: Frame,
): readonly Mark[] {
  const { dated } = data.columns;
  if (!frame.tray || countBefore(visible, dated) === countBits(visible)) return [];
  const undated = rowsOf(visible).filter((row) => row >= dated);
  if ((undated.length + 1) * SLOT > frame.tray.right - frame.tray.left)
    return [trayCrowd(undated, data, places, selected, frame.tray)];
  const meetings = Array.from(undated, (row) => data.meetings[row]!);
  return placed(stemsOf(meetings, lanes, choice), frame, { from: 0, to: 1 });
}

/** The meeting that stands alone in some slots. */
export const aloneIn =
  (level: Level, visible: Bits, meetings: readonly IndexedMeeting[]) =>
  (low: number, high: number): IndexedMeeting | null => {
    const [row] = rowsOfSlots(level, low, high, visible);
    return row === undefined ? null : meetings[row]!;
  };
