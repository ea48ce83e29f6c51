/** The order of rows by ranks, held against a plain sort. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Sortable, ranksOf, sortedBy } from '../../../../src/web/views/table/sorted.ts';

const { compare } = new Intl.Collator('fr', { numeric: true });
const words = fc.option(fc.constantFrom('été', 'Ete', 'zèbre', '10', '9', 'b'), { nil: undefined });
const numbers = fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined });

function plainly(values: readonly Sortable[], rows: readonly number[], descending: boolean): number[] {
  const by = (a: Sortable, b: Sortable) =>
    typeof a === 'number' ? a - Number(b) : compare(String(a), String(b));
  return [...rows].sort((a, b) => {
    const [x, y] = [values[a], values[b]];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined) || a - b;
    return by(x, y) * (descending ? -1 : 1) || a - b;
  });
}

describe('rows sorted by ranks', () => {
  it('stand as a plain sort has them: equal ones in order of time, the unknown last either way', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.array(words), fc.array(numbers)),
        fc.boolean(),
        fc.integer({ min: 1, max: 3 }),
        (values: readonly Sortable[], descending, every) => {
          const rows = values.flatMap((_, row) => (row % every === 0 ? row : []));
          const ranks = ranksOf(values.length, (row) => values[row], compare);
          expect([...sortedBy(ranks, Uint32Array.from(rows), descending)]).toEqual(
            plainly(values, rows, descending),
          );
        },
      ),
    );
  });
});
