/** Starts the page: the reader's theme and language first, so that nothing flashes, then the views. */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { DirectionProvider } from '@base-ui/react/direction-provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider, type LoadedLanguage, firstLanguage, useDirection } from '../i18n/Language.tsx';
import { datasetQuery } from '../store/data.ts';
import { fetchFew } from '../store/details.ts';
import { watchEdition } from '../store/edition.ts';
import { watchParts } from '../store/release.ts';
import { siteQuery } from '../store/site.ts';
import { storiesQuery } from '../store/stories.ts';
import { expectRows } from '../views/timeline/crowd-parts.ts';
import { App } from './App.tsx';
import { painted } from './painted.ts';
import { showTheme, storedTheme } from './theme.ts';
import './fonts.css';
import './tokens.css';
import './base.css';
import './frame.css';
import './phone.css';
import './messages.css';

showTheme(storedTheme());
watchParts();

// Said by the page itself, so that what draws so many comes beside them.
void expectRows(Number(document.documentElement.dataset['meetings'] ?? 0));

const client = new QueryClient();
// Asked for at once, beside the texts; an error is said where the data are used. What stands in the page until then is
// the same meetings as a list: it gives way once there is something to draw, and not to a page that waits.
const asked = Promise.all([
  client
    .prefetchQuery(datasetQuery)
    .then(() => expectRows(client.getQueryData(datasetQuery.queryKey)?.columns.rows ?? 0)),
  client.prefetchQuery(siteQuery),
  client.prefetchQuery(storiesQuery),
  painted(),
]);
watchEdition(() => client.getQueryData(datasetQuery.queryKey)?.dataset.edition ?? null);
// The dev server says when a new data set stands ready: it is fetched, and what the reader chose stays.
import.meta.hot?.on('entrevue:dataset', () => void client.invalidateQueries());

const root = createRoot(document.getElementById('root')!);

/** Lists and menus open to the side to which one writes. */
const Widgets = ({ children }: { children: ReactNode }) => (
  <DirectionProvider direction={useDirection()}>{children}</DirectionProvider>
);

const show = (language: LoadedLanguage): void =>
  root.render(
    <StrictMode>
      {/* The policy of the page forbids style elements, and no widget needs one. */}
      <CSPProvider disableStyleElements>
        <QueryClientProvider client={client}>
          <LanguageProvider first={language}>
            <Widgets>
              <App />
            </Widgets>
          </LanguageProvider>
        </QueryClientProvider>
      </CSPProvider>
    </StrictMode>,
  );

// Without texts of any language there is nothing to say but what stands in the page itself.
firstLanguage().then(
  (language) =>
    asked.then(() => {
      show(language);
      const data = client.getQueryData(datasetQuery.queryKey);
      // After what is drawn first: a macrotask behind the frame.
      if (data) requestAnimationFrame(() => setTimeout(() => fetchFew(client, data)));
    }),
  () => document.getElementById('no-texts')?.removeAttribute('hidden'),
);
