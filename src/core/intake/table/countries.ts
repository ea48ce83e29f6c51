/** A country's name in a cell → its id, in the year of the row: states of the past under their own names, nothing guessed. */
import { type NamedCountry, type TableNames, countryKey } from './names.ts';

export type CellCountry = { id: string } | { candidates: readonly string[] } | null;

/** "Zaire (then Congo)" → as a whole, without the brackets, their inside. */
function forms(written: string): string[] {
  const open = written.indexOf('(');
  const close = written.indexOf(')', open);
  if (open < 0 || close < 0) return [written];
  const outside = `${written.slice(0, open)} ${written.slice(close + 1)}`.trim();
  return [written, outside, written.slice(open + 1, close).trim()].filter(Boolean);
}

const ids = (rows: readonly NamedCountry[]): string[] => [...new Set(rows.map((row) => row.id))];

function chosen(rows: readonly NamedCountry[], year: number | null): CellCountry {
  const today = rows.filter((row) => row.from === null);
  const past = rows.filter((row) => row.from !== null);
  const then = past.filter((row) => year !== null && row.from! <= year && year <= (row.to ?? Infinity));
  // In turn: the name shown today; a state of that year; another name of today's; a state of the past; what others are called too.
  const tried = [
    today.filter((row) => row.rank === 0),
    then.filter((row) => row.rank < 2),
    then,
    today.filter((row) => row.rank === 1),
    past.filter((row) => row.rank < 2),
    rows,
  ];
  const found = ids(tried.find((some) => some.length > 0) ?? []);
  return found.length === 1 ? { id: found[0]! } : found.length ? { candidates: found } : null;
}

/** `year` of the row, null where it has none. */
export function readCountry(written: string, names: TableNames, year: number | null): CellCountry {
  if (names.shown.has(written)) return { id: written };
  let doubtful: CellCountry = null;
  for (const form of forms(written)) {
    const found = chosen(names.countries.get(countryKey(form)) ?? [], year);
    if (found && 'id' in found) return found;
    doubtful ??= found;
  }
  return doubtful;
}
