/** Filters as one would write them first: an array of records, filtered and counted anew each time. */
import { COUNTED, type Answer, type Engine, type Row, type Rows, type Setting } from './rows.ts';

export function naive({ rows, sizes }: Rows): Engine {
  const passes = (row: Row, { from, to, country, text }: Setting, facet: string): boolean =>
    row.from <= to &&
    row.to >= from &&
    row.hits[text]! &&
    (facet === 'country' || row.values.country.includes(country));
  return {
    change(setting) {
      const answer = {} as Record<string, number[]>;
      for (const facet of COUNTED) {
        const counts = Array.from({ length: sizes[facet] }, () => 0);
        for (const row of rows.filter((r) => passes(r, setting, facet)))
          for (const value of row.values[facet]) counts[value]!++;
        answer[facet] = counts;
      }
      return () => answer as unknown as Answer;
    },
  };
}
