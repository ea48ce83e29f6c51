/** Which shape stands for a meeting: the status is told by it, in every view, without colour. */
import type { Meeting } from '../dataset/dataset.ts';
import type { Status } from '../model/meeting.ts';

/** filled dot = held; ring = read in a related teaser; bar = recalled; diamond = planned; cross = not held */
export type Mark = 'dot' | 'ring' | 'bar' | 'diamond' | 'cross';

const BY_STATUS: Record<Status, Mark> = {
  held: 'dot',
  past: 'bar',
  planned: 'diamond',
  cancelled: 'cross',
  denied: 'cross',
};

export function markOf({ status, section }: Pick<Meeting, 'status' | 'section'>): Mark {
  return status === 'held' && section === 'related' ? 'ring' : BY_STATUS[status];
}
