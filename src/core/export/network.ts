/** The network of the meetings as graph files keep it: nodes and ties with their names, counts and days. */
import { isoDay } from '../model/edtf.ts';
import { type GraphNode, type GraphTie, graphOf } from '../query/graph.ts';
import type { IndexedMeeting } from '../query/indexed.ts';
import type { Takeaway } from './takeaway.ts';

/** First and last day of one meeting: as a graph file says when something was there. */
export interface Spell {
  start: string;
  end: string;
}

export interface NamedNode extends GraphNode {
  label: string;
  /** a spell a dated meeting, in order of time */
  spells: readonly Spell[];
}

export interface TimedTie extends GraphTie {
  spells: readonly Spell[];
}

export interface TimedGraph {
  nodes: readonly NamedNode[];
  ties: readonly TimedTie[];
}

/** Undated meetings have no spell: nothing says when they were. */
const spellsOf = (meetings: readonly IndexedMeeting[]): Spell[] =>
  meetings.flatMap(({ date, precision }) =>
    precision === 'undated' || date?.from == null || date.to === null
      ? []
      : [{ start: isoDay(date.from), end: isoDay(date.to) }],
  );

/** The graph of the meetings taken, in the order in which they first name its nodes. */
export function timedGraph({ data, meetings, words }: Takeaway): TimedGraph {
  const { nodes, ties } = graphOf(data, meetings);
  const at = new Map<string, IndexedMeeting[]>();
  for (const m of meetings)
    for (const node of m.nodes) {
      const known = at.get(node);
      if (known) known.push(m);
      else at.set(node, [m]);
    }
  const found = (ids: readonly string[]): IndexedMeeting[] => ids.map((id) => data.byId.get(id)!);
  const label = ({ type, ref }: GraphNode): string =>
    type === 'country' ? words.country(ref) : (data.officials.get(ref)?.name ?? ref);
  return {
    nodes: nodes.map((n) => ({ ...n, label: label(n), spells: spellsOf(at.get(n.id) ?? []) })),
    ties: ties.map((t) => ({ ...t, spells: t.type === 'member' ? [] : spellsOf(found(t.meetings)) })),
  };
}
