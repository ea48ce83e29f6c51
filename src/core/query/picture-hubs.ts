/** The picture in which each meeting is a mark, tied to those who took part: officials, and countries for which nobody is named. */
import { type Bits, hasBit, noBits, rowsOf, setBit } from '../columns/bits.ts';
import type { Lists } from '../columns/lists.ts';
import type { Graph } from './graph.ts';
import { heldBy, houseOf, kindsOf } from './house.ts';
import type { IndexedDataset } from './indexed.ts';
import { MOST_ELEMENTS, MOST_NODES } from './most-met.ts';
import type { Bond, Mark, MarkId, Picture, Wish } from './picture.ts';
import { NOTHING, marksIn } from './picture-marks.ts';
import { hubNode, speakers } from './speakers.ts';
import { NONE, rowOf, tiesOf } from './ties.ts';

const spoken = new WeakMap<IndexedDataset, Lists>();

/** The nodes that speak in each row, worked out once for a data set. */
function speakersByRow(data: IndexedDataset): Lists {
  const known = spoken.get(data);
  if (known) return known;
  const { numberOf } = tiesOf(data);
  const codes: number[] = [];
  const start = new Uint32Array(data.meetings.length + 1);
  for (const [row, { id }] of data.meetings.entries()) {
    for (const side of speakers(data, id)) codes.push(numberOf.get(side)!);
    start[row + 1] = codes.length;
  }
  const lists = { start, codes: Uint32Array.from(codes) };
  spoken.set(data, lists);
  return lists;
}

interface Hub {
  row: number;
  /** marks of those who took part, each once */
  sides: readonly number[];
}

export function pictureOfHubs(data: IndexedDataset, graph: Graph, wish: Wish): Picture {
  const { start, codes } = speakersByRow(data);
  const { ids, firm } = graph.table;
  const rows = rowsOf(graph.rows).filter((row) => start[row + 1]! > start[row]!);
  const people = new Uint8Array(ids.length);
  for (const row of rows) for (let i = start[row]!; i < start[row + 1]!; i++) people[codes[i]!] = 1;
  const closed = people.reduce((sum, one) => sum + one, 0) + rows.length > MOST_NODES;
  const house = houseOf(graph, kindsOf(graph).officials, wish, closed);
  const { one, openable } = house;
  const hubOf = (row: number): Hub => ({
    row,
    sides: [...new Set(Array.from(codes.subarray(start[row], start[row + 1]), (n) => one[n]!))],
  });
  const shown = (closed ? fitting(data, rows, hubOf, graph, wish) : [...rows]).map(hubOf);
  const present = new Set(shown.flatMap(({ sides }) => sides));
  const marks = [...graph.nodeOrder].flatMap((n): Mark[] => {
    if (!present.has(n)) return [];
    const node = graph.node(n);
    return [{ ...node, holds: node.type === 'country' ? heldBy(node.ref, house) : 0 }];
  });
  const idOf = (row: number): string => data.meetings[row]!.id;
  const hubs = shown.map(({ row }): Mark => ({
    id: hubNode(idOf(row)),
    type: 'meeting',
    ref: idOf(row),
    country: graph.node(one[codes[start[row]!]!]!).country,
    meetings: 1,
    holds: 0,
  }));
  const drawn = new Set(shown.map(({ row }) => row));
  return {
    mode: 'meetings',
    nodes: [...marks, ...hubs],
    ties: shown.flatMap(({ row, sides }) => sides.map((n) => partOf(idOf(row), ids[n]!, hasBit(firm, row)))),
    lightTies: NOTHING,
    leftOut: { type: 'country', nodes: 0, ties: NOTHING },
    undrawnMeetings: {
      count: rows.length - shown.length,
      first: (wanted) => Array.from(rows.filter((row) => !drawn.has(row)).subarray(0, wanted), idOf),
    },
    openable,
    beyond: house.beyond,
    marksFor: marksIn(graph, marks),
    bondsFor: () => new Set(),
  };
}

function partOf(meeting: string, side: MarkId, firm: boolean): Bond {
  const hub = hubNode(meeting);
  const pair = side < hub ? ([side, hub] as const) : ([hub, side] as const);
  return {
    id: pair.join('~'),
    type: 'part',
    pair,
    count: 1,
    meetings: [meeting],
    firm: firm ? 1 : 0,
    isFirm: firm,
  };
}

/** The rows that have room: those to be kept, then those of most sides, then the latest. */
function fitting(
  data: IndexedDataset,
  rows: Uint32Array,
  hubOf: (row: number) => Hub,
  { table: { ids } }: Graph,
  { reveal, keep }: Wish,
): number[] {
  const among = (side: number): boolean => reveal.has(ids[side] as never);
  const asked: Bits | null = keep.size ? keptRows(data, keep) : null;
  const room: number[] = [];
  /** by how many sides they have; those that are asked for by both of theirs come first */
  const ranks: number[][] = [];
  const must: number[][] = [];
  for (const row of rows) {
    const { sides } = hubOf(row);
    const kept = asked !== null && hasBit(asked, row);
    const first = kept || (reveal.size > 0 && sides.filter(among).length > 1);
    if (kept) room.push(row);
    else ((first ? must : ranks)[sides.length] ??= []).push(row);
  }
  const seen = new Set<number>();
  let elements = 0;
  const take = (row: number, most: number): void => {
    const { sides } = hubOf(row);
    const cost = 1 + sides.length + sides.filter((side) => !seen.has(side)).length;
    if (elements + cost > most) return;
    elements += cost;
    room.push(row);
    for (const side of sides) seen.add(side);
  };
  for (const row of room.splice(0)) take(row, Infinity);
  for (const some of [must, ranks])
    for (const [less, rank] of some.reverse().entries())
      for (const row of (rank ?? []).reverse()) {
        // Even one whose sides all stand there already has no room any more.
        if (elements + some.length - less > MOST_ELEMENTS) break;
        take(row, MOST_ELEMENTS);
      }
  return room.sort((a, b) => a - b);
}

function keptRows(data: IndexedDataset, keep: ReadonlySet<string>): Bits {
  const bits = noBits(data.columns.rows);
  for (const id of keep) {
    const row = id.startsWith('m:') ? rowOf(data, id.slice(2)) : NONE;
    if (row !== NONE) setBit(bits, row, true);
  }
  return bits;
}
