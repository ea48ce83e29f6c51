import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../src/core/query/graph.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { MOST_COUNTRIES, MOST_ELEMENTS, MOST_OFFICIALS } from '../../../src/core/query/most-met.ts';
import { type Wish, pictureOf } from '../../../src/core/query/picture.ts';
import { litHubs, litInPicture } from '../../../src/core/query/picture-lit.ts';
import { litIn } from '../../../src/core/query/selection.ts';
import { type Mode, NO_FILTERS, type NodeId, type Selection } from '../../../src/core/query/state.ts';
import { facetValues } from '../../../src/core/query/visible.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { manyMeetings } from '../../fixtures/many.ts';
import { generated } from '../layout/datasets.ts';

const few = indexDataset(FIXTURE);
const crowd = indexDataset(generated(600, 40, 900, 11));

function draw(data: typeof few, mode: Mode, wish: Partial<Wish> = {}) {
  const graph = graphOf(data, data.meetings);
  const all = { mode, opened: [], reveal: new Set<NodeId>(), keep: new Set<string>(), ...wish };
  return pictureOf(data, graph, all);
}
const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id).sort();

describe('a picture of few meetings', () => {
  it('of all is the graph itself', () => {
    const graph = graphOf(few, few.meetings);
    const { nodes, ties, lightTies, openable } = draw(few, 'mixed');
    expect(ids(nodes)).toEqual(ids(graph.nodes));
    expect(ids(ties)).toEqual(ids(graph.ties));
    expect(lightTies.count).toBe(0);
    expect(openable.size).toBe(0);
  });

  it('of officials holds people and their ties alone', () => {
    const { nodes, ties } = draw(few, 'officials');
    expect(nodes.every((n) => n.type === 'official')).toBe(true);
    expect(ids(nodes)).toHaveLength(FIXTURE.officials.length);
    expect(ids(ties)).toContain('o:ingrid-halvdal-no~o:tomas-areias-pt');
    expect(ties.every((t) => t.type === 'officials')).toBe(true);
  });

  it('of countries ties them by all their meetings, whoever spoke', () => {
    const { nodes, ties } = draw(few, 'countries');
    expect(nodes.every((n) => n.type === 'country')).toBe(true);
    expect(ties.find((t) => t.id === 'c:JP~c:NO')?.meetings).toEqual(['year', 'day-three']);
  });

  it('of meetings ties each to the people named and the countries for which nobody is', () => {
    const { nodes, ties } = draw(few, 'meetings');
    expect(ids(nodes.filter((n) => n.type === 'meeting'))).toEqual(
      few.meetings.map((m) => `m:${m.id}`).sort(),
    );
    expect(ids(ties.filter((t) => t.pair.includes('m:range')))).toEqual([
      'c:EU~m:range',
      'm:range~o:kari-fossvik-no',
      'm:range~o:tomas-areias-pt',
    ]);
  });

  it('lights up a meeting with those who took part, and around a node its meetings', () => {
    const picture = draw(few, 'meetings');
    const graph = graphOf(few, few.meetings);
    const lit = (selection: Selection) =>
      litInPicture(picture, litIn(few, graph, selection), litHubs(few, selection));
    expect([...lit({ type: 'meeting', id: 'month' }).nodes].sort()).toEqual(['c:CH', 'c:PT', 'm:month']);
    const around = lit({ type: 'node', id: 'c:EU' });
    expect([...around.nodes]).toEqual(['c:EU']);
    expect(around.aroundNodes.has('m:range')).toBe(true);
    expect(around.aroundNodes.has('o:tomas-areias-pt')).toBe(true);
  });

  it('lights up the country for an official whom it does not show', () => {
    const picture = draw(few, 'countries');
    const tie: Selection = { type: 'tie', pair: ['o:ingrid-halvdal-no', 'o:tomas-areias-pt'] };
    const lit = litInPicture(picture, litIn(few, graphOf(few, few.meetings), tie), () => false);
    expect([...lit.nodes].sort()).toEqual(['c:NO', 'c:PT']);
    expect([...lit.ties]).toEqual(['c:NO~c:PT']);
  });
});

