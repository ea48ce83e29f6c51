import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { INITIAL_VIEW } from '../../../src/core/query/state.ts';
import { Columns } from '../../../src/web/app/Columns.tsx';
import { Frame } from '../../../src/web/app/Frame.tsx';
import { Pages } from '../../../src/web/app/Pages.tsx';
import { selectMeeting, showSaved, showView } from '../../../src/web/store/store.ts';
import { show, viewNow } from '../views/show.tsx';
// The parts that the page fetches when they are first shown: here already, so that no test waits for them.
import '../../../src/web/app/Legend.tsx';
import '../../../src/web/app/Sheet.tsx';
import '../../../src/web/views/table/Table.tsx';

// Cytoscape needs a canvas, that this browser of the tests has not; where the network stands is all that counts here.
vi.mock('../../../src/web/views/network/Network.tsx', () => ({ Network: () => <p>the network</p> }));

beforeEach(() => void vi.stubGlobal('scrollTo', () => undefined));

const views = () => ({
  timeline:
    screen.queryByRole('region', { name: 'Chronologie des rencontres' }) ??
    document.querySelector('.timeline'),
  network: screen.queryByText('the network'),
  table: screen.queryByRole('table'),
});
const shown = () =>
  Object.entries(views())
    .filter(([, found]) => found)
    .map(([name]) => name);
const page = (name: string) => screen.getByRole('radio', { name });

describe('on a phone', () => {
  it('one view is drawn at a time, the timeline first', async () => {
    const { user } = show(<Pages />);
    expect(shown()).toEqual(['timeline']);
    await user.click(page('Réseau'));
    await screen.findByText('the network');
    expect(shown()).toEqual(['network']);
    await user.click(page('Liste'));
    await screen.findByRole('table');
    expect(shown()).toEqual(['table']);
    expect(viewNow().face).toBe('table');
    await user.click(page('Frise'));
    expect(shown()).toEqual(['timeline']);
  });

  it('a link that names a face opens it', async () => {
    show(<Pages />, { face: 'table' });
    await screen.findByRole('table');
    expect(shown()).toEqual(['table']);
  });

  it('the network has a place in the link too, and opens from it', async () => {
    const { user } = show(<Pages />);
    await user.click(page('Réseau'));
    expect(viewNow().face).toBe('network');
    show(<Pages />, { face: 'network' });
    await screen.findByText('the network');
    expect(shown()).toEqual(['network']);
  });

  it('a step of Back to where one began shows the timeline', async () => {
    const { user } = show(<Pages />);
    await user.click(page('Liste'));
    act(() => showView(INITIAL_VIEW));
    expect(shown()).toEqual(['timeline']);
  });

  it('what is chosen is a page of its own, with the way back under the focus', async () => {
    const { user } = show(<Pages />);
    act(() => selectMeeting('day-one'));
    expect(shown()).toEqual([]);
    const back = screen.getByRole('button', { name: 'Retour' });
    expect(document.activeElement).toBe(back);
    await user.click(back);
    expect(viewNow().selection).toBeNull();
    expect(shown()).toEqual(['timeline']);
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('a step of a story that selects something shows its view; the detail is a press away, and Back stays in the step', async () => {
    const { user } = show(<Pages />);
    const place = { id: 'north', step: 1, away: false };
    act(() => showSaved({ ...INITIAL_VIEW, selection: { type: 'meeting', id: 'day-one' } }, place));
    expect(shown()).toEqual(['timeline']);
    await user.click(screen.getByRole('button', { name: 'Voir le détail de la sélection' }));
    expect(shown()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Retour' }));
    expect(shown()).toEqual(['timeline']);
    expect(viewNow().story).toEqual(place);
    expect(viewNow().selection).not.toBeNull();
    await user.click(page('Liste'));
    expect(viewNow().story?.away).toBe(true);
    await screen.findByRole('table');
    expect(shown()).toEqual(['table']);
    act(() => selectMeeting('day-two'));
    expect(shown()).toEqual([]);
  });

  it('the filters lie in a sheet, that Escape closes', async () => {
    const { user } = show(<Pages />);
    await user.click(screen.getByRole('button', { name: 'Filtres' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Filtres' }));
    await user.click(sheet.getByRole('checkbox', { name: /Norvège/ }));
    expect(viewNow().filters.country).toEqual(['NO']);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Filtres (1)' })).toBeDefined();
  });
});

describe('on a wide screen', () => {
  it('filters, a face, the timeline and the detail stand side by side', async () => {
    show(<Columns width="desktop" />);
    await screen.findByText('the network');
    expect(shown()).toEqual(['timeline', 'network']);
    expect(screen.getByRole('complementary', { name: 'Filtres' })).toBeDefined();
    expect(screen.getByRole('complementary', { name: 'Détail' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Filtres' })).toBeNull();
  });

  it('a link that names the timeline shows it beside the network', async () => {
    show(<Columns width="desktop" />, { face: 'timeline' });
    await screen.findByText('the network');
    expect(shown()).toEqual(['timeline', 'network']);
  });

  it('another face takes the place of the first', async () => {
    const { user } = show(<Columns width="desktop" />);
    await user.click(screen.getByRole('radio', { name: 'Tableau' }));
    await screen.findByRole('table');
    expect(shown()).toEqual(['timeline', 'table']);
  });
});

describe('the legend', () => {
  it('explains the signs of both views, from either of them', async () => {
    const { user } = show(<Frame />);
    await user.click(screen.getByRole('button', { name: 'Légende' }));
    const legend = within(await screen.findByRole('dialog', { name: 'Légende' }));
    expect(legend.getByText(/^Date vague/)).toBeDefined();
    expect(legend.getByText(/^Deux responsables/)).toBeDefined();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Légende');
  });
});

describe('the legend in another language', () => {
  it('names the undated as the timeline beside it does', async () => {
    const { user } = show(<Frame />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Langue' }), 'en');
    await user.click(await screen.findByRole('button', { name: 'Legend' }));
    const legend = within(await screen.findByRole('dialog', { name: 'Legend' }));
    expect(legend.getByText('n. d.')).toBeDefined();
  });
});

describe('in between', () => {
  it('the detail lies over the views only while something is chosen', async () => {
    const { user } = show(<Columns width="tablet" />);
    expect(screen.queryByRole('complementary', { name: 'Détail' })).toBeNull();
    act(() => selectMeeting('day-one'));
    const detail = within(screen.getByRole('complementary', { name: 'Détail' }));
    await user.click(detail.getByRole('button', { name: /Fermer/ }));
    expect(viewNow().selection).toBeNull();
    expect(screen.queryByRole('complementary', { name: 'Détail' })).toBeNull();
  });

  it('Escape in the detail closes it and gives the focus back to the mark that opened it', async () => {
    const { user } = show(<Columns width="tablet" />);
    const mark = screen.getByRole('button', { name: /Beat Zurlinden, 12 mars 2019/ });
    act(() => mark.focus());
    await user.keyboard('{Enter}');
    const detail = within(screen.getByRole('complementary', { name: 'Détail' }));
    act(() => detail.getByRole('button', { name: /Fermer/ }).focus());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary', { name: 'Détail' })).toBeNull();
    expect(document.activeElement?.getAttribute('data-mark')).toBe(mark.getAttribute('data-mark'));
  });
});
