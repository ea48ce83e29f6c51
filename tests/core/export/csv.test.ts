/** The table of meetings, read again by another program. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/core/export/csv.ts';
import { FORMULA, GUARDED } from '../../../src/core/model/formula.ts';
import { everywhere, takeaway } from '../../fixtures/takeaway.ts';

const read = (csv: string): Record<string, string>[] => {
  const result = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(result.errors).toEqual([]);
  return result.data;
};

/** What Excel, LibreOffice or Google Sheets would compute, or run. */
const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  '=HYPERLINK("http://evil.example","x")',
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "@cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  '=IMPORTXML("http://evil.example","//a")',
  '=WEBSERVICE("http://evil.example")',
  '=DDE("cmd";"/C calc";"x")',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(A1)',
  '="=1+1"',
  '\u202e=1+1',
];

describe('writeCsv', () => {
  it('begins with a byte order mark and ends each row with CR LF, for Excel', () => {
    const csv = writeCsv(takeaway());
    expect(csv.startsWith('\ufeffid,title,date,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('has a row for each meeting, its sides in numbered columns', () => {
    const from = takeaway();
    const rows = read(writeCsv(from));
    expect(rows.map((r) => r['id'])).toEqual(from.meetings.map((m) => m.id));
    const one = rows.find((r) => r['id'] === 'day-one')!;
    expect(one).toMatchObject({
      date_edtf: '2019-03-12',
      date_from: '2019-03-12',
      place: 'Lisbonne',
      status: 'held',
      countries: 'NO | PT',
      side_1_name: 'Ingrid Halvdal',
      side_2_country: 'PT',
      side_3_name: '',
      addresses: 'https://example.org/story',
      link: 'https://example.org/a/b/?sel=m:day-one',
    });
  });

  it('keeps a vague date vague, and leaves an unknown one empty', () => {
    const rows = read(writeCsv(takeaway()));
    const row = (id: string) => rows.find((r) => r['id'] === id)!;
    expect(row('month')).toMatchObject({
      date_edtf: '2019-06~',
      date_from: '2019-06-01',
      date_to: '2019-06-30',
    });
    expect(row('no-date')).toMatchObject({ date_edtf: '', date_from: '', date_to: '' });
  });

  it.each(FORMULAS)('writes no cell that computes where a source writes %j', (formula) => {
    const from = takeaway(
      {
        title: formula,
        words: { ...takeaway().words, meeting: () => formula, date: () => formula, topic: () => formula },
      },
      everywhere(formula),
    );
    const { data } = Papa.parse<string[]>(writeCsv(from).slice(1));
    const cells = data.flat();
    expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
    expect(cells).toContain(`'${formula}`);
  });

  it('gives any text back as it was, apart from the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const rows = read(writeCsv(takeaway({}, everywhere(text))));
        expect(rows).toHaveLength(takeaway().meetings.length);
        const written = rows.find((r) => r['id'] === 'day-one')!['side_1_role'];
        expect(written).toBe(GUARDED.test(text) ? `'${text}` : text);
      }),
    );
  });
});
