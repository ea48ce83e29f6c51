/** The story that the reader is in, with the way to its steps. */
import { useCallback } from 'react';
import { formatQuery } from '../../../core/query/query-string.ts';
import { writeLink } from '../../../core/query/link.ts';
import { INITIAL_VIEW, type StoryPlace } from '../../../core/query/state.ts';
import { showSaved, useStore } from '../../store/store.ts';
import { type KnownStory, useStories } from '../../store/stories.ts';
import { enterStory } from './desk.ts';

export interface CurrentStory extends KnownStory {
  place: StoryPlace;
}

/** null = in none, or in one that is not there (any more). */
export function useStory(): CurrentStory | null {
  const place = useStore((s) => s.view.story);
  const { stories } = useStories();
  const known = place && stories.find(({ story }) => story.id === place.id);
  return known ? { ...known, place } : null;
}

/** The stories of which a step can be shown. */
export function useTold(): readonly KnownStory[] {
  const { stories } = useStories();
  return stories.filter(({ views }) => views.some(Boolean));
}

/** Shows a step, one step of Back; a step that cannot be shown is none to go to. */
export function goToStep({ story, views }: KnownStory, step: number): void {
  const view = views[step - 1];
  if (view) showSaved(view, { id: story.id, step, away: false });
}

/** Opens a story at the first step that can be shown. */
export function useOpen(): (known: KnownStory) => void {
  return useCallback((known) => {
    enterStory();
    goToStep(known, known.views.findIndex(Boolean) + 1);
  }, []);
}

/** The link of a step, from the page's own address on. */
export const linkOfStep = (id: string, step: number): string =>
  formatQuery(writeLink({ ...INITIAL_VIEW, story: { id, step, away: false } }));

/** The next step that can be shown, forwards (1) or backwards (-1); null at the end. */
export function besideStep(views: KnownStory['views'], step: number, by: 1 | -1): number | null {
  for (let next = step + by; next >= 1 && next <= views.length; next += by) if (views[next - 1]) return next;
  return null;
}
