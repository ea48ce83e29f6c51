/** From when to when some rows are. */
import type { Columns } from '../../columns/columns.ts';
import type { Period } from '../../query/state.ts';

/** First and last day that some rows may be on; null = none is dated. */
export function daysOfRows({ from, to, dated }: Columns, rows: Uint32Array): Period | null {
  let first = Infinity;
  let last = -Infinity;
  for (const row of rows) {
    if (row >= dated) continue;
    if (from[row]! < first) first = from[row]!;
    if (to[row]! > last) last = to[row]!;
  }
  return first > last ? null : { from: first, to: last };
}
