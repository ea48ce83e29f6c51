import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset/dataset.ts';
import { NO_FILTERS } from '../../../../src/core/query/state.ts';
import { Filters } from '../../../../src/web/views/filters/Filters.tsx';
import { FIXTURE } from '../../../fixtures/dataset.ts';
import { show, viewNow } from '../show.tsx';

const facet = (name: string) => within(screen.getByRole('group', { name }));
const rows = (name: string) =>
  facet(name)
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent);

/** The fixture with one topic a meeting and twenty more, for lists that fold. */
const MANY_TOPICS: Dataset = {
  ...FIXTURE,
  topics: Array.from({ length: 30 }, (_, i) => {
    const name = i === 7 ? 'Énergie' : `Sujet ${String(i).padStart(2, '0')}`;
    return { id: `t${String(i).padStart(2, '0')}`, names: { fr: name, en: name, vi: name } };
  }),
  meetings: FIXTURE.meetings.map((m, i) => ({
    ...m,
    topics: [0, 1, 2].map((k) => `t${String(i * 3 + k).padStart(2, '0')}`),
  })),
};

describe('the facets', () => {
  it('list each value in words with the number of meetings it would show', () => {
    show(<Filters />);
    expect(rows('Statut')).toEqual([
      'Tenue5 rencontres',
      'Évoquée2 rencontres',
      'Annulée1 rencontre',
      'Démentie1 rencontre',
      'Prévue1 rencontre',
    ]);
    expect(facet('Pays').getByRole('checkbox', { name: /Norvège/ })).toBeDefined();
    expect(facet('Lieu').getByRole('checkbox', { name: /Lisbonne/ })).toBeDefined();
  });

  it('choose and take back a value by a press', async () => {
    const { user } = show(<Filters />);
    await user.click(facet('Pays').getByRole('checkbox', { name: /Norvège/ }));
    expect(viewNow().filters.country).toEqual(['NO']);
    await user.click(facet('Pays').getByRole('checkbox', { name: /Portugal/ }));
    expect(viewNow().filters.country).toEqual(['NO', 'PT']);
    await user.click(facet('Pays').getByRole('checkbox', { name: /Norvège/, checked: true }));
    expect(viewNow().filters.country).toEqual(['PT']);
  });

  it('choose by the keyboard alone', async () => {
    const { user } = show(<Filters />);
    await user.tab();
    await user.keyboard(' ');
    expect(viewNow().filters.country).toHaveLength(1);
  });

  it('count under the other filters, and keep their own values', () => {
    show(<Filters />, { filters: { ...NO_FILTERS, country: ['EU'] } });
    expect(rows('Statut')).toEqual(['Tenue1 rencontre', 'Prévue1 rencontre']);
    expect(rows('Pays')).toHaveLength(5);
  });

  it('fold a long list, unfold it, and then search in it without accents', async () => {
    const { user } = show(<Filters />, {}, MANY_TOPICS);
    const topics = facet('Thèmes');
    expect(topics.getAllByRole('checkbox')).toHaveLength(5);
    expect(topics.queryByRole('searchbox')).toBeNull();
    await user.click(topics.getByRole('button', { name: '25 autres…' }));
    expect(topics.getAllByRole('checkbox')).toHaveLength(30);
    await user.type(topics.getByRole('searchbox', { name: 'Chercher dans : Thèmes' }), 'energ');
    expect(topics.getAllByRole('checkbox')).toHaveLength(1);
    await user.click(topics.getByRole('button', { name: 'Réduire la liste' }));
    expect(topics.getAllByRole('checkbox')).toHaveLength(5);
  });

  it('keep a chosen value in sight in a folded list', () => {
    show(<Filters />, { filters: { ...NO_FILTERS, topic: ['t25'] } }, MANY_TOPICS);
    expect(facet('Thèmes').getByRole('checkbox', { name: /Sujet 25/, checked: true })).toBeDefined();
  });
});

describe('the least sureness', () => {
  it('is one of a few steps', async () => {
    const { user } = show(<Filters />);
    const steps = facet('Fiabilité');
    expect(steps.getByRole('radio', { name: 'Toutes', checked: true })).toBeDefined();
    await user.click(steps.getByRole('radio', { name: /≥70/ }));
    expect(viewNow().filters.sureness).toBe(0.7);
  });

  it('may be another, that a link names: then no step is on', () => {
    show(<Filters />, { filters: { ...NO_FILTERS, sureness: 0.83 } });
    expect(facet('Fiabilité').queryByRole('radio', { checked: true })).toBeNull();
  });
});
