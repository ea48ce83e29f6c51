import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { type IndexedDataset, indexDataset } from '../../../../src/core/query/indexed.ts';
import { NO_FILTERS } from '../../../../src/core/query/state.ts';
import { datasetQuery } from '../../../../src/web/store/data.ts';
import { siteQuery } from '../../../../src/web/store/site.ts';
import { TakeAway } from '../../../../src/web/views/take-away/TakeAway.tsx';
import type { Taken } from '../../../../src/web/views/take-away/taken.ts';
import { FIXTURE } from '../../../fixtures/dataset.ts';
import { show } from '../show.tsx';

const taken = vi.hoisted(() => [] as Taken[]);
vi.mock('../../../../src/web/views/take-away/pictures.ts', async (original) => ({
  ...(await original<object>()),
  PICTURES: { network: (of: Taken) => (taken.push(of), Promise.reject(new Error('not drawn here'))) },
  PICTURE_IDS: ['network'],
}));

it('pictures show what is on view: of words that are still being searched neither they nor files know', async () => {
  const unknown: IndexedDataset = {
    ...indexDataset(FIXTURE),
    search: { found: () => null, ask: () => Promise.resolve() },
  };
  const client = new QueryClient();
  client.setQueryData(datasetQuery.queryKey, unknown);
  client.setQueryData(siteQuery.queryKey, null);
  const filters = { ...NO_FILTERS, country: ['NO'], search: 'kari' };
  const { user } = show(
    <QueryClientProvider client={client}>
      <TakeAway chosen="" />
    </QueryClientProvider>,
    { filters },
  );
  await user.click(screen.getByRole('button'));
  await user.click((await screen.findAllByRole('menuitem', { name: /SVG/ }))[0]!);
  await waitFor(() => expect(taken).toHaveLength(1));
  expect(taken[0]!.view.filters).toEqual({ ...filters, search: '' });
  expect(taken[0]!.meetings.length).toBeGreaterThan(1);
});
