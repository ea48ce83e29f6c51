/** Our own engine, asked for counts as the page asks it: the one place at which the measurement knows its form. */
import { noBits, setBit } from '../../../src/core/columns/bits.ts';
import {
  type Columns,
  FACETS,
  type FacetColumn,
  type FacetKey,
  facetColumn,
  withOrders,
} from '../../../src/core/columns/columns.ts';
import { recoded } from '../../../src/core/columns/lists.ts';
import { engineOf } from '../../../src/core/query/engine.ts';
import { type Filters, INITIAL_VIEW } from '../../../src/core/query/state.ts';
import { COUNTED, type Counted, type Engine, type Rows, TEXTS } from './rows.ts';
import { columnOf } from './scan.ts';

const nameOf = (code: number): string => String(code);

/** The columns as the page has them; facets that are not counted have no values. */
function columnsOf(all: Rows): Columns {
  const { rows } = all;
  const counted = new Set<string>(COUNTED);
  const none = (): FacetColumn =>
    facetColumn(recoded({ start: new Uint32Array(rows.length + 1), codes: new Uint32Array() }, nameOf));
  const facet = (key: FacetKey): FacetColumn => {
    if (!counted.has(key)) return none();
    const { start, codes } = columnOf(all, key as Counted);
    return facetColumn(recoded({ start, codes: Uint32Array.from(codes) }, nameOf));
  };
  return withOrders({
    rows: rows.length,
    from: Int32Array.from(rows, (row) => row.from),
    to: Int32Array.from(rows, (row) => row.to),
    sureness: new Float64Array(rows.length).fill(1),
    facets: Object.fromEntries(FACETS.map((key) => [key, facet(key)])) as Record<FacetKey, FacetColumn>,
    event: none(),
  });
}

export function entrevue(all: Rows): Engine {
  // What the search has found is held for every engine alike.
  const found = Array.from({ length: TEXTS }, (_, text) => {
    const bits = noBits(all.rows.length);
    all.rows.forEach((row, i) => row.hits[text] && setBit(bits, i, true));
    return bits;
  });
  const engine = engineOf(columnsOf(all), (text) => found[Number(text)]!);
  // A list that stays the same is the same list, as in the page's store.
  const chosen = Array.from({ length: all.sizes.country }, (_, code) => [nameOf(code)]);
  const answer = {} as Record<Counted, Uint32Array>;
  return {
    change({ from, to, country, text }) {
      const filters: Filters = {
        ...INITIAL_VIEW.filters,
        period: { from, to },
        country: chosen[country]!,
        search: String(text),
      };
      for (const facet of COUNTED) answer[facet] = engine.counts(facet, filters);
      return () => answer;
    },
  };
}
