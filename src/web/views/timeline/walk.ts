/** Where the arrow keys lead from a mark, and which mark is under a pointer. Pure. */
import type { Mark } from '../../../core/picture/score/placed.ts';

export type Step = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last';

/** Keys → steps. Left and right follow time: of a page written from right to left `alongLine` turns them. */
export const STEP_KEYS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** The mark a step leads to; null = there is none that way. Marks come in the order of time. */
export function walk(marks: readonly Mark[], from: string, step: Step): Mark | null {
  const i = marks.findIndex((m) => m.id === from);
  const here = marks[i];
  if (!here) return marks[0] ?? null;
  if (step === 'previous') return marks[i - 1] ?? null;
  if (step === 'next') return marks[i + 1] ?? null;
  if (step === 'first') return marks[0] ?? null;
  if (step === 'last') return marks.at(-1) ?? null;
  return acrossLanes(marks, here, step === 'down' ? 1 : -1);
}

/** The nearest stem that reaches further down (or less far): among those of the same day first, then the next lane's. */
function acrossLanes(marks: readonly Mark[], here: Mark, way: 1 | -1): Mark | null {
  const reach = (m: Mark): number => m.lanes.at(-1) ?? 0;
  const rank = (m: Mark): [number, number, number] => [
    m.anchor === here.anchor ? 0 : 1,
    Math.abs(reach(m) - reach(here)),
    Math.abs(m.x - here.x),
  ];
  const onward = marks
    .filter((m) => (reach(m) - reach(here)) * way > 0)
    .map((m) => ({ m, rank: rank(m) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2]);
  return onward[0]?.m ?? null;
}

/**
 * The mark nearest to a point within `reach` pixels: stems stand closer than a finger is wide, so no mark
 * has a target of its own, and the nearest takes the touch.
 */
export function markAt(
  marks: readonly Mark[],
  lanes: readonly number[],
  point: { x: number; y: number },
  reach: number,
): Mark | null {
  let best: Mark | null = null;
  let least = reach;
  for (const mark of marks) {
    const top = lanes[mark.lanes[0]!]!;
    const bottom = lanes[mark.lanes.at(-1)!]!;
    const dy = Math.max(top - point.y, point.y - bottom, 0);
    for (const x of [mark.x, ...mark.echoes]) {
      const distance = Math.hypot(point.x - x, dy);
      if (distance <= least && (best === null || distance < least)) {
        best = mark;
        least = distance;
      }
    }
  }
  return best;
}
