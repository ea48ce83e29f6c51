/** One view for a frame in another page: what it shows in words, the view, the sentence behind a mark, the way to all of it. */
import { Suspense, lazy, useLayoutEffect, useRef } from 'react';
import { readPairs } from '../../core/query/migrations.ts';
import { ViewBoundary } from '../app/Boundary.tsx';
import { EditionNotice } from '../app/EditionNotice.tsx';
import { LinkNotice } from '../app/LinkNotice.tsx';
import { useT } from '../i18n/Language.tsx';
import { useData } from '../store/data.ts';
import { PAGE } from '../store/page.ts';
import { showLegend, useStore } from '../store/store.ts';
import { syncUrl } from '../store/url-sync.ts';
import { EMBED_FACES } from './faces.tsx';
import { Filtered } from './Filtered.tsx';
import { Foot } from './Foot.tsx';
import { Summary } from './Summary.tsx';
import { talk } from './host.ts';

const Legend = lazy(() => import('../app/Legend.tsx').then((m) => ({ default: m.Legend })));
const Chosen = lazy(() => import('./Chosen.tsx').then((m) => ({ default: m.Chosen })));

// No frame without a story waits for any.
const TOLD = readPairs(location.search).some(([key]) => key === 'story');
const StoryLink = lazy(() => import('./StoryLink.tsx').then((m) => ({ default: m.StoryLink })));

const shows = (part: (typeof PAGE.parts)[number]): boolean => PAGE.parts.includes(part);

/** Draws the view once the link has been read. */
export function Embed() {
  const data = useData();
  const read = useStore((s) => s.linkRead);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => talk(root.current!, data), [data]);
  return (
    <div
      ref={root}
      className={`embed ${shows('tools') ? '' : 'is-plain'} ${shows('legend') ? '' : 'is-unsigned'}`}
    >
      {TOLD ? (
        <Suspense fallback={null}>
          <StoryLink />
        </Suspense>
      ) : (
        <Link />
      )}
      {read && <Shown />}
    </div>
  );
}

/** Keeps the view and the address of the frame in step. */
function Link() {
  const data = useData();
  useLayoutEffect(() => syncUrl(data, window, { oneEntry: true }), [data]);
  return null;
}

function Shown() {
  const t = useT();
  const data = useData();
  const face = useStore((s) => s.view.face ?? 'both');
  const selected = useStore((s) => s.view.selection);
  const legend = useStore((s) => s.legend);
  return (
    <>
      <EditionNotice />
      <LinkNotice />
      <main>
        <Summary title={shows('title')} />
        {shows('filters') && <Filtered />}
        {data.meetings.length === 0 && <p className="app-waiting">{t('app.emptyTitle')}</p>}
        {EMBED_FACES[face].map(({ face: each, View }) => (
          <div key={each} className={`embed-view is-${each}`}>
            <ViewBoundary>
              <Suspense fallback={<p className="app-waiting">{t('app.loading')}</p>}>
                <View />
              </Suspense>
            </ViewBoundary>
          </div>
        ))}
        {shows('detail') && selected && (
          <ViewBoundary>
            <Suspense fallback={<p className="app-waiting">{t('app.loading')}</p>}>
              <Chosen key={JSON.stringify(selected)} />
            </Suspense>
          </ViewBoundary>
        )}
      </main>
      <Foot />
      <Suspense fallback={null}>{legend && <Legend onClose={() => showLegend(false)} />}</Suspense>
    </>
  );
}
