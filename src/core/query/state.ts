/** What a reader has chosen: the few facts from which every view is derived. All of it stands in the link. */
import type { Precision } from '../model/edtf.ts';
import type { Kind, Section, Status } from '../model/meeting.ts';

/** A node of the network: "c:VN" a country or body, "o:tran-dai-quang-vn" an official. */
export type NodeId = `c:${string}` | `o:${string}`;

/** Two nodes that meet, in code unit order. */
export type Pair = readonly [NodeId, NodeId];

/** First and last day shown (day numbers, both included). */
export interface Period {
  from: number;
  to: number;
}

/** Values within one list are alternatives; the filters together narrow. Empty = not filtered. */
export interface Filters {
  search: string;
  country: readonly string[];
  official: readonly string[];
  topic: readonly string[];
  place: readonly string[];
  kind: readonly Kind[];
  status: readonly Status[];
  section: readonly Section[];
  precision: readonly Precision[];
  /** least sureness, 0..1 */
  sureness: number;
  /** only meetings in which both met */
  between: Pair | null;
  /** the timeline's window: brushing, zooming and panning set it, and it narrows every view */
  period: Period | null;
  /** whether a vague date belongs to the period where it may fall in it, or only where it must */
  dates: DateMatch;
}

export const DATE_MATCHES = ['possible', 'certain'] as const;
export type DateMatch = (typeof DATE_MATCHES)[number];

export const LANE_CHOICES = ['country', 'official', 'topic', 'place', 'kind'] as const;
export type LaneChoice = (typeof LANE_CHOICES)[number];

/** `busiest`: most meetings first; `first`: first met in time; `name`: by the alphabet of the interface. Pinned lanes come before all. */
export const LANE_ORDERS = ['busiest', 'first', 'name'] as const;
export type LaneOrder = (typeof LANE_ORDERS)[number];

/** What one may ask to see: on a wide screen a face stands beside the timeline, on a phone each is a page. */
export const FACES = ['network', 'table', 'matrix', 'map', 'timeline'] as const;
export type Face = (typeof FACES)[number];

/** `mixed`: countries with their officials; `meetings`: each meeting a hub of its participants; `officials`, `countries`: these alone. */
export const MODES = ['mixed', 'meetings', 'officials', 'countries'] as const;
export type Mode = (typeof MODES)[number];

/** What the size of a node tells. */
export const SIZES = ['meetings', 'partners', 'betweenness'] as const;
export type SizeBy = (typeof SIZES)[number];

/** Whose meetings the rows and columns of the matrix are. */
export const MATRIX_SIDES = ['country', 'official'] as const;
export type MatrixSide = (typeof MATRIX_SIDES)[number];

/** "How are A and B connected?", asked of all data. */
export interface Question {
  ends: readonly [NodeId, NodeId];
  /** each meeting not before the one before it */
  inTime: boolean;
  /** without the node that most of the shortest chains pass */
  withoutHub: boolean;
}

/** Two periods set against each other. */
export interface Comparison {
  before: Period;
  after: Period;
}

export type Selection =
  | { type: 'meeting'; id: string }
  | { type: 'node'; id: NodeId }
  | { type: 'tie'; pair: Pair }
  /** a key of the place facet, a topic, an article */
  | { type: 'place'; id: string }
  | { type: 'topic'; id: string }
  | { type: 'document'; id: string };

/** Centre of the network's view in graph units, and its zoom. */
export interface Camera {
  x: number;
  y: number;
  zoom: number;
}

/** A step of a story (1 = the first), and whether the reader has left its view to explore. At a step the rest of the view is the step's. */
export interface StoryPlace {
  id: string;
  step: number;
  away: boolean;
}

export interface ViewState {
  story: StoryPlace | null;
  filters: Filters;
  lanes: LaneChoice;
  laneOrder: LaneOrder;
  /** keys of the lanes that stand first, in their order */
  pinned: readonly string[];
  /** null = what the width of the screen begins with */
  face: Face | null;
  selection: Selection | null;
  /** null = all of it, fitted */
  camera: Camera | null;
  mode: Mode;
  sizeBy: SizeBy;
  /** whether the network says by tone which nodes meet among themselves */
  communities: boolean;
  /** countries whose officials are shown though the network is too large to show all */
  opened: readonly string[];
  question: Question | null;
  comparison: Comparison | null;
  matrix: MatrixSide;
}

export const NO_FILTERS: Filters = {
  search: '',
  country: [],
  official: [],
  topic: [],
  place: [],
  kind: [],
  status: [],
  section: [],
  precision: [],
  sureness: 0,
  between: null,
  period: null,
  dates: 'possible',
};

export const INITIAL_VIEW: ViewState = {
  story: null,
  filters: NO_FILTERS,
  lanes: 'country',
  laneOrder: 'busiest',
  pinned: [],
  face: null,
  selection: null,
  camera: null,
  mode: 'mixed',
  sizeBy: 'meetings',
  communities: false,
  opened: [],
  question: null,
  comparison: null,
  matrix: 'country',
};

export const countryNode = (id: string): NodeId => `c:${id}`;
export const officialNode = (id: string): NodeId => `o:${id}`;

/** The pair of two nodes, the same whichever is named first. */
export function pairOf(a: NodeId, b: NodeId): Pair {
  return a < b ? [a, b] : [b, a];
}
