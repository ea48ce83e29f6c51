import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allBits, noBits } from '../../../src/core/columns/bits.ts';
import { dayNumber, parseEdtf } from '../../../src/core/model/edtf.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { lanesOf, pinnedAmong, stemsOf, stretchesOf } from '../../../src/core/query/lanes.ts';
import { LANE_CHOICES, LANE_ORDERS, type LaneChoice } from '../../../src/core/query/state.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';

const { meetings, columns } = indexDataset(FIXTURE);
const lanesIn = (choice: LaneChoice, arrangement?: Parameters<typeof lanesOf>[2]) =>
  lanesOf(columns.facets[choice], allBits(columns.rows), arrangement);
const day = (y: number, m: number, d: number): number => dayNumber(y, m, d)!;

describe('lanes', () => {
  test('the busiest country comes first, and equal ones in the order of their first meeting', () => {
    expect(lanesIn('country')).toEqual([
      { key: 'NO', meetings: 7 },
      { key: 'JP', meetings: 4 },
      { key: 'PT', meetings: 4 },
      { key: 'CH', meetings: 3 },
      { key: 'EU', meetings: 2 },
    ]);
  });

  test('meetings without any official share a last lane', () => {
    const lanes = lanesIn('official');
    expect(lanes.at(-1)).toEqual({ key: null, meetings: 2 });
    expect(lanes).toHaveLength(6);
  });

  test('no meeting, no lane', () => {
    expect(lanesOf(columns.facets.topic, noBits(columns.rows))).toEqual([]);
  });
});

describe('lanes as a reader arranges them', () => {
  const keys = (arrangement: Parameters<typeof lanesOf>[2]) =>
    lanesIn('country', arrangement).map((lane) => lane.folded ?? lane.key);

  test('in the order of their first meeting, or by name as the language sorts', () => {
    expect(keys({ order: 'first' })).toEqual(['JP', 'NO', 'PT', 'CH', 'EU']);
    const byName = (a: string, b: string) => b.localeCompare(a);
    expect(keys({ order: 'name', byName })).toEqual(['PT', 'NO', 'JP', 'EU', 'CH']);
  });

  test('the pinned come first in their own order, met or not', () => {
    const lanes = lanesIn('country', { pinned: ['EU', 'XX', 'CH'] });
    expect(lanes.slice(0, 3)).toEqual([
      { key: 'EU', meetings: 2, pinned: true },
      { key: 'XX', meetings: 0, pinned: true },
      { key: 'CH', meetings: 3, pinned: true },
    ]);
    expect(lanes).toHaveLength(6);
  });

  test('those least met share one lane where there is no room for all, whatever the order', () => {
    expect(keys({ most: 3 })).toEqual(['NO', 'JP', 'PT', ['CH', 'EU']]);
    expect(keys({ most: 3, order: 'first' })).toEqual(['JP', 'NO', 'PT', ['CH', 'EU']]);
    expect(keys({ most: 2, pinned: ['EU'] })).toEqual(['EU', 'NO', ['JP', 'PT', 'CH']]);
  });

  test('one lane is never folded alone', () => {
    expect(keys({ most: 4 })).toEqual(['NO', 'JP', 'PT', 'CH', 'EU']);
  });

  test('a folded lane counts a meeting of two of its values once, and takes its stems', () => {
    const lanes = lanesIn('country', { most: 2 });
    const folded = lanes.at(-1)!;
    const own = meetings.filter((m) => m.countries.some((c) => folded.folded!.includes(c)));
    expect(folded.meetings).toBe(own.length);
    const stems = stemsOf(meetings, lanes, 'country');
    expect(stems).toHaveLength(meetings.length);
    expect(stems.filter((s) => s.lanes.includes(2)).map((s) => s.meeting.id)).toEqual(own.map((m) => m.id));
  });

  test('a value pinned among countries is none among topics', () => {
    expect(pinnedAmong(['NO', 'police', 'nowhere'], columns.facets.country)).toEqual(['NO']);
    expect(pinnedAmong(['NO', 'police'], columns.facets.topic)).toEqual(['police']);
  });

  test('every meeting keeps a lane under any arrangement', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANE_CHOICES),
        fc.constantFrom(...LANE_ORDERS),
        fc.nat({ max: 6 }),
        fc.subarray(['EU', 'NO', 'police', 'kari-fossvik-no']),
        (choice, order, most, pins) => {
          const pinned = pinnedAmong(pins, columns.facets[choice]);
          const lanes = lanesIn(choice, { order, most, pinned });
          expect(stemsOf(meetings, lanes, choice)).toHaveLength(meetings.length);
          expect(lanes.slice(0, pinned.length).map((lane) => lane.key)).toEqual(pinned);
        },
      ),
    );
  });
});

describe('stems', () => {
  test('a stem touches the lane of each side, from the top', () => {
    const lanes = lanesIn('country');
    const range = stemsOf(meetings, lanes, 'country').find((s) => s.meeting.id === 'range');
    expect(range?.lanes).toEqual([0, 2, 4]);
  });

  test('every meeting has a stem, whatever the lanes are', () => {
    for (const choice of ['country', 'official', 'topic'] as const) {
      expect(stemsOf(meetings, lanesIn(choice), choice)).toHaveLength(meetings.length);
    }
  });

  test('two people of one country touch its lane once', () => {
    const stems = stemsOf(meetings, lanesIn('country'), 'country');
    expect(stems.find((s) => s.meeting.id === 'no-year')?.lanes).toEqual([0]);
  });

  test('a lane that was left out takes no stem', () => {
    expect(stemsOf(meetings, [{ key: 'EU', meetings: 2 }], 'country').map((s) => s.meeting.id)).toEqual([
      'range',
      'teaser',
    ]);
  });
});

describe('stretches', () => {
  test('a month may be any of its days', () => {
    expect(stretchesOf(parseEdtf('2020-02'))).toEqual([{ from: day(2020, 2, 1), to: day(2020, 2, 29) }]);
  });

  test('a set may be each of its members and nothing between them', () => {
    expect(stretchesOf(parseEdtf('[2020-01-14,2020-01-10]'))).toEqual([
      { from: day(2020, 1, 10), to: day(2020, 1, 10) },
      { from: day(2020, 1, 14), to: day(2020, 1, 14) },
    ]);
  });

  test('a set written as limits is one stretch', () => {
    expect(stretchesOf(parseEdtf('[2020-01-10..2020-01-14]'))).toEqual([
      { from: day(2020, 1, 10), to: day(2020, 1, 14) },
    ]);
  });

  test('dates with no place on the axis have no stretch', () => {
    for (const edtf of ['XXXX-05-17', '[2014..]', '../2014'])
      expect(stretchesOf(parseEdtf(edtf))).toEqual([]);
    expect(stretchesOf(null)).toEqual([]);
  });
});
