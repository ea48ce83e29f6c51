/** From the data and what a reader has chosen to lanes and marks: what the timeline's picture draws. */
import { hasEvents } from '../query/events.ts';
import type { IndexedDataset, IndexedMeeting } from '../query/indexed.ts';
import { type Lane, pinnedAmong, stemsOf } from '../query/lanes.ts';
import type { LaneChoice, Period, ViewState } from '../query/state.ts';
import { visibleMeetings } from '../query/visible.ts';
import type { Flags } from './flag.ts';
import { FOOT, type Frame, HEAD, frameOf } from './score/frame.ts';
import { lanesOnView } from './score/lanes-on-view.ts';
import { type Mark, placed } from './score/placed.ts';
import { type RoleAt, rolesIn } from './score/roles.ts';
import type { SayTick } from './score/ticks.ts';
import { type Window, boundsOf, windowOf } from './score/window.ts';

/** How a lane shows itself: its name, and the country whose flag it carries. */
export interface LaneName {
  name: string;
  flag: string | null;
}

/** What the score says, in the reader's language. */
export interface TimelineWords {
  lane(lane: Lane, choice: LaneChoice): LaneName;
  /** which of two keys of lanes comes first by name */
  byName(a: string, b: string, choice: LaneChoice): number;
  tick: SayTick;
  /** over meetings of one day */
  day(group: { day: number; meetings: number }): string;
  /** over the meetings of an event, or of several */
  event(ids: readonly string[]): string;
  /** what a mark stands for: who, when, where; or how many, from when to when */
  mark(meetings: readonly IndexedMeeting[]): string;
  /** over the tray */
  undated: string;
  /** where no meeting is visible */
  nothing: string;
}

export interface TimelineOf {
  data: IndexedDataset;
  view: Pick<ViewState, 'filters' | 'lanes' | 'laneOrder' | 'pinned'>;
  words: TimelineWords;
  /** ids of the meetings that are selected, drawn in the accent */
  selected?: ReadonlySet<string>;
  flags?: Flags;
  /** pixels along which time runs; else what the width of the picture leaves */
  scorePx?: number;
}

/** What is drawn, whatever the width. */
export interface Parts {
  visible: readonly IndexedMeeting[];
  dated: number;
  undated: number;
  /** those of all time: a period moves none */
  lanes: readonly Lane[];
  roles: ReadonlyMap<string, RoleAt>;
  eventful: boolean;
}

/** The parts with their pixels. */
export interface Scored extends Parts {
  marks: readonly Mark[];
  frame: Frame;
  window: Window;
}

const NO_SPAN: Period = { from: 0, to: 365 };
const PITCH = 26;
/** Officials have their role under their name. */
const OFFICIAL_PITCH = 34;

export function partsOf({ data, view, words }: TimelineOf): Parts {
  const choice = view.lanes;
  const visible = visibleMeetings(data, view.filters);
  const everyone = visibleMeetings(data, view.filters, ['period']);
  const dated = everyone.filter((m) => m.precision !== 'undated');
  const column = data.columns.facets[choice];
  const lanes = lanesOnView(column, data.engine.passing(view.filters, ['period']), {
    order: view.laneOrder,
    pinned: pinnedAmong(view.pinned, column),
    byName: (a, b) => words.byName(a, b, choice),
  });
  return {
    visible,
    dated: dated.length,
    undated: everyone.length - dated.length,
    lanes,
    roles: choice === 'official' ? rolesIn(visible) : new Map<string, RoleAt>(),
    eventful: hasEvents(data.columns, data.engine.passing(view.filters, ['period'])),
  };
}

/** The score in so many pixels, worked out as the page does. */
export function scored({ data, view }: TimelineOf, parts: Parts, widthPx: number): Scored {
  const { lanes, undated, visible } = parts;
  const pitch = view.lanes === 'official' ? OFFICIAL_PITCH : PITCH;
  const height = HEAD + FOOT + pitch * Math.max(lanes.length, 1);
  const frame = frameOf(lanes.length, undated, { width: widthPx, height });
  const bounds = boundsOf(data.span ?? NO_SPAN);
  const { period } = view.filters;
  const window = period ? windowOf(period, bounds) : bounds;
  return { ...parts, marks: placed(stemsOf(visible, lanes, view.lanes), frame, window), frame, window };
}
