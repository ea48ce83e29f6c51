/** Where the arrow keys and a finger lead among marks. */
import { describe, expect, it } from 'vitest';
import { allBits } from '../../../../src/core/columns/bits.ts';
import { indexDataset } from '../../../../src/core/query/indexed.ts';
import { lanesOf, stemsOf } from '../../../../src/core/query/lanes.ts';
import { frameOf } from '../../../../src/core/picture/score/frame.ts';
import { placed } from '../../../../src/core/picture/score/placed.ts';
import { boundsOf } from '../../../../src/core/picture/score/window.ts';
import { markAt, walk } from '../../../../src/web/views/timeline/walk.ts';
import { FIXTURE } from '../../../fixtures/dataset.ts';

const data = indexDataset(FIXTURE);
const all = lanesOf(data.columns.facets.country, allBits(data.columns.rows));
const undated = data.meetings.filter((m) => m.precision === 'undated').length;
const frame = frameOf(all.length, undated, { width: 800, height: 200 });
const marks = placed(stemsOf(data.meetings, all, 'country'), frame, boundsOf(data.span!));

describe('walking', () => {
  it('goes through time, and stops at the ends', () => {
    expect(walk(marks, 'day-one', 'next')?.id).toBe('day-two');
    expect(walk(marks, 'day-one', 'previous')?.id).toBe('year');
    expect(walk(marks, 'teaser', 'next')).toBeNull();
    expect(walk(marks, 'teaser', 'first')?.id).toBe('no-date');
    expect(walk(marks, 'no-date', 'last')?.id).toBe('teaser');
  });

  it('goes down and up the lanes, the same day first', () => {
    expect(walk(marks, 'day-one', 'down')?.id).toBe('day-two');
    expect(walk(marks, 'day-two', 'up')?.id).toBe('day-one');
  });

  it('begins at the first mark when the one before is gone', () => {
    expect(walk(marks, 'gone', 'next')?.id).toBe('no-date');
  });

  it('takes the nearest mark under a finger, and none far from all', () => {
    const { x, lanes } = marks.find((m) => m.id === 'teaser')!;
    const y = frame.lanes[lanes[0]!]!;
    expect(markAt(marks, frame.lanes, { x: x + 15, y }, 22)?.id).toBe('teaser');
    expect(markAt(marks, frame.lanes, { x: x + 15, y }, 12)).toBeNull();
  });
});
