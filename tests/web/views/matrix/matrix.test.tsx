/** The matrix: who met whom, by pointer and by keyboard. */
import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTERS, type ViewState } from '../../../../src/core/query/state.ts';
import { setFilter, useStore } from '../../../../src/web/store/store.ts';
import { Matrix } from '../../../../src/web/views/matrix/Matrix.tsx';
import { show, viewNow } from '../show.tsx';

// There is no layout here: the box is 900 by 600 px.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(900);
});

const open = (state: Partial<ViewState> = {}) => show(<Matrix />, state);
const cell = (name: RegExp) => screen.getAllByRole('gridcell', { name })[0]!;
const focused = () => document.activeElement?.getAttribute('aria-label');

describe('the matrix', () => {
  it('says how many it sets side by side, and of each pair how often they met and in which row', () => {
    open();
    const grid = screen.getByRole('grid', { name: /5 pays ou organisations/ });
    expect(grid.getAttribute('aria-rowcount')).toBe('6');
    expect(cell(/^Norvège et Portugal : 2 rencontres, ligne 1 sur 5$/).textContent).toBe('2');
    expect(cell(/^Norvège et Suisse : 1 rencontre, ligne 1 sur 5$/)).toBeTruthy();
    expect(cell(/^Portugal et Union européenne : 1 rencontre, seulement prévue/)).toBeTruthy();
    expect(cell(/^Suisse et Union européenne : aucune rencontre/).textContent).toBe('');
  });

  it('draws hollow what no article itself reports as held', () => {
    open();
    expect(cell(/^Norvège et Japon/).querySelector('.matrix-hollow')).toBeTruthy();
    expect(cell(/^Norvège et Suisse/).querySelector('.matrix-hollow')).toBeNull();
  });

  it('chooses the tie of a cell and the node of a heading', async () => {
    const { user } = open();
    await user.click(cell(/^Portugal et Norvège/));
    expect(viewNow().selection).toEqual({ type: 'tie', pair: ['c:NO', 'c:PT'] });
    expect(cell(/^Norvège et Portugal/).getAttribute('aria-selected')).toBe('true');
    await user.click(screen.getByRole('columnheader', { name: /^Japon/ }));
    expect(viewNow().selection).toEqual({ type: 'node', id: 'c:JP' });
    await user.click(cell(/^Suisse et Union européenne/));
    expect(viewNow().selection).toEqual({ type: 'node', id: 'c:JP' });
  });

  it('lights up in the other views the tie under the pointer, and lights up what they point at', async () => {
    const { user } = open();
    await user.hover(cell(/^Portugal et Norvège/));
    expect(useStore.getState().hover).toEqual({ type: 'tie', pair: ['c:NO', 'c:PT'] });
    act(() => useStore.setState({ hover: { type: 'meeting', id: 'year' } }));
    expect(cell(/^Norvège et Japon/).dataset['light']).toBe('hovered');
  });

  it('compares officials when asked to', async () => {
    const { user } = open();
    await user.click(screen.getByRole('radio', { name: 'Responsables' }));
    expect(viewNow().matrix).toBe('official');
    expect(
      screen.getByRole('rowheader', { name: /^Ingrid Halvdal, Norvège, 4 rencontres, ligne 1/ }),
    ).toBeTruthy();
    expect(cell(/^Ingrid Halvdal et Yuki Amanoda : 1 rencontre, annulée/)).toBeTruthy();
  });

  it('says so where nobody met anybody', () => {
    open({ matrix: 'official', filters: { ...NO_FILTERS, status: ['past'] } });
    expect(screen.queryByRole('grid')).toBeNull();
    expect(
      screen.getByText(/Aucune des rencontres affichées ne réunit deux responsables nommés/),
    ).toBeTruthy();
  });
});

describe('the matrix by keyboard', () => {
  it('is one tab stop, from which arrows lead to every cell', async () => {
    const { user } = open();
    await user.tab();
    expect(focused()).toMatch(/^Norvège, .*ligne 1 sur 5$/);
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(focused()).toMatch(/^Norvège et Portugal : 2 rencontres/);
    await user.keyboard('{Enter}');
    expect(viewNow().selection).toEqual({ type: 'tie', pair: ['c:NO', 'c:PT'] });
    await user.keyboard('{Escape}');
    expect(viewNow().selection).toBeNull();
    await user.keyboard('{Home}{ArrowDown}{Enter}');
    expect(viewNow().selection).toEqual({ type: 'node', id: 'c:JP' });
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('keeps a tab stop when a filter takes its row away', async () => {
    const { user } = open();
    await user.tab();
    await user.keyboard('{Control>}{End}{/Control}');
    act(() => setFilter('country', ['CH']));
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });
});
