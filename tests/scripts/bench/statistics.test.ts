/** How the figures of a measurement are summed up and said. */
import { describe, expect, it } from 'vitest';
import {
  median,
  percentile,
  ratio,
  sayBytes,
  sayCount,
  sayMs,
} from '../../../scripts/bench/page/statistics.ts';

describe('figures of a measurement', () => {
  it('have a median between the two in the middle', () => {
    expect(median([9, 1, 4])).toBe(4);
    expect(median([4, 1, 9, 2])).toBe(3);
    expect(median([])).toBeNaN();
  });

  it('have a percentile that lies between two of them', () => {
    expect(percentile([10, 20, 30, 40, 50], 0.95)).toBeCloseTo(48);
    expect(percentile([16.7], 0.95)).toBe(16.7);
  });

  it('are compared by their ratio, if there is something to compare', () => {
    expect(ratio(430, 100)).toBe('4.30 ×');
    expect(ratio(3400, 100)).toBe('34.0 ×');
    expect(ratio(174, 1)).toBe('174 ×');
    expect(ratio(null, 1)).toBe('–');
    expect(ratio(1, 0)).toBe('–');
  });

  it('are said with a unit that fits', () => {
    expect([sayMs(0.0421), sayMs(16.68), sayMs(230.4), sayMs(61_234), sayMs(null)]).toEqual([
      '0.042 ms',
      '16.7 ms',
      '230 ms',
      '61.2 s',
      '–',
    ]);
    expect([sayBytes(145_300), sayBytes(3_240_000)]).toEqual(['145 KB', '3.2 MB']);
    expect(sayCount(1_234_567)).toBe('1 234 567');
  });
});
