/** The table: the visible meetings in words, sorted, by pointer and by keyboard. */
import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset/dataset.ts';
import { NO_FILTERS } from '../../../../src/core/query/state.ts';
import { selectMeeting, useStore } from '../../../../src/web/store/store.ts';
import { Table } from '../../../../src/web/views/table/Table.tsx';
import { FIXTURE } from '../../../fixtures/dataset.ts';
import { show, viewNow } from '../show.tsx';

// There is no layout here: the box is 600 px high, and every row as high as it is guessed to be.
beforeEach(() => {
  localStorage.clear();
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 900, 44));
});

const titles = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const heading = (name: string) => screen.getByRole('columnheader', { name });
const rowOf = (title: RegExp) => screen.getByRole('button', { name: title }).closest('tr')!;

const MANY: Dataset = {
  ...FIXTURE,
  meetings: Array.from({ length: 500 }, (_, i) => ({ ...FIXTURE.meetings[0]!, id: `m${i}`, order: i })),
  notices: [],
};

describe('the table', () => {
  it('says beside it and at its end that it holds the first ten thousand of more', () => {
    const more = Array.from({ length: 10_001 }, (_, i) => ({
      ...FIXTURE.meetings[0]!,
      id: `m${i}`,
      order: i,
    }));
    const { unmount } = show(<Table />, {}, { ...MANY, meetings: more });
    expect(screen.getAllByText(/^Le tableau montre les 10.000 premières rencontres sur 10.001/)).toHaveLength(
      2,
    );
    unmount();
    show(<Table />, {}, { ...MANY, meetings: more.slice(1) });
    expect(screen.queryByText(/^Le tableau montre/)).toBeNull();
  });

  it('lists the visible meetings in order of time, the undated last', () => {
    show(<Table />);
    const table = screen.getByRole('table', { name: 'Tableau des rencontres' });
    expect(table.getAttribute('aria-rowcount')).toBe('11');
    expect(titles()[0]).toBe('Japon et Norvège');
    expect(titles()[1]).toBe('Ingrid Halvdal et Tomás Areias');
    expect(titles().slice(-2)).toEqual(['Tomás Areias et Japon', 'Ingrid Halvdal et Kari Fossvik']);
    expect(heading('Date').getAttribute('aria-sort')).toBe('ascending');
  });

  it('tells each meeting in full', () => {
    show(<Table />);
    const words = within(rowOf(/Ingrid Halvdal et Tomás/))
      .getAllByRole('cell')
      .map((cell) => cell.textContent.replaceAll(/\s/g, ' '));
    expect(words).toEqual([
      '12 mars 2019',
      expect.stringMatching(/Norvège.*Portugal/),
      'Lisbonne',
      'Entretien',
      'Tenue',
      'Coopération policière',
      '90 %',
      '13 mars 2019Une journée à Lisbonne',
    ]);
    expect(rowOf(/Kari Fossvik et Union/).textContent).toContain('encadré d’un autre article');
  });

  it('sorts by the heading that is pressed, and the other way when pressed again; what is unknown stays last', async () => {
    const { user } = show(<Table />);
    await user.click(within(heading('Date')).getByRole('button'));
    expect(heading('Date').getAttribute('aria-sort')).toBe('descending');
    expect(titles()[0]).toBe('Kari Fossvik et Union européenne');
    expect(titles().at(-1)).toBe('Ingrid Halvdal et Kari Fossvik');
    await user.click(within(heading('Lieu')).getByRole('button'));
    expect(heading('Lieu').getAttribute('aria-sort')).toBe('ascending');
    expect(heading('Date').getAttribute('aria-sort')).toBe('none');
    expect(within(screen.getAllByRole('row')[1]!).getByText('Lisbonne')).toBeTruthy();
  });

  it('sorts by the first country, then by the next', async () => {
    const { user } = show(<Table />);
    await user.click(within(heading('Pays')).getByRole('button'));
    const countries = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.querySelectorAll('.table-countries li')].map((li) => li.lastChild?.textContent));
    expect(countries).toEqual([
      ['Japon', 'Norvège'],
      ['Norvège'],
      ['Norvège', 'Japon'],
      ['Norvège', 'Portugal'],
      ['Norvège', 'Suisse'],
      ['Norvège', 'Union européenne'],
      ['Portugal', 'Japon'],
      ['Portugal', 'Suisse'],
      ['Suisse', 'Japon'],
      ['Union européenne', 'Norvège', 'Portugal'],
    ]);
  });

  it('shows only what the filters let through', () => {
    show(<Table />, { filters: { ...NO_FILTERS, status: ['planned'] } });
    expect(titles()).toEqual(['Union européenne, Kari Fossvik et Tomás Areias']);
  });

  it('leaves its place to the ways out when nothing passes the filters', () => {
    show(<Table />, { filters: { ...NO_FILTERS, search: 'zzz' } });
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('opens the meeting that is pressed and marks its row', async () => {
    const { user } = show(<Table />);
    await user.click(screen.getByRole('button', { name: 'Japon et Norvège' }));
    expect(viewNow().selection).toEqual({ type: 'meeting', id: 'year' });
    expect(rowOf(/^Japon et Norvège/).getAttribute('aria-current')).toBe('true');
  });

  it('marks every meeting of a country that is selected', () => {
    const { container } = show(<Table />, { selection: { type: 'node', id: 'c:EU' } });
    expect(container.querySelectorAll('tr[aria-current]')).toHaveLength(2);
  });

  it('lights up the meeting under the pointer', async () => {
    const { user } = show(<Table />);
    await user.hover(screen.getByText('2018'));
    expect(useStore.getState().hover).toEqual({ type: 'meeting', id: 'year' });
  });
});

