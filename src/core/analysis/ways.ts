/**
 * The shortest ways between two nodes where time may run one way only: how many there are, which node most of them
 * pass, and the best few.
 *
 * Method: three sweeps. Outwards from the start, the earliest day on which each node is reached in so many steps, until
 * the goal is (after Wu et al., "Path problems in temporal graphs", 2014: the way of fewest steps may not be the one of
 * earliest arrival, so a node reached earlier in more steps is swept again). Back from the goal, the latest day on which
 * each node may be left with so many steps to go. Then, over pairs of node and day that lie within both, the ways are
 * counted (after Brandes, 2001) and the best kept. Without time every day is the same, and this is a plain search in
 * breadth. A shortest way passes no node twice: cutting out the loop would arrive no later.
 */
import { byCodeUnit } from '../model/id.ts';
import type { NodeId } from '../query/state.ts';
import type { Partners, Shared } from './partners.ts';

/** Where one goes, and by which rules. */
export interface Field {
  partners(node: NodeId): Partners;
  /** whether one may go from one node to the next, be it an end or between the ends */
  leads(from: NodeId, to: NodeId): boolean;
  /** how many of the shared meetings can make a step; 0 = none */
  meetings(shared: Shared): number;
  /** the first day of a step that is gone on this day or later, null = too late */
  first(shared: Shared, day: number): number | null;
  /** the last day of a step that is gone on this day or before, null = too early */
  last(shared: Shared, day: number): number | null;
}

export interface Way {
  nodes: readonly NodeId[];
  /** product of the meetings of its steps */
  weight: number;
}

export interface Ways {
  /** at most as many as asked for, the best first */
  ways: readonly Way[];
  /** how many there are; beyond 2^53 rounded */
  total: number;
  /** the inner node that most of them pass (the first by id among equals), null where the ends met */
  hub: NodeId | null;
  throughHub: number;
}

/** The ways of fewest steps, null where there is none. */
export function shortestWays(field: Field, from: NodeId, to: NodeId, most: number): Ways | null {
  const fewest = stepsFrom(field, from, to);
  const length = fewest.get(to);
  if (length === undefined) return null;
  const layers = layersOf(field, from, latestDays(field, to, length, fewest));
  const best = bestFrom(layers, most);
  const ways = best.get(layers[0]!.values().next().value!)!;
  return { ways, ...countsOf(layers) };
}

/** The fewest steps to each node that is reached in fewer steps than the goal, and to the goal if it is. */
function stepsFrom(field: Field, from: NodeId, to: NodeId): ReadonlyMap<NodeId, number> {
  const fewest = new Map<NodeId, number>([[from, 0]]);
  const reached = new Map<NodeId, number>([[from, -Infinity]]);
  let edge: ReadonlyMap<NodeId, number> = reached;
  for (let steps = 1; edge.size && !fewest.has(to); steps++) {
    const next = new Map<NodeId, number>();
    for (const [node, day] of edge)
      for (const [other, shared] of field.partners(node)) {
        if (!field.leads(node, other)) continue;
        const on = field.meetings(shared) ? field.first(shared, day) : null;
        if (on === null || on >= (next.get(other) ?? reached.get(other) ?? Infinity)) continue;
        next.set(other, on);
        if (!fewest.has(other)) fewest.set(other, steps);
      }
    for (const [node, day] of next) reached.set(node, day);
    edge = next;
  }
  return fewest;
}

/** For each number of steps still to go (0 first), the latest day on which a node may be left. */
function latestDays(
  field: Field,
  to: NodeId,
  length: number,
  fewest: ReadonlyMap<NodeId, number>,
): readonly ReadonlyMap<NodeId, number>[] {
  const latest = [new Map<NodeId, number>([[to, Infinity]])];
  for (let left = 1; left <= length; left++) {
    const days = new Map<NodeId, number>();
    for (const [node, limit] of latest[left - 1]!)
      for (const [other, shared] of field.partners(node)) {
        if ((fewest.get(other) ?? Infinity) > length - left || !field.leads(other, node)) continue;
        const on = field.meetings(shared) ? field.last(shared, limit) : null;
        if (on !== null && on >= (days.get(other) ?? -Infinity)) days.set(other, on);
      }
    latest.push(days);
  }
  return latest;
}

