/** What the columns of a table are taken to mean, and what is asked. */
import { describe, expect, it } from 'vitest';
import headers from '../../../../data/table/headers.json' with { type: 'json' };
import { tableNames } from '../../../../src/core/build/table-names.ts';
import { guessMapping, openQuestions } from '../../../../src/core/intake/table/guess.ts';
import { readHeader } from '../../../../src/core/intake/table/headers.ts';
import type { ColumnMeaning } from '../../../../src/core/intake/table/mapping.ts';
import type { Role } from '../../../../src/core/intake/table/names.ts';
import { readTable } from '../../../../src/core/intake/table/read-table.ts';

const guess = (text: string, file = 'list.csv') => guessMapping(readTable(text, file), tableNames());
const roles = (text: string): string[] =>
  guess(text).columns.map((c) => (c.side > 0 ? `${c.role} ${c.side}` : c.role));
const asked = (text: string, file?: string): string[] => guess(text, file).questions.map((q) => q.why);

describe('the words of headers', () => {
  it.each(headers.map((h) => [h.language, h.example, h] as const))('%s: %s', (_, example, { role }) => {
    expect(readHeader(example, tableNames())).toMatchObject({ role });
  });

  it('are each listed for one meaning in their language', () => {
    const all = headers.flatMap((h) => h.words.map((word) => `${h.language} ${word}`));
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });
});

describe('guessMapping', () => {
  it('reads the names of columns in three languages, in any order', () => {
    expect(roles('Country,Date,Name,Title\nNorway,2019-03-12,Ola Berg,Minister\n')).toEqual([
      'country 1',
      'date',
      'who 1',
      'role 1',
    ]);
    expect(roles('Pays;Date de début;Date de fin;Personnalité;Lieu\nNorvège;2019;2019;A B;Oslo\n')).toEqual([
      'country 1',
      'date',
      'date-end',
      'who 1',
      'place',
    ]);
    expect(roles('Ngày;Họ và tên;Chức vụ;Quốc gia\n2019;Trần Văn Long;Bộ trưởng;Việt Nam\n')).toEqual([
      'date',
      'who 1',
      'role 1',
      'country 1',
    ]);
  });

  it('tells the sides apart by words and by numbers', () => {
    expect(roles('date,guest_name,guest_country,host_name,host_role\n2019,A,NO,B,King\n')).toEqual([
      'date',
      'who 1',
      'country 1',
      'who 2',
      'role 2',
    ]);
    expect(roles('date,name1,country1,name2,country2\n2019,A,NO,B,PT\n')).toEqual([
      'date',
      'who 1',
      'country 1',
      'who 2',
      'country 2',
    ]);
  });

  it('takes a word that stands between others for no meaning of its own: « Pays du visiteur » is no date', () => {
    const text = "N°;Jour de l'entretien;Qui;Pays du visiteur;Reçu par;Son pays à lui;Où ça;Au menu\n";
    const rows = '1;15/03/2022;Ana Ruiz;Portugal;Ola Berg;Norvège;Oslo;le climat\n';
    expect(roles(text + rows)).toEqual([
      'id',
      'date',
      'who 1',
      'country 1',
      'who 2',
      'country 2',
      'place',
      'ignore',
    ]);
    expect(roles('Du;Au;Qui\n2019-01-01;2019-01-02;A B\n')).toEqual(['date', 'date-end', 'who 1']);
    expect(roles('Name,Sent to,From\nA B,7,2019\n')).toEqual(['who 1', 'ignore', 'date']);
  });

  it('goes by what the cells hold where names say nothing', () => {
    const rows =
      '12/31/2019,Norway,King Olav,https://example.org/a\n1/3/2020,Portugal,President Ana Ruiz,https://example.org/b\n';
    expect(roles(`x1,x2,x3,x4\n${rows}`)).toEqual(['date', 'country 1', 'who 1', 'source-url']);
    expect(roles(rows)).toEqual(['date', 'country 1', 'who 1', 'source-url']);
  });

  it('asks which number is the month where no cell tells', () => {
    const text = 'date,name\n3/4/2019,A B\n5/6/2019,C D\n';
    expect(guess(text).order).toBeNull();
    expect(asked(text)).toContain('date-order');
    expect(asked('date,name\n3/4/2019,A B\n25/6/2019,C D\n')).not.toContain('date-order');
  });

  it('asks anew of what a person has made of the columns', () => {
    const why = (cells: readonly string[], role: Role): string[] => {
      const table = readTable(`x,name\n${cells.map((cell) => `${cell},A B\n`).join('')}`, 'list.csv');
      const guessed = guessMapping(table, tableNames());
      const said: ColumnMeaning = { role, side: 0, confidence: 1, by: 'decided' };
      const mapping = { ...guessed, order: null, columns: [said, guessed.columns[1]!] };
      return openQuestions(table, mapping, tableNames()).map((question) => question.why);
    };
    expect(why(['3/4/2019', '5/6/2019'], 'ignore')).toEqual(['no-date', 'other-side']);
    expect(why(['3/4/2019', '5/6/2019'], 'date')).toEqual(['other-side', 'date-order']);
    expect(why(['3/4/2019', '25/6/2019'], 'date')).toEqual(['other-side']);
  });

  it('asks whom all rows meet where they name one side, and proposes the country of the file', () => {
    const mapping = guess('date,visitor,visitor_country\n2019,King Olav,Norway\n', 'us-visits.csv');
    expect(mapping).toMatchObject({
      kind: 'visit',
      titled: true,
      host: 2,
      fixed: { side: 2, country: 'US' },
    });
    expect(mapping.questions).toEqual([
      { why: 'other-side', column: null, values: { guess: 'United States' }, choices: ['US'] },
    ]);
    expect(guess('date,visitor\n2019,King Olav\n').fixed).toBeNull();
  });

  it('says that no column holds dates, or names anybody', () => {
    expect(asked('name,country\nA B,Norway\n')).toContain('no-date');
    expect(asked('date,amount\n2019,7\n')).toContain('nobody');
  });

  it('asks which country is meant where a name may mean several', () => {
    const { questions } = guess('date,name,country\n2019,A B,Korea\n2019,C D,Korea\n');
    expect(questions).toContainEqual({
      why: 'country-ambiguous',
      column: 2,
      values: { written: 'Korea', rows: 2 },
      choices: ['KP', 'KR'],
    });
  });

  it('doubts a column whose cells are not what its name says', () => {
    expect(asked('date,name\nblue,A B\nred,C D\n')).toContain('column-doubtful');
  });
});
