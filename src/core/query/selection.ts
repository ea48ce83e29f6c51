/** What a selection or a hover stands for: the meetings and nodes that it lights up. */
import { type Graph, type GraphTie, tieId } from './graph.ts';
import type { IndexedDataset, IndexedMeeting } from './indexed.ts';
import { speakers } from './speakers.ts';
import { type NodeId, type Pair, type Selection, pairOf } from './state.ts';

/** Whether the selection names something that the data set holds. */
export function selectionExists(data: IndexedDataset, selection: Selection): boolean {
  const known = (id: NodeId): boolean =>
    id.startsWith('c:') ? data.countries.has(id.slice(2)) : data.officials.has(id.slice(2));
  if (selection.type === 'node') return known(selection.id);
  if (selection.type === 'tie') return selection.pair.every(known);
  return KNOWN[selection.type](data).has(selection.id);
}

const KNOWN = {
  meeting: (data) => data.byId,
  place: (data) => data.places,
  topic: (data) => data.topics,
  document: (data) => data.documents,
} satisfies Record<string, (data: IndexedDataset) => ReadonlyMap<string, unknown>>;

/** Whether a meeting was read in a document. */
const toldBy = ({ documents }: IndexedMeeting, document: string): boolean => documents.includes(document);

/** The meetings, among these, that a selection is about. */
export function selectedMeetings(
  meetings: readonly IndexedMeeting[],
  selection: Selection,
): readonly IndexedMeeting[] {
  return meetings.filter((m) => {
    if (selection.type === 'meeting') return m.id === selection.id;
    if (selection.type === 'place') return m.place === selection.id;
    if (selection.type === 'topic') return m.meeting.topics.includes(selection.id);
    if (selection.type === 'document') return toldBy(m, selection.id);
    const wanted = selection.type === 'node' ? [selection.id] : selection.pair;
    return wanted.every((node) => m.nodes.includes(node));
  });
}

/** The nodes that a selection lights up: the chosen ones, or the sides of the chosen meeting. */
export function selectedNodes(data: IndexedDataset, selection: Selection): readonly NodeId[] {
  if (selection.type === 'node') return [selection.id];
  if (selection.type === 'tie') return selection.pair;
  return [...new Set(selectedMeetings(data.meetings, selection).flatMap((m) => m.nodes))];
}

/** What of a graph a selection lights up, and what around it gives it its place. */
export interface Lit {
  nodes: ReadonlySet<NodeId>;
  /** ids of ties */
  ties: ReadonlySet<string>;
  /** the neighbourhood, the lit nodes and ties included */
  aroundNodes: ReadonlySet<NodeId>;
  aroundTies: ReadonlySet<string>;
}

/**
 * Lights up a selection in a graph (usually of the visible meetings): nothing of it where the graph lacks it.
 * Around a node stand its neighbours; around all stand the countries that the officials speak for.
 */
export function litIn(data: IndexedDataset, graph: Graph, selection: Selection): Lit {
  const present = new Set(graph.nodes.map((n) => n.id));
  const ties = litTies(data, graph, selection);
  const ends = ties.flatMap((tie) => tie.pair);
  const chosen = selection.type === 'meeting' ? speakers(data, selection.id) : selectedNodes(data, selection);
  const nodes = new Set([...chosen, ...ends].filter((id) => present.has(id)));
  const incident =
    selection.type === 'node' ? graph.ties.filter(({ pair }) => pair.includes(selection.id)) : ties;
  const near = new Set([...nodes, ...incident.flatMap((tie) => tie.pair)]);
  // A country's own members speak for it already: only the officials met bring their flags along.
  const members = graph.ties.filter(
    ({ type, pair }) => type === 'member' && pair.some((id) => id.startsWith('o:') && near.has(id)),
  );
  const around = [...incident, ...members];
  return {
    nodes,
    ties: new Set(ties.map((tie) => tie.id)),
    aroundNodes: new Set([...near, ...around.flatMap((tie) => tie.pair)]),
    aroundTies: new Set(around.map((tie) => tie.id)),
  };
}

function litTies(data: IndexedDataset, graph: Graph, selection: Selection): readonly GraphTie[] {
  if (selection.type === 'node') return [];
  if (selection.type !== 'tie' && selection.type !== 'meeting') {
    const told = new Set(selectedMeetings(data.meetings, selection).map((m) => m.id));
    return graph.ties.filter(
      ({ type, meetings }) => type !== 'member' && meetings.some((id) => told.has(id)),
    );
  }
  if (selection.type === 'tie') return graph.ties.filter((tie) => tie.id === tieId(selection.pair));
  const made = graph.ties.filter(
    ({ type, meetings }) => type !== 'member' && meetings.includes(selection.id),
  );
  const spoken = new Set(made.filter((tie) => tie.type === 'officials').map((tie) => sides(data, tie.pair)));
  // Where officials met, the tie of their countries says the same again.
  return made.filter((tie) => tie.type === 'officials' || !spoken.has(sides(data, tie.pair)));
}

/** The countries of two nodes, as one string. */
function sides(data: IndexedDataset, pair: readonly NodeId[]): string {
  return pair
    .map((id) => (id.startsWith('c:') ? id.slice(2) : (data.officials.get(id.slice(2))?.country ?? id)))
    .sort()
    .join('~');
}

/** The two sides of a meeting, as its filter `between` wants them: people where named, else countries; null where they are not two. */
export function pairOfMeeting(data: IndexedDataset, meeting: string): Pair | null {
  const [a, b, ...more] = speakers(data, meeting);
  return a && b && !more.length ? pairOf(a, b) : null;
}
