/** Reads a file of one JSON record a line: what can be read is placed, what cannot is a problem that names its line. */
import * as v from 'valibot';
import { byCodeUnit } from '../../src/core/model/id.ts';
import { problemOf, type Placed, type Problem } from './problem.ts';

export interface ReadLines<T> {
  records: Placed<T>[];
  problems: Problem[];
}

type RecordSchema = v.GenericSchema<unknown, { id: string }>;

/** `text` is the whole file: "[", one record a line with a comma after all but the last, "]". */
export function readLines<S extends RecordSchema>(
  file: string,
  text: string,
  schema: S,
): ReadLines<v.InferOutput<S>> {
  const records: Placed<v.InferOutput<S>>[] = [];
  const problems = frameProblems(file, text);
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '' || line === '[' || line === ']') continue;
    const at = { file, line: index + 1 };
    const parsed = parseLine(line);
    if (parsed === undefined) {
      const remedy = 'Write one JSON record on the line, with a comma after it unless it is the last.';
      problems.push({ ...at, record: '', field: '', cause: 'is not one JSON record', remedy });
      continue;
    }
    const checked = v.safeParse(schema, parsed);
    if (checked.success) records.push({ ...at, value: checked.output });
    else problems.push(...checked.issues.map((issue) => shapeProblem(at, parsed, issue)));
  }
  return { records, problems: [...problems, ...orderProblems(records)] };
}

function frameProblems(file: string, text: string): Problem[] {
  const lines = text.split('\n');
  const last = lines.at(-3) ?? '';
  const framed = lines[0] === '[' && lines.at(-2) === ']' && lines.at(-1) === '' && !last.endsWith(',');
  if (framed) return [];
  const cause = 'is not a list with one record a line';
  const remedy =
    'Begin with "[" on its own line, end with "]" and a line end, no comma after the last record.';
  return [{ file, line: 0, record: '', field: '', cause, remedy }];
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line.replace(/,$/, ''));
  } catch {
    return undefined;
  }
}

function shapeProblem(
  at: { file: string; line: number },
  parsed: unknown,
  issue: v.BaseIssue<unknown>,
): Problem {
  const id = parsed !== null && typeof parsed === 'object' && 'id' in parsed ? String(parsed.id) : '';
  const remedy = 'data/gazetteer/README.md shows the record.';
  return { ...at, record: id, field: v.getDotPath(issue) ?? '', cause: issue.message, remedy };
}

function orderProblems(records: readonly Placed<{ id: string }>[]): Problem[] {
  return records.flatMap((record, index) => {
    const before = records[index - 1];
    if (before === undefined) return [];
    const order = byCodeUnit(before.value.id, record.value.id);
    if (order < 0) return [];
    return [
      order === 0
        ? problemOf(record, 'id', 'stands in the line before as well', 'Join the two records or rename one.')
        : problemOf(record, 'id', `comes before ${before.value.id}`, 'Sort the lines by id, by code unit.'),
    ];
  });
}
