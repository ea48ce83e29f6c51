/** Cells that a spreadsheet would compute, and the apostrophe that keeps it from doing so: written and taken off by one rule. */

/**
 * A cell that begins so is computed by Excel, LibreOffice or Google Sheets, spaces and invisible signs before it or not.
 * Source: OWASP, "CSV Injection"; the full-width signs count in East Asian editions.
 */
export const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** What gets an apostrophe more: a formula, and what would look like one that already has it. */
export const GUARDED = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** The cell as it was before an apostrophe guarded it. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && GUARDED.test(cell) ? cell.slice(1) : cell;
