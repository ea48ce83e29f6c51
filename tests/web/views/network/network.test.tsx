import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { indexDataset } from '../../../../src/core/query/indexed.ts';
import { NO_FILTERS, type ViewState } from '../../../../src/core/query/state.ts';
import { useReview } from '../../../../src/web/store/review.ts';
import { useStore } from '../../../../src/web/store/store.ts';
import { NetworkView } from '../../../../src/web/views/network/NetworkView.tsx';
import type { Draw } from '../../../../src/web/views/network/drawing.ts';
import { dayNumber } from '../../../../src/core/model/edtf.ts';
import { generated } from '../../../core/layout/datasets.ts';
import { show, viewNow } from '../show.tsx';

const crowd = generated(420, 40, 500, 11);

/** No canvas here: what is tested is all that does not need one. */
const draw: Draw = () => ({
  look: () => undefined,
  show: () => undefined,
  prepare: () => undefined,
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

  it('says of each node who it is, in which role, for which country, and in how many meetings', () => {
    open();
    expect(
      screen.getByRole('button', { name: 'Ingrid Halvdal, ministre de la Justice, Norvège, 4 rencontres' }),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Union européenne, 2 rencontres' })).toBeTruthy();
  });

  it('holds only the nodes that pass the filters', () => {
    open({ filters: { ...NO_FILTERS, status: ['planned'] } });
    expect(within(screen.getByRole('application')).queryByRole('button', { name: /Ingrid/ })).toBeNull();
    expect(within(screen.getByRole('application')).getAllByRole('button')).toHaveLength(5);
  });

  it('stays where a decision takes a meeting of hundreds away', () => {
    show(<NetworkView draw={draw} />, { mode: 'meetings' }, crowd);
    const marks = () => [...document.querySelectorAll<HTMLElement>('[data-node^="m:"]')];
    const gone = marks().at(-1)!.dataset['node']!;
    const meetings = crowd.meetings.filter(({ id }) => `m:${id}` !== gone);
    act(() => useReview.setState({ data: indexDataset({ ...crowd, meetings }) }));
    expect(marks().length).toBeGreaterThan(100);
    expect(marks().some((mark) => mark.dataset['node'] === gone)).toBe(false);
    act(() => useReview.setState({ data: null }));
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
    expect(focused()).toBe("Tomás Areias, ministre de l'Intérieur, Portugal, 3 rencontres");
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

  it('switches what its marks are, and keeps what is filtered, chosen and looked at', async () => {
    const kept = {
      selection: { type: 'node', id: 'c:PT' } as const,
      camera: { x: 1, y: 2, zoom: 1 },
      filters: { ...NO_FILTERS, country: ['PT'] },
    };
    const { user } = open(kept);
    await user.click(screen.getByRole('button', { name: 'Le réseau montre : Pays et responsables' }));
    await user.click(await screen.findByRole('menuitemradio', { name: /^Rencontres/ }));
    expect(viewNow()).toMatchObject({ mode: 'meetings', ...kept });
    expect(screen.getByRole('application').getAttribute('aria-label')).toMatch(/^Réseau : 4 rencontres/);
  });

  it('walks from a meeting to those who took part, and chooses it with Enter', async () => {
    const { user } = open({ mode: 'meetings' });
    focusOn(/^Ingrid Halvdal et Tomás Areias, 12 mars 2019, tenue/);
    await user.keyboard('{PageDown}');
    expect(screen.getByText(/^Voisin 1 sur 2 de Ingrid Halvdal et Tomás Areias$/)).toBeTruthy();
    focusOn(/^Ingrid Halvdal et Tomás Areias/);
    await user.keyboard('{Enter}');
    expect(viewNow().selection).toEqual({ type: 'meeting', id: 'day-one' });
  });

  it('tells the meetings in words where they are its marks', async () => {
    const { user } = open({ mode: 'meetings' });
    await user.click(screen.getByText('Rencontres en mots'));
    await user.click(await screen.findByText(/^Beat Zurlinden et Yuki Amanoda, .*démentie$/));
    expect(viewNow().selection).toEqual({ type: 'meeting', id: 'set' });
  });

  it('opens a closed country with a second Enter, from the list, or by the number beside its name', async () => {
    const { user } = show(<NetworkView draw={draw} />, {}, crowd);
    focusOn(/^Laos 5, .*fermé/);
    await user.keyboard('{Enter}{Enter}');
    expect(viewNow().opened).toEqual(['S5']);
    expect(screen.getByText(/responsables? montrés?$/)).toBeTruthy();
    await user.click(screen.getByText('Ouvrir un pays'));
    await user.click(screen.getByRole('button', { name: /^Laos 5, \d+ responsables?$/ }));
    expect(viewNow().opened).toEqual([]);
    fireEvent.click(document.querySelector('[data-door="S5"]')!);
    expect(viewNow().opened).toEqual(['S5']);
  });

  it('shows an official of a closed country who is chosen, and says so', () => {
    show(<NetworkView draw={draw} />, { selection: { type: 'node', id: 'o:p3' } }, crowd);
    const official = crowd.officials.find((o) => o.id === 'p3')!;
    expect(screen.getAllByText(new RegExp(`^${official.name} est montré ; les autres`))).not.toHaveLength(0);
  });

  it('draws what was lost between two periods though none of its meetings is visible, and tells each change', async () => {
    const year = (y: number) => ({ from: dayNumber(y, 1, 1)!, to: dayNumber(y, 12, 31)! });
    const { user } = open({
      filters: { ...NO_FILTERS, period: year(2019) },
      comparison: { before: year(2018), after: year(2019) },
    });
    await user.click(screen.getByText('Liens en mots'));
    expect(await screen.findByText(/^− Japon – Norvège : .*, perdu$/)).toBeTruthy();
    expect(screen.getByText(/^\+ Ingrid Halvdal – Tomás Areias : 1 rencontre, nouveau$/)).toBeTruthy();
  });

  it('says with a letter who meets mostly among themselves', async () => {
    open({ communities: true });
    expect(await screen.findByRole('button', { name: /^Ingrid Halvdal, .*, groupe [A-Z]$/ })).toBeTruthy();
  });
});
