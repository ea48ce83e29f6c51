/** While a gesture goes on, what was laid for its first window moves along as a whole. Pure. */
import { type Frame, dayPx, xOf } from '../../../core/picture/score/frame.ts';
import type { Window } from '../../../core/picture/score/window.ts';

/** Where what was laid for one window stands in another. */
export function movedTo(from: Window, to: Window, frame: Frame): string | undefined {
  if (from === to) return undefined;
  const wider = dayPx(frame, to) / dayPx(frame, from);
  return `translate(${xOf(from.from, frame, to) - frame.left * wider},0) scale(${wider},1)`;
}
