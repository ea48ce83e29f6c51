import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allBits,
  countBits,
  countBoth,
  hasBit,
  narrow,
  noBits,
  rowsOf,
  setBit,
} from '../../../src/core/columns/bits.ts';

const sets = fc.integer({ min: 1, max: 200 }).chain((size) => {
  const some = fc.uniqueArray(fc.nat(size - 1), { maxLength: size });
  return fc.record({ size: fc.constant(size), a: some, b: some });
});

function bitsOf(size: number, rows: readonly number[]) {
  const bits = noBits(size);
  for (const row of rows) setBit(bits, row, true);
  return bits;
}

const ascending = (rows: readonly number[]): number[] => [...rows].sort((x, y) => x - y);

describe('a set of rows as bits', () => {
  it('gives its rows back, ascending, and counts them', () => {
    fc.assert(
      fc.property(sets, ({ size, a }) => {
        const bits = bitsOf(size, a);
        expect([...rowsOf(bits)]).toEqual(ascending(a));
        expect(countBits(bits)).toBe(a.length);
        for (let row = 0; row < size; row++) expect(hasBit(bits, row)).toBe(a.includes(row));
      }),
    );
  });

  it('is narrowed to what another holds as well', () => {
    fc.assert(
      fc.property(sets, ({ size, a, b }) => {
        const [bits, other] = [bitsOf(size, a), bitsOf(size, b)];
        const both = a.filter((row) => b.includes(row));
        expect(countBoth(bits, other)).toBe(both.length);
        narrow(bits, other);
        expect([...rowsOf(bits)]).toEqual(ascending(both));
      }),
    );
  });

  it('loses a row that is taken off', () => {
    const bits = bitsOf(70, [3, 31, 32, 69]);
    setBit(bits, 31, false);
    expect([...rowsOf(bits)]).toEqual([3, 32, 69]);
  });

  it('of all rows holds none behind the last', () => {
    for (const size of [0, 1, 31, 32, 33, 64, 100]) expect(rowsOf(allBits(size))).toHaveLength(size);
  });
});
