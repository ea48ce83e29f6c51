/** The pages of the panel: over time, ranked lists, and what place, topic and document each tell. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset/dataset.ts';
import { dayNumber } from '../../../../src/core/model/edtf.ts';
import { wholesInHand } from '../../../../src/core/query/wholes.ts';
import { indexDataset } from '../../../../src/core/query/indexed.ts';
import { NO_FILTERS } from '../../../../src/core/query/state.ts';
import { Detail } from '../../../../src/web/views/detail/Detail.tsx';
import { overTime } from '../../../../src/web/views/detail/over-time.ts';
import { meetingsInText } from '../../../../src/web/views/detail/profile.ts';
import { FIXTURE } from '../../../fixtures/dataset.ts';
import { show, viewNow } from '../show.tsx';
import { part } from './panel.ts';

const data = indexDataset(FIXTURE);
const chosen = (ids: readonly string[]) => data.meetings.filter((m) => ids.includes(m.id));
const names = (title: string) =>
  within(part(title))
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);

describe('meetings over time', () => {
  it('are counted by month where all lie close together, empty months too', () => {
    const chart = overTime(chosen(['day-one', 'day-two', 'month']))!;
    expect(chart.unit).toBe('month');
    expect(chart.bars.map((bar) => bar.count)).toEqual([2, 0, 0, 1]);
    expect(chart.bars[0]).toMatchObject({ from: dayNumber(2019, 3, 1), to: dayNumber(2019, 3, 31) });
  });

  it('leave out what lies in no one bar, and count it', () => {
    const chart = overTime(chosen(['day-one', 'month', 'year']))!;
    expect(chart.vague).toBe(1);
    expect(chart.bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(2);
  });

  it('are none where nothing is dated', () => {
    expect(overTime([])).toBeNull();
  });

  it('are bars that set the period and give it back, one stop of Tab with arrows between', async () => {
    const { user } = show(<Detail />, { selection: { type: 'node', id: 'c:PT' } });
    const bars = within(part('Au fil du temps')).getAllByRole('button');
    expect(bars.filter((bar) => bar.tabIndex === 0)).toHaveLength(1);
    expect(bars[0]!.getAttribute('aria-label')).toMatch(/2019 : 1 rencontre$/);
    bars[0]!.focus();
    await user.keyboard('{ArrowRight}{ArrowLeft}{Enter}');
    expect(viewNow().filters.period).toEqual({ from: dayNumber(2019, 3, 1), to: dayNumber(2019, 3, 31) });
    expect(bars[0]!.getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('{Enter}');
    expect(viewNow().filters.period).toBeNull();
  });
});

describe('the page of an official', () => {
  it('ranks places, topics and documents, each a way to its page', async () => {
    const { user } = show(<Detail />, { selection: { type: 'node', id: 'o:ingrid-halvdal-no' } });
    expect(names('Lieux')[0]).toBe('Lisbonne, 3 rencontres');
    expect(names('Thèmes')).toEqual(['Coopération policière, 2 rencontres', 'Asile, 1 rencontre']);
    await user.click(within(part('Lu dans')).getAllByRole('button')[0]!);
    expect(viewNow().selection).toEqual({ type: 'document', id: 'story' });
  });
});

describe('the page of a place and of a topic', () => {
  it('tells who met there, and narrows to it', async () => {
    const { user } = show(<Detail />, { selection: { type: 'place', id: 'lisbon-pt' } });
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('Lisbonne, Portugal');
    expect(names('Responsables')[0]).toBe('Ingrid Halvdal, 3 rencontres');
    expect(names('Pays et organisations')[0]).toBe('Norvège, 3 rencontres');
    await user.click(screen.getByRole('button', { name: 'Ne montrer que ces rencontres' }));
    expect(viewNow().filters.place).toEqual(['lisbon-pt']);
  });

  it('of a topic counts under the filters', async () => {
    show(<Detail />, {
      selection: { type: 'topic', id: 'asile' },
      filters: { ...NO_FILTERS, country: ['NO'] },
    });
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('Asile');
    expect(names('Lieux')).toEqual(['Lisbonne, 1 rencontre']);
  });
});

describe('the page of a document', () => {
  const document = { selection: { type: 'document', id: 'story' } } as const;
  const withUnread: Dataset = {
    ...FIXTURE,
    documents: FIXTURE.documents.map((d) =>
      d.id === 'story' ? { ...d, unread: [{ why: 'furniture', characters: 120 }] } : d,
    ),
  };

  it('lists every meeting read from it in the order of its text, whatever is filtered', async () => {
    show(<Detail />, { ...document, filters: { ...NO_FILTERS, country: ['EU'] } });
    await screen.findByRole('heading', { level: 2, name: 'Une journée à Lisbonne' });
    const inText = meetingsInText(wholesInHand(data), 'story');
    expect(inText.map((m) => m.meeting.order)).toEqual(
      inText.map((m) => m.meeting.order).toSorted((a, b) => a - b),
    );
    expect(names('Dans l’ordre du texte')).toHaveLength(inText.length);
  });

  it('tells its facts, and says which are missing', async () => {
    show(<Detail />, document);
    await screen.findByRole('heading', { level: 2 });
    expect(part('Le document').textContent).toContain('Agencenon indiqué');
    expect(part('Le document').textContent).toContain('Fichierstory.txt');
    expect(part('Corrections').textContent).toContain('Démenti ajouté.');
    expect(names('Encadrés au pied de l’article')).toEqual(['Kari Fossvik à Bruxelles']);
  });

  it('says what was left unread, and why', async () => {
    show(<Detail />, document, withUnread);
    await screen.findByRole('heading', { level: 2 });
    expect(part('Ce qui n’a pas été lu').textContent).toMatch(
      /Liens et mentions de la page : 120 caractères sur 1\s000/,
    );
    show(<Detail />, document);
    await screen.findByRole('heading', { level: 2 });
    expect(part('Ce qui n’a pas été lu').textContent).toContain('Toutes les phrases ont été parcourues.');
  });

  it('of a teaser leads to the article at whose foot it stands', async () => {
    const { user } = show(<Detail />, { selection: { type: 'document', id: 'teaser' } });
    await screen.findByRole('heading', { level: 2 });
    await user.click(within(part('Le document')).getByRole('button'));
    expect(viewNow().selection).toEqual({ type: 'document', id: 'story' });
  });
});
