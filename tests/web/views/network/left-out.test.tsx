/** What the network leaves out: shown at once, said aloud once things have been still. */
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Picture } from '../../../../src/core/query/picture.ts';
import { useSpeech } from '../../../../src/web/i18n/useSpeech.ts';
import { LeftOut } from '../../../../src/web/views/network/LeftOut.tsx';
import { STILL_MS } from '../../../../src/web/views/network/use-still.ts';
import { useStore } from '../../../../src/web/store/store.ts';
import { show } from '../show.tsx';

const pictureOf = (lightTies: number): Picture =>
  ({
    nodes: [],
    openable: new Set(),
    leftOut: { nodes: 0, type: 'country' },
    beyond: 0,
    lightTies: { count: lightTies },
    undrawnMeetings: { count: 0 },
  }) as unknown as Picture;

/** As many light ties as the store shows steps. */
function Played() {
  const speech = useSpeech();
  const day = useStore((s) => s.view.filters.period?.to ?? 0);
  return <LeftOut picture={pictureOf(day)} selection={null} speech={speech} />;
}

const step = (to: number): void =>
  act(() =>
    useStore.setState((s) => ({
      view: { ...s.view, filters: { ...s.view.filters, period: { from: 0, to } } },
    })),
  );

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('is shown at each step of what plays, and said once at its end', () => {
  const { container } = show(<Played />);
  const shown = () => container.querySelector('.network-left-out')!.textContent!;
  const said = () => screen.getByRole('status').textContent!;
  for (const ties of [11, 12, 13]) {
    step(ties);
    expect(shown()).toContain(String(ties));
    act(() => void vi.advanceTimersByTime(STILL_MS - 100));
    expect(said()).toBe('');
  }
  act(() => void vi.advanceTimersByTime(STILL_MS));
  expect(said()).toBe(shown());
});
