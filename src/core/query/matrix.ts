/** The matrix as numbers: who has a row, which tie stands in a cell, how strong it looks, what a selection lights up. Pure. */
import { type Graph, type GraphNode, type GraphTie, type TieType, tieId, typeOf } from './graph.ts';
import type { IndexedMeeting } from './indexed.ts';
import { byCodeUnit } from '../model/id.ts';
import { endsOf } from './most-met.ts';
import { selectedMeetings } from './selection.ts';
import { type MatrixSide, type NodeId, type Selection, pairOf } from './state.ts';
import { NONE } from './ties.ts';

export interface Grid {
  /** rows, and columns: most meetings first */
  sides: readonly GraphNode[];
  /** by their ids; made when they are asked for */
  ties: Ties;
  /** meetings of the strongest tie */
  most: number;
  /** how many of the kind take part in meetings, but with nobody of the kind */
  leftOut: number;
}

export interface Ties {
  get: (id: string) => GraphTie | undefined;
  has: (id: string) => boolean;
  values: () => readonly GraphTie[];
  /** ids of those that these rows make */
  madeIn: (rows: Iterable<number>) => ReadonlySet<string>;
}

const TIES = { country: 'countries', official: 'officials' } as const;

/** The countries, or officials, that met one another in the meetings of a graph. */
export function gridOf(graph: Graph, side: MatrixSide): Grid {
  const { table, tieOrder, counts, nodeOrder } = graph;
  const own = tieOrder.filter((tie) => typeOf(table, tie) === TIES[side]);
  const met = new Uint8Array(table.ids.length);
  let most = 0;
  for (const tie of own) {
    met[table.ends[2 * tie]!] = met[table.ends[2 * tie + 1]!] = 1;
    most = Math.max(most, counts[tie]!);
  }
  const all = nodeOrder.filter((n) => n >= table.sides === (side === 'official') && graph.met[n]! > 0);
  const sides = Array.from(
    all.filter((n) => met[n] === 1),
    graph.node,
  ).sort((a, b) => b.meetings - a.meetings || byCodeUnit(a.id, b.id));
  return {
    sides,
    ties: tiesAmong(graph, own, TIES[side]),
    most,
    leftOut: all.length - sides.length,
  };
}

function tiesAmong(graph: Graph, own: Uint32Array, type: TieType): Ties {
  const { table, counts, tie } = graph;
  const made = new Map<number, GraphTie>();
  const of = (number: number): GraphTie => {
    const known = made.get(number) ?? tie(number);
    made.set(number, known);
    return known;
  };
  const numberOf = (id: string): number => {
    const [a, b] = id.split('~').map((node) => table.numberOf.get(node) ?? NONE);
    const number = a === undefined || b === undefined || a === NONE || b === NONE ? NONE : table.tieOf(a, b);
    return number !== NONE && counts[number]! > 0 && typeOf(table, number) === type ? number : NONE;
  };
  return {
    get: (id) => (numberOf(id) === NONE ? undefined : of(numberOf(id))),
    has: (id) => numberOf(id) !== NONE,
    values: () => Array.from(own, of),
    madeIn(rows) {
      const ids = new Set<string>();
      for (const row of rows)
        for (let i = table.byRow.start[row]!; i < table.byRow.start[row + 1]!; i++) {
          const number = table.byRow.codes[i]!;
          if (counts[number]! > 0 && typeOf(table, number) === type) ids.add(of(number).id);
        }
      return ids;
    },
  };
}

/** The tie in a cell; null where the two did not meet, and where a side meets itself. */
export function tieIn(grid: Grid, row: number, column: number): GraphTie | null {
  const [a, b] = [grid.sides[row], grid.sides[column]];
  return a && b && a !== b ? (grid.ties.get(tieId(pairOf(a.id, b.id))) ?? null) : null;
}

export const LEVELS = 4;

/**
 * How strong a number looks, 1 to LEVELS: as the side of a square whose area is the number. By orders of magnitude 81 would
 * look like 3,200.
 */
export function levelOf(count: number, most: number): number {
  if (most <= 1 || count <= 1) return 1;
  return Math.min(LEVELS, 1 + Math.round((LEVELS - 1) * Math.sqrt(count / most)));
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
  const ties = grid.ties.madeIn(selectedMeetings(meetings, selection).map((m) => m.row));
  return { ties, sides: new Set([...endsOf(ties)] as NodeId[]) };
}
