/** Our own engine, asked as the page asks it: the one place at which the measurement knows its form. */
import { noBits, setBit } from '../../../src/core/columns/bits.ts';
import { FACETS, type FacetKey, columnsOf } from '../../../src/core/columns/columns.ts';
import { engineOf } from '../../../src/core/query/engine.ts';
import { type Filters, INITIAL_VIEW } from '../../../src/core/query/state.ts';
import { type Answer, COUNTED, type Engine, type Rows, TEXTS } from './rows.ts';

export function entrevue({ rows, sizes }: Rows): Engine {
  const names = Object.fromEntries(
    COUNTED.map((facet) => [facet, Array.from({ length: sizes[facet] }, (_, code) => `${facet}-${code}`)]),
  );
  const none = Object.fromEntries(FACETS.map((facet) => [facet, [] as string[]])) as Record<
    FacetKey,
    string[]
  >;
  const columns = columnsOf(
    rows.map(({ from, to, values }) => ({
      days: { from, to },
      sureness: 1,
      values: {
        ...none,
        ...Object.fromEntries(
          COUNTED.map((facet) => [facet, values[facet].map((code) => names[facet]![code]!)]),
        ),
      },
    })),
  );
  // What the search has found is held for every engine alike.
  const found = Array.from({ length: TEXTS }, (_, text) => {
    const bits = noBits(rows.length);
    rows.forEach((row, i) => row.hits[text] && setBit(bits, i, true));
    return bits;
  });
  const engine = engineOf(columns, (text) => found[Number(text)]!);
  const chosen = new Map(names['country']!.map((name) => [name, [name]]));
  return {
    change({ from, to, country, text }) {
      const filters: Filters = {
        ...INITIAL_VIEW.filters,
        period: { from, to },
        country: chosen.get(names['country']![country]!)!,
        search: String(text),
      };
      engine.passing(filters);
      return Object.fromEntries(
        COUNTED.map((facet) => [facet, engine.counts(facet, filters)]),
      ) as unknown as Answer;
    },
  };
}
