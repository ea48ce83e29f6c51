/** Filters over typed arrays: every row is looked at, without an object or a string. */
import { COUNTED, type Counted, type Engine, type Rows } from './rows.ts';

/** Values row by row, one after another. */
export interface Column {
  start: Uint32Array;
  codes: Uint16Array;
  size: number;
}

export function columnOf({ rows, sizes }: Rows, facet: Counted): Column {
  const start = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => (start[i + 1] = start[i]! + row.values[facet].length));
  const codes = new Uint16Array(start[rows.length]!);
  rows.forEach((row, i) => codes.set(row.values[facet], start[i]));
  return { start, codes, size: sizes[facet] };
}

export function scan(all: Rows): Engine {
  const { rows } = all;
  const from = Int32Array.from(rows, (row) => row.from);
  const to = Int32Array.from(rows, (row) => row.to);
  const hits = [0, 1].map((text) => Uint8Array.from(rows, (row) => Number(row.hits[text])));
  const columns = Object.fromEntries(COUNTED.map((facet) => [facet, columnOf(all, facet)])) as Record<
    Counted,
    Column
  >;
  const counts = Object.fromEntries(
    COUNTED.map((facet) => [facet, new Uint32Array(columns[facet].size)]),
  ) as Record<Counted, Uint32Array>;
  const { start, codes } = columns.country;
  const has = (row: number, country: number): boolean => {
    for (let i = start[row]!; i < start[row + 1]!; i++) if (codes[i] === country) return true;
    return false;
  };
  const add = (facet: Counted, row: number): void => {
    const column = columns[facet];
    const into = counts[facet];
    for (let i = column.start[row]!; i < column.start[row + 1]!; i++) into[column.codes[i]!]!++;
  };
  return {
    change(setting) {
      const held = hits[setting.text]!;
      for (const facet of COUNTED) counts[facet].fill(0);
      for (let row = 0; row < from.length; row++) {
        if (!held[row] || from[row]! > setting.to || to[row]! < setting.from) continue;
        add('country', row);
        if (!has(row, setting.country)) continue;
        for (let i = 1; i < COUNTED.length; i++) add(COUNTED[i]!, row);
      }
      return () => counts;
    },
  };
}
