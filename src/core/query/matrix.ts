/** The matrix as numbers: who has a row, which tie stands in a cell, how strong it looks, what a selection lights up. Pure. */
import { type Graph, type GraphNode, type GraphTie, tieId } from './graph.ts';
import type { IndexedMeeting } from './indexed.ts';
import { byCodeUnit } from '../model/id.ts';
import { selectedMeetings } from './selection.ts';
import { type MatrixSide, type NodeId, type Selection, pairOf } from './state.ts';

export interface Grid {
  /** rows, and columns: most meetings first */
  sides: readonly GraphNode[];
  ties: ReadonlyMap<string, GraphTie>;
  /** meetings of the strongest tie */
  most: number;
  /** how many of the kind take part in meetings, but with nobody of the kind */
  leftOut: number;
}

const TIES = { country: 'countries', official: 'officials' } as const;

/** The countries, or officials, that met one another in the meetings of a graph. */
export function gridOf(graph: Graph, side: MatrixSide): Grid {
  const ties = graph.ties.filter((tie) => tie.type === TIES[side]);
  const met = new Set(ties.flatMap((tie) => tie.pair));
  const all = graph.nodes.filter((node) => node.type === side && node.meetings > 0);
  const sides = all
    .filter(({ id }) => met.has(id))
    .sort((a, b) => b.meetings - a.meetings || byCodeUnit(a.id, b.id));
  return {
    sides,
    ties: new Map(ties.map((tie) => [tie.id, tie])),
    most: ties.reduce((most, tie) => Math.max(most, tie.count), 0),
    leftOut: all.length - sides.length,
  };
}

/** The tie in a cell; null where the two did not meet, and where a side meets itself. */
export function tieIn(grid: Grid, row: number, column: number): GraphTie | null {
  const [a, b] = [grid.sides[row], grid.sides[column]];
  return a && b && a !== b ? (grid.ties.get(tieId(pairOf(a.id, b.id))) ?? null) : null;
}

export const LEVELS = 4;

/** How strong a number looks, 1 to LEVELS: by its order of magnitude, since a few ties often outweigh all others. */
export function levelOf(count: number, most: number): number {
  if (most <= 1 || count <= 1) return 1;
  return Math.min(LEVELS, 1 + Math.round(((LEVELS - 1) * Math.log(count)) / Math.log(most)));
}

/** What a selection or a hover lights up. */
export interface LitCells {
  /** ids of ties */
  ties: ReadonlySet<string>;
  sides: ReadonlySet<NodeId>;
}

export const NOTHING_LIT: LitCells = { ties: new Set(), sides: new Set() };

/** A node its row and column; a tie its cell; anything else the cells of its meetings. */
export function litCells(
  grid: Grid,
  meetings: readonly IndexedMeeting[],
  selection: Selection | null,
): LitCells {
  if (!selection) return NOTHING_LIT;
  if (selection.type === 'node') return { ties: new Set(), sides: new Set([selection.id]) };
  if (selection.type === 'tie')
    return { ties: new Set([tieId(selection.pair)]), sides: new Set(selection.pair) };
  const told = new Set(selectedMeetings(meetings, selection).map((m) => m.id));
  const ties = [...grid.ties.values()].filter((tie) => tie.meetings.some((id) => told.has(id)));
  return { ties: new Set(ties.map((tie) => tie.id)), sides: new Set(ties.flatMap((tie) => tie.pair)) };
}
