/** Crossfilter as its makers show it: a dimension for each filter and facet, a group for each count. */
import type { Answer, Counted, Engine, Row, Rows } from './rows.ts';
import { COUNTED } from './rows.ts';

/** It filters by one number, so that a vague date stands on its first day: its counts may differ by those. */
export async function crossfilter({ rows, sizes }: Rows): Promise<Engine> {
  const { default: make } = await import('crossfilter2');
  const all = make<Row>(rows);
  const period = all.dimension((row) => row.from);
  const texts = [0, 1].map((text) => all.dimension((row) => Number(row.hits[text])));
  const facets = Object.fromEntries(
    COUNTED.map((facet) => [facet, all.dimension((row) => row.values[facet], true)]),
  ) as unknown as Record<Counted, ReturnType<typeof all.dimension>>;
  const groups = COUNTED.map((facet) => ({ facet, group: facets[facet].group<number>() }));
  let last = { country: -1, text: -1 };
  return {
    change({ from, to, country, text }) {
      period.filterRange([from, to + 1]);
      if (country !== last.country) facets.country.filterExact(country);
      if (text !== last.text) {
        texts.forEach((dimension, i) => (i === text ? dimension.filterExact(1) : dimension.filterAll()));
      }
      last = { country, text };
      // It counts as it filters, or when it is asked.
      for (const { group } of groups) group.all();
      return () =>
        Object.fromEntries(
          groups.map(({ facet, group }) => {
            const counts = new Uint32Array(sizes[facet]);
            for (const { key, value } of group.all()) counts[key] = value;
            return [facet, counts];
          }),
        ) as unknown as Answer;
    },
  };
}
