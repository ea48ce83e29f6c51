/** Spreadsheets as archives written here by hand, honest and hostile ones. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src/core/intake/table/read-table.ts';
import { HEAD, MAIN, REL, inline, workbook } from '../../../fixtures/workbook.ts';
import { SPREADSHEET_LIMITS, sheetText } from '../../../../src/core/intake/table/spreadsheet.ts';

const ROWS = `<row r="1">${inline('A1', 'Date')}${inline('B1', 'Name')}${inline('C1', 'Note')}</row>
<row r="2"><c r="A2" s="1"><v>43536</v></c>${inline('B2', 'Ola Berg')}${inline('C2', 'one, "two"')}</row>
<row r="4"><c r="A4" s="1"><v>43537</v></c>${inline('B4', 'Ana Ruiz')}<c r="C4"><v>7</v></c></row>`;

const why = async (bytes: Uint8Array): Promise<string> => {
  const read = await sheetText(bytes);
  return read.ok ? 'ok' : read.problem.why;
};

describe('sheetText', () => {
  it('gives the rows of the first sheet as a table, numbered as in the sheet, with dates as dates', async () => {
    const read = await sheetText(workbook(ROWS));
    const table = readTable(read.ok ? read.text : '', 'visits.xlsx');
    expect(table.columns).toEqual(['Date', 'Name', 'Note']);
    expect(table.rows.map((r) => [r.number, ...r.cells])).toEqual([
      [2, '2019-03-12', 'Ola Berg', 'one, "two"'],
      [4, '2019-03-13', 'Ana Ruiz', '7'],
    ]);
  });

  it('keeps the numbers of rows below empty ones', async () => {
    const rows = `<row r="3">${inline('B3', 'Date')}${inline('C3', 'Name')}</row><row r="6">${inline('B6', '2019')}${inline('C6', 'Ola Berg')}</row>`;
    const read = await sheetText(workbook(rows));
    const table = readTable(read.ok ? read.text : '', 'visits.xlsx');
    expect([table.headerRow, table.columns, table.rows[0]!.number]).toEqual([3, ['A', 'Date', 'Name'], 6]);
  });

  it('refuses what is no spreadsheet, or a damaged one', async () => {
    expect(await why(strToU8('date,who\n'))).toBe('not-a-spreadsheet');
    expect(await why(new Uint8Array())).toBe('not-a-spreadsheet');
    expect(await why(workbook(ROWS).slice(0, 700))).toBe('not-a-spreadsheet');
    expect(await why(zipSync({ 'a.txt': strToU8('x') }))).toBe('not-a-spreadsheet');
  });

  it('refuses an archive that declares to be larger than the limit, before inflating it', async () => {
    const bomb = workbook(ROWS, { 'xl/sharedStrings.xml': ' '.repeat(1_000_000) });
    const limits = { ...SPREADSHEET_LIMITS, bytes: 500_000 };
    expect(await sheetText(bomb, limits)).toEqual({
      ok: false,
      problem: { why: 'spreadsheet-too-large', values: limits },
    });
  });

  it('inflates no more than an archive declares, whatever it holds', async () => {
    const bomb = workbook(ROWS, {
      'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${' '.repeat(5_000_000)}</sst>`,
    });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    // Every record of the list of contents says that its part is a hundred bytes long.
    for (let at = 0; at + 28 < bomb.length; at++)
      if (view.getUint32(at) === 0x504b0102) view.setUint32(at + 24, 100, true);
    expect(await why(bomb)).toBe('not-a-spreadsheet');
  });

  it('refuses an archive of too many entries', async () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`xl/media/${i}.xml`, '']));
    expect(await why(workbook(ROWS, many))).toBe('spreadsheet-too-large');
  });

  it('refuses a sheet whose one cell stands in the last corner', async () => {
    expect(await why(workbook(`<row r="1048576">${inline('XFD1048576', 'x')}</row>`))).toBe(
      'spreadsheet-too-wide',
    );
    expect(await why(workbook("<row r='1'><c r='&#88;FD1048576'><v>1</v></c></row>"))).toBe(
      'spreadsheet-too-wide',
    );
  });

  it('refuses entity declarations', async () => {
    const bomb = `${HEAD}<!DOCTYPE x [<!ENTITY a "aaaa">]><sst ${MAIN}><si><t>&a;</t></si></sst>`;
    expect(await why(workbook(ROWS, { 'xl/sharedStrings.xml': bomb }))).toBe('not-a-spreadsheet');
  });

  it('says which sheets it left out', async () => {
    const two = `${HEAD}<workbook ${MAIN} xmlns:r="${REL}"><sheets><sheet name="Visits" sheetId="1" r:id="rId1"/><sheet name="Notes" sheetId="2" r:id="rId3"/></sheets></workbook>`;
    const rels = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Type="${REL}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`;
    const read = await sheetText(
      workbook(ROWS, {
        'xl/workbook.xml': two,
        'xl/_rels/workbook.xml.rels': rels,
        'xl/worksheets/sheet2.xml': `${HEAD}<worksheet ${MAIN}><sheetData/></worksheet>`,
      }),
    );
    expect(read).toMatchObject({
      ok: true,
      problems: [{ why: 'sheets-left-out', values: { read: 'Visits', others: 'Notes' } }],
    });
  });
});
