/** What stands around the score: lanes arranged and pinned, time that plays, vague dates, articles, events. */
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset/dataset.ts';
import { setFilter, setHover, useStore } from '../../../../src/web/store/store.ts';
import { Timeline } from '../../../../src/web/views/timeline/Timeline.tsx';
import { FIXTURE } from '../../../fixtures/dataset.ts';
import { show, viewNow } from '../show.tsx';
import { choose, day, laidOut, laneList, lanes, mark, marks, period } from './score.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Sixty people, each met once, a day apart. */
const CROWD_OF_NAMES: Dataset = {
  ...FIXTURE,
  notices: [],
  officials: Array.from({ length: 60 }, (_, i) => ({
    ...FIXTURE.officials[0]!,
    id: `p${i}`,
    name: `Personne ${i}`,
  })),
  meetings: Array.from({ length: 60 }, (_, i) => ({
    ...FIXTURE.meetings[0]!,
    id: `m${i}`,
    order: i,
    date: { edtf: `20${String(10 + Math.floor(i / 6))}-0${(i % 6) + 1}-15`, basis: 'stated', said: null },
    participants: [{ ...FIXTURE.meetings[0]!.participants[0]!, official: `p${i}` }],
  })),
};

/** After September 2019 the director of the police is a minister. */
const PROMOTED: Dataset = {
  ...FIXTURE,
  meetings: FIXTURE.meetings.map((m) =>
    m.id === 'range'
      ? m
      : {
          ...m,
          participants: m.participants.map((p) =>
            p.official === 'kari-fossvik-no' ? { ...p, role: 'ministre' } : p,
          ),
        },
  ),
};

const CONFERENCE: Dataset = {
  ...FIXTURE,
  events: [{ id: 'nord', name: 'Dialogue du Nord' }],
  meetings: FIXTURE.meetings.map((m) => ({ ...m, event: m.date.edtf === '2019-03-12' ? 'nord' : null })),
};

