import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Header } from '../../../src/web/app/Header.tsx';
import { Sentence } from '../../../src/web/app/Sentence.tsx';
import { clearFilters, setFilter } from '../../../src/web/store/store.ts';
import { show } from '../views/show.tsx';

describe('what is filtered', () => {
  it('stands over the views in words, and names the page with its number of meetings', () => {
    show(
      <>
        <Header width="desktop" onAbout={() => undefined} />
        <Sentence />
      </>,
    );
    expect(screen.getByText('Toutes les rencontres')).toBeDefined();
    expect(document.title).toBe('Entrevue');
    act(() => setFilter('country', ['EU']));
    expect(screen.getByText('Rencontres de l’Union européenne')).toBeDefined();
    expect(document.title).toBe('Rencontres de l’Union européenne (2) · Entrevue');
    act(() => clearFilters());
    expect(document.title).toBe('Entrevue');
  });
});
