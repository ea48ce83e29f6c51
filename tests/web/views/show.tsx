/** Draws a view as the page would: with a data set, the French texts, and a store that begins fresh. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type RenderResult, cleanup, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type ReactNode, Suspense } from 'react';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { INITIAL_VIEW, type ViewState } from '../../../src/core/query/state.ts';
import fr from '../../../src/web/i18n/fr.json';
import { LanguageProvider } from '../../../src/web/i18n/Language.tsx';
import type { Site } from '../../../src/core/dataset/site.ts';
import { siteQuery } from '../../../src/web/store/site.ts';
import { storiesQuery } from '../../../src/web/store/stories.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { datasetQuery } from '../../../src/web/store/data.ts';
import { useStore } from '../../../src/web/store/store.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';

interface Shown extends RenderResult {
  user: UserEvent;
}

const FRENCH = { locale: 'fr', texts: fr } as const;

/** Draws the view over the data set, after putting `view` into the store. */
export function show(
  view: ReactNode,
  state: Partial<ViewState> = {},
  dataset: Dataset = FIXTURE,
  site: Site | null = null,
  stories: readonly Story[] = [],
): Shown {
  cleanup();
  useStore.setState({ view: { ...INITIAL_VIEW, ...state }, hover: null, commit: 'replace' });
  const client = new QueryClient();
  client.setQueryData(datasetQuery.queryKey, indexDataset(dataset));
  client.setQueryData(siteQuery.queryKey, site);
  client.setQueryData(storiesQuery.queryKey, stories);
  const user = userEvent.setup();
  const shown = render(
    <QueryClientProvider client={client}>
      <LanguageProvider first={FRENCH}>
        <Suspense>{view}</Suspense>
      </LanguageProvider>
    </QueryClientProvider>,
  );
  return { ...shown, user };
}

/** What the store holds of the view now. */
export const viewNow = (): ViewState => useStore.getState().view;
