/** The map: places by pointer, by keyboard and in words. */
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset/dataset.ts';
import { NO_FILTERS, type ViewState } from '../../../../src/core/query/state.ts';
import { setFilter, useStore } from '../../../../src/web/store/store.ts';
import { type Atlas, NO_ATLAS } from '../../../../src/core/picture/map/atlas.ts';
import { MapView } from '../../../../src/web/views/map/MapView.tsx';
import { FIXTURE } from '../../../fixtures/dataset.ts';
import { show, viewNow } from '../show.tsx';

/** Land is not needed to find one's way between places. */
const ATLAS: Atlas = { ...NO_ATLAS };

const open = (state: Partial<ViewState> = {}, dataset: Dataset = FIXTURE) =>
  show(<MapView atlas={ATLAS} />, state, dataset);
const place = (name: RegExp) => within(screen.getByRole('application')).getByRole('button', { name });
const focused = () => document.activeElement?.getAttribute('aria-label');

const TWO_NEAR: Dataset = {
  ...FIXTURE,
  cities: [
    ...FIXTURE.cities,
    { id: 'near-pt', names: { fr: 'Tout-Près', en: 'Near-By', vi: 'Gần' }, country: 'PT', at: [38.7, -9.2] },
  ],
  meetings: FIXTURE.meetings.map((m) =>
    m.id === 'day-two' ? { ...m, place: { ...m.place!, city: 'near-pt' } } : m,
  ),
};

describe('the map', () => {
  it('says what it holds, and of each place how many meetings it had', () => {
    open();
    expect(screen.getByRole('application').getAttribute('aria-label')).toBe('Carte : 2 lieux de rencontre');
    expect(place(/^Lisbonne, Portugal, 3 rencontres, 1 sur 2$/)).toBeTruthy();
    expect(place(/^Oslo, Norvège, 2 rencontres, 2 sur 2$/)).toBeTruthy();
  });

  it('holds only the places of the visible meetings', () => {
    open({ filters: { ...NO_FILTERS, status: ['planned'] } });
    expect(place(/^Oslo/)).toBeTruthy();
    expect(within(screen.getByRole('application')).queryByRole('button', { name: /Lisbonne/ })).toBeNull();
    act(() => setFilter('search', 'zzzz'));
    expect(screen.getByText('Aucun lieu parmi les rencontres affichées.')).toBeTruthy();
  });

  it('chooses the place that is pressed, and lights up where the chosen meetings were', async () => {
    const { user } = open();
    await user.click(place(/^Oslo/));
    expect(viewNow().selection).toEqual({ type: 'place', id: 'oslo-no' });
    expect(place(/^Oslo/).getAttribute('aria-pressed')).toBe('true');
    act(() => useStore.setState({ hover: { type: 'meeting', id: 'day-one' } }));
    expect(place(/^Lisbonne/).dataset['light']).toBe('hovered');
  });

  it('lights up in the other views the place under the pointer', async () => {
    const { user } = open();
    await user.hover(place(/^Oslo/));
    expect(useStore.getState().hover).toEqual({ type: 'place', id: 'oslo-no' });
  });

  it('opens a circle of several places into a list', async () => {
    const { user } = open({}, TWO_NEAR);
    await user.click(place(/^2 lieux, dont Lisbonne, Portugal : 3 rencontres/));
    const list = await screen.findByRole('dialog', { name: '2 lieux ici' });
    await user.click(within(list).getByRole('button', { name: 'Tout-Près, Portugal : 1 rencontre' }));
    expect(viewNow().selection).toEqual({ type: 'place', id: 'near-pt' });
  });
});

describe('the map by keyboard', () => {
  it('is one tab stop, from which arrows lead to the nearest place', async () => {
    const { user } = open();
    await user.tab();
    expect(focused()).toMatch(/^Lisbonne/);
    await user.keyboard('{ArrowUp}');
    expect(focused()).toMatch(/^Oslo/);
    await user.keyboard('{Enter}');
    expect(viewNow().selection).toEqual({ type: 'place', id: 'oslo-no' });
    await user.keyboard('{Escape}');
    expect(viewNow().selection).toBeNull();
  });

  it('keeps the focus on a place while one zooms', async () => {
    const { user } = open({}, TWO_NEAR);
    await user.tab();
    await user.keyboard('{ArrowUp}+++{-}0');
    expect(focused()).toMatch(/^Oslo/);
  });
});

describe('the places in words', () => {
  it('count those on the map and what has no point on it', async () => {
    const { user } = open();
    await user.click(
      screen.getByRole('button', { name: 'Lieux en toutes lettres (5 rencontres sans point)' }),
    );
    const panel = await screen.findByRole('dialog', { name: 'Sur la carte' });
    expect(
      within(panel)
        .getAllByRole('button')
        .map((b) => b.textContent),
    ).toEqual(['Lisbonne, Portugal : 3 rencontres', 'Oslo, Norvège : 2 rencontres']);
    expect(within(panel).getByText('Lieu non dit : 5 rencontres')).toBeTruthy();
  });
});
