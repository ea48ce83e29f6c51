/** The page: waits for the data set, ties the link to the view, and says what to do where there is nothing to show. */
import { Suspense, useLayoutEffect } from 'react';
import { readPairs } from '../../core/query/migrations.ts';
import { useData } from '../store/data.ts';
import { useSite } from '../store/site.ts';
import { useStoriesOnceThere } from '../store/stories.ts';
import { useStore } from '../store/store.ts';
import { syncUrl } from '../store/url-sync.ts';
import { DatasetBoundary } from './Boundary.tsx';
import { Frame } from './Frame.tsx';
import { NoData } from './NoData.tsx';
import { Skeleton } from './Skeleton.tsx';

export function App() {
  return (
    <DatasetBoundary>
      <Suspense fallback={<Skeleton />}>
        <Linked />
      </Suspense>
    </DatasetBoundary>
  );
}

/** Draws the views once the link has been read, so that none is drawn first with a view nobody asked for. */
function Linked() {
  const data = useData();
  const read = useStore((s) => s.linkRead);
  // A link may name a story, so they are waited for: they come at the same time as the data.
  const saved = useStoriesOnceThere()?.saved;
  const view = useSite()?.view ?? '';
  useLayoutEffect(
    () => saved && syncUrl(data, window, { saved, home: readPairs(view) }),
    [data, saved, view],
  );
  if (!data.meetings.length) return <NoData />;
  return read ? <Frame /> : <Skeleton />;
}
