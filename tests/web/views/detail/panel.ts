/** What the tests of the panel share: a meeting to open, one that is changed, a part to look into. */
import { screen } from '@testing-library/react';
import type { Dataset, Meeting } from '../../../../src/core/dataset/dataset.ts';
import type { Selection } from '../../../../src/core/query/state.ts';
import { FIXTURE } from '../../../fixtures/dataset.ts';

export const meeting = (id: string): { selection: Selection } => ({ selection: { type: 'meeting', id } });

/** The fixture with one meeting changed. */
export const changed = (id: string, change: Partial<Meeting>): Dataset => ({
  ...FIXTURE,
  meetings: FIXTURE.meetings.map((m) => (m.id === id ? { ...m, ...change } : m)),
});

export const part = (title: string): HTMLElement =>
  screen.getByRole('heading', { level: 3, name: title }).closest('section')!;
