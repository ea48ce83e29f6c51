/** A file that somebody chose → a story to go on writing, or what is wrong with it. */
import type { StoryProblem } from '../../../core/story/problem.ts';
import { LONGEST_ID, MOST, type ReadStory, STORY_ID, readStory } from '../../../core/story/schema.ts';

const UNREADABLE: { ok: false; problems: StoryProblem[] } = {
  ok: false,
  problems: [{ step: null, field: '', fault: 'file' }],
};

/** A name that is none of ours is left out: the file can be read all the same. */
export async function openStoryFile(file: File): Promise<ReadStory> {
  const problem: StoryProblem = { step: null, field: '', fault: 'long', most: MOST.file };
  if (file.size > MOST.file) return { ok: false, problems: [problem] };
  let input: unknown;
  try {
    input = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
  } catch {
    return UNREADABLE;
  }
  const read = readStory(input, null);
  // A copy of a file ("tale (1).json") has a name of no use: the one within counts, if there is one.
  const name = file.name.replace(/\.json$/, '');
  if (!read.ok || read.story.id) return read;
  const fits = STORY_ID.test(name) && name.length <= LONGEST_ID;
  return { ok: true, story: { ...read.story, id: fits ? name : '' } };
}
