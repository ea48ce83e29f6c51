/** What is wrong with what was opened: file, place, cause and what to do. Words are the interface's; English ones are here for the build. */
import { ASKED, ROW_PROBLEMS, TABLE_PROBLEMS, type Words } from './table/problems.ts';

export interface Problem {
  file: string;
  /** 1 = the first line of the file */
  row?: number;
  column?: string;
  /** path, id or element where it stands: "meetings.3.date" */
  at?: string;
  why: Why;
  /** what the words have gaps for */
  values?: Readonly<Record<string, string | number>>;
}

/** The rows under keys that begin with what they are about: "row.nobody". */
const under = <P extends string, R extends Readonly<Record<string, Words>>>(
  about: P,
  rows: R,
): { readonly [K in keyof R & string as `${P}.${K}`]: Words } =>
  Object.fromEntries(Object.entries(rows).map(([key, words]) => [`${about}.${key}`, words])) as never;

/** Cause and remedy of each problem. `{gaps}` take the problem's values. The catalogue has both under `open.why.*` and `open.todo.*`. */
export const PROBLEMS = {
  'too-large': ['it holds {found} characters; {most} are opened', 'split it into several files'],
  'too-deep': ['its values are nested more than {most} deep', 'export it again, flatter'],
  'too-many': ['it holds more than {most} {what}', 'split it into several files'],
  'text-too-long': ['one text is longer than {most} characters', 'shorten it, or leave the field out'],
  'unknown-format': [
    'its format is none that is opened',
    'save it as text, HTML, CSV, JSON, GEXF or GraphML',
  ],
  unreadable: ['{reason}', 'save it as UTF-8 text'],
  'bytes.picture': [
    'it is a picture, not a text',
    'type its words into a text, or open the text that it shows',
  ],
  'bytes.pdf': ['it is a PDF', 'copy its text and paste it'],
  'bytes.office': [
    'it is a document of an office program',
    'save it as text (.txt) or as a web page (.html)',
  ],
  'bytes.other': ['it is no text', 'open the text of the article, or a table'],
  failed: ['it could not be read: {reason}', 'check that the file is whole, and tell us of it'],
  empty: ['it is empty', 'check that the right file was chosen'],
  'not-json': ['it is no JSON: {reason}', 'check that the file is whole; export it again'],
  'json-unknown': [
    'it is JSON, but neither a data set of this site nor Follow-the-Money entities',
    'export the meetings as JSON from a site like this one',
  ],
  'key-refused': ['the key {key} is refused', 'take the key out'],
  'not-valid': ['{reason}', 'correct the value, or export the file again'],
  'meetings-left-out': ['{count} meetings are left out: something in them is wrong', 'see the lines above'],
  'quotes-disagree': ['two quotes of one document contradict each other', 'export the data set again'],
  'entity-refused': ['it declares a DOCTYPE or entities', 'take the declaration out; nothing here needs one'],
  'not-xml': ['it is no well-formed XML: {reason}', 'export the graph again'],
  'no-meetings': ['no meeting is found in it', 'check that this is the right file'],
  'front-matter': [
    'a line of its front matter is not understood',
    'write "key: value", as in "date: 2026-02-13"',
  ],
  'fact-unknown': ['"{key}" is no fact that is known', 'use date, title, agency, url or language'],
  'fact-wrong-date': ['{key} can’t be {value}', 'write it as 2026-02-13, 2026-02 or 2026'],
  'fact-wrong-text': ['{key} can’t be {value}', 'write a text'],
  'fact-wrong-url': ['{key} can’t be {value}', 'use an address that begins with http:// or https://'],
  'fact-wrong-language': ['{key} can’t be {value}', 'use one of fr, en, vi'],
  'date-reversed': [
    'it ends ({end}) before it begins ({start}): the date is left out',
    'put the dates in order',
  ],
  'date-unknown': ['{value} is no date that is understood: it is left out', 'write it as 2026-02-13'],
  'dangling-id': [
    'it names {id}, which the file does not hold: that side is left out',
    'add it, or take its id out',
  ],
  'one-side': ['only one side is known: it is left out', 'name the other side'],
  'link-refused': ['the address {value} is refused', 'use an address that begins with http:// or https://'],
  'markup-in-name': ['a name holds markup: it is kept as plain text', 'take the markup out'],
  cut: ['a text was cut after {most} characters', 'shorten it'],
  'lost-graph': [
    'a graph has no room for places, kinds, topics and sources of meetings: they are unknown here',
    'open the JSON of the same site instead',
  ],
  'lost-days': [
    'of {count} meetings the day can’t be told from the graph',
    'open the JSON or the GEXF of the same site',
  ],
  'lost-ties': ['{count} ties without a day were passed over', 'give them a date or a spell'],
  'lost-roles': [
    'which role somebody had at which meeting is unknown for {count}',
    'open the JSON of the same site',
  ],
  'decision-lost': ['a decision that it bears is left out: {reason}', 'decide it again'],
  'lost-standing': [
    '{count} decisions (meetings added or put together) stand as made, without their marks: they can’t be undone here',
    'open the saved work instead',
  ],
  'lost-notices': ['{count} notices of withdrawn meetings stay behind', 'keep the original data set'],
  more: ['{count} problems more', 'correct those above first'],
  ...under('table', TABLE_PROBLEMS),
  ...under('row', ROW_PROBLEMS),
  ...under('ask', ASKED),
} as const satisfies Record<string, Words>;

export type Why = keyof typeof PROBLEMS;

const filled = (text: string, values: Problem['values'] = {}): string =>
  text.replace(/\{(\w+)\}/g, (gap, key: string) => (Object.hasOwn(values, key) ? String(values[key]) : gap));

/** "visits.csv, row 3, column "Date": cause (what to do)": one line in English. */
export function sayProblem({ file, row, column, at, why, values }: Problem): string {
  const [cause, todo] = PROBLEMS[why];
  const where = [
    file,
    row === undefined ? '' : `${why.startsWith('row.') ? 'row' : 'line'} ${row}`,
    column === undefined ? '' : `column "${column}"`,
    at ?? '',
  ].filter(Boolean);
  return `${where.join(', ')}: ${filled(cause, values)} (${filled(todo, values)})`;
}

/** Collects the problems of one file; beyond the limit they are only counted. */
export class Problems {
  readonly #file: string;
  readonly #most: number;
  readonly #list: Problem[] = [];
  #more = 0;

  constructor(file: string, most: number) {
    this.#file = file;
    this.#most = most;
  }

  add(why: Why, more: Omit<Problem, 'file' | 'why'> = {}): void {
    if (this.#list.length < this.#most) this.#list.push({ file: this.#file, why, ...more });
    else this.#more++;
  }

  list(): Problem[] {
    const { length } = this.#list;
    return this.#more === 0 || length === 0
      ? [...this.#list]
      : [...this.#list, { file: this.#file, why: 'more', values: { count: this.#more } }];
  }
}
