import { describe, expect, test } from 'vitest';
import { dayNumber, parseEdtf } from '../../../src/core/model/edtf.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { lanesOf, stemsOf, stretchesOf } from '../../../src/core/query/lanes.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';

const { meetings } = indexDataset(FIXTURE);
const day = (y: number, m: number, d: number): number => dayNumber(y, m, d)!;

describe('lanes', () => {
  test('the busiest country comes first, and equal ones in the order of their first meeting', () => {
    expect(lanesOf(meetings, 'country')).toEqual([
      { key: 'NO', meetings: 7 },
      { key: 'JP', meetings: 4 },
      { key: 'PT', meetings: 4 },
      { key: 'CH', meetings: 3 },
      { key: 'EU', meetings: 2 },
    ]);
  });

  test('meetings without any official share a last lane', () => {
    const lanes = lanesOf(meetings, 'official');
    expect(lanes.at(-1)).toEqual({ key: null, meetings: 2 });
    expect(lanes).toHaveLength(6);
  });

  test('no meeting, no lane', () => {
    expect(lanesOf([], 'topic')).toEqual([]);
  });
});

describe('stems', () => {
  test('a stem touches the lane of each side, from the top', () => {
    const lanes = lanesOf(meetings, 'country');
    const range = stemsOf(meetings, lanes, 'country').find((s) => s.meeting.id === 'range');
    expect(range?.lanes).toEqual([0, 2, 4]);
  });

  test('every meeting has a stem, whatever the lanes are', () => {
    for (const choice of ['country', 'official', 'topic'] as const) {
      expect(stemsOf(meetings, lanesOf(meetings, choice), choice)).toHaveLength(meetings.length);
    }
  });

  test('two people of one country touch its lane once', () => {
    const stems = stemsOf(meetings, lanesOf(meetings, 'country'), 'country');
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
