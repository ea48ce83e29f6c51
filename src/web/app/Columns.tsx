/** The layout from 760 px on: filters, the views one above the other, and the detail beside or over them. */
import { Suspense, lazy, useState } from 'react';
import { useT } from '../i18n/Language.tsx';
import { useStore } from '../store/store.ts';
import { Detail } from '../views/detail/Detail.tsx';
import { Chips } from '../views/filters/Chips.tsx';
import { Filters } from '../views/filters/Filters.tsx';
import { NoMeetings } from '../views/filters/NoMeetings.tsx';
import { ViewBoundary } from './Boundary.tsx';
import { FaceTabs, FaceView, TimelineView } from './faces.tsx';
import { FilterButton } from './FilterButton.tsx';
import type { Width } from './width.ts';

const Sheet = lazy(() => import('./Sheet.tsx').then((m) => ({ default: m.Sheet })));

export function Columns({ width }: { width: Width }) {
  const t = useT();
  const [filters, setFilters] = useState(false);
  const face = useStore((s) => s.view.face);
  const wide = width === 'desktop';
  return (
    <div className="frame-columns">
      {wide && (
        <aside className="frame-filters" aria-label={t('filter.panel')}>
          <Filters />
        </aside>
      )}
      <main id="main" className="frame-centre" tabIndex={-1}>
        <div className="frame-bar">
          {!wide && <FilterButton onOpen={() => setFilters(true)} />}
          <FaceTabs />
          <Chips />
        </div>
        {/* The notice lies over the face, which has nothing to show then: it takes no room, so that no filter moves the views. */}
        <div className="frame-face">
          <FaceView face={face} />
          <NoMeetings />
        </div>
        <TimelineView />
      </main>
      {wide ? <DetailColumn /> : <DetailDrawer />}
      {filters && (
        <Suspense fallback={null}>
          <Sheet title={t('filter.panel')} side="start" onClose={() => setFilters(false)}>
            <Filters />
          </Sheet>
        </Suspense>
      )}
    </div>
  );
}

function DetailColumn() {
  const t = useT();
  return (
    <aside className="frame-detail" aria-label={t('app.detail')}>
      <ViewBoundary>
        <Detail />
      </ViewBoundary>
    </aside>
  );
}

/** Lies over the views without holding the focus: one goes on choosing meetings beside it. */
function DetailDrawer() {
  const t = useT();
  const selected = useStore((s) => s.view.selection !== null);
  if (!selected) return null;
  return (
    <aside className="frame-detail frame-drawer" aria-label={t('app.detail')}>
      <ViewBoundary>
        <Detail />
      </ViewBoundary>
    </aside>
  );
}
