/** Wider events as brackets over their meetings: from where to where, which share one, and what is written on them. Pure. */
import type { IndexedMeeting } from '../../query/indexed.ts';
import type { Frame } from './frame.ts';
import type { Mark } from './placed.ts';
import { CHARACTER_PX } from './ticks.ts';

export interface Bracket {
  /** ids of events; several where they would stand over one another */
  events: readonly string[];
  /** on view, from left to right */
  meetings: readonly IndexedMeeting[];
  left: number;
  right: number;
}

export interface BracketLabel {
  text: string;
  /** where the text begins */
  x: number;
}

/** One mark is no bracket: its detail, or the list it opens into, tells the event. */
const LEAST_MARKS = 2;
/** From the stem to the bracket's end: the halves of a dot and of a thick stem. */
export const OVER_PX = 5;
const GAP_PX = 6;
/** A shorter piece of a name tells nothing. */
const LEAST_CHARACTERS = 9;

/** The brackets over these marks, from left to right, none over another. */
export function bracketsOf(marks: readonly Mark[]): Bracket[] {
  const found = new Map<string, { meetings: IndexedMeeting[]; xs: number[] }>();
  for (const { meetings, x, anchor } of marks) {
    if (anchor === null) continue;
    for (const meeting of meetings) {
      const { event } = meeting.meeting;
      if (event === null) continue;
      const known = found.get(event) ?? { meetings: [], xs: [] };
      known.meetings.push(meeting);
      // Marks come in order: the same again is the same stem.
      if (known.xs.at(-1) !== x) known.xs.push(x);
      found.set(event, known);
    }
  }
  return apartFrom(
    [...found]
      .filter(([, { xs }]) => xs.length >= LEAST_MARKS)
      .map(([event, { meetings, xs }]): Bracket => {
        return { events: [event], meetings, left: xs[0]! - OVER_PX, right: xs.at(-1)! + OVER_PX };
      }),
  );
}

/** From left to right; those that would stand over one another share one. */
export function apartFrom(brackets: readonly Bracket[]): Bracket[] {
  const wide = [...brackets].sort((a, b) => a.left - b.left);
  const apart: Bracket[] = [];
  for (const bracket of wide) {
    const last = apart.at(-1);
    if (last && bracket.left < last.right + GAP_PX) apart[apart.length - 1] = together(last, bracket);
    else apart.push(bracket);
  }
  return apart;
}

const together = (a: Bracket, b: Bracket): Bracket => ({
  events: [...a.events, ...b.events],
  meetings: [...a.meetings, ...b.meetings],
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
});

/** What is written on each: its name from its beginning, else up to its end, else as much as there is room for; null = no room. */
export function bracketLabels(
  brackets: readonly Bracket[],
  names: readonly string[],
  frame: Frame,
): (BracketLabel | null)[] {
  let taken = frame.left;
  return brackets.map(({ left, right }, i) => {
    const name = names[i]!;
    const width = name.length * CHARACTER_PX;
    const room = (brackets[i + 1] ? brackets[i + 1]!.left - GAP_PX : frame.right) - Math.max(left, taken);
    const begin = Math.max(left, taken);
    const before = right - taken;
    const label = ((): BracketLabel | null => {
      if (width <= room) return { text: name, x: begin };
      if (width <= before) return { text: name, x: right - width };
      const characters = Math.floor(Math.max(room, before) / CHARACTER_PX) - 1;
      if (characters < LEAST_CHARACTERS) return null;
      const text = `${name.slice(0, characters).trimEnd()}…`;
      return { text, x: room >= before ? begin : right - text.length * CHARACTER_PX };
    })();
    if (label) taken = label.x + label.text.length * CHARACTER_PX + GAP_PX;
    taken = Math.max(taken, right + GAP_PX);
    return label;
  });
}