describe('a picture of a world of meetings', () => {
  const world = indexDataset(manyMeetings(20_000, { officials: 6000, countries: 195 }));
  const graph = graphOf(world, world.meetings);

  it.each(['mixed', 'officials', 'countries', 'meetings'] as const)(
    'draws no more than reads well, also where the largest country is opened: %s',
    (mode) => {
      for (const opened of [[], ['AA']]) {
        const wish = { mode, opened, reveal: new Set<NodeId>(), keep: new Set<string>() };
        const { nodes, ties } = pictureOf(world, graph, wish);
        expect(nodes.length + ties.length).toBeLessThanOrEqual(MOST_ELEMENTS);
      }
    },
  );

  it('draws no more where all ties, or a pair that met often, are asked for', () => {
    const keep = new Set(graph.ties.map(({ id }) => id));
    const wish = { mode: 'countries', opened: [], reveal: new Set<NodeId>(), keep } as const;
    const { ties } = pictureOf(world, graph, wish);
    expect(ties.length).toBeLessThanOrEqual(MOST_ELEMENTS + 120);
  });

  it('lists of thousands of officials those that are wanted, and counts all', () => {
    const { size, first, matching } = facetValues(world, NO_FILTERS).official;
    expect(size).toBeGreaterThan(5000);
    expect(first(6)).toHaveLength(6);
    expect(matching((value) => value.startsWith('p1'), 200).rows).toHaveLength(200);
  });
});

