import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Connection, MOST_CHAINS, chainsOf } from '../../../src/core/analysis/chains.ts';
import { type IndexedDataset, indexDataset } from '../../../src/core/query/indexed.ts';
import { stretchesOf } from '../../../src/core/query/lanes.ts';
import { type NodeId, type Question, countryNode, officialNode } from '../../../src/core/query/state.ts';
import { type Sketch, countryId, datasetOf, manyMeetings, officialId } from '../../fixtures/many.ts';

const SIZE = { officials: 60, countries: 12 };
const TWO_HUNDRED = indexDataset(manyMeetings(200, SIZE));

const person = (n: number): NodeId => officialNode(officialId(n));
const country = (n: number): NodeId => countryNode(countryId(n));
const asked = (a: NodeId, b: NodeId, rules: Partial<Question> = {}): Question => ({
  ends: [a, b],
  inTime: false,
  withoutHub: false,
  ...rules,
});

/** All that can be checked without cleverness: every walk of nodes is tried, every choice of meetings. */
function naive(data: IndexedDataset, question: Question, longest: number): Connection {
  const countries = question.ends.every((end) => end.startsWith('c:'));
  const kinds = countries ? (['countries'] as const) : (['people', 'either'] as const);
  const answers = (without: NodeId | null) =>
    kinds.map((between) => ({
      between,
      walks: everyShortest(data, question, { without, between: LETTERS[between], longest }),
    }));
  const first = answers(null).find(({ walks }) => walks.length);
  const all = first?.walks ?? [];
  const passing = new Map<NodeId, number>();
  for (const nodes of all)
    for (const node of nodes.slice(1, -1)) passing.set(node, (passing.get(node) ?? 0) + 1);
  const [hub] = [...passing].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const other = question.withoutHub && hub ? answers(hub[0]).find(({ walks }) => walks.length) : first;
  const told = other?.walks ?? [];
  const weight = (nodes: readonly NodeId[]): number =>
    stepsOf(nodes).reduce((product, [a, b]) => product * meetingsOf(data, question, a, b).length, 1);
  const order = [...told].sort((a, b) => weight(b) - weight(a) || (a.join(' ') < b.join(' ') ? -1 : 1));
  return {
    chains: order.slice(0, MOST_CHAINS).map((nodes) => ({
      nodes,
      steps: stepsOf(nodes).map(([from, to], i) => ({
        from,
        to,
        meetings: meetingsOf(data, question, from, to)
          .filter((m) => feasible(data, question, nodes, { step: i, meeting: m.id }))
          .map((m) => m.id),
      })),
    })),
    total: told.length,
    hub: hub?.[0] ?? null,
    throughHub: hub?.[1] ?? 0,
    between: other?.between ?? kinds[0],
  };
}

const LETTERS = { people: ['o:'], countries: ['c:'], either: ['o:', 'c:'] };

const stepsOf = (nodes: readonly NodeId[]): [NodeId, NodeId][] =>
  nodes.slice(1).map((to, i) => [nodes[i]!, to]);

const meetingsOf = (data: IndexedDataset, { inTime }: Question, a: NodeId, b: NodeId) =>
  data.meetings.filter(
    (m) =>
      ['held', 'past'].includes(m.meeting.status) &&
      m.nodes.includes(a) &&
      m.nodes.includes(b) &&
      (!inTime || stretchesOf(m.date).length > 0),
  );

function feasible(
  data: IndexedDataset,
  question: Question,
  nodes: readonly NodeId[],
  only?: { step: number; meeting: string },
): boolean {
  const steps = stepsOf(nodes);
  const from = (i: number, day: number): boolean => {
    if (i === steps.length) return true;
    const [a, b] = steps[i]!;
    const possible = meetingsOf(data, question, a, b).filter(
      (m) => only?.step !== i || m.id === only.meeting,
    );
    if (!question.inTime) return possible.length > 0 && from(i + 1, day);
    return possible
      .flatMap((m) => stretchesOf(m.date))
      .some((s) => s.to >= day && from(i + 1, Math.max(day, s.from)));
  };
  return from(0, -Infinity);
}

interface Limits {
  without: NodeId | null;
  between: readonly string[];
  /** longer walks are not tried: there are too many */
  longest: number;
}

