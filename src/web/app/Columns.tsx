/** The layout from 760 px on: filters, the views one above the other, and the detail beside or over them. */
import { useT } from '../i18n/Language.tsx';
import { useStore } from '../store/store.ts';
import { Chips } from '../views/filters/Chips.tsx';
import { Filters } from '../views/filters/Filters.tsx';
import { NoMeetings } from '../views/filters/NoMeetings.tsx';
import { ViewBoundary } from './Boundary.tsx';
import { FaceTabs, FaceView, TimelineView, besideTimeline } from './faces.tsx';
import { FilterButton } from './FilterButton.tsx';
import { usePressBeside } from './press-beside.ts';
import { Sentence } from './Sentence.tsx';
import { Side, usePanel } from './Side.tsx';
import { StoryPlace, useTelling } from './StoryPlace.tsx';
import type { Width } from './width.ts';

export function Columns({ width }: { width: Width }) {
  const t = useT();
  const face = useStore((s) => besideTimeline(s.view.face));
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
          {!wide && <FilterButton side="start" />}
          <FaceTabs />
          <Chips />
        </div>
        <Sentence starts={!wide} />
        {/* The notice lies over the face, which has nothing to show then: it takes no room, so that no filter moves the views. */}
        <div className="frame-face">
          <FaceView face={face} />
          <NoMeetings />
        </div>
        <TimelineView />
      </main>
      <DetailPanel over={!wide} />
    </div>
  );
}

/** Between desktop and phone it lies over the views without holding the focus: one goes on choosing meetings beside it. */
function DetailPanel({ over }: { over: boolean }) {
  const t = useT();
  const selected = useStore((s) => s.view.selection !== null);
  const panel = usePanel();
  const telling = useTelling() && !over;
  usePressBeside(over && selected);
  if (over && !selected && !panel) return null;
  return (
    <aside
      className={`frame-detail${over ? ' frame-drawer' : ''}${telling ? ' is-telling' : ''}`}
      aria-label={t('app.detail')}
    >
      {telling && <StoryPlace />}
      {/* What to begin with is no matter of somebody who is in the middle of a story. */}
      {(!telling || selected || panel) && (
        <ViewBoundary>
          <Side />
        </ViewBoundary>
      )}
    </aside>
  );
}
