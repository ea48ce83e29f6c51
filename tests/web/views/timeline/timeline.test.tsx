/** The score as a reader meets it: marks with names, the keyboard, typed dates, lanes, empty states. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset/dataset.ts';
import { NO_FILTERS, officialNode } from '../../../../src/core/query/state.ts';
import { setFilter, setHover, useStore } from '../../../../src/web/store/store.ts';
import { Timeline } from '../../../../src/web/views/timeline/Timeline.tsx';
import { readTyped } from '../../../../src/web/views/timeline/TypedDates.tsx';
import { FIXTURE } from '../../../fixtures/dataset.ts';
import { show, viewNow } from '../show.tsx';
import { choose, day, laidOut, laneList, lanes, mark, marks, period, score } from './score.ts';

const CROWDED: Dataset = {
  ...FIXTURE,
  notices: [],
  meetings: Array.from({ length: 40 }, (_, i) => ({ ...FIXTURE.meetings[0]!, id: `m${i}`, order: i })),
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the score', () => {
  it('has a mark for every meeting, the undated at the left, named by who, when, where, status and k of n', () => {
    show(<Timeline />);
    expect(marks()).toHaveLength(10);
    expect(marks()[0]!.getAttribute('aria-label')).toBe(
      "Tomás Areias et Japon, date inconnue, Tenue; Tomás Areias : ministre de l'Intérieur, Portugal – 1 sur 10",
    );
    expect(mark(/Beat Zurlinden, 12 mars 2019/).getAttribute('aria-label')).toBe(
      'Ingrid Halvdal et Beat Zurlinden, 12 mars 2019, Lisbonne, Portugal, Tenue; ' +
        'Ingrid Halvdal : ministre de la Justice, Norvège; Beat Zurlinden : conseiller fédéral, Suisse – 5 sur 10',
    );
    expect(mark(/Kari Fossvik et Union/).getAttribute('aria-label')).toContain('Encadré d’un autre article');
  });

  it('has a lane for each country, official or topic, as the reader chooses', async () => {
    const { user } = show(<Timeline />);
    expect(lanes()).toEqual(['Norvège', 'Japon', 'Portugal', 'Suisse', 'Union européenne']);
    await choose(user, 'responsable');
    expect(lanes().some((title) => title.startsWith('Kari Fossvik'))).toBe(true);
    expect(lanes().at(-1)).toBe('Sans nom');
    await choose(user, 'thème');
    expect(lanes()).toEqual(['Coopération policière', 'Asile', 'Sans thème']);
    expect(viewNow().lanes).toBe('topic');
  });

  it('keeps its lanes while the period changes', () => {
    show(<Timeline />, period(day(2020, 1, 1), day(2020, 3, 31)));
    expect(marks()).toHaveLength(2);
    expect(lanes()).toHaveLength(5);
    const quiet = within(laneList())
      .getAllByRole('listitem')
      .filter((li) => li.classList.contains('is-empty'));
    expect(quiet.map((li) => li.title)).toEqual(['Portugal']);
  });

  it('selects a mark that is pressed, and clears the selection beside all marks', () => {
    show(<Timeline />);
    fireEvent.click(mark(/Tomás Areias, 12 mars/));
    expect(viewNow().selection).toEqual({ type: 'meeting', id: 'day-one' });
    expect(mark(/Tomás Areias, 12 mars/).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(score(), { clientX: 700, clientY: 5 });
    expect(viewNow().selection).toBeNull();
  });

  it('lights up the meetings of a selected official, and quiets the others', () => {
    show(<Timeline />, { selection: { type: 'node', id: officialNode('kari-fossvik-no') } });
    const lit = marks().filter((m) => m.classList.contains('is-selected'));
    expect(lit).toHaveLength(3);
    expect(marks().filter((m) => m.classList.contains('is-quiet'))).toHaveLength(7);
  });

  it('lights up what another view is on', () => {
    show(<Timeline />);
    act(() => setHover({ type: 'meeting', id: 'month' }));
    expect(mark(/juin 2019/).classList.contains('is-hovered')).toBe(true);
  });

  it('marks a doubtful date with "?" and a rough one with "~"', () => {
    show(<Timeline />);
    expect(within(mark(/29 février 2020/)).getByText('?')).toBeTruthy();
    expect(within(mark(/juin 2019/)).getByText('~')).toBeTruthy();
  });

  it('lights up only the part of a thick stem that is selected, and says how much it is', () => {
    laidOut();
    show(<Timeline />, { selection: { type: 'meeting', id: 'm3' } }, CROWDED);
    const crowd = mark(/^40 rencontres, 12 mars 2019; 1 sur 40 dans la sélection/);
    expect(crowd.classList.contains('is-selected')).toBe(false);
    expect(crowd.querySelectorAll('circle.timeline-part').length).toBeGreaterThan(0);
  });

  it('opens a thick stem into a list, from which a meeting is chosen', async () => {
    laidOut();
    const { user } = show(<Timeline />, {}, CROWDED);
    const crowd = mark(/^40 rencontres, 12 mars 2019/);
    act(() => crowd.focus());
    await user.keyboard('{Enter}');
    const list = await screen.findByRole('dialog');
    const rows = await within(list).findAllByRole('listitem');
    await user.click(within(rows[3]!).getByRole('button'));
    expect(viewNow().selection).toEqual({ type: 'meeting', id: 'm3' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps the list open where a filter leaves fewer in it, though one stood at its end', async () => {
    laidOut();
    const planned = CROWDED.meetings.map((m, i) => (i < 30 ? { ...m, status: 'planned' as const } : m));
    const { user } = show(<Timeline />, {}, { ...CROWDED, meetings: planned });
    act(() => mark(/^40 rencontres/).focus());
    await user.keyboard('{Enter}');
    const list = await screen.findByRole('dialog');
    await user.keyboard('{End}');
    await waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe('39'));
    act(() => setFilter('status', ['planned']));
    expect(list.querySelector('[data-row="29"]')?.getAttribute('tabindex')).toBe('0');
  });
});

describe('the keyboard on the score', () => {
  it('has one tab stop, from which arrows walk', async () => {
    const { user } = show(<Timeline />);
    expect(marks().filter((m) => m.tabIndex === 0)).toHaveLength(1);
    act(() => marks()[0]!.focus());
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(mark(/Tomás Areias, 12 mars/));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(mark(/Beat Zurlinden, 12 mars/));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(marks().at(-1));
    expect(marks().filter((m) => m.tabIndex === 0)).toEqual([marks().at(-1)]);
  });

  it('tells the other views which mark it is on', async () => {
    const { user } = show(<Timeline />);
    act(() => marks()[0]!.focus());
    await user.keyboard('{End}');
    expect(useStore.getState().hover).toEqual({ type: 'meeting', id: 'teaser' });
  });

  it('selects with Enter and clears with Escape', async () => {
    const { user } = show(<Timeline />);
    act(() => mark(/juin 2019/).focus());
    await user.keyboard('{Enter}');
    expect(viewNow().selection).toEqual({ type: 'meeting', id: 'month' });
    await user.keyboard('{Escape}');
    expect(viewNow().selection).toBeNull();
  });

  it('walks on past the edge of the window, which comes along', async () => {
    const { user } = show(<Timeline />, period(day(2019, 3, 1), day(2019, 3, 31)));
    act(() => marks().at(-1)!.focus());
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(mark(/juin 2019/));
    expect(viewNow().filters.period!.from).toBeGreaterThan(day(2019, 3, 31));
  });

  it('leaves keys alone that belong to others', () => {
    show(<Timeline />);
    act(() => marks()[0]!.focus());
    expect(fireEvent.keyDown(marks()[0]!, { key: 'x' })).toBe(true);
    expect(fireEvent.keyDown(marks()[0]!, { key: 'ArrowRight', ctrlKey: true })).toBe(true);
  });
});

describe('the window by buttons, dates and sliders', () => {
  it('says the days of the data while nothing narrows it', () => {
    show(<Timeline />);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Premier jour' }).value).toBe('2018-01-01');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Dernier jour' }).value).toBe('2020-02-29');
  });

  it('takes a typed year, month or day', async () => {
    const { user } = show(<Timeline />);
    const from = screen.getByRole('textbox', { name: 'Premier jour' });
    await user.clear(from);
    await user.type(from, '2019{Enter}');
    const to = screen.getByRole('textbox', { name: 'Dernier jour' });
    await user.clear(to);
    await user.type(to, '2019-03{Enter}');
    expect(viewNow().filters.period).toEqual({ from: day(2019, 1, 1), to: day(2019, 3, 31) });
    expect(marks()).toHaveLength(3);
  });

  it('leaves the other end where it is said to be: at the last day of the data, not in the air beyond it', async () => {
    const { user } = show(<Timeline />);
    const [from, to] = screen.getAllByRole<HTMLInputElement>('textbox', { name: /jour$/ });
    await user.clear(from!);
    await user.type(from!, '2019{Enter}');
    expect(viewNow().filters.period).toEqual({ from: day(2019, 1, 1), to: day(2020, 2, 29) });
    await user.clear(to!);
    await user.type(to!, '2019-03{Enter}');
    await user.clear(to!);
    await user.type(to!, '{Enter}');
    expect(viewNow().filters.period).toEqual({ from: day(2019, 1, 1), to: day(2020, 2, 29) });
    await user.clear(from!);
    await user.type(from!, '{Enter}');
    expect(viewNow().filters.period).toBeNull();
  });

  it('says what is wrong with a date, and changes nothing', async () => {
    const { user } = show(<Timeline />);
    const from = screen.getByRole('textbox', { name: 'Premier jour' });
    await user.clear(from);
    await user.type(from, '2019-13{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('2015-10-24');
    expect(viewNow().filters.period).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so where a typed date lies beyond the data', async () => {
    const { user } = show(<Timeline />);
    const from = screen.getByRole<HTMLInputElement>('textbox', { name: 'Premier jour' });
    await user.clear(from);
    await user.type(from, '1990{Enter}');
    expect(screen.getByText(/^Limité au .* 2017$/)).toBeTruthy();
    await user.clear(from);
    expect(screen.queryByText(/^Limité/)).toBeNull();
  });

  it('zooms in and out about the middle, and shows everything again', async () => {
    const { user } = show(<Timeline />);
    await user.click(screen.getByRole('button', { name: 'Agrandir la frise' }));
    const near = viewNow().filters.period!;
    expect(near.to - near.from).toBeLessThan(600);
    await user.click(screen.getByRole('button', { name: 'Tout' }));
    expect(viewNow().filters.period).toBeNull();
  });

  it('fits what is selected', async () => {
    const { user } = show(<Timeline />, { selection: { type: 'meeting', id: 'range' } });
    await user.click(screen.getByRole('button', { name: 'Cadrer' }));
    const { from, to } = viewNow().filters.period!;
    expect([from, to]).toEqual([day(2019, 8, 31), day(2019, 9, 7)]);
  });

  it('moves each end of the period by keys, said in words', () => {
    show(<Timeline />);
    const start = screen.getByRole('slider', { name: 'Début de la période' });
    fireEvent.keyDown(start, { key: 'PageUp' });
    const { from, to } = viewNow().filters.period!;
    expect(to - from).toBeLessThan(800);
    expect(start.getAttribute('aria-valuetext')).toMatch(/2018$/);
    expect(Number(start.getAttribute('aria-valuenow'))).toBe(from);
    fireEvent.keyDown(start, { key: 'Home' });
    expect(viewNow().filters.period).toBeNull();
  });

  it('leaves the plain wheel to the page', () => {
    show(<Timeline />);
    expect(fireEvent.wheel(score(), { deltaY: 100 })).toBe(true);
    expect(viewNow().filters.period).toBeNull();
  });
});

describe('reading a typed date', () => {
  it('takes the first day at the beginning and the last at the end', () => {
    expect(readTyped(' 2019-02 ', 'from')).toBe(day(2019, 2, 1));
    expect(readTyped('2019-02', 'to')).toBe(day(2019, 2, 28));
    expect(readTyped('', 'to')).toBeNull();
    for (const wrong of ['2019-02-30', '19', '[2019..]', 'mars'])
      expect(readTyped(wrong, 'to')).toBeUndefined();
  });
});

describe('when there is nothing to show', () => {
  it('offers the whole period where the period is empty', async () => {
    const { user } = show(<Timeline />, period(day(2018, 12, 31) + 20, day(2019, 2, 1)));
    await user.click(screen.getByRole('button', { name: 'Montrer toute la période' }));
    expect(marks()).toHaveLength(10);
  });

  it('says that no meeting matches', () => {
    show(<Timeline />, { filters: { ...NO_FILTERS, search: 'zzz' } });
    expect(screen.getByText('Aucune rencontre ne correspond à ces filtres.')).toBeTruthy();
  });

  it('keeps the tray where nothing is dated', () => {
    const undated = FIXTURE.meetings.filter((m) => m.id === 'no-date');
    show(<Timeline />, {}, { ...FIXTURE, meetings: undated, notices: [] });
    expect(marks()).toHaveLength(1);
    expect(screen.getByText(/Aucune de ces rencontres n’est datée/)).toBeTruthy();
    expect(screen.queryByRole('slider')).toBeNull();
  });
});
