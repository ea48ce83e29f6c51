/** The picture of a graph in one mode: which marks and ties are drawn, who stands for whom, and how much is left out. */
import { byCodeUnit } from '../model/id.ts';
import { type Graph, type GraphNode, type GraphTie, type TieType, isFirm } from './graph.ts';
import { countriesOf, heldBy, houseOf } from './house.ts';
import type { IndexedDataset, IndexedMeeting } from './indexed.ts';
import { hubNode, speakers } from './speakers.ts';
import { type Mode, type NodeId, countryNode } from './state.ts';

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
  /** of a country: how many of its officials are not drawn */
  holds: number;
}

/** A tie as drawn; `part` binds a meeting to one who took part. One end may stand for the officials whom it holds. */
export interface Bond {
  id: string;
  type: TieType | 'part';
  pair: readonly [MarkId, MarkId];
  /** ids, in order of time */
  meetings: readonly string[];
  firm: number;
}

export interface Picture {
  mode: Mode;
  nodes: readonly Mark[];
  ties: readonly Bond[];
  /** ties that are not drawn, for they would make the others hard to read: those with fewest meetings */
  lightTies: readonly Bond[];
  /** countries or officials of few meetings, for whom there is no room, and the ties that are not drawn with them */
  leftOut: { type: 'country' | 'official'; nodes: number; ties: readonly Bond[] };
  /** ids of meetings that are not drawn for the same reason; only where meetings are marks */
  undrawnMeetings: readonly string[];
  /** countries that may be opened or closed, with the number of their officials; none where all have room */
  openable: ReadonlyMap<string, number>;
  /** the marks that show a node: itself, its country, or the officials of a country that is not drawn */
  stands: (id: NodeId) => readonly MarkId[];
  /** the tie that shows a tie of the graph */
  bondOf: ReadonlyMap<string, string>;
}

export interface Wish {
  mode: Mode;
  opened: readonly string[];
  /** nodes shown even where their country is closed, with their ties: what is selected or answers a question */
  reveal: ReadonlySet<NodeId>;
  /** ids of ties drawn however light they are */
  keep: ReadonlySet<string>;
}

/** More nodes than this do not read well: countries stay closed until they are opened. */
export const MOST_NODES = 400;
/** Marks and ties together, in a view in which nothing has been opened. */
export const MOST_ELEMENTS = 500;
/** So many ties have a place whatever the number of marks. */
const LEAST_TIES = 120;

/** Draws nothing anew: every mark and tie comes from the graph, in its order. */
export function pictureOf(
  data: IndexedDataset,
  graph: Graph,
  meetings: readonly IndexedMeeting[],
  wish: Wish,
): Picture {
  if (wish.mode === 'meetings') return pictureOfHubs(data, graph, meetings, wish);
  const countries = graph.nodes.filter((n) => n.type === 'country');
  const officials = graph.nodes.filter((n) => n.type === 'official');
  const wanted = wish.mode === 'officials' ? officials.length : graph.nodes.length;
  const house = houseOf(graph, wish, wish.mode !== 'countries' && wanted > MOST_NODES);
  const { bonds, bondOf } = bondsOf(data, graph, wish.mode, house.one);
  const people = wish.mode === 'countries' ? [] : officials.filter(({ id }) => house.drawn(id));
  const lands = wish.mode === 'officials' ? [] : countriesOf(countries, people, house, bonds, wish);
  const nodes = [...lands, ...people].map((n) => ({ ...n, holds: heldBy(n, house) }));
  const order = new Map(graph.nodes.map(({ id }, i) => [id, i]));
  nodes.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
  const present = new Set<MarkId>(nodes.map((n) => n.id));
  const standing = bonds.filter(({ pair }) => pair.every((id) => present.has(id)));
  const { ties, lightTies } = thinned(standing, nodes.length, wish);
  const out = wish.mode === 'officials' ? officials.length - people.length : countries.length - lands.length;
  const leftOut: Picture['leftOut'] = {
    type: wish.mode === 'officials' ? 'official' : 'country',
    nodes: out,
    ties: out ? bonds.filter(({ pair }) => !pair.every((id) => present.has(id))).sort(heaviest) : [],
  };
  return {
    mode: wish.mode,
    nodes,
    ties,
    lightTies,
    leftOut,
    undrawnMeetings: [],
    openable: house.openable,
    stands: standsIn(graph, present),
    bondOf,
  };
}

