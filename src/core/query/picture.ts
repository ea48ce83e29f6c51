/** The picture of a graph in one mode: which marks and ties are drawn, who stands for whom, and how much is left out. */
import type { Graph, GraphNode, Met, TieType } from './graph.ts';
import { countriesOf, heldBy, houseOf, kindsOf } from './house.ts';
import type { IndexedDataset } from './indexed.ts';
import { MOST_NODES } from './most-met.ts';
import { pictureOfHubs } from './picture-hubs.ts';
import { NOTHING, marksIn } from './picture-marks.ts';
import { bondsOf } from './picture-ties.ts';
import type { Mode, NodeId } from './state.ts';

/** A meeting drawn as a mark of its own: "m:" and its id. */
export type HubId = `m:${string}`;
export type MarkId = NodeId | HubId;

export interface Mark {
  id: MarkId;
  type: GraphNode['type'] | 'meeting';
  /** id of the country, official or meeting */
  ref: string;
  country: string | null;
  meetings: number;
  /** of a closed country: how many of its officials are not drawn */
  holds: number;
}

/** A tie as drawn; `part` binds a meeting to one who took part. One end may stand for the officials whom it holds. */
export interface Bond extends Met {
  id: string;
  type: TieType | 'part';
  pair: readonly [MarkId, MarkId];
}

/** What is not drawn, counted; made when it is asked for. */
export interface Undrawn<T> {
  count: number;
  /** as many as are wanted, in their order */
  first: (wanted: number) => readonly T[];
}

export interface Picture {
  mode: Mode;
  nodes: readonly Mark[];
  ties: readonly Bond[];
  /** ties that are not drawn, for they would make the others hard to read: those with fewest meetings */
  lightTies: Undrawn<Bond>;
  /** countries or officials of few meetings, for whom there is no room, and the ties that are not drawn with them */
  leftOut: { type: 'country' | 'official'; nodes: number; ties: Undrawn<Bond> };
  /** ids of meetings that are not drawn for the same reason; only where meetings are marks */
  undrawnMeetings: Undrawn<string>;
  /** countries that may be opened or closed, with the number of their officials; none where all have room */
  openable: ReadonlyMap<string, number>;
  /** officials of opened countries who have no room either */
  beyond: number;
  /** the marks that show nodes of the graph: themselves, their country, or the officials of a country that is not drawn */
  marksFor: (nodes: Iterable<number>) => Set<MarkId>;
  /** ids of the drawn ties that show ties of the graph */
  bondsFor: (ties: Iterable<number>) => Set<string>;
}

export interface Wish {
  mode: Mode;
  opened: readonly string[];
  /** nodes shown even where their country is closed, with their ties: what is selected or answers a question */
  reveal: ReadonlySet<NodeId>;
  /** ids of ties drawn however light they are */
  keep: ReadonlySet<string>;
}

/** Draws nothing anew: every mark and tie comes from the graph, in its order. */
export function pictureOf(data: IndexedDataset, graph: Graph, wish: Wish): Picture {
  if (wish.mode === 'meetings') return pictureOfHubs(data, graph, wish);
  const { mode } = wish;
  const { sides } = graph.table;
  const { countries, officials } = kindsOf(graph);
  const wanted = mode === 'officials' ? officials.length : graph.nodeOrder.length;
  const house = houseOf(graph, officials, wish, mode !== 'countries' && wanted > MOST_NODES);
  const bonds = bondsOf(graph, mode, house.one);
  const people = mode === 'countries' ? [] : officials.filter(house.drawn);
  const lands =
    mode === 'officials' ? [] : countriesOf(graph, countries, people, house, bonds.endsOf(wish.keep), wish);
  const present = new Uint8Array(graph.table.ids.length);
  for (const n of [...lands, ...people]) present[n] = 1;
  const nodes: Mark[] = [];
  for (const n of graph.nodeOrder) {
    if (!present[n]) continue;
    const node = graph.node(n);
    nodes.push({ ...node, holds: n < sides ? heldBy(node.ref, house) : 0 });
  }
  const ofOfficials = mode === 'officials';
  const without = ofOfficials ? officials.length - people.length : countries.length - lands.length;
  const { ties, lightTies, outside } = bonds.among(present, nodes.length, wish);
  return {
    mode,
    nodes,
    ties,
    lightTies,
    leftOut: {
      type: ofOfficials ? 'official' : 'country',
      nodes: without,
      ties: without ? outside : NOTHING,
    },
    undrawnMeetings: NOTHING,
    openable: house.openable,
    beyond: house.beyond,
    marksFor: marksIn(graph, nodes),
    bondsFor: (shown) => bonds.showing(ties, shown),
  };
}
