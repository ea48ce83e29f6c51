/** The first sheet of an .xlsx file → the same table as its CSV would be. Its archive is checked before anything is inflated. */
import { TABLE_LIMITS, type TableLimits } from './limits.ts';
import type { TableProblem } from './problems.ts';

export interface SpreadsheetLimits {
  /** entries of the archive */
  entries: number;
  /** bytes that all its parts together declare to be */
  bytes: number;
}

export const SPREADSHEET_LIMITS: SpreadsheetLimits = { entries: 2000, bytes: 200_000_000 };

/** Text, comma-separated, whose rows are those of the sheet; or why there is none. */
export type SheetText =
  | { ok: true; text: string; problems: readonly TableProblem[] }
  | { ok: false; problem: TableProblem };

/** The parts that hold cells; pictures, macros and the like are left alone. */
const PART = /^(?:xl|\[Content_Types\]\.xml$|_rels)/;
const isPart = (name: string): boolean =>
  PART.test(name) && (name.endsWith('.xml') || name.endsWith('.rels'));

type Zip = typeof import('fflate');

const failed = (why: TableProblem['why'], values: TableProblem['values'] = {}): SheetText => ({
  ok: false,
  problem: { why, values },
});

/** Whether the archive's own list of contents keeps to the limits. Nothing is inflated. */
function withinLimits({ unzipSync }: Zip, bytes: Uint8Array, limits: SpreadsheetLimits): boolean {
  let entries = 0;
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      entries++;
      size += originalSize;
      return false;
    },
  });
  return entries <= limits.entries && size <= limits.bytes;
}

/** An XML part that declares a document type could declare entities: none that a spreadsheet writes does. */
function declaresType(bytes: Uint8Array): boolean {
  // "<!D" and "<!E", in bytes.
  for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes.indexOf(0x3c, at + 1))
    if (bytes[at + 1] === 0x21 && (bytes[at + 2] === 0x44 || bytes[at + 2] === 0x45)) return true;
  return false;
}

/** Place of a cell or a row: "AB12", "12". */
const PLACE = /^([A-Z]{0,3})(\d{1,7})$/;

const columnNumber = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Whether the area that a sheet's cells span keeps to the limits: one cell in the last corner makes a sheet of 17 thousand
 * million cells. A place that is written in no plain way counts as too large.
 */
function withinArea(sheet: string, limits: TableLimits): boolean {
  let [rows, columns] = [0, 0];
  for (const attribute of [' r="', " r='"]) {
    const close = attribute.at(-1)!;
    for (let at = sheet.indexOf(attribute); at >= 0; at = sheet.indexOf(attribute, at + 1)) {
      const from = at + attribute.length;
      const end = sheet.indexOf(close, from);
      const place = end < 0 || end - from > 10 ? null : PLACE.exec(sheet.slice(from, end));
      if (!place) return false;
      columns = Math.max(columns, columnNumber(place[1]!));
      rows = Math.max(rows, Number(place[2]));
      if (columns > limits.columns || rows * columns > limits.cells) return false;
    }
  }
  return true;
}

/**
 * The archive once more, its parts inflated and stored plain: what the reader of sheets would inflate has been counted. It also
 * keeps that reader from starting workers of its own for large parts, which the page's policy forbids.
 */
function stored(zip: Zip, bytes: Uint8Array, limits: TableLimits): Uint8Array | TableProblem {
  const parts = zip.unzipSync(bytes, { filter: ({ name }) => isPart(name) });
  if (Object.values(parts).some(declaresType)) return { why: 'not-a-spreadsheet', values: {} };
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
  if (!sheets.every(([, part]) => withinArea(zip.strFromU8(part), limits)))
    return { why: 'spreadsheet-too-wide', values: { columns: limits.columns, cells: limits.cells } };
  return zip.zipSync(parts, { level: 0 });
}

/** Day and, where it has one, hour. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16);
  }
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value as string | number);
}

/** Reads the first sheet. Its libraries are loaded when the first spreadsheet is opened. Never throws. */
export async function sheetText(
  bytes: Uint8Array,
  limits: SpreadsheetLimits = SPREADSHEET_LIMITS,
  table: TableLimits = TABLE_LIMITS,
): Promise<SheetText> {
  try {
    const [zip, { default: readSheets }, { default: Papa }] = await Promise.all([
      import('fflate'),
      import('read-excel-file/universal'),
      import('papaparse'),
    ]);
    if (!withinLimits(zip, bytes, limits)) return failed('spreadsheet-too-large', { ...limits });
    const plain = stored(zip, bytes, table);
    if ('why' in plain) return { ok: false, problem: plain };
    const sheets = await readSheets(plain.slice().buffer);
    const [first, ...others] = sheets;
    if (!first) return failed('empty');
    const rows = first.data.slice(0, table.rows + 1).map((row) => row.map(cellText));
    const values = { read: first.sheet, others: others.map((s) => s.sheet).join(', ') };
    const problems: TableProblem[] = others.length ? [{ why: 'sheets-left-out', values }] : [];
    return { ok: true, text: `${Papa.unparse(rows, { newline: '\n' })}\n`, problems };
  } catch {
    return failed('not-a-spreadsheet');
  }
}