/** Types of ties that are drawn in a mode. */
const TIES = {
  mixed: ['officials', 'countries', 'member'],
  officials: ['officials'],
  countries: ['countries', 'officials'],
} as const satisfies Record<Exclude<Mode, 'meetings'>, readonly TieType[]>;

/** The ties between marks. Where both ends stand for others, the tie of their countries says the same. */
function bondsOf(
  data: IndexedDataset,
  graph: Graph,
  mode: Exclude<Mode, 'meetings'>,
  one: (id: NodeId) => NodeId,
): { bonds: Bond[]; bondOf: Map<string, string> } {
  const bonds = new Map<string, Bond>();
  const bondOf = new Map<string, string>();
  const types: readonly TieType[] = TIES[mode];
  const sides = new Set(graph.ties.filter((t) => t.type !== 'officials').map((t) => t.id));
  for (const tie of graph.ties) {
    if (!types.includes(tie.type)) continue;
    const pair = bondPair(one(tie.pair[0]), one(tie.pair[1]));
    const id = pair.join('~');
    if (pair[0] === pair[1]) continue;
    bondOf.set(tie.id, id);
    const told = tie.type === 'officials' && id !== tie.id && mode !== 'officials' && sides.has(id);
    if (told) continue;
    bonds.set(id, merged(data, bonds.get(id), tie, pair));
  }
  return { bonds: [...bonds.values()], bondOf };
}

function merged(
  data: IndexedDataset,
  known: Bond | undefined,
  { type, meetings, firm }: GraphTie,
  pair: Bond['pair'],
): Bond {
  const id = pair.join('~');
  const look = type === 'officials' && pair.every((end) => end.startsWith('c:')) ? 'countries' : type;
  if (!known) return { id, type: look, pair, meetings, firm };
  const both = new Set([...known.meetings, ...meetings]);
  const all = data.meetings.filter((m) => both.has(m.id));
  return { ...known, meetings: all.map((m) => m.id), firm: all.filter((m) => isFirm(m.meeting)).length };
}

const bondPair = <T extends MarkId>(a: T, b: T): readonly [T, T] => (a < b ? [a, b] : [b, a]);

/** The ties that read well beside so many marks: the heaviest, and all that are to be kept. */
function thinned(
  bonds: readonly Bond[],
  marks: number,
  { reveal, keep }: Wish,
): Pick<Picture, 'ties' | 'lightTies'> {
  const always = (bond: Bond): boolean => bond.type === 'member' || keep.has(bond.id) || near(bond, reveal);
  const others = bonds.filter((bond) => !always(bond)).sort(heaviest);
  const members = bonds.filter((bond) => bond.type === 'member').length;
  const light = new Set(others.slice(Math.max(LEAST_TIES, MOST_ELEMENTS - marks - members)));
  return { ties: bonds.filter((bond) => !light.has(bond)), lightTies: [...light] };
}

/** Of one that is revealed all ties are shown, of many those among them. */
function near({ pair }: Bond, reveal: ReadonlySet<NodeId>): boolean {
  const shown = pair.filter((id) => reveal.has(id as NodeId)).length;
  return shown === 2 || (shown === 1 && reveal.size === 1);
}

const heaviest = (a: Bond, b: Bond): number =>
  b.meetings.length - a.meetings.length || byCodeUnit(a.id, b.id);

