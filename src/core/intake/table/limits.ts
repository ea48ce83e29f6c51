/** How large a table may be: each limit is checked before the work that it bounds. */

export interface TableLimits {
  /** UTF-16 units of the whole text */
  units: number;
  rows: number;
  columns: number;
  /** of all rows together */
  cells: number;
  /** UTF-16 units of one cell */
  cell: number;
}

export const TABLE_LIMITS: TableLimits = {
  units: 64_000_000,
  rows: 100_000,
  columns: 500,
  cells: 3_000_000,
  cell: 50_000,
};
