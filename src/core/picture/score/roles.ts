/** The last role that some meetings give to each official. Pure. */
import type { IndexedMeeting } from '../../query/indexed.ts';

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
