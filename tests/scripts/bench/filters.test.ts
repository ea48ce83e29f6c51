/** The engines that are measured beside ours: they must answer alike, or their times mean nothing. */
import { describe, expect, it } from 'vitest';
import { bareBits } from '../../../scripts/bench/filters/bare-bits.ts';
import { entrevue } from '../../../scripts/bench/filters/entrevue.ts';
import { naive } from '../../../scripts/bench/filters/naive.ts';
import { type Engine, digestOf, rowsOf } from '../../../scripts/bench/filters/rows.ts';
import { scan } from '../../../scripts/bench/filters/scan.ts';

const rows = rowsOf(3000);
const [china, other] = rows.countries;
const SETTINGS = [
  { from: 12_000, to: 16_000, country: china, text: 1 },
  { from: 12_003, to: 16_003, country: china, text: 1 },
  { from: 12_990, to: 14_003, country: china, text: 1 },
  { from: 17_000, to: 19_000, country: other, text: 0 },
];

const sizes = (engine: Engine): string[] => SETTINGS.map((setting) => digestOf(engine.change(setting)()));

describe('engines of filters', () => {
  const right = sizes(naive(rows));

  it.each([
    ['a typed scan', scan(rows)],
    ['sets of bits', bareBits(rows, false)],
    ['sets of bits with deltas', bareBits(rows, true)],
    ['ours', entrevue(rows)],
  ])('count what a naive filter counts: %s', (_, engine) => {
    expect(sizes(engine)).toEqual(right);
    expect(right.every((sizes) => sizes.length > 20)).toBe(true);
  });
});
