import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Question } from '../../../src/core/query/state.ts';
import { INITIAL_VIEW } from '../../../src/core/query/state.ts';
import { Side } from '../../../src/web/app/Side.tsx';
import { openPanel, showView, useStore } from '../../../src/web/store/store.ts';
import { show, viewNow } from '../views/show.tsx';

const QUESTION: Question = {
  ends: ['o:tomas-areias-pt', 'o:beat-zurlinden-ch'],
  inTime: false,
  withoutHub: false,
};

beforeEach(() => useStore.setState({ panel: null, ends: [null, null] }));

describe('beside the views', () => {
  it('stand where to begin, and the panels that open from there', async () => {
    const { user } = show(<Side />);
    await user.click(screen.getByRole('button', { name: 'Relier deux noms' }));
    expect(await screen.findByRole('heading', { name: /Comment sont-ils reliés/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(screen.getByRole('button', { name: 'Relier deux noms' })).toBeTruthy();
  });

  it('stands the answer of a question that the link asks', async () => {
    show(<Side />);
    showView({ ...INITIAL_VIEW, question: QUESTION });
    expect(await screen.findByText(/Un intermédiaire entre/)).toBeTruthy();
  });

  it('stands what is selected in the answer, with the way back to where one was', async () => {
    const { user } = show(<Side />);
    showView({ ...INITIAL_VIEW, question: QUESTION });
    const step = await screen.findByRole('button', { name: 'Tomás Areias et Ingrid Halvdal, une rencontre' });
    await user.click(step);
    expect(viewNow().selection?.type).toBe('tie');
    expect(viewNow().question).toEqual(QUESTION);
    await user.click(screen.getByRole('button', { name: 'Retour à la question' }));
    expect(viewNow().selection).toBeNull();
    expect(document.activeElement).toBe(step);
  });

  it('stands one panel at a time: what another asked is taken back', async () => {
    const { user } = show(<Side />);
    showView({ ...INITIAL_VIEW, question: QUESTION });
    await screen.findByText(/Un intermédiaire entre/);
    openPanel('measures');
    expect(await screen.findByRole('heading', { name: 'Mesures' })).toBeTruthy();
    expect(viewNow().question).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(useStore.getState().panel).toBeNull();
  });
});
