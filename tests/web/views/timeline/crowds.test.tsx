/** Ten thousand meetings in the score: few elements, one drawing a frame, and all that one can do with marks. */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { madeDataset } from '../../../../scripts/bench/meetings.ts';
import { Timeline } from '../../../../src/web/views/timeline/Timeline.tsx';
// What the page fetches for so many is here already, however slow the machine.
import '../../../../src/web/views/timeline/crowding.ts';
import '../../../../src/web/views/timeline/CrowdCanvas.tsx';
import '../../../../src/web/views/timeline/CrowdMarks.tsx';
import { indexDataset } from '../../../../src/core/query/indexed.ts';
import { NO_FILTERS, countryNode } from '../../../../src/core/query/state.ts';
import { useOwn } from '../../../../src/web/store/own.ts';
import { select, setPeriod, useStore } from '../../../../src/web/store/store.ts';
import { show, viewNow } from '../show.tsx';
import { day, laidOut, marks } from './score.ts';

const MANY = madeDataset(10_000);
/** Years in which meetings are many. */
const YEARS = { from: day(2012, 1, 1), to: day(2018, 12, 31) };

let frames: FrameRequestCallback[] = [];
let drawings = 0;
/** The words of the last drawing, and how far down each stands. */
let written: { text: string; y: number }[] = [];
const nextFrame = (): void =>
  act(() => {
    for (const callback of frames.splice(0)) callback(0);
  });

/** As much of a canvas as crowds are drawn with. */
function pen(): CanvasRenderingContext2D {
  const nothing = () => undefined;
  return new Proxy({} as CanvasRenderingContext2D, {
    get: (_, key) => {
      if (key === 'fillText') return (text: string, _x: number, y: number) => written.push({ text, y });
      if (key !== 'clearRect') return nothing;
      return () => {
        drawings++;
        written = [];
      };
    },
    set: () => true,
  });
}

beforeEach(() => {
  frames = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() => pen()) as never);
  vi.stubGlobal('Path2D', vi.fn());
  laidOut();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function shown(period: { from: number; to: number } | null = null) {
  // It waits for what it fetches: only an act that is waited for lets it go on.
  const { user } = await act(async () => show(<Timeline />, { filters: { ...NO_FILTERS, period } }, MANY));
  await waitFor(() => expect(marks().length).toBeGreaterThan(3));
  await waitFor(() => expect(document.querySelector('.timeline-crowds')).not.toBeNull());
  nextFrame();
  drawings = 0;
  return user;
}

/** One move of a gesture: an end of the period pulled by a key that is held. */
const pull = (): boolean => fireEvent.keyDown(screen.getAllByRole('slider')[0]!, { key: 'ArrowRight' });

