/** A first guess of what the columns mean, with what must be asked: by their names, then by what they hold. */
import { slug } from '../../model/id.ts';
import type { Kind } from '../../model/meeting.ts';
import { valueAt } from './cell.ts';
import { type Looks, looksOf, sampleOf } from './content.ts';
import { readCountry } from './countries.ts';
import { type HeaderMeaning, readHeader } from './headers.ts';
import type { ColumnMeaning, FixedSide, Mapping, Question } from './mapping.ts';
import { columnsOf, sidesOf } from './mapping.ts';
import { type Role, type TableNames, countryKey } from './names.ts';
import { ourMapping } from './our-table.ts';
import type { Table } from './read-table.ts';
import { orderIn } from './row-date.ts';

const NOTHING: ColumnMeaning = { role: 'ignore', side: 0, confidence: 0, by: 'none' };

/** Roles of which a table has one column; the second is left alone. */
const SINGLE = new Set<Role>(['id', 'date', 'date-end', 'place', 'place-country', 'kind', 'status', 'event']);
const OF_A_SIDE = new Set<Role>(['who', 'role', 'country', 'side-kind']);

/** What a column's cells say where its name says nothing, the surest first. */
const BY_LOOKS: readonly (readonly [keyof Looks, least: number, Role, confidence: number])[] = [
  ['date', 0.8, 'date', 0.75],
  ['address', 0.8, 'source-url', 0.8],
  ['kind', 0.9, 'kind', 0.6],
  ['country', 0.8, 'country', 0.75],
  ['titled', 0.6, 'who', 0.7],
  ['name', 0.7, 'who', 0.5],
  ['long', 0.5, 'note', 0.6],
];

/** Shares under which the cells contradict the column's name. */
const EXPECTED: Partial<Record<Role, readonly [keyof Looks, number]>> = {
  date: ['date', 0.3],
  'date-end': ['date', 0.3],
  country: ['country', 0.3],
  'source-url': ['address', 0.3],
};

function byHeaders(headers: readonly (HeaderMeaning | null)[]): ColumnMeaning[] {
  const taken = new Map<string, number>();
  headers.forEach((h, i) => {
    const before = h && taken.get(h.role);
    const better = before === undefined || (h && headers[before!]!.confidence < h.confidence);
    if (h && SINGLE.has(h.role) && better) taken.set(h.role, i);
  });
  return headers.map((h, i) =>
    !h || (SINGLE.has(h.role) && taken.get(h.role) !== i)
      ? NOTHING
      : { role: h.role, side: h.side ?? 0, confidence: h.confidence, by: 'header' },
  );
}

/** A date that is the second of two is the end. */
function byContent(columns: ColumnMeaning[], looks: readonly Looks[]): ColumnMeaning[] {
  const has = (role: Role): boolean => columns.some((c) => c.role === role);
  const result = [...columns];
  result.forEach((column, i) => {
    if (column.by !== 'none' || looks[i]!.filled === 0) return;
    const hit = BY_LOOKS.find(([look, least]) => looks[i]![look] >= least);
    if (!hit) return;
    const [, , role, confidence] = hit;
    const dates = role === 'date' && (has('date') || result.some((c) => c.role === 'date'));
    const second = dates && !result.some((c) => c.role === 'date-end') ? 'date-end' : role;
    if (dates && second === 'date') return;
    if (SINGLE.has(second) && result.some((c) => c.role === second)) return;
    result[i] = { role: second, side: 0, confidence, by: 'content' };
  });
  return result;
}

/** Columns of a side without its number: the first of each role is of side 1, the next of 2, those taken apart. */
function withSides(columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const used = new Set(columns.filter((c) => c.side > 0).map((c) => `${c.role} ${c.side}`));
  return columns.map((column) => {
    if (!OF_A_SIDE.has(column.role) || column.side > 0) return column;
    let side = 1;
    while (used.has(`${column.role} ${side}`)) side++;
    used.add(`${column.role} ${side}`);
    return { ...column, side };
  });
}

/** The country that the name of the file, or the places of all rows, speak of. */
function otherSide(table: Table, columns: readonly ColumnMeaning[], names: TableNames): string | null {
  const words = slug(table.file.replace(/\.[a-z]{2,5}$/i, ''))
    .split('-')
    .slice(0, 30);
  for (let size = Math.min(4, words.length); size > 0; size--)
    for (let from = 0; from + size <= words.length; from++) {
      const found = readCountry(words.slice(from, from + size).join(' '), names, null);
      if (found && 'id' in found) return found.id;
    }
  const place = columns.findIndex((c) => c.role === 'place');
  if (place < 0) return null;
  const countries = sampleOf(table.rows).map(
    (row) => names.cities.get(slug(valueAt(row, place)))?.country ?? null,
  );
  const [one] = countries;
  return one && countries.every((c) => c === one) ? one : null;
}

function fixedSide(table: Table, columns: readonly ColumnMeaning[], names: TableNames): FixedSide | null {
  const id = otherSide(table, columns, names);
  if (id === null) return null;
  const side = columns.some((c) => c.side === 1) ? 2 : 1;
  return { side, kind: 'country', name: names.shown.get(id) ?? id, role: null, country: id };
}

