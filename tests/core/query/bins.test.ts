import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allBits, noBits } from '../../../src/core/columns/bits.ts';
import { binStart, binWidth, binsOf, sourcesOf } from '../../../src/core/query/bins.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';

const data = indexDataset(FIXTURE);
const span = data.span!;
const ALL = allBits(data.columns.rows);

describe('bins', () => {
  test('the width is the smallest power of two that gives few enough bins', () => {
    expect(binWidth(100, 100)).toBe(1);
    expect(binWidth(101, 100)).toBe(2);
    expect(binWidth(4400, 200)).toBe(32);
    expect(binWidth(0, 0)).toBe(1);
  });

  test('edges count from day 0, before it too', () => {
    expect(binStart(17, 16)).toBe(16);
    expect(binStart(-1, 16)).toBe(-16);
  });

  test('the weights sum to the number of dated meetings', () => {
    const dated = data.meetings.filter((m) => m.precision !== 'undated').length;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (most) => {
        const sum = binsOf(data, ALL, span, most).bins.reduce((total, bin) => total + bin.weight, 0);
        expect(sum).toBeCloseTo(dated, 6);
      }),
    );
  });

  test('an edge of a wide bin is an edge of every narrower one', () => {
    const wide = binsOf(data, ALL, span, 20);
    const narrow = binsOf(data, ALL, span, 200);
    expect(wide.days % narrow.days).toBe(0);
    for (const bin of narrow.bins) {
      expect(wide.bins.some((w) => w.from <= bin.from && bin.to <= w.to)).toBe(true);
    }
  });

  test('a busy day outweighs a year shared out over its days', () => {
    const { bins, most } = binsOf(data, ALL, span, 400);
    expect(most).toBe(3);
    expect(bins[0]!.weight).toBeLessThan(0.02);
  });

  test('no meeting, no bin', () => {
    expect(binsOf(data, noBits(data.columns.rows), span, 10)).toMatchObject({ bins: [], most: 0 });
  });
});

describe('the articles', () => {
  const article = (date: string | null, teaserOf: string | null = null) => ({
    ...FIXTURE.documents[0]!,
    date,
    teaserOf,
  });

  test('lie where their own date says, and those without one are counted aside', () => {
    const sources = sourcesOf([article('2019-03-12'), article('2019-03-13'), article(null)], span, 10);
    expect(sources).toMatchObject({ dated: 2, undated: 1 });
    expect(sources.bins.reduce((sum, bin) => sum + bin.weight, 0)).toBeCloseTo(2, 6);
  });

  test('a teaser at the foot of one is none', () => {
    expect(sourcesOf([article('2019-03-12'), article(null, 'story')], span, 10)).toMatchObject({
      dated: 1,
      undated: 0,
    });
  });

  test('beside the span are counted, and take no room in it', () => {
    expect(sourcesOf([article('1950-01-01')], span, 10)).toMatchObject({ dated: 1, bins: [], most: 0 });
  });
});
