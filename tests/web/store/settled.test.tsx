import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { useFacetCounts, useSettledFilters, useVisibleMeetings } from '../../../src/web/store/derived.ts';
import { isSettled, settleAfterFrame } from '../../../src/web/store/settled.ts';
import { setPeriod, showView, useStore } from '../../../src/web/store/store.ts';
import { INITIAL_VIEW } from '../../../src/core/query/state.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { show } from '../views/show.tsx';

const DAY = { from: 0, to: 1 };
let drawn = 0;

function Others() {
  const filters = useSettledFilters();
  useFacetCounts();
  drawn++;
  return (
    <output>
      {filters.period ? 'a period' : 'all'} of {useVisibleMeetings().length}
    </output>
  );
}

/** The fixture's first meeting, many times. */
const many = (rows: number): Dataset => ({
  ...FIXTURE,
  meetings: Array.from({ length: rows }, (_, i) => ({ ...FIXTURE.meetings[0]!, id: `m${i}` })),
});

const said = (): string => screen.getByRole('status').textContent!;
const wait = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => {
  useStore.setState({ linkRead: true });
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('views beside a gesture', () => {
  it('follow each move where the meetings are few', () => {
    show(<Others />);
    act(() => setPeriod(DAY, 'replace'));
    expect(said()).toBe('a period of 0');
  });

  it('come with a step of what plays, a frame after it, and not when it would have come to rest', () => {
    show(<Others />, {}, many(2001));
    wait(200);
    act(() => {
      setPeriod(DAY, 'replace');
      settleAfterFrame();
    });
    expect(isSettled()).toBe(false);
    wait(60);
    expect(said()).toBe('a period of 0');
    expect(isSettled()).toBe(true);
  });

  it('wait for it to rest where they are many, and are not drawn meanwhile', () => {
    show(<Others />, {}, many(2001));
    wait(200);
    drawn = 0;
    act(() => setPeriod({ from: 0, to: 2 }, 'replace'));
    wait(60);
    act(() => setPeriod(DAY, 'replace'));
    wait(60);
    expect(said()).toBe('all of 2001');
    expect(drawn).toBe(0);
    wait(60);
    expect(said()).toBe('a period of 0');
    expect(drawn).toBe(1);
  });

  it('follow a frame after the gesture ends, or a step is taken: what is under the hand comes first', () => {
    show(<Others />, {}, many(2001));
    wait(200);
    act(() => setPeriod(DAY, 'replace'));
    expect(said()).toBe('all of 2001');
    act(() => setPeriod(DAY, 'push'));
    wait(40);
    expect(said()).toBe('a period of 0');
    act(() => showView(INITIAL_VIEW));
    wait(40);
    expect(said()).toBe('all of 2001');
    expect(useStore.getState().view.filters.period).toBeNull();
  });
});
