/**
 * "How are A and B connected?": the shortest chains of meetings between two officials or countries, over all data.
 *
 * A chain goes from node to node; each step is made by the meetings in which both took part. Between two countries
 * stand countries. Else people stand between, because a country is nobody that one has met; only where no chain of
 * people leads there may countries stand between too, and the answer says so; the countries that the two ends speak for
 * may not. An official takes no step to the country that they speak for (it would be a step at every meeting of theirs),
 * unless that is the question. Meetings that were planned, cancelled or denied join nobody. In time, each meeting is not before the one before it: vague dates count
 * where there are days that run in order, undated meetings cannot take part.
 *
 * Shortest = fewest steps. Of these the five that can be told in the most ways (the product of the meetings that the
 * pairs of each step share), then by the ids of their nodes.
 */
import type { IndexedDataset } from '../query/indexed.ts';
import { type NodeId, type Question, countryNode, officialNode } from '../query/state.ts';
import { firstFrom, lastUpTo } from './days.ts';
import { type Shared, datedOf, mayFall, partnersIn } from './partners.ts';
import { type Field, type Way, type Ways, shortestWays } from './ways.ts';

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

/** Who stands between the ends: `either` only where people alone do not lead there. */
export type Between = 'people' | 'countries' | 'either';

export interface Connection {
  /** at most five, the best first; none = not connected under these rules */
  chains: readonly Chain[];
  /** how many chains are as short as these */
  total: number;
  /** the inner node that most of the shortest chains pass when none is left out; null where there is no inner node */
  hub: NodeId | null;
  /** how many of them pass it */
  throughHub: number;
  between: Between;
}

/** Answers a question. The ends must differ; one that the data set does not hold is connected to nobody. */
export function chainsOf(data: IndexedDataset, question: Question): Connection {
  const [from, to] = question.ends;
  const kinds: readonly Between[] =
    from.startsWith('c:') && to.startsWith('c:') ? ['countries'] : ['people', 'either'];
  const all = from === to ? null : bestOf(data, question, kinds, null);
  const { hub, throughHub } = all ?? { hub: null, throughHub: 0 };
  const told = question.withoutHub && hub ? bestOf(data, question, kinds, hub) : all;
  return {
    chains: (told?.ways ?? []).map((way) => chainOf(data, question, way)),
    total: told?.total ?? 0,
    hub,
    throughHub,
    between: told?.between ?? kinds[0]!,
  };
}

/** The ways over the first kind of nodes that lead there. */
function bestOf(
  data: IndexedDataset,
  question: Question,
  kinds: readonly Between[],
  without: NodeId | null,
): (Ways & { between: Between }) | null {
  for (const between of kinds) {
    const ways = shortestWays(fieldOf(data, question, between, without), ...question.ends, MOST_CHAINS);
    if (ways) return { ...ways, between };
  }
  return null;
}

const KINDS: Record<Between, string> = { people: 'o', countries: 'c', either: 'oc' };

function fieldOf(
  data: IndexedDataset,
  { ends: [from, to], inTime }: Question,
  between: Between,
  without: NodeId | null,
): Field {
  const isEnd = (node: NodeId): boolean => node === from || node === to;
  const own = [from, to].map((end) => homeOf(data, end));
  return {
    partners: partnersIn(data),
    leads: (a, b) =>
      (isEnd(b) || (b !== without && KINDS[between].includes(b[0]!) && !own.includes(b))) &&
      ((isEnd(a) && isEnd(b)) || !speaksFor(data, a, b)),
    meetings: (shared) => (inTime ? datedOf(shared).meetings : shared).length,
    first: (shared, day) => (inTime ? firstFrom(datedOf(shared).days, day) : day),
    last: (shared, day) => (inTime ? lastUpTo(datedOf(shared).days, day) : day),
  };
}

/** Whether one is the country that the other speaks for: they do not meet, one stands for the other. */
export function speaksFor(data: IndexedDataset, a: NodeId, b: NodeId): boolean {
  return a[0] !== b[0] && (homeOf(data, a) === b || homeOf(data, b) === a);
}

const homes = new WeakMap<IndexedDataset, ReadonlyMap<NodeId, NodeId>>();

/** The country that an official speaks for, undefined for a country and where none is known. */
function homeOf(data: IndexedDataset, node: NodeId): NodeId | undefined {
  let known = homes.get(data);
  if (!known) {
    const pairs = [...data.officials.values()].flatMap(({ id, country }): [NodeId, NodeId][] =>
      country === null ? [] : [[officialNode(id), countryNode(country)]],
    );
    known = new Map(pairs);
    homes.set(data, known);
  }
  return known.get(node);
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
