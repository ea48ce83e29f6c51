/** What else than plain text people put into the folder: it is read by what it is, and the report says so. */
import { describe, expect, it } from 'vitest';
import { textOf } from './outputs.ts';
import { seedsFolder } from './seeds-folder.ts';
import { writeGexf } from '../../src/core/export/gexf.ts';
import { writeJson } from '../../src/core/export/json.ts';
import { sheetOf } from '../fixtures/workbook.ts';
import { takeaway } from '../fixtures/takeaway.ts';

const BODY =
  'HANOI (AFP) - La ministre française de la Culture, Anne Martel, a reçu jeudi à Hanoï le ministre laotien de la Culture, Keo Vong.\n';
const { put, empty, build } = seedsFolder();
const days = async (): Promise<string[]> => (await build()).dataset.meetings.map((m) => m.date.edtf ?? '?');

describe('the seeds', () => {
  it('may have front matter, and its address is the source’s', async () => {
    put('a.md', `---\ndate: 2026-03-12\nurl: https://example.org/a\n---\n# Une visite\n\n${BODY}`);
    const { dataset, report, outputs } = await build();
    expect(dataset.meetings.map((m) => m.date.edtf)).toEqual(['2026-03-12']);
    expect(report.files[0]!.reasons).toEqual(['format:markdown']);
    expect(textOf(outputs, 'report.md')).toContain('read as markdown');
    expect(textOf(outputs, 'site.json')).toContain('https://example.org/a');
  });

  it('may be told of by a file beside them, which is accounted for', async () => {
    put('a.txt', BODY);
    put('a.txt.meta.json', '{"date": "2026-03-12"}');
    put('b.txt.meta.json', '{}');
    expect(await days()).toEqual(['2026-03-12']);
    expect(String((await build()).outputs['report.md'])).toContain('tells of b.txt, which is not there');
  });

  it('may be a data set of which something stays behind: that is a warning', async () => {
    const data = JSON.parse(writeJson(takeaway())) as { notices: object[] };
    data.notices.push({
      on: '2026-01-02',
      kind: 'retraction',
      meetings: [],
      withdrawn: ['m1'],
      text: 'It never was.',
    });
    put('site.json', JSON.stringify(data));
    expect((await build()).warnings).toContainEqual(
      expect.stringContaining('site.json: 1 notices of withdrawn'),
    );
  });

  it('may be data of other sites, graphs and tables, with the same bytes each time', async () => {
    put('a.txt', BODY);
    put('site.json', writeJson(takeaway()));
    put('net.gexf', writeGexf(takeaway()));
    put('visits.csv', 'date,who,country\n2020-05-04,Ana Prada,France\n');
    put(
      'visits.csv.mapping.json',
      JSON.stringify({
        columns: {
          who: { role: 'who', side: 1 },
          country: { role: 'country', side: 1 },
          date: { role: 'date' },
        },
        fixed: { side: 2, kind: 'person', name: 'Bo Lind' },
        kind: 'visit',
      }),
    );
    const [first, second] = [await build(), await build()];
    const told = Object.fromEntries(first.report.files.map((f) => [f.file, [f.outcome, f.reasons[0]]]));
    expect(told['site.json']).toEqual(['read', 'format:dataset']);
    expect(told['net.gexf']).toEqual(['read', 'format:gexf']);
    expect(told['visits.csv']).toEqual(['read', 'format:table']);
    expect(
      first.dataset.meetings.filter((m) => m.date.edtf === '2020-05-04' && m.kind === 'visit'),
    ).toHaveLength(1);
    expect(first.dataset.edition).toBe(second.dataset.edition);
  });

  const VISITS = [
    ['Date', 'Visitor', 'Country', 'Place'],
    ['2020-05-04', 'Ana Prada', 'Canada', 'Paris'],
    ['soon', 'Jo Example', 'Ruritania', 'Paris'],
    ['2020-05-06', '', '', ''],
  ];
  const RECEIVED = JSON.stringify({
    fixed: { side: 2, kind: 'country', name: 'France', country: 'FR' },
    kind: 'visit',
  });

  it('may be spreadsheets, whose rows are read as those of the same table in text', async () => {
    put('visits.xlsx', sheetOf(VISITS));
    put('visits.xlsx.mapping.json', RECEIVED);
    const sheet = await build();
    empty();
    put('visits.csv', `${VISITS.map((row) => row.join(',')).join('\n')}\n`);
    put('visits.csv.mapping.json', RECEIVED);
    const ids = ({ dataset }: Awaited<ReturnType<typeof build>>) => dataset.meetings.map((m) => m.id);
    expect(ids(sheet)).toHaveLength(2);
    expect(ids(sheet)).toEqual(ids(await build()));
  });

  it('have each problem of a row in the report: file, row, column, cause and what to do', async () => {
    put('visits.xlsx', sheetOf(VISITS));
    put('visits.xlsx.mapping.json', RECEIVED);
    const { report, outputs } = await build();
    expect(report.files[0]).toMatchObject({ file: 'visits.xlsx', outcome: 'partly' });
    const said = textOf(outputs, 'report.json');
    const lines = report.files[0]!.reasons;
    expect(lines).toContain(
      'visits.xlsx, row 3, column "Date": "soon" is not understood: it is kept, undated (write the date as 2026-02-13)',
    );
    expect(lines).toContain(
      'visits.xlsx, row 3, column "Country": "Ruritania" is no country that is known: it is kept as written (write a name or a code that is known)',
    );
    expect(lines).toContain(
      'visits.xlsx, row 4: it names neither a person nor a country: it is left out (say who met)',
    );
    expect(said).toContain('visits.xlsx, row 4');
    expect(textOf(outputs, 'report.md')).toContain('  - visits.xlsx, row 4: it names neither');
  });

  it('that are spreadsheets are refused with what to do, where damaged or in doubt', async () => {
    put('broken.xlsx', 'no archive');
    put(
      'doubt.xlsx',
      sheetOf([
        ['Date', 'Name'],
        ['03/04/2020', 'Ana Prada'],
      ]),
    );
    const { report } = await build();
    const told = Object.fromEntries(report.files.map((f) => [f.file, f]));
    expect(told['broken.xlsx']).toMatchObject({ outcome: 'not' });
    expect(told['broken.xlsx']!.reasons.join()).toContain('no .xlsx file, or is damaged (save it again');
    expect(told['doubt.xlsx']).toMatchObject({ outcome: 'not' });
    const asked = told['doubt.xlsx']!.reasons.join();
    expect(asked).toContain('"03/04/2020": day or month first? (say it in a file of the same name');
    expect(asked).toContain('its rows name one side only (say whom they all meet');
  });

  it('are refused one by one, with what to do', async () => {
    put('a.txt', BODY);
    put('broken.json', '{"version": 1,');
    put('bomb.graphml', '<!DOCTYPE x [<!ENTITY a "a">]><graphml/>');
    const { dataset, report } = await build();
    expect(dataset.meetings).toHaveLength(1);
    const told = Object.fromEntries(report.files.map((f) => [f.file, f]));
    expect(told['broken.json']).toMatchObject({ outcome: 'not' });
    expect(told['bomb.graphml']!.reasons.join()).toContain('take the declaration out');
  });
});