/** Names of countries that may mean several, each once, with how many rows have it. */
function ambiguousCountries(table: Table, mapping: Mapping, names: TableNames): Question[] {
  const rows = new Map<
    string,
    { column: number; count: number; written: string; candidates: readonly string[] }
  >();
  const plain = new Map<string, readonly string[] | null>();
  for (const column of [...columnsOf(mapping, 'country'), ...columnsOf(mapping, 'place-country')])
    for (const row of table.rows) {
      const written = valueAt(row, column);
      if (written === '') continue;
      if (!plain.has(written)) {
        const found = readCountry(written, names, null);
        plain.set(written, found && 'candidates' in found ? found.candidates : null);
      }
      const candidates = plain.get(written);
      if (!candidates) continue;
      const seen = rows.get(countryKey(written));
      if (seen) seen.count++;
      else rows.set(countryKey(written), { column, count: 1, written, candidates });
    }
  return [...rows.values()].map(({ column, count, written, candidates }) => ({
    why: 'country-ambiguous',
    column,
    values: { written, rows: count },
    choices: candidates,
  }));
}

/** Which number is the month, where the cells leave it open. */
function dateQuestion(table: Table, mapping: Mapping): Question[] {
  const [column] = [...columnsOf(mapping, 'date'), ...columnsOf(mapping, 'date-end')];
  const { dayFirst, monthFirst, example, needed } = orderIn(table, mapping);
  if (column === undefined || !needed) return [];
  const values = { example: example ?? '', dayFirst, monthFirst };
  return [{ why: 'date-order', column, values, choices: ['dmy', 'mdy'] }];
}

function doubtfulColumns(columns: readonly ColumnMeaning[], looks: readonly Looks[]): Question[] {
  return columns.flatMap((column, i): Question[] => {
    const [look, least] = EXPECTED[column.role] ?? [];
    if (!look || column.by !== 'header' || looks[i]!.filled === 0 || looks[i]![look] >= least!) return [];
    return [{ why: 'column-doubtful', column: i, values: { share: looks[i]![look] }, choices: [] }];
  });
}

function questionsOf(table: Table, mapping: Mapping, names: TableNames, looks: readonly Looks[]): Question[] {
  const about = (
    why: Question['why'],
    values: Question['values'] = {},
    choices: string[] = [],
  ): Question => ({
    why,
    column: null,
    values,
    choices,
  });
  const questions: Question[] = [];
  const sides = sidesOf(mapping);
  if (columnsOf(mapping, 'date').length === 0) questions.push(about('no-date'));
  if (sides.length === 0) questions.push(about('nobody'));
  else if (sides.length === 1)
    questions.push(
      about(
        'other-side',
        { guess: mapping.fixed?.name ?? '' },
        mapping.fixed?.country ? [mapping.fixed.country] : [],
      ),
    );
  return [
    ...questions,
    ...doubtfulColumns(mapping.columns, looks),
    ...ambiguousCountries(table, mapping, names),
    ...dateQuestion(table, mapping),
  ];
}

const looksOfAll = (table: Table, names: TableNames): readonly Looks[] => {
  const sample = sampleOf(table.rows);
  return table.columns.map((_, i) => looksOf(sample, i, names));
};

/** What is to be asked of a mapping as it now is, a person having changed it; what was decided is among it, to be changed again. */
export const openQuestions = (table: Table, mapping: Mapping, names: TableNames): readonly Question[] =>
  mapping.exact ? [] : questionsOf(table, mapping, names, looksOfAll(table, names));

/** Guesses the mapping of a table. Nothing ambiguous is decided: it is among the questions. */
export function guessMapping(table: Table, names: TableNames): Mapping {
  const ours = ourMapping(table.columns);
  if (ours) return ours;
  const headers = table.columns.map((name) => (table.headerRow === null ? null : readHeader(name, names)));
  const looks = looksOfAll(table, names);
  const columns = withSides(byContent(byHeaders(headers), looks));
  const sided: Mapping = {
    columns,
    order: null,
    fixed: null,
    titled: columns.some((c, i) => c.role === 'who' && looks[i]!.titled >= 0.1 && !hasRole(columns, c.side)),
    kind: headers.find((h) => h?.kind)?.kind ?? ('other' satisfies Kind),
    host: null,
    countries: [],
    exact: false,
    questions: [],
  };
  const fixed = sidesOf(sided).length === 1 ? fixedSide(table, columns, names) : null;
  const { order } = orderIn(table, sided);
  // Of a list of visitors, the other side receives.
  const host = sided.kind === 'visit' ? (fixed?.side ?? 2) : null;
  const mapping: Mapping = { ...sided, fixed, order, host };
  return { ...mapping, questions: questionsOf(table, mapping, names, looks) };
}

const hasRole = (columns: readonly ColumnMeaning[], side: number): boolean =>
  columns.some((c) => c.role === 'role' && c.side === side);
