/**
 * "How are A and B connected?": the shortest chains of meetings between two officials or countries, over all data.
 *
 * A chain goes from node to node; each step is made by the meetings in which both took part. Between the ends stand
 * people, because a country is nobody that one has met; only between two countries do countries stand. Meetings that
 * were planned, cancelled or denied join nobody. In time, each meeting is not before the one before it: vague dates
 * count where there are days that run in order, undated meetings cannot take part.
 *
 * Shortest = fewest steps. Of these the five that can be told in the most ways (the product of the meetings that the
 * pairs of each step share), then by the ids of their nodes.
 */
import type { IndexedDataset } from '../query/indexed.ts';
import type { NodeId, Question } from '../query/state.ts';
import { firstFrom, lastUpTo } from './days.ts';
import { type Shared, datedOf, mayFall, partnersIn } from './partners.ts';
import { type Field, type Way, shortestWays } from './ways.ts';

export const MOST_CHAINS = 5;

/** From one node to the next, with the meetings that make the step, in order of time. */
export interface Step {
  from: NodeId;
  to: NodeId;
  /** ids; in time, only those that can stand between the steps before and after */
  meetings: readonly string[];
}

export interface Chain {
  nodes: readonly NodeId[];
  steps: readonly Step[];
}

export interface Connection {
  /** at most five, the best first; none = not connected under these rules */
  chains: readonly Chain[];
  /** how many chains are as short as these */
  total: number;
  /** the inner node that most of the shortest chains pass when none is left out; null where there is no inner node */
  hub: NodeId | null;
  /** how many of them pass it */
  throughHub: number;
}

const NOT_CONNECTED: Connection = { chains: [], total: 0, hub: null, throughHub: 0 };

/** Answers a question. The ends must differ; one that the data set does not hold is connected to nobody. */
export function chainsOf(data: IndexedDataset, question: Question): Connection {
  const [from, to] = question.ends;
  if (from === to) return NOT_CONNECTED;
  const all = shortestWays(fieldOf(data, question, null), from, to, MOST_CHAINS);
  if (!all) return NOT_CONNECTED;
  const { hub, throughHub } = all;
  const told =
    question.withoutHub && hub ? shortestWays(fieldOf(data, question, hub), from, to, MOST_CHAINS) : all;
  const chains = (told?.ways ?? []).map((way) => chainOf(data, question, way));
  return { chains, total: told?.total ?? 0, hub, throughHub };
}

/** Who may stand between, and which steps can be gone. */
function fieldOf(
  data: IndexedDataset,
  { ends: [from, to], inTime }: Question,
  without: NodeId | null,
): Field {
  const partners = partnersIn(data);
  const between = from.startsWith('c:') && to.startsWith('c:') ? 'c:' : 'o:';
  return {
    inner: (node) => node !== without && node.startsWith(between),
    partners,
    meetings: (shared) => (inTime ? datedOf(shared).meetings : shared).length,
    first: (shared, day) => (inTime ? firstFrom(datedOf(shared).days, day) : day),
    last: (shared, day) => (inTime ? lastUpTo(datedOf(shared).days, day) : day),
  };
}

function chainOf(data: IndexedDataset, { inTime }: Question, { nodes }: Way): Chain {
  const partners = partnersIn(data);
  const steps = nodes
    .slice(1)
    .map((to, i) => ({ from: nodes[i]!, to, meetings: partners(nodes[i]!).get(to)! }));
  const told = inTime ? inOrder(steps) : steps;
  return { nodes, steps: told.map((step) => ({ ...step, meetings: step.meetings.map((m) => m.id) })) };
}

/** Leaves of each step the meetings that can stand after one of the step before and before one of the step after. */
function inOrder<T extends { meetings: Shared }>(steps: readonly T[]): T[] {
  const days = steps.map(({ meetings }) => datedOf(meetings).days);
  const earliest = [-Infinity];
  for (const own of days) earliest.push(firstFrom(own, earliest.at(-1)!)!);
  const latest = [Infinity];
  for (const own of [...days].reverse()) latest.unshift(lastUpTo(own, latest[0]!)!);
  return steps.map((step, i) => ({
    ...step,
    meetings: step.meetings.filter((m) => mayFall(m, earliest[i]!, latest[i + 1]!)),
  }));
}
