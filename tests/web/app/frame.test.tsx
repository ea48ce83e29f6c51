import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTERS } from '../../../src/core/query/state.ts';
import { About } from '../../../src/web/app/About.tsx';
import { Announcer } from '../../../src/web/app/Announcer.tsx';
import { DatasetBoundary, ViewBoundary } from '../../../src/web/app/Boundary.tsx';
import { Header } from '../../../src/web/app/Header.tsx';
import { LinkNotice } from '../../../src/web/app/LinkNotice.tsx';
import { DatasetProblem } from '../../../src/web/store/dataset-problem.ts';
import { setFilter, useStore } from '../../../src/web/store/store.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { show, viewNow } from '../views/show.tsx';

describe('what is said aloud', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is the number of visible meetings, once, after things have been still', () => {
    show(<Announcer />);
    const region = screen.getByRole('status');
    act(() => void vi.advanceTimersByTime(5000));
    expect(region.textContent).toBe('');
    act(() => setFilter('country', ['NO']));
    act(() => void vi.advanceTimersByTime(300));
    act(() => setFilter('country', ['EU']));
    act(() => void vi.advanceTimersByTime(500));
    expect(region.textContent).toBe('');
    act(() => void vi.advanceTimersByTime(500));
    expect(region.textContent).toBe('2 rencontres affichées');
  });

  it('is told too when all meetings are back', () => {
    show(<Announcer />);
    act(() => setFilter('country', ['EU']));
    act(() => void vi.advanceTimersByTime(1000));
    act(() => setFilter('country', []));
    act(() => void vi.advanceTimersByTime(1000));
    expect(screen.getByRole('status').textContent).toBe('10 rencontres affichées');
  });
});

describe('a link that was partly wrong', () => {
  it('is told with the parameter and what is allowed, until one puts the notice away', async () => {
    const { user } = show(<LinkNotice />);
    act(() => useStore.setState({ linkProblems: [{ parameter: 'sure', value: '7<b>' }] }));
    expect(screen.getByRole('listitem').textContent).toBe('sure=7<b> Attendu : un nombre de 0 à 1.');
    await user.click(screen.getByRole('button', { name: 'Masquer cet avis' }));
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('is not told where all of it was read', () => {
    act(() => useStore.setState({ linkProblems: [] }));
    show(<LinkNotice />);
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('a failure', () => {
  let silent: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => silent.mockRestore());

  const Failing = ({ error }: { error: Error | null }) => {
    if (error) throw error;
    return <p>all is well</p>;
  };

  it('of data that are none names what is wrong with them', () => {
    const error = new DatasetProblem(['meetings.3.date: not a date', 'version: too new']);
    show(
      <DatasetBoundary>
        <Failing error={error} />
      </DatasetBoundary>,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Les données ne sont pas utilisables');
    expect(screen.getAllByRole('listitem').map((li) => li.textContent)).toEqual(error.problems);
  });

  it('to get the data can be tried again', async () => {
    let error: Error | null = new Error('503 Service Unavailable');
    const Fetching = () => <Failing error={error} />;
    const { user } = show(
      <DatasetBoundary>
        <Fetching />
      </DatasetBoundary>,
    );
    expect(screen.getByText('503 Service Unavailable')).toBeDefined();
    error = null;
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(screen.getByText('all is well')).toBeDefined();
  });

  it('of one view leaves the others', () => {
    show(
      <>
        <ViewBoundary>
          <Failing error={new Error('broken')} />
        </ViewBoundary>
        <ViewBoundary>
          <Failing error={null} />
        </ViewBoundary>
      </>,
    );
    expect(screen.getByRole('alert').textContent).toContain('Cette vue n’a pas pu être affichée');
    expect(screen.getByText('all is well')).toBeDefined();
  });
});

describe('the header', () => {
  beforeEach(() => void vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 }))));
  afterEach(() => {
    vi.unstubAllGlobals();
    localStorage.clear();
  });

  it('says what the page holds, and how far it was checked', async () => {
    show(<Header width="desktop" onAbout={() => undefined} />);
    const extent = await screen.findByRole('button', { name: /2 articles|1 article/ });
    expect(extent.textContent).toMatch(/10 rencontres · 2018.2020 · /);
  });

  it('changes the language without touching the view', async () => {
    const { user } = show(<Header width="desktop" onAbout={() => undefined} />, {
      filters: { ...NO_FILTERS, country: ['NO'] },
    });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Langue' }), 'English');
    await screen.findByRole('combobox', { name: 'Language' });
    expect(viewNow().filters.country).toEqual(['NO']);
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
  });

  it('dresses the page light, dark, or as the system is', async () => {
    const { user } = show(<Header width="desktop" onAbout={() => undefined} />);
    const theme = within(await screen.findByRole('group', { name: 'Thème' }));
    await user.click(theme.getByRole('radio', { name: 'Sombre' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await user.click(theme.getByRole('radio', { name: 'Comme le système' }));
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });
});

describe('about the site', () => {
  beforeEach(() => void vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 }))));
  afterEach(() => void vi.unstubAllGlobals());

  it('gives the state of the data, the age of each source, the corrections, and who answers for it', async () => {
    show(<About onClose={() => undefined} />);
    const dialog = await screen.findByRole('dialog', { name: 'À propos de ce site' });
    expect(dialog.textContent).toMatch(/Démenti ajouté\./);
    expect(dialog.textContent).toMatch(/5 janvier 2021 · Correction/);
    expect(dialog.textContent).toMatch(/Non renseigné par l’hébergeur/);
    expect(dialog.textContent).toMatch(/Le site n’indique pas de contact\./);
  });

  it('opens the meeting that a correction is about, and links what the correction stands on', async () => {
    const notice = FIXTURE.notices[0]!;
    const correction = {
      field: 'status',
      extracted: 'held',
      value: 'denied',
      reason: notice.text,
      source: { title: 'Journal officiel', url: 'https://journal.example/7' },
      on: notice.on,
      by: 'la rédaction',
    } as const;
    const close = vi.fn<() => void>();
    const { user } = show(
      <About onClose={close} />,
      {},
      {
        ...FIXTURE,
        meetings: FIXTURE.meetings.map((m) => (m.id === 'set' ? { ...m, corrections: [correction] } : m)),
      },
    );
    const link = await screen.findByRole('link', { name: /Journal officiel/ });
    expect(link.getAttribute('href')).toBe('https://journal.example/7');
    await user.click(screen.getByRole('button', { name: /Beat Zurlinden et Yuki Amanoda/ }));
    expect(viewNow().selection).toEqual({ type: 'meeting', id: 'set' });
    expect(close).toHaveBeenCalledOnce();
  });

  it('is closed by Escape', async () => {
    const close = vi.fn<() => void>();
    show(<About onClose={close} />);
    fireEvent.keyDown(await screen.findByRole('dialog'), { key: 'Escape' });
    expect(close).toHaveBeenCalledOnce();
  });
});
