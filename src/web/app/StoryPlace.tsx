/** Where a story or its editor stands: at the head of the side column, or over the foot of the views. Fetched when one is opened. */
import { Suspense, lazy } from 'react';
import { useT } from '../i18n/Language.tsx';
import { useStore } from '../store/store.ts';
import { useDesk } from '../views/story/desk.ts';
import { ViewBoundary } from './Boundary.tsx';

const Story = lazy(() => import('../views/story/Story.tsx').then((m) => ({ default: m.Story })));
const Editor = lazy(() => import('../views/story/Editor.tsx').then((m) => ({ default: m.Editor })));

/** Whether a story is told or written. */
export function useTelling(): boolean {
  const told = useStore((s) => s.view.story !== null);
  const writing = useDesk((s) => s.writing);
  return told || writing;
}

export function StoryPlace({ docked = false }: { docked?: boolean }) {
  const t = useT();
  const writing = useDesk((s) => s.writing);
  return (
    <ViewBoundary>
      <Suspense fallback={<p className="app-waiting">{t('app.loading')}</p>}>
        {writing ? <Editor docked={docked} /> : <Story docked={docked} />}
      </Suspense>
    </ViewBoundary>
  );
}