function everyShortest(
  data: IndexedDataset,
  question: Question,
  { without, between, longest }: Limits,
): NodeId[][] {
  const [from, to] = question.ends;
  const homes = [from, to].map((end) => `c:${data.officials.get(end.slice(2))?.country}`);
  const inner = [...new Set(data.meetings.flatMap((m) => m.nodes))].filter(
    (n) => between.includes(n.slice(0, 2)) && n !== from && n !== to && n !== without && !homes.includes(n),
  );
  const own = (a: NodeId, b: NodeId): boolean =>
    data.officials.get(a.slice(2))?.country === b.slice(2) ||
    data.officials.get(b.slice(2))?.country === a.slice(2);
  const joined = new Map<string, boolean>();
  const meet = (a: NodeId, b: NodeId): boolean => {
    const key = `${a} ${b}`;
    const asked = a === from && b === to;
    const known = joined.get(key) ?? (meetingsOf(data, question, a, b).length > 0 && (asked || !own(a, b)));
    joined.set(key, known);
    return known;
  };
  let walks: NodeId[][] = [[from]];
  while (walks.length) {
    const found = walks
      .filter((walk) => meet(walk.at(-1)!, to))
      .map((walk) => [...walk, to])
      .filter((walk) => feasible(data, question, walk));
    if (found.length) return found;
    walks = walks.flatMap((walk) =>
      inner
        .filter((node) => !walk.includes(node) && meet(walk.at(-1)!, node))
        .map((node) => [...walk, node])
        .filter((longer) => feasible(data, question, longer)),
    );
    if (walks[0] && walks[0].length > longest) return [];
  }
  return [];
}

const RULES = [{}, { inTime: true }, { withoutHub: true }, { inTime: true, withoutHub: true }] as const;

describe('how two are connected', () => {
  it.each(RULES)('is answered over 200 meetings as by trying every chain: %o', (rules) => {
    const lengths = new Set<number>();
    for (const [a, b] of [
      [person(0), person(1)],
      [person(20), person(41)],
      [person(59), person(44)],
      [person(3), country(11)],
      [country(10), person(58)],
      [country(11), country(9)],
      [country(0), country(1)],
    ] as const) {
      const question = asked(a, b, rules);
      const answer = chainsOf(TWO_HUNDRED, question);
      const length = answer.chains[0]?.steps.length ?? 3;
      expect(answer).toEqual(naive(TWO_HUNDRED, question, length));
      lengths.add(length);
    }
    expect(lengths.size).toBeGreaterThan(1);
  });

  it('is answered as by trying every chain in any small data set', () => {
    const meeting = fc.record({
      people: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
      sides: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
      edtf: fc.constantFrom('2010', '2011-03', '2011-03-04', '[2010-05-01,2012-05-01]', '2012', null),
      status: fc.constantFrom('held' as const, 'past' as const, 'planned' as const),
    });
    const ends = fc.constantFrom(
      [person(0), person(1)] as const,
      [person(0), country(2)] as const,
      [country(0), country(3)] as const,
    );
    const rules = fc.constantFrom(...RULES);
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 14 }), ends, rules, (sketches, [a, b], rule) => {
        const data = indexDataset(datasetOf(sketches, { officials: 7, countries: 4 }));
        const question = asked(a, b, rule);
        expect(chainsOf(data, question)).toEqual(naive(data, question, 5));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same chains backwards when time does not matter', () => {
    const there = chainsOf(TWO_HUNDRED, asked(person(20), person(41)));
    const back = chainsOf(TWO_HUNDRED, asked(person(41), person(20)));
    expect(back.total).toBe(there.total);
    expect(back.hub).toBe(there.hub);
  });
});

const told = (sketches: readonly Sketch[]): IndexedDataset =>
  indexDataset(datasetOf(sketches, { officials: 8, countries: 8 }));
const nodesOf = ({ chains }: Connection): (readonly NodeId[])[] => chains.map((c) => c.nodes);

