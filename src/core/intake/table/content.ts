/** What the cells of a column look like: dates, countries, addresses, names, text. Counted over a sample. */
import { valueAt } from './cell.ts';
import { readCountry } from './countries.ts';
import { readDate } from './dates.ts';
import type { TableNames } from './names.ts';
import { hasTitle } from './people.ts';
import type { Row } from './scan.ts';

/** Shares of the cells that are not empty, from 0 to 1. */
export interface Looks {
  filled: number;
  date: number;
  country: number;
  address: number;
  titled: number;
  /** two to six words, each with a capital */
  name: number;
  /** more than 60 units */
  long: number;
  kind: number;
}

const SAMPLE = 300;

/** Rows from the whole table, evenly: a table is often sorted. */
export function sampleOf(rows: readonly Row[]): readonly Row[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return rows.filter((_, i) => i % step === 0).slice(0, SAMPLE);
}

const CAPITAL = /^\p{Lu}/u;

function looksLikeName(value: string): boolean {
  if (value.length > 60) return false;
  const words = value.split(' ');
  const capitals = words.filter((word) => CAPITAL.test(word)).length;
  return words.length >= 2 && words.length <= 6 && capitals >= words.length - 1 && !/\d/.test(value);
}

const looksLikeDate = (value: string, names: TableNames): boolean => {
  const read = readDate(value, names, null);
  return 'edtf' in read || read.why === 'date-order';
};

export function looksOf(rows: readonly Row[], column: number, names: TableNames): Looks {
  const values = rows.map((row) => valueAt(row, column)).filter(Boolean);
  const share = (test: (value: string) => boolean): number =>
    values.length ? values.filter(test).length / values.length : 0;
  return {
    filled: values.length,
    date: share((value) => looksLikeDate(value, names)),
    country: share((value) => value.length < 80 && readCountry(value, names, null) !== null),
    address: share((value) => /^https?:\/\//i.test(value)),
    titled: share((value) => value.length < 300 && hasTitle(value, names)),
    name: share(looksLikeName),
    long: share((value) => value.length > 60),
    kind: share((value) => value.length < 40 && names.kinds.has(value.toLowerCase())),
  };
}
