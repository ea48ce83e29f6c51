/** The roles of a table's elements, written out: as cards on a phone their CSS display takes the implied ones away. */

// Adrian Roselli, "Tables, CSS Display Properties, and ARIA": a display other than the table's own drops them in some browsers.
// Spread onto the elements, because a linter reads a written role that repeats the implied one as a mistake.
export const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
