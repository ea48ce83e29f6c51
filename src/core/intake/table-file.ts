/** A table without anybody to ask: its columns as a mapping beside it says, else as they are guessed where nothing is in doubt. */
import * as v from 'valibot';
import { KINDS, PARTICIPANT_KINDS } from '../model/meeting.ts';
import { readJson } from './json.ts';
import type { Limits } from './limits.ts';
import type { Problems } from './problem.ts';
import { guessMapping } from './table/guess.ts';
import type { ColumnMeaning, Mapping } from './table/mapping.ts';
import { ROLES, type TableNames } from './table/names.ts';
import { readTable, type Table } from './table/read-table.ts';
import { tableReading } from './table/reading.ts';
import type { ReadText } from './told.ts';

const text = v.pipe(v.string(), v.maxLength(300));
const side = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

/** `NAME.mapping.json`: all of it may be left out; what is left out is guessed. */
const decided = v.strictObject({
  /** header as written → what the column holds */
  columns: v.optional(
    v.pipe(
      v.record(text, v.strictObject({ role: v.picklist(ROLES), side: v.optional(side, 0) })),
      v.transform((columns) => new Map(Object.entries(columns))),
    ),
  ),
  order: v.optional(v.picklist(['dmy', 'mdy'])),
  fixed: v.optional(
    v.strictObject({
      side,
      kind: v.picklist(PARTICIPANT_KINDS),
      name: text,
      role: v.optional(v.nullable(text), null),
      country: v.optional(v.nullable(text), null),
    }),
  ),
  kind: v.optional(v.picklist(KINDS)),
  /** name as written → id of a country */
  countries: v.optional(v.array(v.tuple([text, text]))),
});

/** The guess, with what the file beside the table says; as it was where that is wrong, which is a problem. */
export function withMapping(
  guess: Mapping,
  table: Table,
  json: string,
  limits: Limits,
  problems: Problems,
): Mapping {
  const read = readJson(json, limits, problems);
  const checked = read ? v.safeParse(decided, read.value) : null;
  if (!checked?.success) {
    for (const issue of checked?.issues ?? [])
      problems.add('not-valid', {
        at: v.getDotPath(issue) ?? 'the mapping',
        values: { reason: issue.message },
      });
    return guess;
  }
  const { columns: named, ...rest } = checked.output;
  const columns = table.columns.map((header, i): ColumnMeaning => {
    const told = named?.get(header);
    return told ? { ...told, confidence: 1, by: 'decided' } : guess.columns[i]!;
  });
  for (const header of named?.keys() ?? [])
    if (!table.columns.includes(header))
      problems.add('dangling-id', { column: header, values: { id: header } });
  return { ...guess, ...(rest as Partial<Mapping>), columns, questions: [] };
}

/** The reading of a table; null with a problem where somebody must say first what its columns mean. */
export function openTable(
  file: string,
  content: string,
  mapping: string | null,
  { names, limits, problems }: { names: TableNames; limits: Limits; problems: Problems },
): ReadText | null {
  const table = readTable(content, file);
  for (const { why, values } of table.problems) problems.add(`table.${why}`, { values });
  const guess = guessMapping(table, names);
  const known = mapping === null ? guess : withMapping(guess, table, mapping, limits, problems);
  if (known.questions.length > 0) {
    for (const { why, column, values } of known.questions)
      problems.add(`ask.${why}`, { ...(column !== null && { column: table.columns[column] ?? '' }), values });
    return null;
  }
  const { reading, problems: rows } = tableReading(table, known, names);
  for (const { row, column, why, values } of rows)
    problems.add(`row.${why}`, { row, ...(column !== null && { column }), values });
  return { source: { file, text: table.text }, reading };
}
