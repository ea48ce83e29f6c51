/** A line of JSON → an article to be read, or why it is none. */
import * as v from 'valibot';
import type { Input } from '../../src/core/build/read-input.ts';
import { type Given, LANGUAGES } from '../../src/core/model/article.ts';
import { parseEdtf } from '../../src/core/model/edtf.ts';
import { type Line, LONGEST_LINE } from './lines.ts';

/** What stands in a line's place where it can't be used. */
export interface LineProblem {
  line: number;
  problem: string;
}

const MOST_NAME = 500;

/** What is told of the article beside its text: see core/model/article.ts. */
const given = v.partial(
  v.object(
    {
      date: v.pipe(
        v.string(),
        v.check((date) => parseEdtf(date) !== null, '"given.date" must be a date, as in 2026-02-13'),
      ),
      title: v.string(),
      agency: v.string(),
      language: v.picklist(LANGUAGES, `"given.language" must be one of ${LANGUAGES.join(', ')}`),
      url: v.string(),
    },
    '"given" must be an object',
  ),
);

/** Other keys may stand beside these and are passed over. */
const schema = v.object(
  {
    file: v.pipe(
      v.string('"file" must be the name of the article, a text'),
      v.minLength(1, '"file" must not be empty'),
      v.maxLength(MOST_NAME, `"file" must have at most ${MOST_NAME} characters`),
    ),
    text: v.string('"text" must be the article, a text'),
    given: v.optional(given),
    notes: v.optional(
      v.array(v.string('"notes" must be a list of texts'), '"notes" must be a list of texts'),
    ),
    unreadable: v.optional(v.string('"unreadable" must be a text: why the file has none')),
  },
  'must be an object: {"file": …, "text": …}',
);

/** Keys in one order, whatever the order of the line: the same article has the same name in the cache. */
export function inputOf({ number, text }: Line): Input | LineProblem {
  const wrong = (problem: string): LineProblem => ({ line: number, problem });
  if (text === null)
    return wrong(`longer than ${LONGEST_LINE} characters: give the article in parts, or leave it out`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (problem) {
    return wrong(`not JSON: ${(problem as Error).message}`);
  }
  // A list has no keys that are wrong: it would be told that all are missing.
  const read = v.safeParse(schema, Array.isArray(value) ? null : value);
  if (!read.success) return wrong(read.issues.map((issue) => messageOf(issue)).join('; '));
  const { file, text: article, given: told, notes, unreadable } = read.output;
  return {
    file: file.normalize('NFC'),
    text: article,
    ...(told && { given: told as Given }),
    ...(notes && { notes }),
    ...(unreadable !== undefined && { unreadable }),
  };
}

/** A key that is missing is said in the library's own words, which name no key. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  const key = v.getDotPath(issue);
  return key !== null && issue.kind === 'schema' && issue.input === undefined
    ? `"${key}" is missing`
    : issue.message;
}
