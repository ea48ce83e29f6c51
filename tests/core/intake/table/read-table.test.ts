/** Tables as people and programs write them: delimiters, headers, quotation marks, hostile ones among them. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { TABLE_LIMITS } from '../../../../src/core/intake/table/limits.ts';
import { readTable } from '../../../../src/core/intake/table/read-table.ts';
import { scan } from '../../../../src/core/intake/table/scan.ts';

const cells = (text: string, name = 'table.csv'): string[][] =>
  readTable(text, name).rows.map((r) => r.cells);
const whys = (text: string): string[] => readTable(text, 'table.csv').problems.map((p) => p.why);
const rowWhys = (text: string): [number, string][] =>
  readTable(text, 'table.csv').rowProblems.map((p) => [p.row, p.why]);

describe('readTable', () => {
  it.each([
    [',', 'date,who\n2019-03-12,Ola Berg\n'],
    [';', 'date;who\n2019-03-12;Berg, Ola\n'],
    ['\t', 'date\twho\n2019-03-12\tBerg, Ola\n'],
    ['|', 'date|who\n2019-03-12|Ola Berg\n'],
  ])('finds that %j divides the cells', (delimiter, text) => {
    const table = readTable(text, 'table.csv');
    expect(table.delimiter).toBe(delimiter);
    expect(table.columns).toEqual(['date', 'who']);
    expect(table.rows).toHaveLength(1);
  });

  it("takes Excel's first line that names the delimiter, which Excel does not show as a row", () => {
    const table = readTable('sep=;\r\ndate;who\r\n2019;Berg, Ola\r\n', 'table.csv');
    expect(table).toMatchObject({ delimiter: ';', columns: ['date', 'who'], headerRow: 1 });
    expect(table.rows[0]!.number).toBe(2);
  });

  it('sees through a byte order mark and mixed line ends', () => {
    const table = readTable('\ufeffdate,who\r\n2019,A\r2020,B\n2021,C', 'table.csv');
    expect(table.columns).toEqual(['date', 'who']);
    expect(table.rows.map((r) => [r.number, ...r.cells])).toEqual([
      [2, '2019', 'A'],
      [3, '2020', 'B'],
      [4, '2021', 'C'],
    ]);
  });

  it('numbers rows as a spreadsheet does: a cell of several lines is one row, an empty line is one', () => {
    const table = readTable('date,note\n2019,"one\ntwo"\n\n2020,x\n', 'table.csv');
    expect(table.rows.map((r) => r.number)).toEqual([2, 4]);
    expect(table.rows[0]!.cells[1]).toBe('one\ntwo');
  });

  it('finds the header below a title', () => {
    const table = readTable('List of meetings,,\n,,\nDate,Who,Country\n2019,A,PT\n', 'table.csv');
    expect(table).toMatchObject({ headerRow: 3, columns: ['Date', 'Who', 'Country'] });
    expect(table.rows.map((r) => r.number)).toEqual([4]);
  });

  it('calls columns by letters where no row names them', () => {
    const table = readTable('2019-01-02,Ola Berg\n2019-01-03,Ana Ruiz\n', 'table.csv');
    expect(table).toMatchObject({ headerRow: null, columns: ['A', 'B'] });
    expect(table.rows).toHaveLength(2);
  });

  it('gives a missing or repeated name its letter', () => {
    expect(readTable('who,who,\na,b,c\n', 'table.csv').columns).toEqual(['who', 'who B', 'C']);
  });

  it('keeps names such as __proto__ as names', () => {
    const table = readTable('__proto__,constructor,date\n<b>x</b>,y,2019\n', 'table.csv');
    expect(table.columns).toEqual(['__proto__', 'constructor', 'date']);
    expect(table.rows[0]!.cells).toEqual(['<b>x</b>', 'y', '2019']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('reads a table of one column', () => {
    expect(cells('who\nOla Berg\nAna Ruiz\n')).toEqual([['Ola Berg'], ['Ana Ruiz']]);
  });

  it('says that a table is empty, or has no rows, or is no text', () => {
    expect(whys('')).toEqual(['empty']);
    expect(whys('\ufeff \n\n,,\n')).toEqual(['empty']);
    expect(whys('date,who\n')).toEqual(['no-rows']);
    expect(whys('P\0K\0'.repeat(300))).toEqual(['not-text']);
  });

  it('keeps the rows around a quotation mark that closes nowhere', () => {
    const text = 'date,who,note\n2019,"Ola Berg,x\n2020,Ana Ruiz,"a note"\n2021,Per Lund,y\n';
    expect(cells(text)).toEqual([
      ['2019', '"Ola Berg', 'x'],
      ['2020', 'Ana Ruiz', 'a note'],
      ['2021', 'Per Lund', 'y'],
    ]);
    expect(rowWhys(text)).toEqual([[2, 'quote-unbalanced']]);
  });

  it('names rows with too few or too many cells, and keeps them', () => {
    const text = 'date,who,note\n2019,A\n2020,B,c,d\n2021,C,e\n';
    expect(rowWhys(text)).toEqual([
      [2, 'cells-missing'],
      [3, 'cells-too-many'],
    ]);
    expect(cells(text)).toHaveLength(3);
  });

  it('refuses a million columns, and cuts a million rows, with a message', () => {
    expect(readTable(`${'a,'.repeat(1_000_000)}\n1\n`, 't.csv')).toMatchObject({
      rows: [],
      problems: [{ why: 'too-many-columns', values: { limit: TABLE_LIMITS.columns } }],
    });
    const long = readTable(`date,who\n${'2019,A\n'.repeat(1_000_000)}`, 't.csv');
    expect(long.rows).toHaveLength(TABLE_LIMITS.rows - 1);
    expect(long.problems).toEqual([{ why: 'too-many-rows', values: { limit: TABLE_LIMITS.rows } }]);
  });

  it('refuses a text above its limit unread, and cuts a cell above its own', () => {
    expect(readTable('date,who\n1,2\n', 't.csv', { ...TABLE_LIMITS, units: 5 }).problems[0]!.why).toBe(
      'too-long',
    );
    const table = readTable(`date,who\n2019,${'x'.repeat(60_000)}\n`, 't.csv');
    expect(table.rows[0]!.cells[1]).toHaveLength(TABLE_LIMITS.cell);
    expect(table.rowProblems).toMatchObject([{ row: 2, column: 'who', why: 'cell-too-long' }]);
  });

  it('reads any text without a crash, and every cell stands where it says', () => {
    const piece = fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r\n',
      '\r',
      'a',
      'b c',
      '\0',
      '\ufeff',
      "'=1",
      '2019',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const row of readTable(text, 't.csv').rows)
          row.cells.forEach((cell, i) => {
            const written = text.slice(row.at[2 * i], row.at[2 * i + 1]);
            expect([written, written.replaceAll('""', '"')]).toContain(cell);
            expect(row.at[2 * i]).toBeGreaterThanOrEqual(row.start);
            expect(row.at[2 * i + 1]).toBeLessThanOrEqual(row.end);
          });
      }),
    );
  });

  it('reads what Papa Parse writes as Papa Parse reads it', () => {
    const table = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(table, (rows) => {
        const text = Papa.unparse(rows, { newline: '\r\n', quotes: true });
        expect(scan(text, 0, ',', TABLE_LIMITS).rows.map((r) => r.cells)).toEqual(rows);
      }),
    );
  });
});
