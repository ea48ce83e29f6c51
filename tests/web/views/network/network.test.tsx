import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTERS, type ViewState } from '../../../../src/core/query/state.ts';
import { useStore } from '../../../../src/web/store/store.ts';
import { NetworkView } from '../../../../src/web/views/network/NetworkView.tsx';
import type { Draw } from '../../../../src/web/views/network/drawing.ts';
import { show, viewNow } from '../show.tsx';

/** No canvas here: what is tested is all that does not need one. */
const draw: Draw = () => ({
  look: () => undefined,
  show: () => undefined,
  camera: () => ({ x: 0, y: 0, zoom: 1 }),
  moveTo: () => undefined,
  resize: () => undefined,
  touch: () => undefined,
  destroy: () => undefined,
});

const open = (state: Partial<ViewState> = {}) => show(<NetworkView draw={draw} />, state);
const focusOn = (name: RegExp) => screen.getByRole('button', { name }).focus();
const focused = () => document.activeElement?.getAttribute('aria-label');

describe('the network', () => {
  beforeEach(() => {
    // happy-dom has no fonts to wait for.
    Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
  });

  it('names itself with what it holds, and is one stop of the Tab key', () => {
    open();
    const stage = screen.getByRole('application');
    expect(stage.getAttribute('aria-label')).toMatch(/5 pays ou organisations, 5 responsables, \d+ liens/);
    expect(
      within(stage)
        .getAllByRole('button')
        .filter((b) => b.tabIndex === 0),
    ).toHaveLength(1);
  });

  it('says of each node who it is, for which country, and in how many meetings', () => {
    open();
    expect(screen.getByRole('button', { name: 'Ingrid Halvdal, Norvège, 4 rencontres' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Union européenne, 2 rencontres' })).toBeTruthy();
  });

  it('holds only the nodes that pass the filters', () => {
    open({ filters: { ...NO_FILTERS, status: ['planned'] } });
    expect(within(screen.getByRole('application')).queryByRole('button', { name: /Ingrid/ })).toBeNull();
    expect(within(screen.getByRole('application')).getAllByRole('button')).toHaveLength(5);
  });

  it('stands empty where nothing passes the filters', () => {
    open({ filters: { ...NO_FILTERS, search: 'zzzz' } });
    expect(within(screen.getByRole('application')).queryAllByRole('button')).toEqual([]);
  });

  it('lights up in the other views the node that has the focus', () => {
    open();
    focusOn(/^Portugal/);
    expect(useStore.getState().hover).toEqual({ type: 'node', id: 'c:PT' });
  });

  it('walks to a neighbour with an arrow and says which of how many it is', async () => {
    const { user } = open();
    focusOn(/^Portugal/);
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Tomás Areias, Portugal, 3 rencontres');
    expect(screen.getByText(/^Voisin \d sur \d de Portugal$/)).toBeTruthy();
  });

  it('walks round the neighbours of a node with Page Down, and back with Page Up', async () => {
    const { user } = open();
    focusOn(/^Beat/);
    await user.keyboard('{PageDown}');
    const first = focused();
    await user.keyboard('{PageDown}');
    expect(focused()).not.toBe(first);
    await user.keyboard('{PageUp}');
    expect(focused()).toBe(first);
  });

  it('finds a name by its first letters, whatever their accents', async () => {
    const { user } = open();
    focusOn(/^Portugal/);
    await user.keyboard('tomas');
    expect(focused()).toMatch(/^Tomás/);
  });

  it('chooses with Enter and clears with Escape', async () => {
    const { user } = open();
    focusOn(/^Portugal/);
    await user.keyboard('{Enter}');
    expect(viewNow().selection).toEqual({ type: 'node', id: 'c:PT' });
    expect(screen.getByRole('button', { name: /^Portugal/ }).getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('{Escape}');
    expect(viewNow().selection).toBeNull();
  });

  it('chooses the tie just followed with Shift and Enter', async () => {
    const { user } = open();
    focusOn(/^Portugal/);
    await user.keyboard('{ArrowDown}{Shift>}{Enter}{/Shift}');
    expect(viewNow().selection).toEqual({ type: 'tie', pair: ['c:PT', 'o:tomas-areias-pt'] });
  });

  it('leaves keys with Ctrl or ⌘ to the browser', async () => {
    const { user } = open({ camera: { x: 1, y: 2, zoom: 3 } });
    focusOn(/^Portugal/);
    await user.keyboard('{Control>}0{/Control}');
    expect(viewNow().camera).not.toBeNull();
    await user.keyboard('0');
    expect(viewNow().camera).toBeNull();
  });

  it('turns what is chosen into a filter', async () => {
    const { user } = open({ selection: { type: 'node', id: 'c:PT' } });
    await user.click(screen.getByRole('button', { name: 'Seulement ces rencontres' }));
    expect(viewNow().filters.country).toEqual(['PT']);
  });

  it('turns a meeting of two into all the meetings of these two', async () => {
    const { user } = open({ selection: { type: 'meeting', id: 'day-one' } });
    await user.click(screen.getByRole('button', { name: 'Seulement leurs rencontres' }));
    expect(viewNow().filters.between).toEqual(['o:ingrid-halvdal-no', 'o:tomas-areias-pt']);
  });

  it('tells every tie in words, and which no article reports as held', async () => {
    const { user } = open();
    await user.click(screen.getByText('Liens en mots'));
    await waitFor(() =>
      expect(screen.getByText(/^Ingrid Halvdal – Tomás Areias : 1 rencontre$/)).toBeTruthy(),
    );
    const unsure = screen.getByText(/^Beat Zurlinden – Yuki Amanoda : 1 rencontre, démentie$/);
    await user.click(unsure);
    expect(viewNow().selection).toEqual({
      type: 'tie',
      pair: ['o:beat-zurlinden-ch', 'o:yuki-amanoda-jp'],
    });
  });
});
