import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSearching } from '../../../../src/web/store/searching.ts';
import { type Commit, setSlashKey, useStore } from '../../../../src/web/store/store.ts';
import { Search } from '../../../../src/web/views/filters/Search.tsx';
import { show, viewNow } from '../show.tsx';

let steps: Commit[] = [];
let forget: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  steps = [];
  forget = useStore.subscribe((s, before) => {
    if (s.view !== before.view) steps.push(s.commit);
  });
});

afterEach(() => {
  forget();
  vi.useRealTimers();
});

function showSearch(): HTMLInputElement {
  show(
    <>
      <Search />
      <textarea aria-label="other" />
      <button type="button">away</button>
    </>,
  );
  steps = [];
  return screen.getByRole('searchbox', { name: 'Recherche' });
}

const type = (box: HTMLInputElement, value: string) => fireEvent.change(box, { target: { value } });

describe('the search box', () => {
  it('leads to what was found with Enter, where something is searched', () => {
    const found = vi.fn<() => void>();
    show(<Search onFound={found} />);
    const box = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Recherche' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(found).not.toHaveBeenCalled();
    type(box, 'kari');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(found).toHaveBeenCalledOnce();
    expect(steps.at(-1)).toBe('push');
  });

  it('filters as one types, and is one step of Back after a pause', () => {
    const box = showSearch();
    type(box, 'k');
    type(box, 'ka');
    expect(viewNow().filters.search).toBe('ka');
    expect(steps).toEqual(['replace', 'replace']);
    vi.advanceTimersByTime(1500);
    expect(steps).toEqual(['replace', 'replace', 'push']);
  });

  it.each([
    ['Enter', (box: HTMLInputElement) => fireEvent.keyDown(box, { key: 'Enter' })],
    ['leaving it', (box: HTMLInputElement) => fireEvent.blur(box)],
  ])('is a step at once by %s, and not a second one later', (_, end) => {
    const box = showSearch();
    type(box, 'k');
    end(box);
    expect(steps).toEqual(['replace', 'push']);
    vi.advanceTimersByTime(1500);
    fireEvent.blur(box);
    expect(steps).toEqual(['replace', 'push']);
  });

  it('says nothing of a search elsewhere that failed or is late: these words are answered', () => {
    const box = showSearch();
    type(box, 'kari');
    for (const other of [{ failed: '404' }, { late: 'karin' }]) {
      act(() => useSearching.setState({ failed: null, late: null, ...other }));
      expect(screen.getByRole('status').textContent).toBe('');
    }
    act(() => useSearching.setState({ failed: null, late: null }));
  });

  it('is emptied by Escape', () => {
    const box = showSearch();
    type(box, 'k');
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(viewNow().filters.search).toBe('');
    expect(steps.at(-1)).toBe('push');
  });

  it('is reached by "/" from anywhere but a text field', () => {
    const box = showSearch();
    const other = screen.getByRole('textbox', { name: 'other' });
    other.focus();
    fireEvent.keyDown(other, { key: '/' });
    expect(document.activeElement).toBe(other);
    const away = screen.getByRole('button', { name: 'away' });
    away.focus();
    fireEvent.keyDown(away, { key: '/', ctrlKey: true });
    expect(document.activeElement).toBe(away);
    fireEvent.keyDown(away, { key: '/' });
    expect(document.activeElement).toBe(box);
  });

  it('is not reached by "/" where the reader has switched that off', () => {
    const box = showSearch();
    act(() => setSlashKey(false));
    fireEvent.keyDown(screen.getByRole('button', { name: 'away' }), { key: '/' });
    expect(document.activeElement).not.toBe(box);
    expect(localStorage.getItem('entrevue:slash')).toBe('off');
    act(() => setSlashKey(true));
    fireEvent.keyDown(screen.getByRole('button', { name: 'away' }), { key: '/' });
    expect(document.activeElement).toBe(box);
  });
});
