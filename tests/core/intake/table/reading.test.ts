/** Rows of a table as meetings, each with its own evidence. */
import { describe, expect, it } from 'vitest';
import { finishDataset } from '../../../../src/core/build/build-dataset.ts';
import { tableNames } from '../../../../src/core/build/table-names.ts';
import { guessMapping } from '../../../../src/core/intake/table/guess.ts';
import type { Mapping } from '../../../../src/core/intake/table/mapping.ts';
import { readTable } from '../../../../src/core/intake/table/read-table.ts';
import { tableReading } from '../../../../src/core/intake/table/reading.ts';

function read(text: string, decided: Partial<Mapping> = {}, file = 'us-visits.csv') {
  const table = readTable(text, file);
  const mapping = { ...guessMapping(table, tableNames()), ...decided };
  return tableReading(table, mapping, tableNames());
}

const VISITS = `id,start_date,end_date,visitor,visitor_country,description
1,1958-05-18,1958-05-21,Chancellor Jan Adler,"Germany, Federal Republic of","State visit.
Also saw ""Oklahoma""."
2,1959-09-15,1959-09-15,Premier Ivan Petrov,U.S.S.R.,Working visit.
3,1963-10-17,1963-10-17,President Marko Brod,Yugoslavia,Working visit.
4,1881-09-28,1881-09-28,King Kalani,Hawaii,Private visit.
5,1998-09-28,1998-09-29,Chancellor Eva Adler,"Germany, Federal Republic of",Working visit.
6,1999-01-01,1999-01-02,President Ana Ruiz and Prime Minister Luis Mora,Atlantis,Both came.
`;

