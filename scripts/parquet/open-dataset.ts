/** A data set's file as rows for Parquet: read twice, record by record, so that its size does not matter. */
import type { Meeting } from '../../src/core/dataset/dataset.ts';
import { recordProblems } from '../../src/core/dataset/schema.ts';
import { InputProblem } from '../dataset/read-json.ts';
import { type Named, namesOf } from './columns.ts';
import { recordsIn } from './read-records.ts';
import type { Rows } from './write-parquet.ts';

const MOST_PROBLEMS = 50;
const NAMED = ['documents', 'officials', 'organisations', 'events'] as const;
type List = (typeof NAMED)[number];

/** What a meeting names, by list. */
const namedBy = ({ evidence, participants, event }: Meeting): Record<List, readonly (string | null)[]> => ({
  documents: evidence.map((e) => e.document),
  officials: participants.map((p) => p.official),
  organisations: participants.map((p) => p.organisation),
  events: [event],
});

function* meetingsIn(file: string): Generator<Meeting> {
  for (const { path, value } of recordsIn(file, file))
    if (path.startsWith('meetings.')) yield value as Meeting;
}

type Row<L extends List> = Named[L][number];

/** Of a large data set no more is held. */
const KEPT: { [L in List]: (row: Row<L>) => Row<L> } = {
  documents: ({ id, file, title }) => ({ id, file, title }),
  officials: ({ id, name }) => ({ id, name }),
  organisations: ({ id, name }) => ({ id, name }),
  events: ({ id, name }) => ({ id, name }),
};

/** Reads all of the file once and checks it. Throws an InputProblem that lists what is wrong. */
export function openDataset(file: string): Rows & { count: number } {
  const problems: string[] = [];
  const named: { [L in List]: Row<L>[] } = { documents: [], officials: [], organisations: [], events: [] };
  const wanted = new Map(NAMED.map((list) => [list, new Set<string>()]));
  const fields = new Map<string, unknown>();
  let count = 0;
  for (const { path, value } of recordsIn(file, file)) {
    const wrong = recordProblems(path, value);
    problems.push(...wrong);
    if (problems.length >= MOST_PROBLEMS) break;
    if (wrong.length) continue;
    const list = path.slice(0, path.indexOf('.'));
    if (isNamed(list)) named[list].push(KEPT[list](value as never) as never);
    else if (list === 'meetings') {
      count++;
      for (const [of, ids] of Object.entries(namedBy(value as Meeting)))
        for (const id of ids) if (id !== null) wanted.get(of as List)!.add(id);
    } else if (!path.includes('.')) fields.set(path, value);
  }
  for (const field of ['version', 'edition'])
    if (!problems.length && !fields.has(field)) problems.push(`${field}: is missing: this is no data set`);
  for (const list of NAMED) {
    const known = new Set(named[list].map(({ id }) => id));
    for (const id of wanted.get(list)!)
      if (!known.has(id) && problems.length < MOST_PROBLEMS)
        problems.push(`meetings: ${id} of the ${list} is not in the data set`);
  }
  if (problems.length) throw new InputProblem(problems.map((problem) => `${file}: ${problem}`));
  const edition = String(fields.get('edition'));
  return { edition, names: namesOf(named), meetings: meetingsIn(file), count };
}

const isNamed = (list: string): list is List => (NAMED as readonly string[]).includes(list);
