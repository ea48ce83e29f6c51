/** What an answer lights up in the views, as a selection would. */
import { type Graph, type GraphTie, tieId } from '../query/graph.ts';
import type { Lit } from '../query/selection.ts';
import { type NodeId, pairOf } from '../query/state.ts';
import type { Connection } from './chains.ts';

/** The meetings of all steps. */
export function meetingsOfChains({ chains }: Connection): ReadonlySet<string> {
  return new Set(chains.flatMap(({ steps }) => steps.flatMap((step) => step.meetings)));
}

/**
 * The nodes and ties of the chains, as far as the graph holds them, with the countries of their officials around them.
 * A step between an official and a country has no tie of its own: lit are the ties to those who spoke for it there.
 */
export function litByChains(graph: Graph, { chains }: Connection): Lit {
  const wanted = new Set<NodeId>(chains.flatMap((chain) => chain.nodes));
  const steps = new Set(
    chains.flatMap((chain) => chain.steps.map(({ from, to }) => tieId(pairOf(from, to)))),
  );
  const nodes = new Set(graph.nodes.flatMap(({ id }) => (wanted.has(id) ? id : [])));
  const ties = new Set(graph.ties.flatMap(({ id, type }) => (steps.has(id) && type !== 'member' ? id : [])));
  const spoken = tiesOfSpeakers(graph, chains);
  for (const { id } of spoken) ties.add(id);
  const members = graph.ties.filter(
    ({ type, pair }) => type === 'member' && pair.some((id) => id.startsWith('o:') && nodes.has(id)),
  );
  return {
    nodes,
    ties,
    aroundNodes: new Set([
      ...nodes,
      ...spoken.flatMap(({ pair }) => pair),
      ...members.flatMap(({ pair }) => pair),
    ]),
    aroundTies: new Set([...ties, ...members.map(({ id }) => id)]),
  };
}

function tiesOfSpeakers({ nodes, ties }: Graph, chains: Connection['chains']): GraphTie[] {
  const country = new Map(nodes.map((node) => [node.id, node.country]));
  const mixed = chains.flatMap((chain) => chain.steps.filter(({ from, to }) => from[0] !== to[0]));
  return mixed.flatMap(({ from, to, meetings }) => {
    const [official, side] = from.startsWith('o:') ? [from, to] : [to, from];
    const told = new Set(meetings);
    return ties.filter(
      ({ type, pair: [a, b], meetings: own }) =>
        type === 'officials' &&
        (a === official || b === official) &&
        country.get(a === official ? b : a) === side.slice(2) &&
        own.some((id) => told.has(id)),
    );
  });
}
