/** What a selection or a hover stands for: the meetings and nodes that it lights up. */
import { type Bits, hasBit, rowsOf } from '../columns/bits.ts';
import { rowsOfValue } from '../columns/columns.ts';
import { rowsOfNode, rowsOfPair } from './filters.ts';
import { type Graph, tieId, typeOf } from './graph.ts';
import type { IndexedDataset, IndexedMeeting } from './indexed.ts';
import { speakers } from './speakers.ts';
import { type NodeId, type Pair, type Selection, pairOf } from './state.ts';
import { NONE, rowsOfMeetings } from './ties.ts';

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

/** Several views ask what the same selection is about. */
const answers = new WeakMap<Selection, { data: IndexedDataset; rows: Bits }>();

/** The rows that a selection is about, whatever is filtered; not to be changed. */
export function selectedRows(data: IndexedDataset, selection: Selection): Bits {
  const known = answers.get(selection);
  if (known?.data === data) return known.rows;
  const rows = ROWS[selection.type](data, selection as never);
  answers.set(selection, { data, rows });
  return rows;
}

const ROWS: {
  [T in Selection['type']]: (data: IndexedDataset, selection: Extract<Selection, { type: T }>) => Bits;
} = {
  meeting: (data, { id }) =>
    rowsOfMeetings(
      data,
      [data.byId.get(id)].filter((m) => m !== undefined),
    ),
  node: ({ columns }, { id }) => rowsOfNode(columns, id),
  tie: ({ columns }, { pair }) => rowsOfPair(columns, pair),
  place: ({ columns }, { id }) => rowsOfValue(columns, 'place', id),
  topic: ({ columns }, { id }) => rowsOfValue(columns, 'topic', id),
  document: (data, selection) => rowsOfMeetings(data, selectedMeetings(data.meetings, selection)),
};

/** The rows of some meetings, by their ids. */
export const rowsOfIds = (data: IndexedDataset, ids: Iterable<string>): Bits =>
  rowsOfMeetings(
    data,
    [...ids].flatMap((id) => data.byId.get(id) ?? []),
  );

/** The nodes that a selection lights up: the chosen ones, or the sides of the chosen meeting. */
export function selectedNodes(data: IndexedDataset, selection: Selection): readonly NodeId[] {
  if (selection.type === 'node') return [selection.id];
  if (selection.type === 'tie') return selection.pair;
  const rows = rowsOf(selectedRows(data, selection));
  return [...new Set([...rows].flatMap((row) => data.meetings[row]!.nodes))];
}

/** Numbers of nodes and ties of a graph. */
export interface LitNumbers {
  nodes: Iterable<number>;
  ties: Iterable<number>;
  /** the neighbourhood, the lit nodes and ties included */
  aroundNodes: Iterable<number>;
  aroundTies: Iterable<number>;
}

/** What of a graph a selection lights up, and what around it gives it its place: by numbers, and by ids where these are asked for. */
export interface Lit {
  by: LitNumbers;
  readonly nodes: ReadonlySet<NodeId>;
  /** ids of ties */
  readonly ties: ReadonlySet<string>;
  readonly aroundNodes: ReadonlySet<NodeId>;
  readonly aroundTies: ReadonlySet<string>;
}

export function litOf({ table: { ids, ends } }: Graph, by: LitNumbers): Lit {
  const named = (numbers: Iterable<number>): Set<NodeId> => new Set(Array.from(numbers, (n) => ids[n]!));
  const tieIds = (numbers: Iterable<number>): Set<string> =>
    new Set(Array.from(numbers, (t) => tieId([ids[ends[2 * t]!]!, ids[ends[2 * t + 1]!]!])));
  return {
    by,
    get nodes() {
      return named(by.nodes);
    },
    get ties() {
      return tieIds(by.ties);
    },
    get aroundNodes() {
      return named(by.aroundNodes);
    },
    get aroundTies() {
      return tieIds(by.aroundTies);
    },
  };
}

/**
 * Lights up a selection in a graph (usually of the visible meetings): nothing of it where the graph lacks it.
 * Around a node stand its neighbours; around all stand the countries that the officials speak for.
 */
export function litIn(data: IndexedDataset, graph: Graph, selection: Selection): Lit {
  const { numberOf } = graph.table;
  const ties = litTies(data, graph, selection);
  const nodes = new Set(endsOf(graph, ties));
  for (const node of chosenNodes(data, graph, selection)) if (isIn(graph, node)) nodes.add(node);
  const incident = selection.type === 'node' ? tiesAt(graph, numberOf.get(selection.id) ?? NONE) : ties;
  const near = new Set([...nodes, ...endsOf(graph, incident)]);
  // A country's own members speak for it already: only the officials met bring their flags along.
  const members = membersOf(graph, near);
  for (const node of endsOf(graph, members)) near.add(node);
  return litOf(graph, { nodes, ties, aroundNodes: near, aroundTies: [...incident, ...members] });
}