describe('the lanes as the reader wants them', () => {
  it('stand in the order chosen', async () => {
    const { user } = show(<Timeline />);
    await choose(user, 'par nom');
    expect(lanes()).toEqual(['Japon', 'Norvège', 'Portugal', 'Suisse', 'Union européenne']);
    expect(viewNow().laneOrder).toBe('name');
    await choose(user, 'par première rencontre');
    expect(viewNow().laneOrder).toBe('first');
  });

  it('stand first when pinned, and stay when nothing of them is left', async () => {
    const { user } = show(<Timeline />);
    const pin = screen.getByRole('button', { name: 'Épingler Suisse' });
    await user.click(pin);
    expect(lanes()[0]).toBe('Suisse');
    expect(screen.getByRole('button', { name: 'Épingler Suisse' }).getAttribute('aria-pressed')).toBe('true');
    act(() => setFilter('country', ['EU']));
    expect(lanes()).toEqual(['Suisse', 'Union européenne', 'Norvège', 'Portugal']);
    await user.click(screen.getByRole('button', { name: 'Épingler Suisse' }));
    expect(lanes()).not.toContain('Suisse');
  });

  it('are one tab stop, from which arrows walk', async () => {
    const { user } = show(<Timeline />);
    const pins = () => within(laneList()).getAllByRole('button');
    expect(pins().filter((b) => b.tabIndex === 0)).toHaveLength(1);
    act(() => pins()[0]!.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(pins()[2]);
    await user.keyboard('{End}{Enter}');
    expect(viewNow().pinned).toEqual(['EU']);
  });

  it('fold those least met into one, which opens', async () => {
    const { user } = show(<Timeline />, { lanes: 'official' }, CROWD_OF_NAMES);
    expect(lanes()).toHaveLength(21);
    expect(lanes().at(-1)).toBe('40 autres');
    expect(marks()).toHaveLength(60);
    await user.click(screen.getByRole('button', { name: /^Montrer plus de lignes/ }));
    expect(lanes()).toHaveLength(60);
    await user.click(screen.getByRole('button', { name: 'Montrer moins de lignes' }));
    expect(lanes()).toHaveLength(21);
  });

  it('say the role held at the meeting that is pointed at, else at the last on view', () => {
    show(<Timeline />, { lanes: 'official' }, PROMOTED);
    const kari = () => lanes().find((title) => title.startsWith('Kari Fossvik'));
    expect(kari()).toMatch(/^Kari Fossvik : ministre/);
    act(() => setHover({ type: 'meeting', id: 'range' }));
    expect(kari()).toMatch(/^Kari Fossvik : directrice de la police \(2.*septembre 2019\)/);
  });
});

describe('time that plays', () => {
  it('grows from the beginning by as many meetings a step, and stops at a key', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user } = show(<Timeline />);
    await user.click(screen.getByRole('button', { name: 'Lire dans le temps' }));
    const first = viewNow().filters.period!;
    act(() => vi.advanceTimersByTime(700));
    const second = viewNow().filters.period!;
    expect(second.from).toBe(first.from);
    expect(second.to).toBeGreaterThan(first.to);
    await user.keyboard('{Shift}');
    const stopped = viewNow().filters.period!;
    expect(screen.getByRole('button', { name: 'Lire dans le temps' })).toBeTruthy();
    act(() => vi.advanceTimersByTime(3000));
    expect(viewNow().filters.period).toEqual(stopped);
    expect(useStore.getState().commit).toBe('push');
  });

  it('ends where all is shown', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user } = show(<Timeline />);
    await user.click(screen.getByRole('button', { name: 'Lire dans le temps' }));
    for (let step = 0; step < 30; step++) act(() => vi.advanceTimersByTime(650));
    expect(viewNow().filters.period).toBeNull();
    expect(screen.getByRole('button', { name: 'Lire dans le temps' })).toBeTruthy();
  });

  it('goes by steps alone where motion is not wanted', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
      return Object.assign(new EventTarget(), {
        matches: query.includes('reduced-motion'),
      }) as MediaQueryList;
    });
    const { user } = show(<Timeline />);
    expect(screen.queryByRole('button', { name: 'Lire dans le temps' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Avancer dans le temps' }));
    const first = viewNow().filters.period!;
    await user.click(screen.getByRole('button', { name: 'Avancer dans le temps' }));
    expect(viewNow().filters.period!.to).toBeGreaterThan(first.to);
    await user.click(screen.getByRole('button', { name: 'Reculer dans le temps' }));
    expect(viewNow().filters.period).toEqual(first);
  });
});

describe('what stands around the score', () => {
  it('chooses whether a vague date must lie in the period, and says what that means', async () => {
    const { user } = show(<Timeline />, period(day(2019, 6, 10), day(2019, 12, 31)));
    expect(mark(/vers juin 2019/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Dates vagues : possibles' }));
    const certain = await screen.findByRole('menuitemradio', { name: /^certaines/ });
    expect(certain.textContent).toContain('sûrement');
    await user.click(certain);
    expect(viewNow().filters.dates).toBe('certain');
    expect(marks().some((m) => m.getAttribute('aria-label')!.includes('vers juin 2019'))).toBe(false);
  });

  it('tells how many articles there are, and that none means nothing', () => {
    show(<Timeline />);
    const said = screen.getByRole('img', { name: /article/ }).getAttribute('aria-label');
    expect(said).toMatch(
      /^\d+ articles? datés?, \d+ sans date\. Pas d’article ne veut pas dire pas de rencontre\.$/,
    );
  });

  it('draws a bracket over the meetings of an event, which lights them and opens their list', async () => {
    laidOut();
    const { user } = show(<Timeline />, {}, CONFERENCE);
    const bracket = screen.getByRole('button', { name: /^Dialogue du Nord, 3 rencontres, 12 mars 2019$/ });
    act(() => bracket.focus());
    expect(marks().filter((m) => m.classList.contains('is-hovered'))).toHaveLength(3);
    await user.keyboard('{Enter}');
    const list = await screen.findByRole('dialog', { name: 'Dialogue du Nord' });
    expect(await within(list).findAllByRole('button')).toHaveLength(3);
    await user.click(within(list).getAllByRole('button')[0]!);
    expect(viewNow().selection).toEqual({ type: 'meeting', id: 'day-one' });
  });
});
