/** Checks that unknown data is a story: gives it typed, or every problem with its place and what is allowed there. */
import * as v from 'valibot';
import { byCodeUnit } from '../model/id.ts';
import type { IndexedDataset } from '../query/indexed.ts';
import { type StoryFault, type StoryProblem, STORY_FAULTS, shown } from './problem.ts';
import { readSavedView } from './saved-view.ts';
import type { Story } from './story.ts';

/** What a story may hold, in characters and in steps. */
export const MOST = {
  title: 200,
  description: 1000,
  author: 200,
  text: 5000,
  view: 2000,
  steps: 50,
  /** a file larger than this is no story, and is not even read */
  file: 500_000,
} as const;

/** Safe as a file name and in a link. */
export const STORY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const LONGEST_ID = 60;

// A message is the name of a fault; the words are found where it is told.
const fault = (name: StoryFault): StoryFault => name;

const words = (most: number) =>
  v.pipe(
    v.string(fault('text')),
    v.transform((text) => text.replace(/\r\n?/g, '\n').trim()),
    v.minLength(1, fault('empty')),
    v.maxLength(most, fault('long')),
  );

const told = (most: number) => {
  const text = v.exactOptional(words(most));
  return v.pipe(
    v.strictObject({ fr: text, en: text, vi: text, ar: text }, fault('language')),
    v.check((texts) => Object.keys(texts).length > 0, fault('language')),
  );
};

const id = v.pipe(
  v.string(fault('id')),
  v.maxLength(LONGEST_ID, fault('id')),
  v.regex(STORY_ID, fault('id')),
);

const step = v.strictObject(
  {
    title: told(MOST.title),
    text: told(MOST.text),
    view: v.pipe(
      v.string(fault('query')),
      v.maxLength(MOST.view, fault('long')),
      v.regex(/^(?:$|\?)/, fault('query')),
    ),
  },
  fault('missing'),
);

const story = v.strictObject(
  {
    id: v.optional(id),
    title: told(MOST.title),
    description: v.optional(v.nullable(told(MOST.description)), null),
    author: v.optional(v.nullable(words(MOST.author)), null),
    steps: v.pipe(
      v.array(step, fault('steps')),
      v.minLength(1, fault('steps')),
      v.maxLength(MOST.steps, fault('steps')),
    ),
  },
  fault('file'),
);

export type ReadStory = { ok: true; story: Story } | { ok: false; problems: StoryProblem[] };

const MOST_PROBLEMS = 20;

/**
 * Checks the form of a story, not what its views name. Never throws.
 *
 * @param name the name of its file without ".json", which an `id` in it must repeat; null = it has none yet
 */
export function readStory(input: unknown, name: string | null): ReadStory {
  const read = v.safeParse(story, input);
  if (!read.success) return { ok: false, problems: read.issues.slice(0, MOST_PROBLEMS).map(problemOf) };
  const { id: own, ...rest } = read.output;
  const wrong = name !== null && (!v.is(id, name) || (own !== undefined && own !== name));
  if (wrong)
    return { ok: false, problems: [{ step: null, field: 'id', fault: 'id', value: shown(own ?? name) }] };
  return { ok: true, story: { id: name ?? own ?? '', ...rest } };
}

/** What the views of a story name that the data set does not hold, or that no link has. */
export function strangersIn({ steps }: Story, data: IndexedDataset): StoryProblem[] {
  return steps.flatMap(({ view }, i) =>
    readSavedView(view, data).problems.map((problem) => ({ step: i + 1, field: 'view', ...problem })),
  );
}

const LIMITS: Record<string, number> = MOST;

function problemOf(issue: v.BaseIssue<unknown>): StoryProblem {
  const path = (issue.path ?? []).map(({ key }) => String(key));
  const inStep = path[0] === 'steps' && path.length > 1;
  const field = path.slice(inStep ? 2 : 0);
  const place = { step: inStep ? Number(path[1]) + 1 : null, field: shown(field.join('.')) };
  const found = faultOf(issue, field);
  const most = found === 'steps' ? MOST.steps : LIMITS[field[0] ?? ''];
  const value = found === 'unknownKey' ? field.at(-1) : typeof issue.input === 'string' ? issue.input : '';
  return {
    ...place,
    fault: found,
    ...(value ? { value: shown(value) } : {}),
    ...((found === 'long' || found === 'steps') && most !== undefined ? { most } : {}),
  };
}

/** A key too many or too few comes with the message of the object around it: only what was found tells them apart. */
function faultOf(issue: v.BaseIssue<unknown>, field: readonly string[]): StoryFault {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return ['title', 'text', 'description'].includes(field.at(-2) ?? '') ? 'language' : 'unknownKey';
  }
  if (issue.received === 'undefined' && field.length) return 'missing';
  return STORY_FAULTS.find((name) => name === issue.message) ?? 'file';
}

export type ReadStories = { ok: true; stories: Story[] } | { ok: false };

const written = v.object({ stories: v.array(v.object({ ...story.entries, id })) });

/** Checks `stories.json` on its way into the page. */
export function readStories(input: unknown): ReadStories {
  const read = v.safeParse(written, input);
  return read.success ? { ok: true, stories: read.output.stories } : { ok: false };
}

/** The stories as the prebuild writes them, in order of their ids. */
export const storiesToWrite = (stories: readonly Story[]): { stories: Story[] } => ({
  stories: [...stories].sort((a, b) => byCodeUnit(a.id, b.id)),
});