describe('ten thousand meetings', () => {
  it('are a few hundred elements, however far one looks', async () => {
    await shown();
    expect(document.querySelectorAll('.timeline *').length).toBeLessThan(600);
    act(() => setPeriod(YEARS));
    expect(document.querySelectorAll('.timeline *').length).toBeLessThan(600);
  });

  it('are drawn once a frame, however often a pointer moves in it', async () => {
    await shown(YEARS);
    for (let i = 0; i < 5; i++) pull();
    expect(drawings).toBe(0);
    nextFrame();
    expect(drawings).toBe(1);
    nextFrame();
    expect(drawings).toBe(1);
  });

  it('keep their counts in sight over the lanes, while these scroll', async () => {
    await shown(YEARS);
    const before = written;
    const scroller = document.querySelector<HTMLElement>('.timeline-body')!;
    scroller.scrollTop = 100;
    fireEvent.scroll(scroller);
    nextFrame();
    expect(written.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    expect(Math.min(...before.map(({ y }) => y))).toBeLessThan(100);
    expect(Math.min(...written.map(({ y }) => y))).toBeGreaterThan(100);
  });

  it('are drawn in the pixels of the screen, however often these change', async () => {
    const screens = new Map<string, () => void>();
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) =>
        ({
          matches: false,
          addEventListener: (_: string, told: () => void) => void screens.set(query, told),
          removeEventListener: () => void screens.delete(query),
        }) as unknown as MediaQueryList,
    );
    await shown();
    const canvas = document.querySelector<HTMLCanvasElement>('.timeline-crowds')!;
    const width = canvas.width;
    for (const [before, now] of [
      [1, 2],
      [2, 3],
    ] as const) {
      vi.stubGlobal('devicePixelRatio', now);
      act(() => screens.get(`(resolution: ${before}dppx)`)!());
      nextFrame();
      expect(canvas.width).toBe(width * now);
    }
  });

  it('keep the marks that are read aloud until the window rests, moved along as one', async () => {
    await shown(YEARS);
    const before = marks().map((m) => m.getAttribute('aria-label'));
    const group = marks().at(-1)!.parentElement!;
    expect(group.getAttribute('transform')).toBeNull();
    pull();
    expect(marks().map((m) => m.getAttribute('aria-label'))).toEqual(before);
    expect(group.getAttribute('transform')).toMatch(/^translate\(/);
    await waitFor(() => expect(group.getAttribute('transform')).toBeNull());
    expect(marks().map((m) => m.getAttribute('aria-label'))).not.toEqual(before);
  });

  it('give way at once to other data that are opened while one drags', async () => {
    const other = indexDataset(madeDataset(700));
    await shown();
    pull();
    act(() => useOwn.setState({ shown: true, data: other }));
    const named = marks().map((m) => m.getAttribute('aria-label')!);
    expect(named.filter((name) => name.includes('date inconnue')).length).toBeLessThan(2);
    const counts = named.map((name) => Number(/^(\d+) rencontres/.exec(name)?.[1] ?? 1));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(700);
    act(() => useOwn.setState({ shown: false, data: null }));
  });

  it('say how many they are and from when to when, and open into their list', async () => {
    const user = await shown(YEARS);
    const crowd = marks().at(-2)!;
    expect(crowd.getAttribute('aria-label')).toMatch(/^\d+ rencontres/);
    act(() => crowd.focus());
    await user.keyboard('{Enter}');
    const list = await screen.findByRole('dialog');
    expect(within(list).getAllByRole('button').length).toBeGreaterThan(2);
  });

  it('are zoomed to from the head of their list, as one step of Back, and the focus goes along', async () => {
    const user = await shown(YEARS);
    const crowd = marks().at(-2)!;
    act(() => crowd.focus());
    await user.keyboard('{Enter}');
    const list = await screen.findByRole('dialog');
    await user.click(within(list).getByRole('button', { name: 'Zoomer sur ces jours' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    const { from, to } = viewNow().filters.period!;
    expect(from).toBeGreaterThanOrEqual(YEARS.from);
    expect(to - from).toBeLessThan((YEARS.to - YEARS.from) / 2);
    expect(useStore.getState().commit).toBe('push');
    await waitFor(() => expect(marks()).toContain(document.activeElement));
  });

  it('are zoomed to by a double click', async () => {
    const user = await shown(YEARS);
    await user.dblClick(marks().at(-2)!);
    const { from, to } = viewNow().filters.period!;
    expect(to - from).toBeLessThan((YEARS.to - YEARS.from) / 2);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('have one tab stop, from which arrows walk, past the edge of the window too', async () => {
    const user = await shown(YEARS);
    const tabbed = marks().filter((m) => m.getAttribute('tabindex') === '0');
    expect(tabbed).toHaveLength(1);
    act(() => marks().at(-1)!.focus());
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(marks().at(-2));
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await waitFor(() => expect(viewNow().filters.period!.to).toBeGreaterThan(YEARS.to));
  });

  it('say what of them is selected', async () => {
    await shown(YEARS);
    act(() => select({ type: 'node', id: countryNode('CN') }));
    expect(marks().some((m) => /\d+ sur \d+ dans la sélection/.test(m.getAttribute('aria-label')!))).toBe(
      true,
    );
    expect(useStore.getState().view.selection).not.toBeNull();
  });
});
