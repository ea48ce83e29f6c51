/** The frame of the page: header, the views in the layout that the width allows, footer, and what is said aloud. */
import { Suspense, lazy, useState } from 'react';
import { useT } from '../i18n/Language.tsx';
import { showKeys, showLegend, useStore } from '../store/store.ts';
import { showStories, useDesk } from '../views/story/desk.ts';
import { Announcer } from './Announcer.tsx';
import { ViewBoundary } from './Boundary.tsx';
import { Columns } from './Columns.tsx';
import { EditionNotice } from './EditionNotice.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { OwnNotice } from './OwnNotice.tsx';
import { Pages } from './Pages.tsx';
import { useRegionKey } from './places.ts';
import { PrintedList } from './PrintedList.tsx';
import { StoryPlace, useTelling } from './StoryPlace.tsx';
import { usePageKeys } from './Steps.tsx';
import { useWidth } from './width.ts';

const About = lazy(() => import('./About.tsx').then((m) => ({ default: m.About })));
const Legend = lazy(() => import('./Legend.tsx').then((m) => ({ default: m.Legend })));
const Shortcuts = lazy(() => import('./Shortcuts.tsx').then((m) => ({ default: m.Shortcuts })));
const StoriesSheet = lazy(() => import('./StoriesSheet.tsx').then((m) => ({ default: m.StoriesSheet })));
const MethodSheet = lazy(() => import('./MethodSheet.tsx').then((m) => ({ default: m.MethodSheet })));

export function Frame() {
  const t = useT();
  const width = useWidth();
  const legend = useStore((s) => s.legend);
  const keys = useStore((s) => s.keys);
  const stories = useDesk((s) => s.list);
  const telling = useTelling();
  usePageKeys();
  const [open, setOpen] = useState<'about' | 'method' | null>(null);
  const about = (): void => setOpen('about');
  const onKeyDown = useRegionKey();
  const close = (): void => setOpen(null);
  return (
    <div className={`frame frame-${width}`} role="presentation" onKeyDown={onKeyDown}>
      <a
        className="app-skip"
        href="#main"
        onClick={(event) => {
          // The hash stays out of the link that one shares.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {t('app.skip')}
      </a>
      <Header width={width} onAbout={about} />
      <OwnNotice />
      <EditionNotice />
      <LinkNotice />
      {width === 'phone' ? <Pages /> : <Columns width={width} />}
      {telling && width !== 'desktop' && <StoryPlace docked />}
      <Footer onAbout={about} onMethod={() => setOpen('method')} />
      <Announcer />
      <PrintedList />
      <ViewBoundary>
        <Suspense fallback={null}>
          {open === 'about' && <About onClose={close} />}
          {stories && <StoriesSheet onClose={() => showStories(false)} />}
          {legend && <Legend onClose={() => showLegend(false)} />}
          {keys && <Shortcuts onClose={() => showKeys(false)} />}
          {open === 'method' && <MethodSheet onClose={close} />}
        </Suspense>
      </ViewBoundary>
    </div>
  );
}