/** The nodes that a selection is about, by their numbers. */
function chosenNodes(data: IndexedDataset, { table }: Graph, selection: Selection): number[] {
  if (selection.type === 'meeting' || selection.type === 'node' || selection.type === 'tie') {
    const ids = selection.type === 'meeting' ? speakers(data, selection.id) : selectedNodes(data, selection);
    return ids.map((id) => table.numberOf.get(id) ?? NONE);
  }
  const { country, official } = data.columns.facets;
  const nodes = new Set<number>();
  for (const row of rowsOf(selectedRows(data, selection))) {
    for (let i = country.start[row]!; i < country.start[row + 1]!; i++) nodes.add(country.codes[i]!);
    for (let i = official.start[row]!; i < official.start[row + 1]!; i++)
      nodes.add(table.sides + official.codes[i]!);
  }
  return [...nodes];
}

function endsOf({ table: { ends } }: Graph, ties: Iterable<number>): number[] {
  const nodes: number[] = [];
  for (const tie of ties) nodes.push(ends[2 * tie]!, ends[2 * tie + 1]!);
  return nodes;
}

/** A country may be there for its officials alone. */
export const isIn = (graph: Graph, node: number): boolean =>
  node !== NONE && (graph.met[node]! > 0 || tiesAt(graph, node).length > 0);

/** The ties of a node, as far as they belong to the graph. */
export function tiesAt({ counts, table }: Graph, node: number): number[] {
  if (node === NONE) return [];
  const { start, codes } = table.byNode();
  return [...codes.subarray(start[node], start[node + 1])].filter((tie) => counts[tie]! > 0);
}

/** The tie of two nodes, NONE where the graph has none. */
export function tieBetween({ counts, table: { numberOf, tieOf } }: Graph, from: NodeId, to: NodeId): number {
  const [a, b] = [numberOf.get(from) ?? NONE, numberOf.get(to) ?? NONE];
  const tie = a === NONE || b === NONE ? NONE : tieOf(a, b);
  return tie !== NONE && counts[tie]! > 0 ? tie : NONE;
}

/** What binds the officials among some nodes to their countries. */
export function membersOf({ counts, table: { home, tieOf } }: Graph, nodes: Iterable<number>): number[] {
  return [...nodes].flatMap((node) => {
    const tie = home[node] === NONE ? NONE : tieOf(home[node]!, node);
    return tie !== NONE && counts[tie]! > 0 ? tie : [];
  });
}

/** The ties over which people or sides met in these rows, as far as they belong to the graph. */
function metIn({ table, rows }: Graph, own: Bits): number[] {
  const { start, codes } = table.byRow;
  const found = new Uint8Array(table.ends.length / 2);
  const ties: number[] = [];
  for (const row of rowsOf(own)) {
    if (!hasBit(rows, row)) continue;
    for (let i = start[row]!; i < start[row + 1]!; i++) {
      const tie = codes[i]!;
      if (found[tie] || typeOf(table, tie) === 'member') continue;
      found[tie] = 1;
      ties.push(tie);
    }
  }
  return ties;
}

function litTies(data: IndexedDataset, graph: Graph, selection: Selection): readonly number[] {
  if (selection.type === 'node') return [];
  const { table } = graph;
  if (selection.type === 'tie') {
    const tie = tieBetween(graph, ...selection.pair);
    return tie === NONE ? [] : [tie];
  }
  const made = metIn(graph, selectedRows(data, selection));
  if (selection.type !== 'meeting') return made;
  const sides = (tie: number): string =>
    [table.ends[2 * tie]!, table.ends[2 * tie + 1]!]
      .map((node) => (node < table.sides || table.home[node] === NONE ? node : table.home[node]!))
      .sort((x, y) => x - y)
      .join();
  const people = made.filter((tie) => typeOf(table, tie) === 'officials');
  const spoken = new Set(people.map(sides));
  // Where officials met, the tie of their countries says the same again.
  return made.filter((tie) => people.includes(tie) || !spoken.has(sides(tie)));
}

/** The two sides of a meeting, as its filter `between` wants them: people where named, else countries; null where they are not two. */
export function pairOfMeeting(data: IndexedDataset, meeting: string): Pair | null {
  const [a, b, ...more] = speakers(data, meeting);
  return a && b && !more.length ? pairOf(a, b) : null;
}
