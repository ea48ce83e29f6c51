/** The stories of `data/stories/`, checked against the data set; every problem of every file is told at once. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { byCodeUnit } from '../../src/core/model/id.ts';
import { indexDataset } from '../../src/core/query/indexed.ts';
import { PARAMETERS, type Parameter } from '../../src/core/query/link.ts';
import { STORY_PARAMETERS } from '../../src/core/query/story-place.ts';
import type { StoryFault, StoryProblem } from '../../src/core/story/problem.ts';
import { readStory, strangersIn } from '../../src/core/story/schema.ts';
import type { Story } from '../../src/core/story/story.ts';
import { InputProblem, readJson } from './read-json.ts';

/** Reads every .json file of the folder, in order of name. Throws an InputProblem whose lines name file, step, field and what is allowed. */
export function readStoryFiles(folder: string, dataset: Dataset): Story[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (files.length === 0) return [];
  const data = indexDataset(dataset);
  const problems: string[] = [];
  const stories = files.sort(byCodeUnit).flatMap((file) => {
    const name = `data/stories/${file}`;
    const read = readStory(readJson(join(folder, file), name), file.slice(0, -'.json'.length));
    const wrong = read.ok ? strangersIn(read.story, data) : read.problems;
    problems.push(...wrong.map((problem) => `${name}${say(problem)}`));
    return read.ok ? [read.story] : [];
  });
  if (problems.length) throw new InputProblem(problems);
  return stories;
}

/** ", step 3, view: sel=m:gone: …" */
function say(problem: StoryProblem): string {
  const place = [problem.step === null ? '' : `step ${problem.step}`, problem.field].filter(Boolean);
  return `${place.map((part) => `, ${part}`).join('')}: ${SAYINGS[problem.fault](problem)}`;
}

const OWN = new Set<string>(STORY_PARAMETERS);
const LINK_PARAMETERS = PARAMETERS.filter((key) => !OWN.has(key)).join(', ');

/** Said as the page says it of a link. */
function allowed(parameter: Parameter): string {
  const texts = readFileSync(new URL('../../src/web/i18n/en.json', import.meta.url), 'utf8');
  return (JSON.parse(texts) as Record<string, string>)[`link.allowed.${parameter}`] ?? '';
}

const SAYINGS: Record<StoryFault, (problem: StoryProblem) => string> = {
  file: () => 'must be a story: { "title": …, "steps": [ … ] }',
  missing: () =>
    'is missing. A story has title and steps (and may have id, description, author), a step title, text and view',
  unknownKey: () =>
    'is not known. A story has id, title, description, author and steps, a step title, text and view',
  id: ({ value }) =>
    `"${value ?? ''}" must be small letters and digits joined by hyphens (at most 60), the same as the file's name without .json`,
  language: () => 'must be a text in one language at least: { "fr": …, "en": …, "vi": …, "ar": … }',
  text: () => 'must be a text',
  empty: () => 'must not be empty',
  long: ({ most }) => `must have at most ${most} characters`,
  steps: ({ most }) => `must be a list of 1 to ${most} steps: [ { "title": …, "text": …, "view": … } ]`,
  query: () =>
    'must be what stands behind the address in a link, "?country=VN&view=map", or "" for the view one starts with',
  parameter: ({ value }) => `"${value}" is no part of a view. Expected: ${LINK_PARAMETERS}`,
  nested: ({ value }) => `"${value}" cannot stand here: a step is a view of its own`,
  unknownValue: ({ value, parameter }) => `${value} cannot be shown. ${allowed(parameter!)}`,
};
