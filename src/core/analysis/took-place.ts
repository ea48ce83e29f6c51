/** Which meetings count as having brought people together. */
import type { Bits } from '../columns/bits.ts';
import type { Columns } from '../columns/columns.ts';
import { rowsWith } from '../columns/lists.ts';
import type { Status } from '../model/meeting.ts';
import type { IndexedMeeting } from '../query/indexed.ts';

/** Told as held, or recalled. What was planned, cancelled or denied has joined nobody. */
const JOINING: readonly Status[] = ['held', 'past'];

export const tookPlace = ({ meeting }: IndexedMeeting): boolean => JOINING.includes(meeting.status);

/** The rows of all such meetings. */
export function rowsThatTookPlace({ rows, facets: { status } }: Columns): Bits {
  return rowsWith(
    status.byValue,
    JOINING.flatMap((value) => status.codeOf.get(value) ?? []),
    rows,
  );
}
