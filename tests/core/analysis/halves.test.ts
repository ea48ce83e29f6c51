import { describe, expect, it } from 'vitest';
import { halvesOf } from '../../../src/core/analysis/halves.ts';
import { dayNumber } from '../../../src/core/model/edtf.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { type Sketch, datasetOf } from '../../fixtures/many.ts';

const span = { from: dayNumber(2010, 1, 1)!, to: dayNumber(2019, 12, 31)! };
const halves = (dates: readonly string[], rest: Partial<Sketch> = {}) => {
  const sketches = dates.map((edtf) => ({ people: [0, 1], edtf, ...rest }));
  return halvesOf(indexDataset(datasetOf(sketches, { officials: 2, countries: 2 })).meetings, span);
};

describe('a period cut in two', () => {
  it('has as many meetings in each half, however unevenly they lie', () => {
    const { before, after } = halves(['2010-05-01', '2018-03-01', '2019-01-05', '2019-06-07']);
    expect(before).toEqual({ from: span.from, to: dayNumber(2018, 3, 1) });
    expect(after).toEqual({ from: dayNumber(2018, 3, 2), to: span.to });
  });

  it('cuts through no meeting of several days where it need not', () => {
    const { before } = halves(['2012', '2012', '2013', '2013']);
    expect(before.to).toBe(dayNumber(2012, 12, 31));
  });

  it('is cut at the middle day where the meetings cannot be parted, and shares no day even then', () => {
    const middle = Math.floor((span.from + span.to) / 2);
    for (const cut of [halves([]), halves(['2012']), halves(['2012', '2014'], { status: 'denied' })])
      expect([cut.before.to, cut.after.from]).toEqual([middle, middle + 1]);
    const day = { from: span.from, to: span.from };
    expect(halvesOf([], day).after.from).toBe(halvesOf([], day).before.to + 1);
  });
});
