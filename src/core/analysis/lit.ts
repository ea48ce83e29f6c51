/** What an answer lights up in the views, as a selection would. */
import { type Graph, typeOf } from '../query/graph.ts';
import { type Lit, isIn, litOf, membersOf, tieBetween, tiesAt } from '../query/selection.ts';
import { NONE } from '../query/ties.ts';
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
  const { ends, numberOf } = graph.table;
  const numbers = (ids: Iterable<string>): number[] => [...ids].flatMap((id) => numberOf.get(id) ?? []);
  const nodes = new Set(numbers(chains.flatMap((chain) => chain.nodes)).filter((n) => isIn(graph, n)));
  const ties = new Set<number>();
  for (const { from, to } of chains.flatMap((chain) => chain.steps)) {
    const tie = tieBetween(graph, from, to);
    if (tie !== NONE && typeOf(graph.table, tie) !== 'member') ties.add(tie);
  }
  const spoken = tiesOfSpeakers(graph, chains);
  for (const tie of spoken) ties.add(tie);
  const members = membersOf(graph, nodes);
  const around = [...spoken, ...members].flatMap((tie) => [ends[2 * tie]!, ends[2 * tie + 1]!]);
  return litOf(graph, {
    nodes,
    ties,
    aroundNodes: new Set([...nodes, ...around]),
    aroundTies: new Set([...ties, ...members]),
  });
}

function tiesOfSpeakers(graph: Graph, chains: Connection['chains']): number[] {
  const { ends, home, numberOf, sides } = graph.table;
  const mixed = chains.flatMap((chain) => chain.steps.filter(({ from, to }) => from[0] !== to[0]));
  return mixed.flatMap(({ from, to, meetings }) => {
    const [official, side] = [from, to].map((id) => numberOf.get(id) ?? NONE).sort((a, b) => b - a);
    const told = new Set(meetings);
    return tiesAt(graph, official!).filter((tie) => {
      const other = ends[2 * tie] === official ? ends[2 * tie + 1]! : ends[2 * tie]!;
      return other >= sides && home[other] === side && graph.tie(tie).meetings.some((id) => told.has(id));
    });
  });
}
