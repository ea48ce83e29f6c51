import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../src/core/model/edtf.ts';
import type { Question } from '../../../../src/core/query/state.ts';
import { useStore } from '../../../../src/web/store/store.ts';
import { ComparisonPanel } from '../../../../src/web/views/analysis/Comparison.tsx';
import { ConnectionPanel } from '../../../../src/web/views/analysis/Connection.tsx';
import { MeasuresPanel } from '../../../../src/web/views/analysis/Measures.tsx';
import { show, viewNow } from '../show.tsx';

const HALVDAL = 'o:ingrid-halvdal-no';
const AREIAS = 'o:tomas-areias-pt';
const ZURLINDEN = 'o:beat-zurlinden-ch';
const FOSSVIK = 'o:kari-fossvik-no';

const asked = (question: Partial<Question>) => {
  const whole: Question = { ends: [AREIAS, ZURLINDEN], inTime: false, withoutHub: false, ...question };
  useStore.setState({ ends: whole.ends });
  return { question: whole };
};

beforeEach(() => useStore.setState({ panel: null, ends: [null, null] }));

describe('the panel of a question', () => {
  it('finds both names in any spelling and asks once both are chosen', async () => {
    const { user } = show(<ConnectionPanel />);
    await user.type(screen.getByRole('combobox', { name: 'De' }), 'areias');
    await user.click(await screen.findByRole('option', { name: /Tomás Areias/ }));
    expect(viewNow().question).toBeNull();
    await user.type(screen.getByRole('combobox', { name: 'À' }), 'SWITZ');
    await user.click(await screen.findByRole('option', { name: /Suisse/ }));
    expect(viewNow().question).toEqual({ ends: [AREIAS, 'c:CH'], inTime: false, withoutHub: false });
  });

  it('tells the chain step by step, with date, place, roles and the article', async () => {
    const { user } = show(<ConnectionPanel />, asked({}));
    expect(screen.getByText(/Un intermédiaire entre/).textContent).toContain('Tomás Areias');
    const chain = screen.getAllByRole('group').find((g) => g.tagName === 'DETAILS')!;
    const [first, second] = within(chain)
      .getAllByRole('heading', { level: 3 })
      .map((h) => h.textContent);
    expect(first).toBe('Tomás Areias et Ingrid Halvdal, une rencontre');
    expect(second).toBe('Ingrid Halvdal et Beat Zurlinden, une rencontre');
    expect(within(chain).getAllByText('ministre de la Justice')).toHaveLength(2);
    await user.click(within(chain).getByRole('button', { name: /12 mars 2019 · Lisbonne.*Areias/ }));
    expect(viewNow().selection).toEqual({ type: 'meeting', id: 'day-one' });
  });

  it('swaps the two names, and with them the way time runs', async () => {
    const { user } = show(<ConnectionPanel />, asked({ inTime: true }));
    await user.click(screen.getByRole('button', { name: 'Échanger les deux noms' }));
    expect(viewNow().question).toEqual({ ends: [ZURLINDEN, AREIAS], inTime: true, withoutHub: false });
  });

  it('says that nothing leads there, and offers only what would', async () => {
    const { user } = show(<ConnectionPanel />, asked({ ends: [AREIAS, FOSSVIK], inTime: true }));
    expect(screen.getByText(/Aucune chaîne de rencontres/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Dans l’autre sens/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Entre leurs pays, Portugal et Norvège' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sans l’ordre du temps' }));
    expect(viewNow().question).toEqual({ ends: [AREIAS, FOSSVIK], inTime: false, withoutHub: false });
    expect(screen.getByText(/Un intermédiaire/)).toBeTruthy();
  });

  it('counts no meeting that was planned', () => {
    show(<ConnectionPanel />, asked({ ends: [AREIAS, FOSSVIK] }));
    expect(screen.queryByText(/ont pris part aux mêmes rencontres/)).toBeNull();
  });
});

