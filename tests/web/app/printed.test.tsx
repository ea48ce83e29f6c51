import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/core/query/state.ts';
import { PrintedList } from '../../../src/web/app/PrintedList.tsx';
import { show } from '../views/show.tsx';

const filters = { ...NO_FILTERS, country: ['EU'] };

afterEach(() => void act(() => void dispatchEvent(new Event('afterprint'))));

describe('the page on paper', () => {
  it('is drawn only while one prints', () => {
    show(<PrintedList />, { filters });
    expect(screen.queryByRole('heading')).toBeNull();
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(screen.getByRole('heading').textContent).toBe('Rencontres de l’Union européenne');
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('lists what is visible with its sources', () => {
    const { container } = show(<PrintedList />, { filters });
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(container.querySelectorAll('.printed li')).toHaveLength(2);
    expect(container.querySelector('.printed-source')!.textContent).toContain(
      'Une journée à Lisbonne · 13 mars 2019',
    );
  });
});
