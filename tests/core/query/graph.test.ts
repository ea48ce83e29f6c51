import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf, meetingTies, neighbours, tieId } from '../../../src/core/query/graph.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { type NodeId, countryNode, officialNode, pairOf } from '../../../src/core/query/state.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { manyMeetings } from '../../fixtures/many.ts';

const data = indexDataset(FIXTURE);
const some = (...ids: string[]) => data.meetings.filter((m) => ids.includes(m.id));
const graph = graphOf(data, data.meetings);
const tie = (a: Parameters<typeof pairOf>[0], b: Parameters<typeof pairOf>[0]) =>
  graph.ties.find((t) => t.id === tieId(pairOf(a, b)));

describe('the graph of some meetings', () => {
  it('ties the two officials, the two countries, and each official to their country', () => {
    const one = graphOf(data, some('day-one'));
    expect(one.ties.map((t) => [t.type, t.id])).toEqual([
      ['member', 'c:NO~o:ingrid-halvdal-no'],
      ['member', 'c:PT~o:tomas-areias-pt'],
      ['officials', 'o:ingrid-halvdal-no~o:tomas-areias-pt'],
      ['countries', 'c:NO~c:PT'],
    ]);
  });

  it('counts for each node the meetings it took part in', () => {
    const meetings = (id: string) => graph.nodes.find((n) => n.id === id)?.meetings;
    expect(meetings('o:ingrid-halvdal-no')).toBe(4);
    expect(meetings('c:EU')).toBe(2);
  });

  it('lists the meetings of a tie in order of time', () => {
    expect(tie('c:NO', 'c:JP')?.meetings).toEqual(['year', 'day-three']);
  });

  it('tells ties that an article reports as held from those only planned, recalled, denied or read in a teaser', () => {
    expect(tie('o:ingrid-halvdal-no', 'o:tomas-areias-pt')?.firm).toBe(1);
    expect(tie('o:beat-zurlinden-ch', 'o:yuki-amanoda-jp')?.firm).toBe(0);
    expect(tie('c:NO', 'c:EU')?.firm).toBe(0);
  });

  it('has no node and no tie where there is no meeting', () => {
    expect(graphOf(data, [])).toMatchObject({ nodes: [], ties: [] });
  });

  it('of fewer meetings is a part of the graph of more', () => {
    fc.assert(
      fc.property(fc.subarray([...data.meetings]), (part) => {
        const smaller = graphOf(data, part);
        const nodes = new Set(graph.nodes.map((n) => n.id));
        const ties = new Map(graph.ties.map((t) => [t.id, t]));
        expect(smaller.nodes.every((n) => nodes.has(n.id))).toBe(true);
        for (const { id, meetings, firm } of smaller.ties) {
          const whole = ties.get(id);
          expect(whole?.meetings).toEqual(expect.arrayContaining([...meetings]));
          expect(firm).toBeLessThanOrEqual(whole?.firm ?? -1);
        }
      }),
    );
  });
});

describe('the graph of many meetings', () => {
  const many = indexDataset(manyMeetings(600, { officials: 90, countries: 20 }));

  it('is what one finds meeting by meeting, in the same order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 4 }), (every, from) => {
        const part = many.meetings.filter((_, i) => i % every === from % every);
        const { nodes, ties } = graphOf(many, part);
        const naive = naiveGraph(many, part);
        expect(nodes.map(({ id, meetings }) => [id, meetings])).toEqual([...naive.nodes]);
        expect(ties.map(({ id, meetings }) => [id, meetings])).toEqual([...naive.ties]);
        expect(ties.every(({ count, meetings }) => count === meetings.length)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });
});

/** The twin without columns: every pair of every meeting, by its id. */
function naiveGraph(of: typeof data, meetings: typeof data.meetings) {
  const nodes = new Map<NodeId, number>();
  const ties = new Map<string, string[]>();
  const touch = (id: NodeId, by: number) => nodes.set(id, (nodes.get(id) ?? 0) + by);
  const met = (a: NodeId, b: NodeId, id: string) => {
    const key = tieId(pairOf(a, b));
    ties.set(key, [...(ties.get(key) ?? []), id]);
  };
  for (const { id, countries, officials } of meetings) {
    for (const country of countries) touch(countryNode(country), 1);
    for (const official of officials) {
      const { country } = of.officials.get(official)!;
      touch(officialNode(official), 1);
      touch(countryNode(country!), 0);
      met(officialNode(official), countryNode(country!), id);
    }
    for (const [nodeOf, ends] of [[officialNode, officials] as const, [countryNode, countries] as const])
      ends.forEach((a, i) => ends.slice(i + 1).forEach((b) => met(nodeOf(a), nodeOf(b), id)));
  }
  return { nodes, ties };
}

describe('the neighbours of a node', () => {
  it('come with those it met most first, and its own country last', () => {
    const beside = [...neighbours(graph, 'o:ingrid-halvdal-no')];
    expect(beside.at(-1)).toBe('c:NO');
    expect(beside).toHaveLength(5);
  });

  it('are the same both ways round', () => {
    for (const { id } of graph.nodes) {
      for (const other of neighbours(graph, id)) expect(neighbours(graph, other).has(id)).toBe(true);
    }
  });
});

describe('the ties over which sides met', () => {
  it('leave out membership and put the busiest first', () => {
    const ties = meetingTies(graph.ties);
    expect(ties.some((t) => t.type === 'member')).toBe(false);
    const counts = ties.map((t) => t.meetings.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});