describe('the panel of a comparison', () => {
  const year = (y: number) => ({ from: dayNumber(y, 1, 1)!, to: dayNumber(y, 12, 31)! });
  const comparison = { before: year(2018), after: year(2019) };

  it('lists ties gained, lost and kept with their counts, and opens one', async () => {
    const { user } = show(<ComparisonPanel />, { comparison });
    const gained = screen.getByRole('heading', { name: /Liens gagnés/ }).parentElement!;
    expect(gained.textContent).toContain('2');
    await user.click(
      within(gained).getByRole('button', { name: 'Ingrid Halvdal et Tomás Areias, 0 puis 1 rencontres' }),
    );
    expect(viewNow().selection).toEqual({ type: 'tie', pair: [HALVDAL, AREIAS] });
    await user.click(screen.getByRole('radio', { name: 'Pays' }));
    const lost = screen.getByRole('heading', { name: /Liens perdus/ }).parentElement!;
    expect(within(lost).getByRole('button', { name: /Japon et Norvège, 1 puis 0/ })).toBeTruthy();
  });

  it('names first who is new and who is gone, and opens one of them', async () => {
    const { user } = show(<ComparisonPanel />, { comparison });
    const headings = screen.getAllByRole('heading', { level: 3 });
    expect(headings[0]!.textContent).toMatch(/^Nouveaux noms \(\d+\)$/);
    expect(headings[1]!.textContent).toMatch(/^Disparus \(\d+\)$/);
    const fresh = headings[0]!.parentElement!;
    await user.click(within(fresh).getByRole('button', { name: /Tomás Areias 1 rencontre$/ }));
    expect(viewNow().selection).toEqual({ type: 'node', id: AREIAS });
  });

  it('takes typed years and days, and says what is no date', async () => {
    const { user } = show(<ComparisonPanel />, { comparison });
    const [from] = screen.getAllByRole('textbox', { name: 'du' });
    await user.clear(from!);
    await user.type(from!, '2017-0');
    expect(screen.getByRole('alert').textContent).toContain('Une année, un mois ou un jour');
    await user.clear(from!);
    await user.type(from!, '2017-05{Enter}');
    expect(viewNow().comparison?.before).toEqual({ from: dayNumber(2017, 5, 1), to: year(2018).to });
  });

  it('begins with two halves, or with any two years', async () => {
    const { user } = show(<ComparisonPanel />);
    await user.click(screen.getByRole('button', { name: 'Deux moitiés' }));
    const { before, after } = viewNow().comparison!;
    expect(before.to + 1).toBe(after.from);
    const menuOf = (name: string) =>
      within(screen.getByRole('group', { name })).getByRole('combobox', { name: 'Par année' });
    await user.selectOptions(menuOf('Première période'), '2018');
    await user.selectOptions(menuOf('Seconde période'), '2020');
    expect(viewNow().comparison).toEqual({ before: year(2018), after: year(2020) });
    await user.selectOptions(menuOf('Seconde période'), '2019');
    expect(viewNow().comparison).toEqual(comparison);
  });
});

describe('the panel of measures', () => {
  it('sorts by any measure, says what each means, and sets the size of the nodes', async () => {
    const { user } = show(<MeasuresPanel />);
    await waitFor(() => expect(screen.getByRole('table')).toBeTruthy());
    const names = (): string[] =>
      screen.getAllByRole('rowheader').map((row) => within(row).getByRole('button').textContent.trim());
    expect(names()[0]).toMatch(/Ingrid Halvdal$/);
    await user.click(screen.getByRole('button', { name: 'Nom' }));
    expect(names()[0]).toMatch(/Beat Zurlinden$/);
    expect(screen.getByRole('columnheader', { name: /Nom/ }).getAttribute('aria-sort')).toBe('ascending');
    expect(screen.getByText(/pas un pouvoir/)).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Taille des nœuds' }), 'betweenness');
    await user.click(screen.getByRole('checkbox', { name: 'Montrer les groupes dans le réseau' }));
    expect(viewNow()).toMatchObject({ sizeBy: 'betweenness', communities: true });
  });

  it('is sorted at first by the measure that the network shows', async () => {
    show(<MeasuresPanel />, { sizeBy: 'partners' });
    const heading = await screen.findByRole('columnheader', { name: /Partenaires/ });
    expect(heading.getAttribute('aria-sort')).toBe('descending');
  });

  it('measures what the filters leave', async () => {
    show(<MeasuresPanel />, {
      filters: { ...viewNow().filters, official: ['yuki-amanoda-jp'] },
    });
    await waitFor(() => expect(screen.getAllByRole('rowheader')).toHaveLength(3));
  });
});