/** A node as reached on a day, with the steps that lead on from it. */
interface Standing {
  node: NodeId;
  day: number;
  on: { to: Standing; meetings: number }[];
}

type Layer = ReadonlyMap<string, Standing>;

/** The nodes after 0, 1, … steps from which the goal is still reached. */
function layersOf(
  field: Field,
  from: NodeId,
  latest: readonly ReadonlyMap<NodeId, number>[],
): readonly Layer[] {
  const layers: Map<string, Standing>[] = [new Map([[from, { node: from, day: -Infinity, on: [] }]])];
  for (let left = latest.length - 2; left >= 0; left--) {
    const next = new Map<string, Standing>();
    for (const standing of layers.at(-1)!.values())
      for (const [node, shared] of field.partners(standing.node)) {
        const limit = latest[left]!.get(node);
        const meetings =
          limit === undefined || !field.leads(standing.node, node) ? 0 : field.meetings(shared);
        const day = meetings ? field.first(shared, standing.day) : null;
        if (day === null || day > limit!) continue;
        // The day of the goal does not matter: ways that end there on different days end together.
        const key = left ? `${node} ${day}` : node;
        const to = next.get(key) ?? { node, day, on: [] };
        next.set(key, to);
        standing.on.push({ to, meetings });
      }
    layers.push(next);
  }
  return layers;
}

/** How many ways there are, and how many pass the node that most pass. */
function countsOf(layers: readonly Layer[]): Omit<Ways, 'ways'> {
  const before = new Map<Standing, number>();
  const after = new Map<Standing, number>();
  for (const standing of layers[0]!.values()) before.set(standing, 1);
  for (const layer of layers)
    for (const standing of layer.values())
      for (const { to } of standing.on) before.set(to, (before.get(to) ?? 0) + before.get(standing)!);
  for (const standing of layers.at(-1)!.values()) after.set(standing, 1);
  for (const layer of layers.slice(0, -1).reverse())
    for (const standing of layer.values())
      after.set(
        standing,
        standing.on.reduce((sum, { to }) => sum + after.get(to)!, 0),
      );
  const passing = new Map<NodeId, number>();
  for (const layer of layers.slice(1, -1))
    for (const standing of layer.values()) {
      const ways = before.get(standing)! * after.get(standing)!;
      passing.set(standing.node, (passing.get(standing.node) ?? 0) + ways);
    }
  const [hub] = [...passing].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
  const total = [...layers[0]!.values()].reduce((sum, standing) => sum + after.get(standing)!, 0);
  return { total, hub: hub?.[0] ?? null, throughHub: hub?.[1] ?? 0 };
}

const better = (a: Way, b: Way): number =>
  b.weight - a.weight || byCodeUnit(a.nodes.join(' '), b.nodes.join(' '));

/** The best ways on to the goal from each standing. The best of the whole are made of the best of the rest. */
function bestFrom(layers: readonly Layer[], most: number): ReadonlyMap<Standing, readonly Way[]> {
  const best = new Map<Standing, readonly Way[]>();
  for (const goal of layers.at(-1)!.values()) best.set(goal, [{ nodes: [goal.node], weight: 1 }]);
  for (const layer of layers.slice(0, -1).reverse())
    for (const standing of layer.values()) {
      const ways = standing.on.flatMap(({ to, meetings }) =>
        best
          .get(to)!
          .map(({ nodes, weight }) => ({ nodes: [standing.node, ...nodes], weight: weight * meetings })),
      );
      best.set(standing, ways.sort(better).slice(0, most));
    }
  return best;
}