function standsIn(graph: Graph, present: ReadonlySet<MarkId>): Picture['stands'] {
  const home = new Map(graph.nodes.map((n) => [n.id, n]));
  return (id) => {
    if (present.has(id)) return [id];
    const node = home.get(id);
    if (!node) return [];
    if (node.type === 'official') {
      const country = node.country === null ? null : countryNode(node.country);
      return country && present.has(country) ? [country] : [];
    }
    return graph.nodes.flatMap((n) =>
      n.type === 'official' && n.country === node.ref && present.has(n.id) ? n.id : [],
    );
  };
}

/** Each meeting tied to those who took part: officials, and countries for which nobody is named. */
function pictureOfHubs(
  data: IndexedDataset,
  graph: Graph,
  meetings: readonly IndexedMeeting[],
  wish: Wish,
): Picture {
  const nodes = new Map(graph.nodes.map((n) => [n.id, n]));
  const all = meetings.map((m) => ({ m, sides: speakers(data, m.id) })).filter(({ sides }) => sides.length);
  const people = new Set(all.flatMap(({ sides }) => sides)).size;
  const closed = people + all.length > MOST_NODES;
  const house = houseOf(graph, wish, closed);
  const hubs = all.map(({ m, sides }) => ({ m, sides: [...new Set(sides.map(house.one))] }));
  const room = closed ? fitting(hubs, wish) : new Set(hubs.map(({ m }) => m.id));
  const shown = hubs.filter(({ m }) => room.has(m.id));
  const present = new Set<MarkId>(shown.flatMap(({ sides }) => sides));
  const marks: Mark[] = graph.nodes
    .filter((n) => present.has(n.id))
    .map((n) => ({ ...n, holds: n.type === 'country' ? (house.hidden.get(n.ref) ?? 0) : 0 }));
  const hubMarks = shown.map(({ m, sides }): Mark => ({
    id: hubNode(m.id),
    type: 'meeting',
    ref: m.id,
    country: nodes.get(sides[0]!)?.country ?? null,
    meetings: 1,
    holds: 0,
  }));
  return {
    mode: 'meetings',
    nodes: [...marks, ...hubMarks],
    ties: shown.flatMap(({ m, sides }) => sides.map((side) => partOf(m, side))),
    lightTies: [],
    leftOut: { type: 'country', nodes: 0, ties: [] },
    undrawnMeetings: hubs.flatMap(({ m }) => (room.has(m.id) ? [] : m.id)),
    openable: house.openable,
    stands: standsIn(graph, present),
    bondOf: new Map(),
  };
}

function partOf(m: IndexedMeeting, side: NodeId): Bond {
  const pair = bondPair<MarkId>(side, hubNode(m.id));
  return { id: pair.join('~'), type: 'part', pair, meetings: [m.id], firm: isFirm(m.meeting) ? 1 : 0 };
}

interface Hub {
  m: IndexedMeeting;
  sides: readonly NodeId[];
}

/** The meetings that have room: those to be kept, then those of most sides, then the latest. */
function fitting(hubs: readonly Hub[], { reveal, keep }: Wish): ReadonlySet<string> {
  const must = ({ m, sides }: Hub): boolean =>
    keep.has(hubNode(m.id)) || (reveal.size > 0 && sides.filter((s) => reveal.has(s)).length > 1);
  const rank = hubs.map((hub, i) => ({ hub, i, must: must(hub) }));
  rank.sort(
    (a, b) => Number(b.must) - Number(a.must) || b.hub.sides.length - a.hub.sides.length || b.i - a.i,
  );
  const room = new Set<string>();
  const seen = new Set<NodeId>();
  let elements = 0;
  for (const { hub, must: kept } of rank) {
    const fresh = hub.sides.filter((side) => !seen.has(side)).length;
    const cost = 1 + hub.sides.length + fresh;
    if (!kept && elements + cost > MOST_ELEMENTS) continue;
    elements += cost;
    room.add(hub.m.id);
    for (const side of hub.sides) seen.add(side);
  }
  return room;
}