describe('a chain in time', () => {
  const backwards = told([
    { people: [0, 1], edtf: '2015-05-02' },
    { people: [1, 2], edtf: '2015-05-01' },
  ]);

  it('never steps back: what joins one way round does not join the other', () => {
    expect(chainsOf(backwards, asked(person(0), person(2))).total).toBe(1);
    expect(chainsOf(backwards, asked(person(0), person(2), { inTime: true })).total).toBe(0);
    expect(chainsOf(backwards, asked(person(2), person(0), { inTime: true })).total).toBe(1);
  });

  it('goes round by more people where the short way runs backwards', () => {
    const data = told([
      { people: [0, 1], edtf: '2015' },
      { people: [1, 2], edtf: '2014' },
      { people: [0, 3], edtf: '2015' },
      { people: [3, 4], edtf: '2016' },
      { people: [4, 2], edtf: '2017' },
    ]);
    const answer = chainsOf(data, asked(person(0), person(2), { inTime: true }));
    expect(nodesOf(answer)).toEqual([[person(0), person(3), person(4), person(2)]]);
  });

  it('may reach a person later in fewer steps and yet need the longer, earlier way', () => {
    const data = told([
      { people: [0, 1], edtf: '2018' },
      { people: [0, 2], edtf: '2010' },
      { people: [2, 1], edtf: '2011' },
      { people: [1, 3], edtf: '2012' },
    ]);
    const answer = chainsOf(data, asked(person(0), person(3), { inTime: true }));
    expect(nodesOf(answer)).toEqual([[person(0), person(2), person(1), person(3)]]);
  });

  it('takes a vague date as possible where some of its days run in order', () => {
    const data = told([
      { people: [0, 1], edtf: '2015-05-02' },
      { people: [1, 2], edtf: '2015-05' },
      { people: [1, 2], edtf: '2014', id: 'too-early' },
      { people: [1, 2], edtf: null, id: 'undated' },
    ]);
    const answer = chainsOf(data, asked(person(0), person(2), { inTime: true }));
    expect(answer.chains[0]!.steps[1]!.meetings).toEqual(['m00001']);
  });

  it('does not take the days between the members of a set', () => {
    const data = told([
      { people: [0, 1], edtf: '2015-03-01' },
      { people: [1, 2], edtf: '[2015-01-01,2015-06-01]' },
      { people: [2, 3], edtf: '2015-04-01' },
    ]);
    expect(chainsOf(data, asked(person(0), person(2), { inTime: true })).total).toBe(1);
    expect(chainsOf(data, asked(person(0), person(3), { inTime: true })).total).toBe(0);
  });
});

describe('a chain', () => {
  it('leads over no meeting that did not take place', () => {
    const data = told([
      { people: [0, 1], edtf: '2015', status: 'planned' },
      { people: [0, 1], edtf: '2015', status: 'denied' },
      { people: [0, 1], edtf: '2015', status: 'cancelled' },
    ]);
    expect(chainsOf(data, asked(person(0), person(1))).total).toBe(0);
  });

  it('has people between people, and countries only between countries', () => {
    const data = told([
      { people: [0], sides: [5], edtf: '2015' },
      { people: [1], sides: [5], edtf: '2015' },
      { people: [0, 2], edtf: '2015' },
      { people: [2], sides: [6], edtf: '2015' },
    ]);
    expect(chainsOf(data, asked(person(0), person(2))).between).toBe('people');
    expect(nodesOf(chainsOf(data, asked(country(0), country(1))))).toEqual([
      [country(0), country(5), country(1)],
    ]);
    expect(nodesOf(chainsOf(data, asked(person(0), country(6))))).toEqual([
      [person(0), person(2), country(6)],
    ]);
  });

  it('leads over a country where people alone do not lead there, and says so', () => {
    const data = told([
      { people: [0], sides: [5], edtf: '2015' },
      { people: [1], sides: [5], edtf: '2015' },
    ]);
    const answer = chainsOf(data, asked(person(0), person(1)));
    expect(answer.between).toBe('either');
    expect(nodesOf(answer)).toEqual([[person(0), country(5), person(1)]]);
  });

  it('does not lead over the country that one speaks for, unless that is asked', () => {
    const data = told([
      { people: [0, 2], edtf: '2015' },
      { people: [0], sides: [6], edtf: '2015' },
      { people: [1], sides: [0], edtf: '2015' },
    ]);
    expect(chainsOf(data, asked(person(2), person(1))).chains[0]?.nodes).toEqual([
      person(2),
      country(0),
      person(1),
    ]);
    expect(chainsOf(data, asked(person(0), person(1))).total).toBe(0);
    expect(nodesOf(chainsOf(data, asked(person(0), country(0))))).toEqual([[person(0), country(0)]]);
  });

  it('goes round the node that most of the shortest pass, where that is asked', () => {
    const data = told([
      { people: [0, 1], edtf: '2015' },
      { people: [1, 2], edtf: '2015' },
      { people: [0, 3], edtf: '2015' },
      { people: [3, 4], edtf: '2015' },
      { people: [4, 2], edtf: '2015' },
    ]);
    const answer = chainsOf(data, asked(person(0), person(2), { withoutHub: true }));
    expect(answer.hub).toBe(person(1));
    expect(nodesOf(answer)).toEqual([[person(0), person(3), person(4), person(2)]]);
  });

  it('of one step has no hub to leave out', () => {
    const data = told([{ people: [0, 1], edtf: '2015' }]);
    const answer = chainsOf(data, asked(person(0), person(1), { withoutHub: true }));
    expect(answer).toMatchObject({ total: 1, hub: null, throughHub: 0 });
  });
});
