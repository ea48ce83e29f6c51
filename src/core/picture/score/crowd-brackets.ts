/** Wider events over crowds: what is bracketed are the days of an event, not marks. Pure. */
import { type Bits, hasBit } from '../../columns/bits.ts';
import type { IndexedDataset } from '../../query/indexed.ts';
import { type Bracket, OVER_PX, apartFrom } from './brackets.ts';
import { type Frame, xOf } from './frame.ts';
import type { Window } from './window.ts';

/** A shorter one over crowds would say nothing that one can see. */
const LEAST_PX = 24;

/** The brackets over crowds: from the first day on view of an event to its last. Only its own rows are asked. */
export function bracketsOfRows(data: IndexedDataset, visible: Bits, frame: Frame, w: Window): Bracket[] {
  const { from, to, dated, event: events } = data.columns;
  const { byValue, values } = events;
  const wide = values.flatMap((event, code): Bracket[] => {
    const own = byValue.codes.subarray(byValue.start[code], byValue.start[code + 1]);
    let first = Infinity;
    let last = -Infinity;
    for (const row of own) {
      if (row >= dated || !hasBit(visible, row)) continue;
      const middle = (from[row]! + to[row]! + 1) / 2;
      if (middle < w.from || middle > w.to) continue;
      if (middle < first) first = middle;
      if (middle > last) last = middle;
    }
    const [left, right] = [xOf(first, frame, w) - OVER_PX, xOf(last, frame, w) + OVER_PX];
    if (!(right - left >= LEAST_PX)) return [];
    const rows = own.filter((row) => hasBit(visible, row));
    return [{ events: [event], meetings: Array.from(rows, (row) => data.meetings[row]!), left, right }];
  });
  return apartFrom(wide);
}
