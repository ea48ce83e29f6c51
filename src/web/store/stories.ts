/** Fetches the stories that stand beside the data set, each with the views of its steps. The page works without them. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { IndexedDataset } from '../../core/query/indexed.ts';
import { NO_STORIES, type SavedViews } from '../../core/query/story-place.ts';
import type { ViewState } from '../../core/query/state.ts';
import { readSavedView } from '../../core/story/saved-view.ts';
import { readStories } from '../../core/story/schema.ts';
import type { Story } from '../../core/story/story.ts';
import { useData } from './data.ts';
import { useOwn } from './own.ts';
import { PUBLISHED } from './page.ts';

/** A story with the view of each step; null = it names what the data set does not hold, and is passed over. */
export interface KnownStory {
  story: Story;
  views: readonly (ViewState | null)[];
}

/** The stories of the site and their views, for the link. */
export interface Stories {
  stories: readonly KnownStory[];
  saved: SavedViews;
}

const NONE: Stories = { stories: [], saved: NO_STORIES };

// A glob, so that the page also builds where no stories have been written yet.
const [storiesUrl] = Object.values(
  import.meta.glob<string>('../../../data/dataset/stories.json', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
);

async function fetchStories(): Promise<readonly Story[]> {
  // Stories tell of the data they were built with.
  if (storiesUrl === undefined || PUBLISHED !== null) return [];
  try {
    const response = await fetch(storiesUrl);
    const read = response.ok ? readStories(await response.json()) : null;
    return read?.ok ? read.stories : [];
  } catch {
    return [];
  }
}

export const storiesQuery = queryOptions({
  queryKey: ['stories'],
  queryFn: fetchStories,
  staleTime: Infinity,
});

export const knownStory = (story: Story, data: IndexedDataset): KnownStory => ({
  story,
  views: story.steps.map(({ view }) => readSavedView(view, data).view),
});

/** Worked out once for all who ask. */
const known = new WeakMap<readonly Story[], { data: IndexedDataset; stories: Stories }>();

export function storiesIn(told: readonly Story[], data: IndexedDataset): Stories {
  const before = known.get(told);
  if (before?.data === data) return before.stories;
  const each = told.map((story) => knownStory(story, data));
  const stories = { stories: each, saved: new Map(each.map(({ story, views }) => [story.id, views])) };
  known.set(told, { data, stories });
  return stories;
}

/** The stories of the site; null while they are fetched, none where they cannot be had. */
export function useStoriesOnceThere(): Stories | null {
  const data = useData();
  const told = useQuery(storiesQuery).data;
  // They tell of the site's data, and of no others.
  if (useOwn((s) => s.shown)) return NONE;
  return told ? storiesIn(told, data) : null;
}

export const useStories = (): Stories => useStoriesOnceThere() ?? NONE;
