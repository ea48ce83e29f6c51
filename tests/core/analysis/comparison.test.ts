import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, onlyIn } from '../../../src/core/analysis/comparison.ts';
import { dayNumber } from '../../../src/core/model/edtf.ts';
import { type IndexedDataset, indexDataset } from '../../../src/core/query/indexed.ts';
import { stretchesOf } from '../../../src/core/query/lanes.ts';
import { type NodeId, type Period, countryNode, officialNode } from '../../../src/core/query/state.ts';
import { type Sketch, countryId, datasetOf, manyMeetings, officialId } from '../../fixtures/many.ts';

const year = (y: number): Period => ({ from: dayNumber(y, 1, 1)!, to: dayNumber(y, 12, 31)! });
const years = (a: number, b: number): Period => ({ from: year(a).from, to: year(b).to });
const person = (n: number): NodeId => officialNode(officialId(n));
const country = (n: number): NodeId => countryNode(countryId(n));

/** The days of a period one by one: a meeting is sure to lie in it where each of its days does. */
function surely(data: IndexedDataset, { from, to }: Period): string[] {
  return data.meetings
    .filter((m) => m.meeting.status === 'held' || m.meeting.status === 'past')
    .filter((m) => {
      const days = stretchesOf(m.date).flatMap((s) => [s.from, s.to]);
      return days.length > 0 && days.every((day) => day >= from && day <= to);
    })
    .map((m) => m.id);
}

function naiveCounts(data: IndexedDataset, ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const { nodes } = data.byId.get(id)!;
    for (const a of nodes)
      for (const b of nodes)
        if (a < b && a[0] === b[0]) counts.set(`${a}~${b}`, (counts.get(`${a}~${b}`) ?? 0) + 1);
  }
  return counts;
}

function naiveRanks(data: IndexedDataset, ids: readonly string[], type: string): Map<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const id of ids)
    for (const node of data.byId.get(id)!.nodes)
      if (node.startsWith(type)) counts.set(node, (counts.get(node) ?? 0) + 1);
  return new Map(
    [...counts].map(([node, n]) => [node, [...counts.values()].filter((m) => m > n).length + 1]),
  );
}

function expectAsCounted(data: IndexedDataset, before: Period, after: Period): void {
  const compared = compare(data, data.meetings, { before, after });
  const [first, second] = [surely(data, before), surely(data, after)];
  expect(compared.before.map((m) => m.id)).toEqual(first);
  expect(compared.after.map((m) => m.id)).toEqual(second);
  const [b, a] = [naiveCounts(data, first), naiveCounts(data, second)];
  const expected = [...new Set([...b.keys(), ...a.keys()])].sort().map((id) => ({
    id,
    before: b.get(id) ?? 0,
    after: a.get(id) ?? 0,
    change: !b.has(id) ? 'gained' : !a.has(id) ? 'lost' : 'kept',
  }));
  const shown = compared.ties.map(({ id, before: m, after: n, change }) => ({
    id,
    before: m,
    after: n,
    change,
  }));
  expect(shown.sort((s, t) => (s.id < t.id ? -1 : 1))).toEqual(expected);
  for (const type of ['c:', 'o:']) {
    const [r, s] = [naiveRanks(data, first, type), naiveRanks(data, second, type)];
    const moved = [...new Set([...r.keys(), ...s.keys()])].filter((id) => r.get(id) !== s.get(id));
    const told = compared.moves.filter((m) => m.id.startsWith(type));
    expect(told.map((m) => m.id).sort()).toEqual(moved.sort());
    for (const move of told) {
      expect(move.before?.rank).toBe(r.get(move.id));
      expect(move.after?.rank).toBe(s.get(move.id));
    }
  }
}

describe('two periods set against each other', () => {
  // oxlint-disable-next-line vitest/expect-expect -- expectAsCounted expects
  it('give over 200 meetings the ties and ranks that counting by hand gives', () => {
    const data = indexDataset(manyMeetings(200, { officials: 30, countries: 10 }));
    expectAsCounted(data, years(2010, 2014), years(2015, 2019));
    expectAsCounted(data, year(2012), year(2013));
    expectAsCounted(data, years(2010, 2016), years(2014, 2019));
  });

  it('give them in any small data set', () => {
    const meeting = fc.record({
      people: fc.uniqueArray(fc.nat(5), { maxLength: 3 }),
      sides: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
      edtf: fc.constantFrom('2010', '2010-03-04', '2011-05', '[2010-05-01,2011-05-01]', '2011/2012', null),
      status: fc.constantFrom('held' as const, 'past' as const, 'denied' as const),
    });
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 20 }), (sketches) => {
        const data = indexDataset(datasetOf(sketches, { officials: 6, countries: 4 }));
        expectAsCounted(data, year(2010), year(2011));
      }),
    );
  });

  const told = (sketches: readonly Sketch[]) => {
    const data = indexDataset(datasetOf(sketches, { officials: 4, countries: 4 }));
    return compare(data, data.meetings, { before: year(2014), after: year(2015) });
  };

  it('leave aside and count a meeting whose date is too vague for either', () => {
    const compared = told([
      { people: [0, 1], edtf: '2014/2015', id: 'vague' },
      { people: [0, 1], edtf: '2016', id: 'outside' },
    ]);
    expect(compared.ties).toEqual([]);
    expect(compared.vague.map((m) => m.id)).toEqual(['vague']);
  });

  it('name who came, who went and who moved', () => {
    const compared = told([
      { people: [0, 1], edtf: '2014-02' },
      { people: [0, 2], edtf: '2014-03' },
      { people: [1, 2], edtf: '2015-02' },
      { people: [1, 3], edtf: '2015-03' },
    ]);
    expect(compared.nodeChanges.get(person(0))).toBe('lost');
    expect(compared.nodeChanges.get(person(3))).toBe('gained');
    expect(compared.nodeChanges.get(country(1))).toBe('kept');
    const moved = compared.moves.find((m) => m.id === person(1))!;
    expect([moved.before, moved.after]).toEqual([
      { rank: 2, meetings: 1 },
      { rank: 1, meetings: 2 },
    ]);
    expect(compared.moves[0]!.before === null || compared.moves[0]!.after === null).toBe(true);
  });
  it('tell who meets in one of them only, with most meetings first', () => {
    const { moves } = told([
      { people: [0, 1], edtf: '2014-02' },
      { people: [1, 2], edtf: '2015-02' },
      { people: [1, 3], edtf: '2015-03' },
      { people: [1, 3], edtf: '2015-04' },
    ]);
    expect(onlyIn(moves, 'before').map((m) => m.id)).toEqual([country(0), person(0)]);
    expect(onlyIn(moves, 'after').map((m) => [m.id, m.after!.meetings])).toEqual([
      [country(3), 2],
      [person(3), 2],
      [country(2), 1],
      [person(2), 1],
    ]);
  });
});
