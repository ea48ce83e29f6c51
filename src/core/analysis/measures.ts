/**
 * What a graph of meetings says of each node: meetings, partners, betweenness, community.
 *
 * Ties have no direction: who meets is met. Officials are measured among officials and countries among countries, over
 * the ties that meetings make; that an official speaks for a country is no meeting and does not count.
 */
import Graphology from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import { byCodeUnit } from '../model/id.ts';
import type { Graph } from '../query/graph.ts';
import type { NodeId } from '../query/state.ts';

export interface Measured {
  id: NodeId;
  type: 'country' | 'official';
  meetings: number;
  /** different officials (or countries) met */
  partners: number;
  /**
   * 0..1: of all pairs of others of its kind, the share whose shortest ways lead over it, where a pair has several such
   * ways the share of them (Brandes, "A faster algorithm for betweenness centrality", 2001; ties all count alike)
   */
  betweenness: number;
  /** place in `communities`, null where it met nobody of its kind */
  community: number | null;
}

/**
 * Nodes of one kind that meet more among themselves than with others, the ties weighed by their meetings
 * (Blondel et al., "Fast unfolding of communities in large networks", 2008).
 */
export interface Community {
  type: 'country' | 'official';
  /** most meetings first: the first gives the community its name */
  nodes: readonly NodeId[];
}

export interface Measures {
  /** in code unit order of the ids */
  nodes: readonly Measured[];
  byId: ReadonlyMap<NodeId, Measured>;
  /** the largest first */
  communities: readonly Community[];
}

/** A graph with no more than what is measured: small enough to be sent to a worker. */
export interface MeasuredGraph {
  nodes: readonly { id: NodeId; type: 'country' | 'official'; meetings: number }[];
  ties: readonly { pair: readonly [NodeId, NodeId]; meetings: number }[];
}

/** The ties that meetings make, with their numbers. */
export function toMeasure({ nodes, ties }: Graph): MeasuredGraph {
  return {
    nodes: nodes.map(({ id, type, meetings }) => ({ id, type, meetings })),
    ties: ties.filter((tie) => tie.type !== 'member').map(({ pair, count }) => ({ pair, meetings: count })),
  };
}

/** Measures every node. The same graph gives the same answer, in whatever order its nodes and ties come. */
export function measure(graph: MeasuredGraph): Measures {
  const parts = (['country', 'official'] as const).map((type) => measurePart(graph, type));
  const communities = parts
    .flatMap((part) => part.communities)
    .sort((a, b) => b.nodes.length - a.nodes.length || byCodeUnit(a.nodes[0]!, b.nodes[0]!));
  const place = new Map(communities.flatMap(({ nodes }, i) => nodes.map((id) => [id, i] as const)));
  const nodes = parts
    .flatMap((part) => part.nodes)
    .map((node): Measured => ({ ...node, community: place.get(node.id) ?? null }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
  return { nodes, byId: new Map(nodes.map((node) => [node.id, node])), communities };
}

interface Part {
  nodes: readonly Omit<Measured, 'community'>[];
  communities: readonly Community[];
}

function measurePart(graph: MeasuredGraph, type: Measured['type']): Part {
  const nodes = graph.nodes.filter((n) => n.type === type).sort((a, b) => byCodeUnit(a.id, b.id));
  const net = new Graphology<object, { weight: number }>({ type: 'undirected' });
  for (const { id } of nodes) net.addNode(id);
  const ties = graph.ties
    .filter(({ pair: [a, b] }) => net.hasNode(a) && net.hasNode(b))
    .sort((s, t) => byCodeUnit(s.pair.join(' '), t.pair.join(' ')));
  for (const { pair, meetings } of ties) net.addUndirectedEdge(...pair, { weight: meetings });
  const between = net.order > 2 ? betweenness(net, { getEdgeWeight: null }) : {};
  return {
    nodes: nodes.map(({ id, meetings }) => ({
      id,
      type,
      meetings,
      partners: net.degree(id),
      betweenness: between[id] ?? 0,
    })),
    communities: communitiesOf(net, nodes, type),
  };
}

function communitiesOf(
  net: Graphology<object, { weight: number }>,
  nodes: MeasuredGraph['nodes'],
  type: Measured['type'],
): Community[] {
  if (net.size === 0) return [];
  // Nodes are tried in the order of their ids and never in one drawn by lot: the same graph, the same communities.
  const found = louvain(net, { getEdgeWeight: 'weight', randomWalk: false, rng: () => 0 });
  const members = new Map<number, MeasuredGraph['nodes'][number][]>();
  for (const node of nodes) {
    if (net.degree(node.id) === 0) continue;
    const known = members.get(found[node.id]!);
    if (known) known.push(node);
    else members.set(found[node.id]!, [node]);
  }
  return [...members.values()].map((group) => ({
    type,
    nodes: group.sort((a, b) => b.meetings - a.meetings || byCodeUnit(a.id, b.id)).map(({ id }) => id),
  }));
}
