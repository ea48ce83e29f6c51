/** The roles of the matrix's elements: placed one by one they can be no table, whose cells follow one another. */

// Spread onto the elements, because a linter would rather see a table.
export const ROLES = {
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'gridcell' },
} as const;
