/** Meetings that may be the same as one: of near days, with a side in common, the likeliest first. Pure. */
import type { IndexedDataset, IndexedMeeting } from '../../../core/query/indexed.ts';

/** Days between two meetings that an article may confuse. */
const NEAR_DAYS = 31;

/** Days between them; null where one is undated. */
function between({ date: a }: IndexedMeeting, { date: b }: IndexedMeeting): number | null {
  if (a?.from == null || a.to == null || b?.from == null || b.to == null) return null;
  return Math.max(0, a.from - b.to, b.from - a.to);
}

export function nearMeetings(found: IndexedMeeting, { meetings }: IndexedDataset): IndexedMeeting[] {
  const own = new Set<string>(found.nodes);
  return meetings
    .flatMap((meeting) => {
      const days = between(found, meeting);
      if (meeting.id === found.id || (days !== null && days > NEAR_DAYS)) return [];
      const people = meeting.officials.filter((id) => found.officials.includes(id)).length;
      const shared = meeting.nodes.filter((node) => own.has(node)).length;
      return shared > 0 ? [{ meeting, people, shared, days: days ?? NEAR_DAYS }] : [];
    })
    .sort((a, b) => b.people - a.people || b.shared - a.shared || a.days - b.days)
    .map(({ meeting }) => meeting);
}
