import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { INITIAL_VIEW, NO_FILTERS } from '../../../src/core/query/state.ts';
import { Announcer } from '../../../src/web/app/Announcer.tsx';
import { Shortcuts } from '../../../src/web/app/Shortcuts.tsx';
import { Steps, usePageKeys } from '../../../src/web/app/Steps.tsx';
import { setFace, setFilter, useStore } from '../../../src/web/store/store.ts';
import { syncUrl } from '../../../src/web/store/url-sync.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { FakePage } from '../store/fake-page.ts';
import { show, viewNow } from '../views/show.tsx';

let stop = (): void => undefined;
afterEach(() => stop());

function Keys() {
  usePageKeys();
  return null;
}

/** The page with one step behind it: the table was chosen. */
function withOneStep() {
  const shown = show(
    <>
      <Steps />
      <Keys />
      <Announcer />
      <input aria-label="words" />
    </>,
  );
  const page = new FakePage();
  act(() => {
    stop = syncUrl(indexDataset(FIXTURE), page.asWindow());
    setFace('table');
    page.pass(400);
  });
  return shown;
}

describe('taking back a change of the view', () => {
  it('is a button that is off where there is nothing to take back, and is said aloud', async () => {
    const { user } = withOneStep();
    const back = screen.getByRole('button', { name: 'Annuler' });
    expect(back.getAttribute('aria-disabled')).toBe('false');
    await user.click(back);
    expect(viewNow()).toEqual(INITIAL_VIEW);
    expect(back.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(back);
    expect(screen.getByRole('status').textContent).toBe('Annulé : vue');
    await user.click(screen.getByRole('button', { name: 'Rétablir' }));
    expect(viewNow().face).toBe('table');
    expect(screen.getByRole('status').textContent).toBe('Rétabli : vue');
  });

  it('has the keys that every editor has for it, but not where one writes', () => {
    withOneStep();
    fireEvent.keyDown(screen.getByLabelText('words'), { key: 'z', ctrlKey: true });
    expect(viewNow().face).toBe('table');
    fireEvent.keyDown(document.body, { key: 'z', metaKey: true });
    expect(viewNow().face).toBeNull();
    fireEvent.keyDown(document.body, { key: 'Z', metaKey: true, shiftKey: true });
    expect(viewNow().face).toBe('table');
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true });
    expect(viewNow().face).toBe('table');
  });

  it('is told in no more than 120 characters however much it changed', () => {
    show(<Announcer />);
    const from = {
      ...INITIAL_VIEW,
      filters: { ...NO_FILTERS, search: 'a', country: ['NO'], topic: ['x'] },
      face: 'map',
    } as const;
    act(() => {
      setFilter('search', '');
      useStore.setState({ walked: { how: 'undo', from } });
    });
    expect(screen.getByRole('status').textContent.length).toBeLessThanOrEqual(120);
    expect(screen.getByRole('status').textContent).toMatch(/^Annulé : Recherche, Pays, Thèmes/);
  });
});

describe('the key that explains the keys', () => {
  it('opens the sheet, unless keys without Ctrl are switched off', () => {
    show(<Keys />);
    act(() => useStore.setState({ keys: false, slashKey: false }));
    fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
    expect(useStore.getState().keys).toBe(false);
    act(() => useStore.setState({ slashKey: true }));
    fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
    expect(useStore.getState().keys).toBe(true);
  });
});

describe('the sheet of keys', () => {
  it('lists them in the language of the reader, and switches single keys off', async () => {
    const { user } = show(<Shortcuts onClose={() => undefined} />);
    act(() => useStore.setState({ slashKey: true }));
    const sheet = await screen.findByRole('dialog', { name: 'Touches du clavier' });
    expect(sheet.textContent).toContain('Ctrl / ⌘ + ZAnnuler le dernier changement');
    const named = [...sheet.querySelectorAll('kbd')].map((key) => key.textContent);
    expect(named).toEqual(expect.arrayContaining(['Entrée', 'Échap', 'Maj']));
    await user.click(screen.getByRole('checkbox'));
    expect(useStore.getState().slashKey).toBe(false);
  });
});