describe('a picture of many meetings', () => {
  it.each(['mixed', 'officials', 'countries', 'meetings'] as const)(
    'draws no more than reads well: %s',
    (mode) => {
      const { nodes, ties } = draw(crowd, mode);
      expect(nodes.length + ties.length).toBeLessThanOrEqual(MOST_ELEMENTS);
      expect(nodes.some((n) => n.type === 'official')).toBe(mode === 'officials');
    },
  );

  describe('of officials', () => {
    const all = graphOf(crowd, crowd.meetings).nodes.filter((n) => n.type === 'official');
    const { nodes, ties, leftOut } = draw(crowd, 'officials');
    const drawn = new Set<string>(ids(nodes));

    it('draws those with most meetings, no country, and counts the others', () => {
      expect(nodes).toHaveLength(MOST_OFFICIALS);
      expect(nodes.every((n) => n.type === 'official')).toBe(true);
      const least = Math.min(...nodes.map((n) => n.meetings));
      const others = all.filter(({ id }) => !drawn.has(id));
      expect(others.every((n) => n.meetings <= least)).toBe(true);
      expect(leftOut).toMatchObject({ type: 'official', nodes: others.length });
      expect(ties.length).toBeGreaterThan(0);
      expect(leftOut.ties.first(Infinity).every(({ pair }) => pair.some((id) => !drawn.has(id)))).toBe(true);
    });

    it('adds those of an opened country, of a chosen one, and one who is chosen, and takes nobody away', () => {
      const country = all.find(({ id }) => !drawn.has(id))!.country!;
      const own = all.filter((n) => n.country === country).map(({ id }) => id);
      const reveal = new Set<NodeId>([`c:${country}`]);
      const wishes = [{ opened: [country] }, { reveal }, { reveal: new Set([own[0]!]) }];
      for (const [i, wish] of wishes.entries()) {
        const more = ids(draw(crowd, 'officials', wish).nodes);
        expect(more).toEqual(expect.arrayContaining([...drawn, ...own.slice(0, i < 2 ? own.length : 1)]));
      }
    });
  });

  describe('of many countries', () => {
    const world = indexDataset(generated(600, 150, 900, 11));
    const countries = graphOf(world, world.meetings).nodes.filter((n) => n.type === 'country');
    const { nodes, leftOut, openable } = draw(world, 'mixed');

    it('draws those with most meetings, counts the others, and all can be opened', () => {
      expect(nodes).toHaveLength(MOST_COUNTRIES);
      const drawn = new Set(ids(nodes));
      const others = countries.filter(({ id }) => !drawn.has(id));
      expect(leftOut).toMatchObject({ type: 'country', nodes: others.length });
      const least = Math.min(...nodes.map((n) => n.meetings));
      expect(others.every((n) => n.meetings <= least)).toBe(true);
      expect(others.some(({ ref }) => openable.has(ref))).toBe(true);
    });

    it('draws whoever is opened or asked for besides', () => {
      const drawn = new Set(ids(nodes));
      const other = countries.find(({ id, ref }) => !drawn.has(id) && openable.has(ref))!;
      const opened = ids(draw(world, 'mixed', { opened: [other.ref] }).nodes);
      const asked = ids(draw(world, 'mixed', { reveal: new Set([other.id]) }).nodes);
      expect(opened).toEqual(expect.arrayContaining([...drawn, other.id]));
      expect(asked).toEqual([...drawn, other.id].sort());
    });
  });

  it('of an opened country draws those with most meetings where not all have room, and counts the others', () => {
    const states = indexDataset(manyMeetings(3000, { officials: 1400, countries: 4 }));
    const { nodes, ties, beyond } = draw(states, 'mixed', { opened: ['AA'] });
    expect(nodes.filter((n) => n.type === 'official')).toHaveLength(MOST_OFFICIALS);
    const own = graphOf(states, states.meetings).nodes.filter(
      (n) => n.type === 'official' && n.country === 'AA',
    );
    expect(beyond).toBe(own.length - MOST_OFFICIALS);
    expect(nodes.length + ties.length).toBeLessThanOrEqual(MOST_ELEMENTS);
    expect(nodes.find((n) => n.id === 'c:AA')?.holds).toBe(0);
  });

  it('counts a meeting once in a tie that stands for several', () => {
    const { ties } = draw(crowd, 'mixed', { opened: ['S1'] });
    for (const { count, meetings } of ties) expect(new Set(meetings).size).toBe(count);
  });

  it('says of every closed country how many it holds, and loses nobody', () => {
    const { nodes } = draw(crowd, 'mixed');
    const held = nodes.reduce((sum, n) => sum + n.holds, 0);
    expect(held).toBe(graphOf(crowd, crowd.meetings).nodes.filter((n) => n.type === 'official').length);
  });

  it('shows the officials of an opened country, tied to those whom closed ones hold', () => {
    const { nodes, ties } = draw(crowd, 'mixed', { opened: ['S1'] });
    const shown = nodes.filter((n) => n.type === 'official');
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((n) => n.country === 'S1')).toBe(true);
    expect(ties.some((t) => t.type === 'officials' && t.pair[0].startsWith('c:'))).toBe(true);
    expect(nodes.find((n) => n.id === 'c:S1')?.holds).toBe(0);
  });

  it('shows one who is asked for, though their country stays closed', () => {
    const id = 'o:p3' as const;
    const { nodes } = draw(crowd, 'mixed', { reveal: new Set([id]) });
    expect(nodes.filter((n) => n.type === 'official').map((n) => n.id)).toEqual([id]);
  });

  it('counts every meeting that is not drawn', () => {
    const { nodes, undrawnMeetings } = draw(crowd, 'meetings');
    const drawn = nodes.filter((n) => n.type === 'meeting').length;
    expect(drawn + undrawnMeetings.count).toBe(crowd.meetings.length);
    const last = undrawnMeetings.first(Infinity).at(-1)!;
    const kept = draw(crowd, 'meetings', { keep: new Set([`m:${last}`]) });
    expect(ids(kept.nodes)).toContain(`m:${last}`);
  });

  it('counts every tie that is not drawn, the lightest', () => {
    const { ties, lightTies } = draw(crowd, 'countries');
    const least = Math.min(...ties.map((t) => t.meetings.length));
    expect(lightTies.first(Infinity).every((t) => t.count <= least)).toBe(true);
  });
});
