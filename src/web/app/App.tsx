/** The page: waits for the data set, ties the link to the view, and says what to do where there is nothing to show. */
import { Suspense, lazy, useEffect, useLayoutEffect } from 'react';
import { readPairs } from '../../core/query/migrations.ts';
import { useData } from '../store/data.ts';
import { closeDialog, useIsOwn, useOwn } from '../store/own.ts';
import { closeReview, isKept, useReview } from '../store/review.ts';
import { PAGE } from '../store/page.ts';
import { useSite } from '../store/site.ts';
import { useStoriesOnceThere } from '../store/stories.ts';
import { useStore } from '../store/store.ts';
import { syncUrl } from '../store/url-sync.ts';
import { DatasetBoundary, ViewBoundary } from './Boundary.tsx';
import { DropAnywhere } from './DropAnywhere.tsx';
import { Frame } from './Frame.tsx';
import { NoData } from './NoData.tsx';
import { Skeleton } from './Skeleton.tsx';

const ReviewSheet = lazy(() => import('./ReviewSheet.tsx').then((m) => ({ default: m.ReviewSheet })));
const OpenSheet = lazy(() => import('./OpenSheet.tsx').then((m) => ({ default: m.OpenSheet })));

export function App() {
  return (
    <>
      <DatasetBoundary>
        <Suspense fallback={<Skeleton />}>
          <Linked />
        </Suspense>
      </DatasetBoundary>
      <DropAnywhere />
      <Opening />
      <Reviewing />
    </>
  );
}

/** Stays while the data behind it change, and brings back what was decided on this device. */
function Reviewing() {
  const open = useReview((s) => s.dialog !== null);
  useEffect(() => {
    if (isKept()) void import('../store/review-work.ts').then(({ beginReview }) => beginReview());
  }, []);
  return (
    <ViewBoundary>
      <Suspense fallback={null}>{open && <ReviewSheet onClose={closeReview} />}</Suspense>
    </ViewBoundary>
  );
}

/** The data that the link names are fetched once the page knows what its host allows. */
function useRemoteData(): void {
  const site = useSite();
  const origins = site?.dataOrigins;
  useEffect(() => {
    if (PAGE.data === null || useOwn.getState().remote !== 'waiting') return;
    const { data } = PAGE;
    void import('../store/own-work.ts').then(({ openRemote }) => openRemote(data, origins ?? []));
    // Once: what the page knows of its host does not change.
  }, [origins]);
}

/** Stays while the data behind it change. */
function Opening() {
  const open = useOwn((s) => s.dialog);
  return (
    <ViewBoundary>
      <Suspense fallback={null}>{open && <OpenSheet onClose={closeDialog} />}</Suspense>
    </ViewBoundary>
  );
}

/** Draws the views once the link has been read, so that none is drawn first with a view nobody asked for. */
function Linked() {
  const data = useData();
  const read = useStore((s) => s.linkRead);
  // A link may name a story, so they are waited for: they come at the same time as the data.
  const saved = useStoriesOnceThere()?.saved;
  const view = useSite()?.view ?? '';
  const own = useIsOwn();
  useLayoutEffect(
    () => saved && syncUrl(data, window, { saved, home: readPairs(view), own }),
    [data, saved, view, own],
  );
  useRemoteData();
  const waits = useOwn((s) => s.remote === 'waiting');
  if (waits) return <Skeleton />;
  if (!data.meetings.length) return <NoData />;
  return read ? <Frame /> : <Skeleton />;
}
