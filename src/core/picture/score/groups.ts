/** Labels that stand above the meetings of one day: which fit, and where. Pure. */
import type { Frame } from './frame.ts';
import type { Mark } from './placed.ts';
import { CHARACTER_PX } from './ticks.ts';

export interface DayGroup {
  day: number;
  meetings: number;
  /** where the day is */
  anchor: number;
}

export interface GroupLabel extends DayGroup {
  text: string;
  /** where the text begins */
  x: number;
}

/** The days on which enough meetings stand side by side to be worth a label. */
const WORTH_A_LABEL = 3;

export function dayGroups(marks: readonly Mark[]): DayGroup[] {
  const groups = new Map<number, DayGroup>();
  for (const { meetings, anchor } of marks) {
    const day = meetings[0]!.date?.from ?? null;
    if (
      day === null ||
      anchor === null ||
      meetings.some((m) => m.precision !== 'day' || m.date?.from !== day)
    )
      continue;
    const known = groups.get(day);
    if (known) known.meetings += meetings.length;
    else groups.set(day, { day, meetings: meetings.length, anchor });
  }
  return [...groups.values()].filter((g) => g.meetings >= WORTH_A_LABEL);
}

/** The labels that can stand without touching: the largest groups first. */
export function groupLabels(
  groups: readonly DayGroup[],
  say: (group: DayGroup) => string,
  frame: Frame,
): GroupLabel[] {
  const chosen: (GroupLabel & { end: number })[] = [];
  for (const group of [...groups].sort((a, b) => b.meetings - a.meetings)) {
    const text = say(group);
    const width = text.length * CHARACTER_PX;
    const wanted = group.anchor - width / 2;
    const x = Math.max(frame.left, Math.min(wanted, frame.right - width));
    const free = chosen.every((c) => x > c.end + CHARACTER_PX || x + width + CHARACTER_PX < c.x);
    if (free && width <= frame.right - frame.left) chosen.push({ ...group, text, x, end: x + width });
  }
  return chosen.map(({ end: _end, ...label }) => label);
}
