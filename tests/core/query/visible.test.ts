import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/core/model/edtf.ts';
import { FACETS, type FacetKey } from '../../../src/core/columns/columns.ts';
import { FACET_VALUES, FILTER_KEYS } from '../../../src/core/query/filters.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { type Filters, NO_FILTERS } from '../../../src/core/query/state.ts';
import { activeFilters } from '../../../src/core/query/engine.ts';
import {
  type FacetCount,
  bestWayOut,
  facetValues,
  visibleMeetings,
} from '../../../src/core/query/visible.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';

const data = indexDataset(FIXTURE);
const filters = (some: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...some });
const ids = (some: Partial<Filters>): string[] => visibleMeetings(data, filters(some)).map((m) => m.id);
/** What menus list, as lists. */
function facetCounts(from: typeof data, under: Filters): Record<FacetKey, readonly FacetCount[]> {
  const values = facetValues(from, under);
  return Object.fromEntries(FACETS.map((key) => [key, values[key].first(Infinity)])) as Record<
    FacetKey,
    readonly FacetCount[]
  >;
}
const day = (y: number, m: number, d: number) => dayNumber(y, m, d)!;
const within = (from: number, to: number) => ids({ period: { from, to } });

describe('the visible meetings', () => {
  it('are all of them, in order of time, undated last, where nothing is filtered', () => {
    expect(ids({})).toEqual([
      'year',
      'day-one',
      'day-two',
      'day-three',
      'month',
      'range',
      'set',
      'teaser',
      'no-date',
      'no-year',
    ]);
  });

  it('have one of the values of a facet, and one of each facet', () => {
    expect(ids({ country: ['JP', 'EU'] })).toEqual([
      'year',
      'day-three',
      'range',
      'set',
      'teaser',
      'no-date',
    ]);
    expect(ids({ country: ['JP', 'EU'], status: ['held'] })).toEqual(['teaser', 'no-date']);
  });

  it('are never more after another filter', () => {
    const anyFilters = fc.record({
      country: fc.subarray([...data.countries.keys()]),
      status: fc.subarray(['held', 'past', 'planned'] as const),
      sureness: fc.constantFrom(0, 0.5, 0.95),
      search: fc.constantFrom('', 'oslo', 'kari', 'lisbonne police'),
      period: fc.option(fc.integer({ min: 17_000, max: 19_000 }).map((from) => ({ from, to: from + 200 }))),
    });
    fc.assert(
      fc.property(anyFilters, (some) => {
        const all = filters(some as Partial<Filters>);
        const shown = visibleMeetings(data, all);
        for (const key of activeFilters(all))
          expect(visibleMeetings(data, all, [key])).toEqual(expect.arrayContaining([...shown]));
      }),
    );
  });
});

describe('the period', () => {
  it('takes in a meeting whose vague date may fall in it', () => {
    expect(within(day(2018, 7, 1), day(2018, 7, 1))).toEqual(['year']);
    expect(within(day(2019, 6, 30), day(2019, 7, 9))).toEqual(['month']);
    expect(within(day(2019, 9, 5), day(2019, 9, 9))).toEqual(['range']);
    expect(within(day(2020, 1, 14), day(2020, 1, 20))).toEqual(['set']);
  });

  it('counts its first and its last day', () => {
    const on = day(2019, 3, 12);
    expect(within(on, on)).toEqual(['day-one', 'day-two', 'day-three']);
    expect(within(on + 1, on + 1)).toEqual([]);
    expect(within(on - 1, on - 1)).toEqual([]);
  });

  it('never takes in a meeting without a year, however long it is', () => {
    expect(within(-700_000, 2_900_000)).not.toContain('no-date');
    expect(within(-700_000, 2_900_000)).not.toContain('no-year');
    expect(within(-700_000, 2_900_000)).toHaveLength(8);
  });
});

