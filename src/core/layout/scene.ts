/** The graph as the layout works on it: nodes with their room, ties by index, in an order that no input decides. */
import type { Graph, TieType } from '../query/graph.ts';
import type { IndexedDataset } from '../query/indexed.ts';
import { byCodeUnit } from '../model/id.ts';
import { type Point, type Room, roomOf } from './boxes.ts';

export interface Spot extends Point {
  id: string;
  hub: boolean;
  /** index of the spot of its country, −1 where it has none or is one */
  home: number;
  room: Room;
}

export interface Line {
  type: TieType;
  a: number;
  b: number;
  meetings: number;
}

export interface Scene {
  /** hubs first, the most linked first; then officials by id */
  spots: Spot[];
  lines: Line[];
  /** for each spot, the lines that end in it */
  linesOf: number[][];
}

/** Every spot stands at 0, 0. */
export function sceneOf(data: IndexedDataset, graph: Graph): Scene {
  const degree = new Map<string, number>();
  for (const { pair } of graph.ties) for (const id of pair) degree.set(id, (degree.get(id) ?? 0) + 1);
  const rank = (id: string): number => degree.get(id) ?? 0;
  const hubs = graph.nodes.filter((n) => n.type === 'country');
  const others = graph.nodes.filter((n) => n.type !== 'country');
  hubs.sort((a, b) => rank(b.id) - rank(a.id) || byCodeUnit(a.id, b.id));
  others.sort((a, b) => byCodeUnit(a.id, b.id));
  const nodes = [...hubs, ...others];
  const index = new Map<string, number>(nodes.map((n, i) => [n.id, i]));
  const lines = graph.ties
    .map(({ type, pair: [a, b], meetings }) => ({
      type,
      a: index.get(a)!,
      b: index.get(b)!,
      meetings: meetings.length,
    }))
    .sort((x, y) => x.a - y.a || x.b - y.b);
  const linesOf = nodes.map((): number[] => []);
  lines.forEach((line, i) => {
    linesOf[line.a]!.push(i);
    linesOf[line.b]!.push(i);
  });
  return {
    spots: nodes.map((node) => ({
      id: node.id,
      hub: node.type === 'country',
      home: node.type === 'country' || node.country === null ? -1 : (index.get(`c:${node.country}`) ?? -1),
      room: roomOf(data, node),
      x: 0,
      y: 0,
    })),
    lines,
    linesOf,
  };
}