describe('tableReading', () => {
  it('goes by the dates that can be read in one way, whoever named their column', () => {
    const dates = (cells: string, decided: Partial<Mapping> = {}) =>
      read(`date,name\n${cells.replaceAll(' ', ',A B\n')},A B\n`, {
        order: null,
        ...decided,
      }).reading.meetings.map(({ date }) => date.edtf);
    expect(dates('3/4/2019 25/6/2019')).toEqual(['2019-04-03', '2019-06-25']);
    expect(dates('3/4/2019 5/6/2019')).toEqual([null, null]);
    expect(dates('3/4/2019 5/6/2019', { order: 'mdy' })).toEqual(['2019-03-04', '2019-05-06']);
  });

  it('makes each row a meeting: who, of which country, when, and whom all rows meet', () => {
    const { reading, problems } = read(VISITS);
    expect(reading.outcome).toBe('read');
    expect(reading.meetings).toHaveLength(6);
    expect(reading.meetings[0]).toMatchObject({
      date: { edtf: '1958-05-18/1958-05-21', basis: 'stated', said: { quote: '1958-05-18' } },
      kind: 'visit',
      status: 'held',
      place: { name: 'United States', country: 'US', basis: 'host' },
      participants: [
        {
          kind: 'person',
          name: 'Jan Adler',
          role: 'Chancellor',
          country: 'WESTGERMANY',
          said: { quote: 'Jan Adler' },
        },
        { kind: 'country', name: 'United States', country: 'US', countryBasis: 'own-name' },
      ],
    });
    expect(problems).toEqual([
      {
        row: 7,
        column: 'visitor_country',
        why: 'country-unknown',
        values: { written: 'Atlantis' },
        kept: true,
      },
    ]);
  });

  it('keeps states of the past under their own names in their years, and unknown names as written', () => {
    const { reading } = read(VISITS);
    expect(reading.meetings.map((m) => m.participants[0]!.country)).toEqual([
      'WESTGERMANY',
      'SUHH',
      'YUCS',
      'HAWAII',
      'DE',
      'Atlantis',
    ]);
    const { countries } = finishDataset([reading], new Map([['us-visits.csv', VISITS]])).dataset;
    const shown = (id: string) => countries.find((c) => c.id === id)?.names.en;
    expect([shown('YUCS'), shown('SUHH'), shown('Atlantis')]).toEqual([
      'Yugoslavia',
      'Soviet Union',
      'Atlantis',
    ]);
  });

  it('quotes each row where it stands in the text, letter by letter', () => {
    const { reading } = read(VISITS);
    const spans = reading.meetings.flatMap((m) => [
      ...m.evidence,
      ...(m.date.said ? [m.date.said] : []),
      ...m.participants.flatMap((p) => p.said ?? []),
    ]);
    for (const { start, end, quote } of spans) expect(VISITS.slice(start, end)).toBe(quote);
    expect(reading.meetings[0]!.evidence[0]!.quote).toBe(
      '1,1958-05-18,1958-05-21,Chancellor Jan Adler,"Germany, Federal Republic of","State visit.\nAlso saw ""Oklahoma""."',
    );
  });

  it('takes a decision about a country for all rows that write it so', () => {
    const text = 'date,name,country\n2019,King Olav,Korea\n2020,Queen Ana,Korea\n';
    expect(read(text).problems.map((p) => [p.row, p.why])).toEqual([
      [2, 'country-ambiguous'],
      [3, 'country-ambiguous'],
    ]);
    const decided = read(text, { countries: [['Korea', 'KR']] });
    expect(decided.problems).toEqual([]);
    expect(decided.reading.meetings[1]!.participants[0]!.country).toBe('KR');
  });

  it('keeps 97 of 100 rows, and names the three by number and column', () => {
    const row = (i: number): string => `2019-01-${String((i % 28) + 1).padStart(2, '0')},King Olav,Norway`;
    const rows = Array.from({ length: 100 }, (_, i) => row(i));
    rows[10] = '2019-01-01,,';
    rows[20] = 'x,,';
    rows[25] = ',King Ola,x';
    rows[30] = '2019-02-31,,';
    const { reading, problems } = read(`date,name,country\n${rows.join('\n')}\n`);
    expect(reading.meetings).toHaveLength(97);
    expect(reading.outcome).toBe('partly');
    expect(problems.map((p) => [p.row, p.column, p.why, p.kept])).toEqual([
      [12, null, 'nobody', false],
      [22, 'date', 'date-unread', true],
      [22, null, 'nobody', false],
      [27, 'date', 'date-missing', true],
      [27, 'country', 'country-unknown', true],
      [32, 'date', 'date-unread', true],
      [32, null, 'nobody', false],
    ]);
  });

  it.each([
    ['2019-03-05', '2019-03-03', 'date-reversed'],
    ['31.2.2019', '', 'date-unread'],
    ['3/4/2019', '', 'date-order'],
    ['25/3/19', '', 'date-year-short'],
    ['', '', 'date-missing'],
  ])('keeps a row of the date %s to %s undated, and says %s', (from, to, why) => {
    const { reading, problems } = read(`start,end,name,country\n${from},${to},King Olav,Norway\n`);
    expect(reading.meetings[0]!.date).toEqual({ edtf: null, basis: 'none', said: null });
    expect(problems.map((p) => p.why)).toEqual([why]);
  });

  it('reads kinds, statuses, topics, places and several people by their words', () => {
    const text =
      'Date;Participants;Lieu;Type;Statut;Thèmes\n12 mars 2019;Anne Martel, ministre du Commerce;Oslo;visite officielle;annulé;Déminage | Rien de tel\n';
    const { reading, problems } = read(text, { fixed: null });
    expect(reading.meetings[0]).toMatchObject({
      date: { edtf: '2019-03-12' },
      kind: 'visit',
      status: 'cancelled',
      topics: ['demining'],
      place: { name: 'Oslo', country: 'NO', city: 'oslo-no', basis: 'stated' },
      participants: [{ name: 'Anne Martel', role: 'ministre du Commerce' }],
    });
    expect(problems).toEqual([
      { row: 2, column: 'Thèmes', why: 'topic-unknown', values: { written: 'Rien de tel' }, kept: true },
    ]);
  });

  it('takes off the apostrophe that keeps a spreadsheet from computing a cell', () => {
    const { reading } = read("date,name,country\n2019,'=King Olav,Norway\n");
    expect(reading.meetings[0]!.participants[0]!.name).toBe('=King Olav');
  });
});
