/** The layout below 760 px: one view at a time, filters in a sheet, the detail as a page with a way back. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { Face, ViewState } from '../../core/query/state.ts';
import { useT } from '../i18n/Language.tsx';
import { hidePanel, openPanel, select, setFace, useStore } from '../store/store.ts';
import { Chips } from '../views/filters/Chips.tsx';
import { Choice } from '../views/filters/Choice.tsx';
import { NoMeetings } from '../views/filters/NoMeetings.tsx';
import { ViewBoundary } from './Boundary.tsx';
import { FaceView, TimelineView } from './faces.tsx';
import { FilterButton } from './FilterButton.tsx';
import { BackIcon } from './icons.tsx';
import { Sentence } from './Sentence.tsx';
import { Side, usePanel } from './Side.tsx';

const inStory = (): boolean => Boolean(document.activeElement?.closest('.story'));

type Where = 'views' | 'panel' | 'detail';

export function Pages() {
  const selected = useStore((s) => s.view.selection !== null);
  const panel = usePanel(true);
  const page = useStore((s) => s.view.face ?? 'timeline');
  const { told, asked, ask } = useTold();
  const held = told && !asked;
  const where = held ? 'views' : selected ? 'detail' : panel ? 'panel' : 'views';
  const scrolled = useScrollOf(where);
  useStepInSight();
  return (
    <main id="main" className="frame-page" tabIndex={-1}>
      {where === 'views' ? (
        <ViewPage
          page={page}
          onLeave={(y) => scrolled('views', y)}
          onDetail={held ? () => ask(true) : null}
        />
      ) : (
        <DetailPage onAct={() => scrolled(where, scrollY)} onBack={told ? () => ask(false) : null} />
      )}
    </main>
  );
}

/** In the order of the switch: the first is what one sees first. */
const PAGES: readonly Face[] = ['timeline', 'network', 'table', 'matrix', 'map'];

/** The step of a story whose view is shown as it was told; null = none, or the reader has left it. */
const stepShown = ({ view }: { view: ViewState }): string | null =>
  view.story && !view.story.away ? `${view.story.id} ${view.story.step}` : null;

/**
 * What a step selects is lit up in its view, which is what the step shows: its detail is a press away, on ways of one's
 * own from there as well, until something else is selected.
 */
function useTold(): { told: boolean; asked: boolean; ask: (asked: boolean) => void } {
  const selection = useStore((s) => s.view.selection);
  const step = useStore(stepShown);
  const [hold, setHold] = useState({ selection, step, asked: false });
  if (step !== null && (hold.step !== step || hold.selection !== selection)) {
    // Within one step only a press on what is selected already gives the same anew: it asks for its detail.
    const asked = hold.step === step && hold.selection !== null && selection !== null;
    setHold({ selection, step, asked });
  }
  const told = selection !== null && hold.step !== null && hold.selection === selection;
  return { told, asked: hold.asked, ask: (asked) => setHold({ ...hold, asked }) };
}

/** Each step of a story is shown from the head of its view: what stands above it says nothing new. */
function useStepInSight(): void {
  const step = useStore(stepShown);
  useLayoutEffect(() => {
    if (step) document.getElementById('main')?.scrollIntoView();
  }, [step]);
}

/** Coming back from the detail, one stands where one left. */
function useScrollOf(where: Where): (where: Where, y: number) => void {
  const ys = useRef<Record<Where, number>>({ views: 0, panel: 0, detail: 0 });
  const was = useRef(where);
  useLayoutEffect(() => {
    scrollTo(0, where === 'detail' ? 0 : ys.current[where]);
    // The way back had the focus and is gone: it goes on at the views.
    if (was.current !== 'views' && where === 'views') {
      if (!inStory()) document.getElementById('main')?.focus({ preventScroll: true });
      ys.current.panel = 0;
    }
    was.current = where;
  }, [where]);
  return (left, y) => {
    ys.current[left] = y;
  };
}

interface ViewPageProps {
  page: Face;
  /** opens what the step of a story selects; null = there is nothing to open */
  onDetail: (() => void) | null;
  onLeave: (y: number) => void;
}

function ViewPage({ page, onLeave, onDetail }: ViewPageProps) {
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
      <Sentence starts />
      <AskedBefore />
      {onDetail && (
        <p className="frame-asked">
          <button type="button" className="text-button" onClick={onDetail}>
            {t('story.detail')}
          </button>
        </p>
      )}
      <NoMeetings />
      {page === 'timeline' ? <TimelineView /> : <FaceView face={page} />}
    </>
  );
}

/** What is lit up answers a question: its words are a page away. */
function AskedBefore() {
  const t = useT();
  const asked = useStore(({ view }) => (view.question ? 'question' : view.comparison ? 'comparison' : null));
  if (!asked) return null;
  return (
    <p className="frame-asked">
      <button type="button" className="text-button" onClick={() => openPanel(asked)}>
        {t(`analysis.${asked}.back`)}
      </button>
    </p>
  );
}

interface DetailPageProps {
  /** is told before a press acts */
  onAct: () => void;
  /** what the way back does where it leaves the selection be, as a step of a story has it */
  onBack: (() => void) | null;
}

function DetailPage({ onAct, onBack }: DetailPageProps) {
  const t = useT();
  const back = useRef<HTMLButtonElement>(null);
  const panel = usePanel(true);
  const selected = useStore((s) => s.view.selection !== null);
  // The view that had the focus is gone: it goes on from the top of this page.
  // One who steps through a story goes on there.
  useLayoutEffect(() => {
    if (!inStory()) back.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section className="frame-detail" aria-label={t('app.detail')}>
      <div role="presentation" onClickCapture={onAct}>
        <button
          ref={back}
          type="button"
          className="button frame-back"
          onClick={onBack ?? (() => (selected ? select(null) : hidePanel()))}
        >
          <BackIcon />
          {t(selected && panel ? `analysis.${panel}.back` : 'app.back')}
        </button>
        <ViewBoundary>
          <Side phone />
        </ViewBoundary>
      </div>
    </section>
  );
}
