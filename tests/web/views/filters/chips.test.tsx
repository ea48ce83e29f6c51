import { act, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../src/core/model/edtf.ts';
import { type Filters, NO_FILTERS } from '../../../../src/core/query/state.ts';
import { Chips } from '../../../../src/web/views/filters/Chips.tsx';
import { NoMeetings } from '../../../../src/web/views/filters/NoMeetings.tsx';
import { Search } from '../../../../src/web/views/filters/Search.tsx';
import { show, viewNow } from '../show.tsx';

const filtered = (some: Partial<Filters>) => ({ filters: { ...NO_FILTERS, ...some } });
const day = (y: number, m: number, d: number) => dayNumber(y, m, d)!;

const EVERYTHING: Partial<Filters> = {
  search: 'lisbonne ',
  country: ['NO', 'PT'],
  official: ['ingrid-halvdal-no'],
  status: ['held'],
  sureness: 0.7,
  between: ['c:NO', 'o:tomas-areias-pt'],
  period: { from: day(2019, 3, 1), to: day(2019, 3, 31) },
};

describe('the chips', () => {
  it('say nothing but the number of meetings where nothing is filtered', () => {
    show(<Chips />);
    expect(screen.getByText('10 rencontres')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('say everything that is filtered, in words', () => {
    show(<Chips />, filtered(EVERYTHING));
    expect(screen.getByText('1 sur 10 rencontres')).toBeDefined();
    const said = screen
      .getAllByRole('button', { name: /^Retirer le filtre/ })
      .map((chip) => chip.querySelector('.chip-text')?.textContent?.replace(/[\u00a0\u202f\u2009]/g, ' '));
    expect(said).toEqual([
      '« lisbonne »',
      'Norvège',
      'Portugal',
      'Ingrid Halvdal',
      'Tenue',
      'fiabilité : 70 % ou plus',
      'entre Norvège et Tomás Areias',
      'mars 2019',
    ]);
  });

  it('say when a period holds only what surely lies in it', () => {
    show(<Chips />, filtered({ ...EVERYTHING, dates: 'certain' }));
    expect(screen.getByRole('button', { name: /mars 2019, sûrement/ })).toBeTruthy();
  });

  it('take away what each stands for', async () => {
    const { user } = show(<Chips />, filtered(EVERYTHING));
    await user.click(screen.getByRole('button', { name: 'Retirer le filtre : Norvège' }));
    expect(viewNow().filters.country).toEqual(['PT']);
    await user.click(screen.getByRole('button', { name: /mars 2019/ }));
    expect(viewNow().filters.period).toBeNull();
    await user.click(screen.getByRole('button', { name: /lisbonne/ }));
    expect(viewNow().filters.search).toBe('');
    await user.click(screen.getByRole('button', { name: 'Tout effacer' }));
    expect(viewNow().filters).toEqual(NO_FILTERS);
  });
});

describe('the focus, when what had it is taken away by a key', () => {
  const focused = () => document.activeElement?.getAttribute('aria-label');
  const both = (
    <>
      <Search />
      <Chips />
      <NoMeetings />
    </>
  );
  const press = async (user: UserEvent, name: RegExp) => {
    act(() => screen.getByRole('button', { name }).focus());
    await user.keyboard('{Enter}');
  };

  it('goes to the next chip, after the last one to the one before, at the end to the search', async () => {
    const { user } = show(both, filtered({ country: ['NO', 'PT'], status: ['held'] }));
    await press(user, /^Retirer.*Norvège/);
    expect(focused()).toMatch(/^Retirer.*Portugal/);
    await press(user, /^Retirer.*Tenue/);
    expect(focused()).toMatch(/^Retirer.*Portugal/);
    await user.keyboard('{Enter}');
    expect(focused()).toBe('Recherche');
  });

  it.each([/^Tout effacer/, /^Retirer « zzz » : /])('goes to the search after %s', async (name) => {
    const { user } = show(both, filtered({ search: 'zzz' }));
    act(() => screen.getAllByRole('button', { name })[0]!.focus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(focused()).toBe('Recherche'));
  });
});

describe('the chips of alternatives', () => {
  const words = () =>
    screen
      .getAllByRole('listitem')
      .filter((item) => item.querySelector('.chip'))
      .map((item) => [...item.querySelectorAll('.chips-or, .chip-text')].map((e) => e.textContent));

  it('are joined by "or" within a filter, and not between filters', () => {
    show(<Chips />, filtered({ country: ['NO', 'PT'], status: ['held', 'past'] }));
    expect(words()).toEqual([['Norvège'], ['ou', 'Portugal'], ['Tenue'], ['ou', 'Évoquée']]);
  });

  it.each([
    [{ country: ['PT', 'NO'] }, ['c:NO', 'c:PT']],
    [
      { official: ['ingrid-halvdal-no', 'beat-zurlinden-ch'] },
      ['o:beat-zurlinden-ch', 'o:ingrid-halvdal-no'],
    ],
  ])('narrow two sides to what they met over together: %j', async (some, between) => {
    const { user } = show(<Chips />, filtered(some));
    await user.click(screen.getByRole('button', { name: /^Seulement leurs rencontres entre eux/ }));
    expect(viewNow().filters).toEqual({ ...NO_FILTERS, between });
    expect(screen.queryByRole('button', { name: /^Seulement/ })).toBeNull();
  });

  it.each([
    { country: ['PT'] },
    { country: ['PT', 'NO', 'CH'] },
    { country: ['EU', 'CH'] },
    { country: ['PT'], official: ['ingrid-halvdal-no'] },
  ])('offer that only for two who met: %j', (some) => {
    show(<Chips />, filtered(some));
    expect(screen.queryByRole('button', { name: /^Seulement/ })).toBeNull();
  });
});

describe('where no meeting passes', () => {
  const NOTHING: Partial<Filters> = {
    country: ['EU'],
    period: { from: day(2018, 1, 1), to: day(2018, 12, 31) },
  };

  it('the filter to take away is offered, with what that would show', async () => {
    const { user } = show(<NoMeetings />, filtered(NOTHING));
    await user.click(screen.getByRole('button', { name: 'Retirer « Période » : 2 rencontres' }));
    expect(viewNow().filters).toEqual({ ...NO_FILTERS, country: ['EU'] });
    expect(screen.queryByText(/Aucune rencontre/)).toBeNull();
  });

  it('names the word that was searched', () => {
    show(<NoMeetings />, filtered({ search: ' zzz ' }));
    expect(screen.getByRole('button', { name: 'Retirer « zzz » : 10 rencontres' })).toBeDefined();
  });

  it('all of them can be taken away where one is not enough', async () => {
    const { user } = show(
      <NoMeetings />,
      filtered({ status: ['denied'], kind: ['visit'], topic: ['police'] }),
    );
    expect(screen.queryByRole('button', { name: /Retirer/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Tout effacer : 10 rencontres' }));
    expect(viewNow().filters).toEqual(NO_FILTERS);
  });
});
