/** Where a key leads in the matrix. Row or column -1 is that of the headings. Pure. */

export interface Spot {
  row: number;
  column: number;
}

export const HEADING = -1;

interface Keyed {
  key: string;
  ctrlKey: boolean;
}

/** The spot that a key leads to among `count` rows and columns, `page` of them in sight; null = no key of the matrix. */
export function stepTo(
  { key, ctrlKey }: Keyed,
  at: Spot,
  count: number,
  page: number,
  rightToLeft = false,
): Spot | null {
  const ahead = rightToLeft ? -1 : 1;
  const { row, column } = at;
  const spots: Record<string, Spot> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + ahead },
    ArrowLeft: { row, column: column - ahead },
    PageDown: { row: row + page, column },
    PageUp: { row: Math.max(0, row - page), column },
    Home: { row: ctrlKey ? 0 : row, column: HEADING },
    End: { row: ctrlKey ? count - 1 : row, column: count - 1 },
  };
  if (!count || !Object.hasOwn(spots, key)) return null;
  const to = spots[key]!;
  const clamped = { row: within(to.row, count), column: within(to.column, count) };
  // The corner heads nothing.
  return clamped.row === HEADING && clamped.column === HEADING ? { ...at, ...corner(at) } : clamped;
}

const within = (index: number, count: number): number => Math.min(count - 1, Math.max(HEADING, index));

/** Towards the corner one stops beside it. */
const corner = ({ row, column }: Spot): Partial<Spot> =>
  row === HEADING ? { column: Math.min(column, 0) } : { row: Math.min(row, 0), column };