describe('the search', () => {
  it.each(['Tomás', 'TOMAS', 'areias', 'arêias', 'Arei', 'tomas arei'])(
    'finds a name in every spelling, without accents or capitals: %s',
    (search) => {
      expect(ids({ search })).toEqual(['day-one', 'range', 'no-date']);
    },
  );

  it('finds words of roles, places, topics in any language, events and evidence', () => {
    expect(ids({ search: 'ambassadeur' })).toEqual(['day-three', 'set']);
    expect(ids({ search: 'lisbonne' })).toContain('day-one');
    expect(ids({ search: 'asylum' })).toEqual(['day-two', 'month']);
    expect(ids({ search: 'conference oslo' })).toEqual(['range']);
    expect(ids({ search: 'demen' })).toEqual(['set']);
    expect(ids({ search: 'na uy' })).toContain('year');
  });

  it('wants every word, each at the beginning of one', () => {
    expect(ids({ search: 'ingrid lisbonne' })).toEqual(['day-one', 'day-two', 'day-three']);
    expect(ids({ search: 'isbonne' })).toEqual([]);
    expect(ids({ search: 'ingrid xyz' })).toEqual([]);
  });

  it('of signs alone filters nothing', () => {
    expect(activeFilters(filters({ search: ' -- ’ ' }))).toEqual([]);
    expect(ids({ search: '…' })).toHaveLength(10);
  });
});

describe('between two', () => {
  it('are the meetings in which both took part', () => {
    expect(ids({ between: ['c:NO', 'c:PT'] })).toEqual(['day-one', 'range']);
    expect(ids({ between: ['c:EU', 'o:kari-fossvik-no'] })).toEqual(['range', 'teaser']);
    expect(ids({ between: ['o:beat-zurlinden-ch', 'o:tomas-areias-pt'] })).toEqual([]);
  });
});

describe('the counts of a facet', () => {
  it('are those that choosing the value alone would show, under the other filters', () => {
    fc.assert(
      fc.property(
        fc.subarray([...data.countries.keys()]),
        fc.subarray(['held', 'past', 'cancelled'] as const),
        fc.constantFrom('', 'oslo', 'kari'),
        (country, status, search) => {
          const chosen = filters({ country, status, search });
          const counts = facetCounts(data, chosen);
          for (const key of FACETS)
            for (const { value, count } of counts[key])
              expect(visibleMeetings(data, { ...chosen, [key]: [value] })).toHaveLength(count);
        },
      ),
    );
  });

  it('do not change with what is chosen in the facet itself', () => {
    const plain = (some: Partial<Filters>) =>
      facetCounts(data, filters(some)).country.map(({ value, count }) => [value, count]);
    expect(plain({ country: ['NO'] })).toEqual(plain({}));
  });

  it('put the most frequent first, and equal ones in the order of their ids', () => {
    expect(facetCounts(data, NO_FILTERS).status.map((c) => [c.value, c.count])).toEqual([
      ['held', 5],
      ['past', 2],
      ['cancelled', 1],
      ['denied', 1],
      ['planned', 1],
    ]);
  });

  it('keep a chosen value in the list even where it would show nothing', () => {
    const counts = facetCounts(data, filters({ topic: ['asile'], search: 'kari' })).topic;
    expect(counts).toContainEqual({ value: 'asile', count: 0, chosen: true });
  });

  it('are worked out for every facet', () => {
    const all = facetCounts(data, NO_FILTERS);
    for (const key of FACETS) {
      const values = new Set(data.meetings.flatMap((m) => FACET_VALUES[key](m)));
      expect(new Set(all[key].map((c) => c.value))).toEqual(values);
    }
  });
});

describe('the way out of nothing', () => {
  it('is the filter whose removal shows most', () => {
    const nothing = filters({ country: ['EU'], status: ['denied'], search: 'oslo' });
    expect(visibleMeetings(data, nothing)).toEqual([]);
    expect(bestWayOut(data, nothing)).toEqual({ key: 'status', count: 1 });
  });

  it('is none where every two filters exclude each other', () => {
    const nothing = filters({ status: ['denied'], kind: ['visit'], topic: ['police'] });
    expect(bestWayOut(data, nothing)).toBeNull();
  });
});

it('every filter is off at the start', () => {
  expect(activeFilters(NO_FILTERS)).toEqual([]);
  expect(Object.keys(NO_FILTERS).sort()).toEqual([...FILTER_KEYS].sort());
});
