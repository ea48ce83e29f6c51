/** Whether meetings belong together as parts of a wider event. */
import { type Bits, hasBit } from '../columns/bits.ts';
import type { Columns } from '../columns/columns.ts';

/** Whether two dated rows of a set belong to one event: then brackets have room over the score, whatever the period. */
export function hasEvents({ event: { byValue, values }, dated }: Columns, rows: Bits): boolean {
  return values.some((_, code) => {
    let held = 0;
    for (let i = byValue.start[code]!; i < byValue.start[code + 1]! && held < 2; i++) {
      const row = byValue.codes[i]!;
      if (row < dated && hasBit(rows, row)) held++;
    }
    return held === 2;
  });
}
