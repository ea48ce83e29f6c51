import { describe, expect, it } from 'vitest';
import {
  type MeasuredGraph,
  type Measures,
  measure,
  toMeasure,
} from '../../../src/core/analysis/measures.ts';
import { graphOf } from '../../../src/core/query/graph.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { type NodeId, pairOf } from '../../../src/core/query/state.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { manyMeetings, numbers } from '../../fixtures/many.ts';

const data = indexDataset(manyMeetings(200, { officials: 40, countries: 12 }));
const GRAPH = toMeasure(graphOf(data, data.meetings));

/** Every shortest way between two nodes, by trying. */
function shortest(met: ReadonlyMap<NodeId, ReadonlySet<NodeId>>, a: NodeId, b: NodeId): NodeId[][] {
  let walks: NodeId[][] = [[a]];
  const seen = new Set<NodeId>([a]);
  while (walks.length) {
    const longer = walks.flatMap((walk) =>
      [...met.get(walk.at(-1)!)!].filter((n) => !seen.has(n)).map((n) => [...walk, n]),
    );
    const found = longer.filter((walk) => walk.at(-1) === b);
    if (found.length) return found;
    for (const walk of longer) seen.add(walk.at(-1)!);
    walks = longer;
  }
  return [];
}

function naiveBetweenness({ nodes, ties }: MeasuredGraph, type: string): Map<NodeId, number> {
  const ids = nodes.filter((n) => n.type === type).map((n) => n.id);
  const met = new Map<NodeId, Set<NodeId>>(ids.map((id) => [id, new Set()]));
  for (const {
    pair: [a, b],
  } of ties) {
    met.get(a)?.add(b);
    met.get(b)?.add(a);
  }
  const shares = new Map<NodeId, number>(ids.map((id) => [id, 0]));
  for (const a of ids)
    for (const b of ids) {
      if (a >= b) continue;
      const ways = shortest(met, a, b);
      for (const way of ways)
        for (const inner of way.slice(1, -1)) shares.set(inner, shares.get(inner)! + 1 / ways.length);
    }
  const pairs = ((ids.length - 1) * (ids.length - 2)) / 2;
  return new Map([...shares].map(([id, share]) => [id, share / pairs]));
}

/** Newman's modularity of the communities of one kind, straight from its definition. */
function modularity({ ties, nodes }: MeasuredGraph, type: string, of: (id: NodeId) => unknown): number {
  const ids = nodes.filter((n) => n.type === type).map((n) => n.id);
  const own = ties.filter((t) => ids.includes(t.pair[0]));
  const weight = own.reduce((sum, t) => sum + t.meetings, 0);
  const strength = (id: NodeId): number =>
    own.reduce((sum, t) => sum + (t.pair.includes(id) ? t.meetings : 0), 0);
  const strengths = new Map(ids.map((id) => [id, strength(id)]));
  let sum = 0;
  for (const t of own) if (of(t.pair[0]) === of(t.pair[1])) sum += t.meetings / weight;
  for (const a of ids)
    for (const b of ids)
      if (of(a) === of(b)) sum -= (strengths.get(a)! * strengths.get(b)!) / (2 * weight) ** 2;
  return sum;
}

/** Communities made by joining, as long as it helps, the two whose union helps most (Clauset, Newman, Moore). */
function joined(graph: MeasuredGraph, type: string): (id: NodeId) => unknown {
  const ids = graph.nodes.filter((n) => n.type === type).map((n) => n.id);
  const of = new Map<NodeId, NodeId>(ids.map((id) => [id, id]));
  const after = (a: NodeId, b: NodeId): number =>
    modularity(graph, type, (id) => (of.get(id) === b ? a : of.get(id)));
  for (;;) {
    const groups = [...new Set(of.values())];
    const unions = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => ({ a, b, worth: after(a, b) })));
    const best = unions.sort((s, t) => t.worth - s.worth)[0];
    if (!best || best.worth <= modularity(graph, type, (id) => of.get(id))) return (id) => of.get(id);
    for (const id of ids) if (of.get(id) === best.b) of.set(id, best.a);
  }
}

const communityOf = (measures: Measures) => (id: NodeId) => measures.byId.get(id)?.community ?? id;

describe('the measures of 200 meetings', () => {
  const measures = measure(GRAPH);

  it('count meetings and partners as a look at each meeting does', () => {
    for (const node of measures.nodes) {
      const own = data.meetings.filter((m) => m.nodes.includes(node.id));
      const others = own.flatMap((m) => m.nodes.filter((n) => n !== node.id && n[0] === node.id[0]));
      expect([node.meetings, node.partners]).toEqual([own.length, new Set(others).size]);
    }
  });

  it.each(['official', 'country'])('find the betweenness that trying every way finds: %s', (type) => {
    for (const [id, share] of naiveBetweenness(GRAPH, type))
      expect(measures.byId.get(id)!.betweenness).toBeCloseTo(share, 10);
  });

  it.each(['official', 'country'])(
    'find communities no worse than joining the best two again and again: %s',
    (type) => {
      const found = modularity(GRAPH, type, communityOf(measures));
      expect(found).toBeGreaterThanOrEqual(modularity(GRAPH, type, joined(GRAPH, type)) - 0.01);
      expect(found).toBeGreaterThan(0);
    },
  );

  it('are the same in whatever order the nodes and ties come', () => {
    const next = numbers(7);
    const shuffled = <T>(values: readonly T[]): T[] =>
      values
        .map((v) => [next(1e6), v] as const)
        .sort(([a], [b]) => a - b)
        .map(([, v]) => v);
    const again = measure({ nodes: shuffled(GRAPH.nodes), ties: shuffled(GRAPH.ties) });
    expect(again).toEqual(measures);
  });
});

describe('measures', () => {
  const node = (id: string): NodeId => `o:${id}`;
  const official = (id: string) => ({ id: node(id), type: 'official' as const, meetings: 2 });
  const tie = (a: string, b: string, meetings = 1) => ({ pair: pairOf(node(a), node(b)), meetings });

  it('give two circles of people who know each other as two communities, and the one between them all betweenness', () => {
    const measures = measure({
      nodes: ['a', 'b', 'c', 'x', 'y', 'z', 'lone'].map(official),
      ties: [
        tie('a', 'b', 3),
        tie('b', 'c', 3),
        tie('a', 'c', 3),
        tie('x', 'y', 3),
        tie('y', 'z', 3),
        tie('x', 'z', 3),
        tie('c', 'x'),
      ],
    });
    expect(measures.communities.map((c) => c.nodes)).toEqual([
      [node('a'), node('b'), node('c')],
      [node('x'), node('y'), node('z')],
    ]);
    expect(measures.byId.get(node('c'))!.betweenness).toBeCloseTo(6 / 15, 10);
    expect(measures.byId.get(node('lone'))).toMatchObject({ community: null, partners: 0, betweenness: 0 });
  });

  it('of nothing are nothing', () => {
    expect(measure({ nodes: [], ties: [] })).toEqual({ nodes: [], byId: new Map(), communities: [] });
  });

  it('do not count that one speaks for a country as a meeting', () => {
    const small = indexDataset(FIXTURE);
    const measures = measure(toMeasure(graphOf(small, small.meetings)));
    expect(measures.byId.get('o:kari-fossvik-no')!.partners).toBe(2);
  });
});
