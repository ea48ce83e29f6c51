/** Who took part in a meeting with whom, over all of a data set: kept, and worked out node by node as it is asked for. */
import type { IndexedDataset, IndexedMeeting } from '../query/indexed.ts';
import { stretchesOf } from '../query/lanes.ts';
import type { NodeId } from '../query/state.ts';
import { type Days, daysOf, firstFrom } from './days.ts';
import { tookPlace } from './took-place.ts';

/** The meetings in which two nodes both took part, in order of time, undated last. */
export type Shared = readonly IndexedMeeting[];

/** With whom a node shares meetings. */
export type Partners = ReadonlyMap<NodeId, Shared>;

type Asked = (node: NodeId) => Partners;
const kept = new WeakMap<IndexedDataset, Asked>();

const NOBODY: Partners = new Map();

/** The partners of each node of a data set. Meetings that did not take place do not count. */
export function partnersIn(data: IndexedDataset): Asked {
  const known = kept.get(data) ?? asking(meetingsByNode(data));
  kept.set(data, known);
  return known;
}

function meetingsByNode(data: IndexedDataset): ReadonlyMap<NodeId, readonly IndexedMeeting[]> {
  const byNode = new Map<NodeId, IndexedMeeting[]>();
  for (const meeting of data.meetings) {
    if (!tookPlace(meeting)) continue;
    for (const node of meeting.nodes) {
      const known = byNode.get(node);
      if (known) known.push(meeting);
      else byNode.set(node, [meeting]);
    }
  }
  return byNode;
}

function asking(byNode: ReadonlyMap<NodeId, readonly IndexedMeeting[]>): Asked {
  const answers = new Map<NodeId, Partners>();
  return (node) => {
    const meetings = byNode.get(node);
    if (!meetings) return NOBODY;
    const answer = answers.get(node) ?? partnersOver(node, meetings);
    answers.set(node, answer);
    return answer;
  };
}

function partnersOver(node: NodeId, meetings: readonly IndexedMeeting[]): Partners {
  const shared = new Map<NodeId, IndexedMeeting[]>();
  for (const meeting of meetings)
    for (const other of meeting.nodes) {
      if (other === node) continue;
      const known = shared.get(other);
      if (known) known.push(meeting);
      else shared.set(other, [meeting]);
    }
  return shared;
}

/** The dated ones of some meetings, and every day on which one of them may have been. */
export interface Dated {
  meetings: readonly IndexedMeeting[];
  days: Days;
}

const dated = new WeakMap<Shared, Dated>();
const stretches = new WeakMap<IndexedMeeting, Days>();

/** The days of one meeting, none where it is undated: read once, since each pair of its nodes asks for them. */
function daysOfMeeting(meeting: IndexedMeeting): Days {
  const known = stretches.get(meeting) ?? daysOf(stretchesOf(meeting.date));
  stretches.set(meeting, known);
  return known;
}

/** Worked out once for each list of meetings. */
export function datedOf(shared: Shared): Dated {
  const known = dated.get(shared);
  if (known) return known;
  const meetings = shared.filter((m) => m.precision !== 'undated');
  const answer = { meetings, days: daysOf(meetings.flatMap(daysOfMeeting)) };
  dated.set(shared, answer);
  return answer;
}

/** Whether a meeting may have been on one of these days, both included. */
export function mayFall(meeting: IndexedMeeting, from: number, to: number): boolean {
  const day = firstFrom(daysOfMeeting(meeting), from);
  return day !== null && day <= to;
}
