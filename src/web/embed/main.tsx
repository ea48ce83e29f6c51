/** Starts one view in a frame: nothing of the page around it is touched, and nothing is remembered. */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { DirectionProvider } from '@base-ui/react/direction-provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { DatasetBoundary } from '../app/Boundary.tsx';
import { showTheme } from '../app/theme.ts';
import {
  LanguageProvider,
  type LoadedLanguage,
  firstLanguage,
  useDirection,
  useT,
} from '../i18n/Language.tsx';
import { datasetQuery } from '../store/data.ts';
import { PAGE } from '../store/page.ts';
import { watchParts } from '../store/release.ts';
import { siteQuery } from '../store/site.ts';
import { beFramed } from '../store/store.ts';
import { Embed } from './Embed.tsx';
import '../app/fonts.css';
import '../app/tokens.css';
import '../app/base.css';
import '../app/messages.css';
import './embed.css';

// The page around decides: what a reader chose on the site's own page holds there.
showTheme(PAGE.theme ?? 'system');
watchParts();
beFramed(PAGE.lock);

const client = new QueryClient();
// What stands in the frame until then is the list of the meetings.
const asked = Promise.all([client.prefetchQuery(datasetQuery), client.prefetchQuery(siteQuery)]);

const root = createRoot(document.getElementById('root')!);

const Widgets = ({ children }: { children: ReactNode }) => (
  <DirectionProvider direction={useDirection()}>{children}</DirectionProvider>
);

const Waiting = () => <p className="app-waiting">{useT()('app.loading')}</p>;

const show = (language: LoadedLanguage): void =>
  root.render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <QueryClientProvider client={client}>
          <LanguageProvider first={language}>
            <Widgets>
              <DatasetBoundary>
                <Suspense fallback={<Waiting />}>
                  <Embed />
                </Suspense>
              </DatasetBoundary>
            </Widgets>
          </LanguageProvider>
        </QueryClientProvider>
      </CSPProvider>
    </StrictMode>,
  );

firstLanguage().then(
  (language) => asked.then(() => show(language)),
  () => document.getElementById('no-texts')?.removeAttribute('hidden'),
);
