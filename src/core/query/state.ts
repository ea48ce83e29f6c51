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
}

export const LANE_CHOICES = ['country', 'official', 'topic'] as const;
export type LaneChoice = (typeof LANE_CHOICES)[number];

/** What one may ask to see: on a wide screen a face stands beside the timeline, on a phone each is a page. */
export const FACES = ['network', 'table', 'timeline'] as const;
export type Face = (typeof FACES)[number];

export type Selection =
  | { type: 'meeting'; id: string }
  | { type: 'node'; id: NodeId }
  | { type: 'tie'; pair: Pair };

/** Centre of the network's view in graph units, and its zoom. */
export interface Camera {
  x: number;
  y: number;
  zoom: number;
}

export interface ViewState {
  filters: Filters;
  lanes: LaneChoice;
  /** null = what the width of the screen begins with */
  face: Face | null;
  selection: Selection | null;
  /** null = all of it, fitted */
  camera: Camera | null;
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
};

export const INITIAL_VIEW: ViewState = {
  filters: NO_FILTERS,
  lanes: 'country',
  face: null,
  selection: null,
  camera: null,
};

export const countryNode = (id: string): NodeId => `c:${id}`;
export const officialNode = (id: string): NodeId => `o:${id}`;

/** The pair of two nodes, the same whichever is named first. */
export function pairOf(a: NodeId, b: NodeId): Pair {
  return a < b ? [a, b] : [b, a];
}
