import { describe, expect, it } from 'vitest';
import { chainsOf } from '../../../src/core/analysis/chains.ts';
import { compare, kindToOpen } from '../../../src/core/analysis/comparison.ts';
import { startsOf } from '../../../src/core/analysis/starts.ts';
import type { NodeId } from '../../../src/core/query/state.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { datasetOf, manyMeetings } from '../../fixtures/many.ts';

const data = indexDataset(FIXTURE);
const of = (meetings = data.meetings) => startsOf(data, meetings, meetings, null);

const listedOf = (...nodes: NodeId[]) =>
  data.meetings.filter((m) => nodes.every((node) => m.nodes.includes(node))).length;

describe('where to begin', () => {
  it('is around the one who was at most meetings that took place', () => {
    expect(of().actor).toEqual({
      node: 'o:ingrid-halvdal-no',
      meetings: 3,
      listed: listedOf('o:ingrid-halvdal-no'),
      partners: 3,
    });
  });

  it('is with those who met most others, in that order', () => {
    expect(of().key!.map((p) => p.node)[0]).toBe('o:ingrid-halvdal-no');
    const partners = of().key!.map((p) => p.partners);
    expect(partners).toEqual([...partners].sort((a, b) => b - a));
  });

  it('is with the two countries that met most', () => {
    const { pair, meetings } = of().allies!;
    const met = data.meetings.filter(
      (m) => ['held', 'past'].includes(m.meeting.status) && pair.every((node) => m.nodes.includes(node)),
    );
    expect(meetings).toBe(met.length);
  });

  it('says beside what took place how many meetings the lists hold, and whether any of them did not', () => {
    const { actor, allies, others } = of();
    expect(actor!.listed).toBe(listedOf(actor!.node));
    expect(allies!.listed).toBe(listedOf(...allies!.pair));
    expect(others).toBe(true);
    const held = of(data.meetings.filter((m) => ['held', 'past'].includes(m.meeting.status)));
    expect(held.others).toBe(false);
    expect(held.actor!.listed).toBe(held.actor!.meetings);
    expect(held.allies!.listed).toBe(held.allies!.meetings);
  });

  it('is with what the second half of the time added and lost', () => {
    const { periods, gained, lost } = of().change!;
    expect(periods.after.from).toBe(periods.before.to + 1);
    expect(gained + lost).toBeGreaterThan(0);
    const compared = compare(data, data.meetings, periods);
    const own = compared.ties.filter((tie) => tie.type === kindToOpen(compared.ties));
    expect([gained, lost]).toEqual(
      ['gained', 'lost'].map((change) => own.filter((tie) => tie.change === change).length),
    );
  });

  it('is not with what changed where all is in one year, or where nothing changed', () => {
    const pair = { people: [0, 1] };
    const changeOf = (...dates: string[]) => {
      const few = indexDataset(
        datasetOf(
          dates.map((edtf) => ({ ...pair, edtf })),
          { officials: 2, countries: 2 },
        ),
      );
      return startsOf(few, few.meetings, few.meetings, null).change;
    };
    expect(changeOf('2015-01-03', '2015-11-04')).toBeNull();
    expect(changeOf('2015-01-03', '2018-11-04')).toBeNull();
    expect(changeOf('2015-01-03')).toBeNull();
  });

  it('names no key player where all have one partner', () => {
    const pairs = indexDataset(
      datasetOf(
        [
          { people: [0, 1], edtf: '2015' },
          { people: [2, 3], edtf: '2016' },
        ],
        { officials: 4, countries: 4 },
      ),
    );
    expect(startsOf(pairs, pairs.meetings, pairs.meetings, null).key).toBeNull();
  });

  it('is with two of different countries who share a partner and never met, not even outside the filters', () => {
    const { ends, shared } = of().hidden!;
    expect(ends).toEqual(['o:beat-zurlinden-ch', 'o:tomas-areias-pt']);
    expect(shared).toBe(1);
    expect(data.meetings.some((m) => ends.every((node) => m.nodes.includes(node)))).toBe(false);
  });

  it('is with countries where no two named people met', () => {
    const sides = indexDataset(
      datasetOf(
        [
          { people: [], sides: [0, 1], edtf: '2015' },
          { people: [], sides: [0, 2], edtf: '2016' },
        ],
        { officials: 0, countries: 3 },
      ),
    );
    const { key } = startsOf(sides, sides.meetings, sides.meetings, null);
    expect(key!.every((p) => p.node.startsWith('c:'))).toBe(true);
  });

  it('is answered five times over among many meetings, and the chain between the two who never met has one between', () => {
    const many = indexDataset(manyMeetings(600, { officials: 80, countries: 20 }));
    const starts = startsOf(many, many.meetings, many.meetings, null);
    expect(Object.values(starts).every((answer) => answer !== null)).toBe(true);
    const { chains } = chainsOf(many, { ends: starts.hidden!.ends, inTime: false, withoutHub: false });
    expect(chains[0]!.nodes).toHaveLength(3);
  });

  it('is nowhere among no meetings', () => {
    expect(of([])).toEqual({
      actor: null,
      key: null,
      allies: null,
      change: null,
      hidden: null,
      others: false,
    });
  });
});
