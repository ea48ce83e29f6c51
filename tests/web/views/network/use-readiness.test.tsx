import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { INITIAL_VIEW } from '../../../../src/core/query/state.ts';
import { toggleOpened, useStore } from '../../../../src/web/store/store.ts';
import type { Drawing } from '../../../../src/web/views/network/drawing.ts';
import { useReadiness } from '../../../../src/web/views/network/use-readiness.ts';
import type { NetworkState } from '../../../../src/web/views/network/use-network.ts';

/** What would be drawn names the countries that would be opened. */
const drawnWith: NetworkState['drawnWith'] = (opened) => ({
  elements: { nodes: [], ties: [] },
  classes: new Map(opened.map((country) => [country, 'open'])),
});

describe('what is made ready', () => {
  const prepare = vi.fn<Drawing['prepare']>();
  const ready = () => prepare.mock.calls.map(([, classes]) => [...classes.keys()]);
  const near = () => renderHook(() => useReadiness({ prepare } as unknown as Drawing, { drawnWith })).result;

  beforeEach(() => {
    vi.useFakeTimers();
    prepare.mockClear();
    useStore.setState({ view: INITIAL_VIEW });
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('is what a press would draw, once the pointer rests on the number of a country', () => {
    toggleOpened('NO');
    const { current } = near();
    act(() => current('LA'));
    expect(ready()).toEqual([]);
    act(() => vi.runAllTimers());
    expect(ready()).toEqual([['NO', 'LA']]);
  });

  it('is the picture without them where they are open already', () => {
    toggleOpened('NO');
    const { current } = near();
    act(() => current('NO'));
    act(() => vi.runAllTimers());
    expect(ready()).toEqual([[]]);
  });

  it('is nothing for who only passes over it', () => {
    const { current } = near();
    act(() => current('LA'));
    act(() => current(null));
    act(() => vi.runAllTimers());
    expect(ready()).toEqual([]);
  });
});
