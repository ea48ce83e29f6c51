/** What stands beside the views: what is selected, else what was asked, compared or measured, else where to begin. */
import { type ComponentType, type RefObject, Suspense, lazy, useLayoutEffect, useRef } from 'react';
import { useT } from '../i18n/Language.tsx';
import { type Panel, select, useStore } from '../store/store.ts';
import { Detail } from '../views/detail/Detail.tsx';
import { StoryList } from '../views/story/StoryList.tsx';
import { useTold } from '../views/story/use-story.ts';
import { BackIcon } from './icons.tsx';

// Not of the first view: each comes when it is opened.
const PANELS: Record<Panel, ComponentType> = {
  question: lazy(() =>
    import('../views/analysis/Connection.tsx').then((m) => ({ default: m.ConnectionPanel })),
  ),
  comparison: lazy(() =>
    import('../views/analysis/Comparison.tsx').then((m) => ({ default: m.ComparisonPanel })),
  ),
  measures: lazy(() => import('../views/analysis/Measures.tsx').then((m) => ({ default: m.MeasuresPanel }))),
};

/** The panel that is open. On a wide screen one that has an answer is never hidden. */
export function usePanel(phone = false): Panel | null {
  return useStore(({ panel, view }) => {
    if (panel !== null || phone) return panel;
    return view.question ? 'question' : view.comparison ? 'comparison' : null;
  });
}

/** `phone`: the page around it has the way back. */
export function Side({ phone = false }: { phone?: boolean }) {
  const t = useT();
  const panel = usePanel(phone);
  const selected = useStore((s) => s.view.selection !== null);
  const told = useTold();
  const opened = useRef<HTMLDivElement>(null);
  useReturn(opened, selected);
  if (!panel) return <Detail stories={told.length > 0 && <StoryList />} />;
  const View = PANELS[panel];
  return (
    <div className="side">
      {/* It stays as it is behind what one selects in it: one comes back to where one was. */}
      <div ref={opened} className="side-panel" hidden={selected}>
        <Suspense fallback={<p className="app-waiting">{t('app.loading')}</p>}>
          <View key={panel} />
        </Suspense>
      </div>
      {selected && !phone && (
        <button type="button" className="side-back text-button" onClick={() => select(null)}>
          <BackIcon />
          {t(`analysis.${panel}.back`)}
        </button>
      )}
      {selected && <Detail />}
    </div>
  );
}

/** Into what was selected within the panel, and out of it, goes the focus too. */
function useReturn(panel: RefObject<HTMLDivElement | null>, selected: boolean): void {
  const left = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const box = panel.current;
    if (!box) return;
    const remember = ({ target }: FocusEvent): void => {
      left.current = target as HTMLElement;
    };
    box.addEventListener('focusin', remember);
    return () => box.removeEventListener('focusin', remember);
  });
  useLayoutEffect(() => {
    const lost = !document.activeElement || document.activeElement === document.body;
    const hidden = panel.current?.contains(document.activeElement) && selected;
    if (!panel.current || !(lost || hidden)) return;
    const heading = panel.current.parentElement?.querySelector<HTMLElement>('.detail h2');
    if (selected) heading?.focus();
    else if (left.current?.isConnected) left.current.focus();
  }, [selected, panel]);
}
