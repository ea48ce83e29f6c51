/** The frame of the page: header, the views in the layout that the width allows, footer, and what is said aloud. */
import { Suspense, lazy, useState } from 'react';
import { useT } from '../i18n/Language.tsx';
import { Announcer } from './Announcer.tsx';
import { Columns } from './Columns.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { Pages } from './Pages.tsx';
import { PrintedList } from './PrintedList.tsx';
import { useWidth } from './width.ts';

const About = lazy(() => import('./About.tsx').then((m) => ({ default: m.About })));

export function Frame() {
  const t = useT();
  const width = useWidth();
  const [about, setAbout] = useState(false);
  return (
    <div className={`frame frame-${width}`}>
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
      <Header width={width} onAbout={() => setAbout(true)} />
      <LinkNotice />
      {width === 'phone' ? <Pages /> : <Columns width={width} />}
      <Footer onAbout={() => setAbout(true)} />
      <Announcer />
      <PrintedList />
      {about && (
        <Suspense fallback={null}>
          <About onClose={() => setAbout(false)} />
        </Suspense>
      )}
    </div>
  );
}
