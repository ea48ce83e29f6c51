/** What an answer lights up in the views, as a selection would. */
import { type Graph, tieId } from '../query/graph.ts';
import type { Lit } from '../query/selection.ts';
import { type NodeId, pairOf } from '../query/state.ts';
import type { Connection } from './chains.ts';

/** The meetings of all steps. */
export function meetingsOfChains({ chains }: Connection): ReadonlySet<string> {
  return new Set(chains.flatMap(({ steps }) => steps.flatMap((step) => step.meetings)));
}

/**
 * The nodes and ties of the chains, as far as the graph holds them, with the countries of their officials around them.
 * A step between an official and a country has no tie of its own: its two ends are lit.
 */
export function litByChains(graph: Graph, { chains }: Connection): Lit {
  const wanted = new Set<NodeId>(chains.flatMap((chain) => chain.nodes));
  const steps = new Set(
    chains.flatMap((chain) => chain.steps.map(({ from, to }) => tieId(pairOf(from, to)))),
  );
  const nodes = new Set(graph.nodes.flatMap(({ id }) => (wanted.has(id) ? id : [])));
  const ties = new Set(graph.ties.flatMap(({ id, type }) => (steps.has(id) && type !== 'member' ? id : [])));
  const members = graph.ties.filter(
    ({ type, pair }) => type === 'member' && pair.some((id) => id.startsWith('o:') && nodes.has(id)),
  );
  return {
    nodes,
    ties,
    aroundNodes: new Set([...nodes, ...members.flatMap(({ pair }) => pair)]),
    aroundTies: new Set([...ties, ...members.map(({ id }) => id)]),
  };
}
