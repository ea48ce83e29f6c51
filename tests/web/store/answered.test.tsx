import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Bits, allBits } from '../../../src/core/columns/bits.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { type Filters, NO_FILTERS } from '../../../src/core/query/state.ts';
import { useAnswered } from '../../../src/web/store/answered.ts';
import { datasetQuery } from '../../../src/web/store/data.ts';
import { keyOf, useSearching } from '../../../src/web/store/searching.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';

beforeEach(() => useSearching.setState({ answers: 0, last: '', late: null, failed: null }));

const filters = (search: string): Filters => ({ ...NO_FILTERS, country: ['NO'], search });

/** What is shown of filters, over data whose words are searched elsewhere: `answer` says that those of a text are known. */
function showAnswered(first: Filters) {
  const held = indexDataset(FIXTURE);
  const known = new Map<string, Bits>();
  const ask = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  const search = { found: (text: string) => known.get(keyOf(text)) ?? null, ask };
  const client = new QueryClient();
  client.setQueryData(datasetQuery.queryKey, { ...held, search });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <Suspense>{children}</Suspense>
    </QueryClientProvider>
  );
  const shown = renderHook((now: Filters) => [useAnswered(now), useAnswered(now)] as const, {
    wrapper,
    initialProps: first,
  });
  const answer = (text: string): void =>
    act(() => {
      known.set(keyOf(text), allBits(held.columns.rows));
      useSearching.setState((s) => ({ answers: s.answers + 1 }));
    });
  return { ask, answer, show: shown.rerender, now: () => shown.result.current };
}

describe('filters as far as they are answered', () => {
  it('are themselves where nothing is searched, or what is searched is known', () => {
    const none = filters(' – ');
    const { ask, answer, show, now } = showAnswered(none);
    expect(now()[0]).toBe(none);
    const kari = filters('kari');
    answer('Kari');
    show(kari);
    expect(now()[0]).toEqual(kari);
    expect(ask).not.toHaveBeenCalled();
  });

  it('have no words at first, and those found last while others are searched', () => {
    const kari = filters('kari');
    const { ask, answer, show, now } = showAnswered(kari);
    expect(now()[0]).toEqual(filters(''));
    expect(ask).toHaveBeenCalledWith('kari');
    answer('kari');
    expect(now()[0]).toEqual(kari);
    show(filters('kari f'));
    expect(now()[0]).toEqual(kari);
    expect(ask).toHaveBeenLastCalledWith('kari f');
    answer('kari f');
    expect(now()[0]).toEqual(filters('kari f'));
  });

  it('are the same ones for all who ask, and from one render to the next', () => {
    const { now, show } = showAnswered(filters('kari'));
    const fossvik = filters('fossvik');
    show(fossvik);
    const [one, other] = now();
    expect(one).toBe(other);
    show(fossvik);
    expect(now()[0]).toBe(one);
  });
});
