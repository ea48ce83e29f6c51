/** The last role that some meetings give to each official. Pure. */
import { type Bits, hasBit } from '../../columns/bits.ts';
import type { IndexedDataset, IndexedMeeting } from '../../query/indexed.ts';

export interface RoleAt {
  role: string;
  meeting: IndexedMeeting;
}

/** Later meetings say the later role; undated ones come last in time, and speak only where no other does. */
export function rolesIn(meetings: readonly IndexedMeeting[]): Map<string, RoleAt> {
  const roles = new Map<string, RoleAt>();
  for (const meeting of meetings) {
    for (const { official, role } of meeting.meeting.participants) {
      if (official === null || role === null) continue;
      if (meeting.precision !== 'undated' || !roles.has(official)) roles.set(official, { role, meeting });
    }
  }
  return roles;
}

/** The same of some officials alone, among some rows: it asks only as many of their meetings as it needs. */
export function rolesOf(
  officials: readonly string[],
  { columns, meetings }: Pick<IndexedDataset, 'columns' | 'meetings'>,
  rows: Bits,
): Map<string, RoleAt> {
  const { byValue, codeOf } = columns.facets.official;
  const roles = new Map<string, RoleAt>();
  for (const official of officials) {
    const code = codeOf.get(official);
    if (code === undefined) continue;
    const own = byValue.codes.subarray(byValue.start[code], byValue.start[code + 1]);
    const at = (row: number): RoleAt | null =>
      hasBit(rows, row) ? (rolesIn([meetings[row]!]).get(official) ?? null) : null;
    let found: RoleAt | null = null;
    for (let i = own.length - 1; i >= 0 && !found; i--) if (own[i]! < columns.dated) found = at(own[i]!);
    for (let i = 0; i < own.length && !found; i++) if (own[i]! >= columns.dated) found = at(own[i]!);
    if (found) roles.set(official, found);
  }
  return roles;
}
