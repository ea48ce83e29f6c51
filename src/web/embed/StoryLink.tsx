/** A frame whose link names a story: the stories are fetched before the link is read, and the step stands above its view. */
import { useLayoutEffect } from 'react';
import { ViewBoundary } from '../app/Boundary.tsx';
import { useData } from '../store/data.ts';
import { useStoriesOnceThere } from '../store/stories.ts';
import { syncUrl } from '../store/url-sync.ts';
import { Story } from '../views/story/Story.tsx';

export function StoryLink() {
  const data = useData();
  const saved = useStoriesOnceThere()?.saved;
  useLayoutEffect(() => saved && syncUrl(data, window, { saved, oneEntry: true }), [data, saved]);
  return (
    <ViewBoundary>
      <Story />
    </ViewBoundary>
  );
}
