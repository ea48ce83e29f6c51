/** The layout below 760 px: one view at a time, filters in a sheet, the detail as a page with a way back. */
import { useLayoutEffect, useRef } from 'react';
import type { Face } from '../../core/query/state.ts';
import { useT } from '../i18n/Language.tsx';
import { select, setFace, useStore } from '../store/store.ts';
import { Detail } from '../views/detail/Detail.tsx';
import { Chips } from '../views/filters/Chips.tsx';
import { Choice } from '../views/filters/Choice.tsx';
import { NoMeetings } from '../views/filters/NoMeetings.tsx';
import { ViewBoundary } from './Boundary.tsx';
import { FaceView, TimelineView } from './faces.tsx';
import { FilterButton } from './FilterButton.tsx';
import { BackIcon } from './icons.tsx';

export function Pages() {
  const selected = useStore((s) => s.view.selection !== null);
  const page = useStore((s) => s.view.face ?? 'timeline');
  const scrolled = useScrollOfViews(selected);
  return (
    <main id="main" className="frame-page" tabIndex={-1}>
      {selected ? <DetailPage /> : <ViewPage page={page} onLeave={scrolled} />}
    </main>
  );
}

/** In the order of the switch: the first is what one sees first. */
const PAGES: readonly Face[] = ['timeline', 'network', 'table', 'matrix', 'map'];

/** Coming back from the detail, one stands where one left. */
function useScrollOfViews(selected: boolean): (y: number) => void {
  const y = useRef(0);
  const was = useRef(selected);
  useLayoutEffect(() => {
    scrollTo(0, selected ? 0 : y.current);
    // The way back had the focus and is gone: it goes on at the views.
    if (was.current && !selected) document.getElementById('main')?.focus({ preventScroll: true });
    was.current = selected;
  }, [selected]);
  return (left) => {
    y.current = left;
  };
}

interface ViewPageProps {
  page: Face;
  onLeave: (y: number) => void;
}

function ViewPage({ page, onLeave }: ViewPageProps) {
  const t = useT();
  useLayoutEffect(() => () => onLeave(scrollY));
  const options = PAGES.map((each) => ({
    value: each,
    label: t(`page.${each}`),
  }));
  return (
    <>
      <div className="frame-bar">
        <Choice name={t('app.faces')} options={options} value={page} onChoose={setFace} />
        <FilterButton side="end" />
        <Chips />
      </div>
      <NoMeetings />
      {page === 'timeline' ? <TimelineView /> : <FaceView face={page} />}
    </>
  );
}

function DetailPage() {
  const t = useT();
  const back = useRef<HTMLButtonElement>(null);
  // The view that had the focus is gone: it goes on from the top of this page.
  useLayoutEffect(() => back.current?.focus({ preventScroll: true }), []);
  return (
    <section className="frame-detail" aria-label={t('app.detail')}>
      <button ref={back} type="button" className="button frame-back" onClick={() => select(null)}>
        <BackIcon />
        {t('app.back')}
      </button>
      <ViewBoundary>
        <Detail />
      </ViewBoundary>
    </section>
  );
}
