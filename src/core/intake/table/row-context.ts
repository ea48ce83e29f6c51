/** What the readers of a row's parts share: the row, what its columns mean, the world, and where problems go. */
import { isTooLong, shortened, valueAt } from './cell.ts';
import { type CellCountry, readCountry } from './countries.ts';
import type { Mapping } from './mapping.ts';
import type { TableNames } from './names.ts';
import type { RowProblem, RowWhy } from './problems.ts';
import type { Table } from './read-table.ts';
import type { Row } from './scan.ts';

export interface RowContext {
  text: string;
  row: Row;
  mapping: Mapping;
  names: TableNames;
  /** a country's name as this row means it; asked once for each name and year of a table */
  country(written: string, year: number | null): CellCountry;
  value(column: number): string;
  problem(why: RowWhy, column: number | null, values: RowProblem['values'], kept?: boolean): void;
}

export function contextOf(
  table: Table,
  row: Row,
  mapping: Mapping,
  names: TableNames,
  country: RowContext['country'],
  problems: RowProblem[],
): RowContext {
  return {
    text: table.text,
    row,
    mapping,
    names,
    country,
    value: (column) => valueAt(row, column, mapping.exact),
    problem: (why, column, values, kept = true) =>
      problems.push({
        row: row.number,
        column: column === null ? null : (table.columns[column] ?? null),
        why,
        values,
        kept,
      }),
  };
}

/** A name that ids can be made of; the problem is said where only its beginning is. */
export function nameIn(context: RowContext, column: number, name: string): string {
  if (!isTooLong(name)) return name;
  context.problem('name-too-long', column, { units: name.length });
  return shortened(name);
}

/** Decisions first, then what the names may mean. */
export function countriesOf(mapping: Mapping, names: TableNames): RowContext['country'] {
  const decided = new Map(mapping.countries);
  const read = new Map<string, CellCountry>();
  return (written, year) => {
    const id = decided.get(written);
    if (id !== undefined) return { id };
    const key = `${year} ${written}`;
    const before = read.get(key);
    if (before !== undefined) return before;
    const found = readCountry(written, names, year);
    read.set(key, found);
    return found;
  };
}