const headings = () => screen.getAllByRole('columnheader').map((cell) => cell.textContent);
const tick = async (user: ReturnType<typeof show>['user'], column: string) => {
  await user.click(screen.getByRole('button', { name: 'Colonnes' }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: column }));
  await user.keyboard('{Escape}');
};

describe('the columns of the table', () => {
  it('are chosen from a menu, and stay chosen on this device', async () => {
    const { user, unmount } = show(<Table />);
    expect(headings()).toContain('Forme');
    await tick(user, 'Forme');
    expect(headings()).not.toContain('Forme');
    unmount();
    show(<Table />);
    expect(headings()).toEqual([
      'Date',
      'Rencontre',
      'Pays',
      'Lieu',
      'Statut',
      'Thèmes',
      'Fiabilité',
      'Source',
    ]);
    expect(titles()[0]).toBe('Japon et Norvège');
  });

  it('come back as they were at first', async () => {
    const { user } = show(<Table />);
    const before = headings();
    await tick(user, 'Lieu');
    await user.click(screen.getByRole('button', { name: 'Colonnes' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Colonnes du début' }));
    expect(headings()).toEqual(before);
  });

  it('always hold the title, which opens the meeting', async () => {
    localStorage.setItem('entrevue:table-columns', 'date nonsense');
    show(<Table />);
    expect(headings()).toEqual(['Date', 'Rencontre']);
  });

  it('stay sorted as they were, wherever one has been since', async () => {
    const { user, unmount } = show(<Table />);
    await user.click(within(heading('Lieu')).getByRole('button'));
    unmount();
    show(<Table />);
    expect(heading('Lieu').getAttribute('aria-sort')).toBe('ascending');
  });
});

describe('the table by keyboard', () => {
  const focused = () => document.activeElement?.textContent;

  it('is one tab stop behind its headings, and arrows, Home and End move between rows', async () => {
    const { user } = show(<Table />);
    screen.getAllByRole('columnheader').at(-1)!.querySelector('button')!.focus();
    await user.tab();
    expect(focused()).toBe('Japon et Norvège');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Ingrid Halvdal et Tomás Areias');
    await user.keyboard('{End}');
    expect(focused()).toBe('Ingrid Halvdal et Kari Fossvik');
    await user.keyboard('{Home}{ArrowUp}');
    expect(focused()).toBe('Japon et Norvège');
    await user.keyboard('{ArrowDown}');
    await user.tab();
    expect(document.activeElement?.closest('tr')).toBeFalsy();
    await user.tab({ shift: true });
    expect(focused()).toBe('Ingrid Halvdal et Tomás Areias');
  });

  it('opens on Enter, and Escape lets go of what is selected', async () => {
    const { user } = show(<Table />);
    screen.getByRole('button', { name: 'Japon et Norvège' }).focus();
    await user.keyboard('{Enter}');
    expect(viewNow().selection).toEqual({ type: 'meeting', id: 'year' });
    await user.keyboard('{Escape}');
    expect(viewNow().selection).toBeNull();
  });

  it('leaves keys with Ctrl or Alt to the browser', async () => {
    const { user } = show(<Table />);
    screen.getByRole('button', { name: 'Japon et Norvège' }).focus();
    await user.keyboard('{Control>}{End}{/Control}{Alt>}{ArrowDown}{/Alt}');
    expect(focused()).toBe('Japon et Norvège');
  });
});

describe('the table of many meetings', () => {
  it('draws the rows in sight, and says how many there are and which they are', () => {
    show(<Table />, {}, MANY);
    const rows = screen.getAllByRole('row');
    expect(rows.length).toBeLessThan(60);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('501');
    expect(rows[1]!.getAttribute('aria-rowindex')).toBe('2');
  });

  it('reaches the last row by End, and keeps the tab stop there', async () => {
    const { user } = show(<Table />, {}, MANY);
    screen.getAllByRole('rowheader')[0]!.querySelector('button')!.focus();
    await user.keyboard('{End}');
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('501');
    expect(document.querySelectorAll('tbody [tabindex="0"]')).toHaveLength(1);
  });

  it('gives the tab stop to the meeting that another view selects', () => {
    show(<Table />, {}, MANY);
    act(() => selectMeeting('m300'));
    expect(document.querySelector('tbody [tabindex="0"]')?.closest('tr')?.getAttribute('aria-rowindex')).toBe(
      '302',
    );
  });
});
