/** The five ways in: each shows its answer in a line, and sets the view by a press. */
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../../src/core/query/state.ts';
import { Detail } from '../../../../src/web/views/detail/Detail.tsx';
import { useStore } from '../../../../src/web/store/store.ts';
import { show, viewNow } from '../show.tsx';

const start = (question: string) => screen.findByRole('button', { name: new RegExp(`^${question}`) });

describe('the panel before anything is chosen', () => {
  it('answers five questions in a line each', async () => {
    const { container } = show(<Detail />);
    await start('Autour de qui');
    const lines = [...container.querySelectorAll('.detail-starts li')].map((li) => li.textContent);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(
      'Autour de qui ?Ingrid Halvdal : 3 rencontres ont eu lieu sur 4 rapportées, 3 partenaires.',
    );
    expect(lines[4]).toContain('Beat Zurlinden et Tomás Areias');
  });

  it('says what is counted, as long as some of the meetings shown did not take place', async () => {
    const counted = 'Ces réponses comptent les rencontres qui ont eu lieu.';
    const all = show(<Detail />);
    await start('Autour de qui');
    expect(all.container.textContent).toContain(counted);
    all.unmount();
    const held = show(<Detail />, { filters: { ...NO_FILTERS, status: ['held', 'past'] } });
    const { textContent } = await start('Autour de qui');
    expect(textContent).toContain('Ingrid Halvdal : 3 rencontres, 3 partenaires.');
    expect(held.container.textContent).not.toContain(counted);
  });

  it('shows the one who was at most meetings', async () => {
    const { user } = show(<Detail />);
    await user.click(await start('Autour de qui'));
    expect(viewNow().selection).toEqual({ type: 'node', id: 'o:ingrid-halvdal-no' });
  });

  it('sizes the network by partners, and opens the measures', async () => {
    const { user } = show(<Detail />);
    await user.click(await start('Qui rencontre le plus de monde'));
    expect(viewNow()).toMatchObject({ mode: 'officials', sizeBy: 'partners' });
    expect(useStore.getState().panel).toBe('measures');
  });

  it('selects the tie of those who met most', async () => {
    const { user } = show(<Detail />);
    await user.click(await start('Qui se voit le plus'));
    expect(viewNow().selection?.type).toBe('tie');
  });

  it('sets the two halves of the time against each other', async () => {
    const { user } = show(<Detail />);
    await user.click(await start('Qu’est-ce qui a changé'));
    const { before, after } = viewNow().comparison!;
    expect(after.from).toBe(before.to + 1);
  });

  it('asks how two are connected who never met', async () => {
    const { user } = show(<Detail />);
    await user.click(await start('Qui est lié'));
    expect(viewNow().question?.ends).toEqual(['o:beat-zurlinden-ch', 'o:tomas-areias-pt']);
  });

  it('leaves out what the meetings do not answer, and all of it where there are none', async () => {
    const { container, unmount } = show(<Detail />, { filters: { ...NO_FILTERS, country: ['EU'] } });
    await start('Autour de qui');
    const lines = container.querySelectorAll('.detail-starts li');
    expect(lines.length).toBeLessThan(5);
    expect([...lines].every((line) => line.querySelector('button'))).toBe(true);
    unmount();
    show(<Detail />, { filters: { ...NO_FILTERS, search: 'zzz' } });
    expect(screen.queryByRole('heading', { name: 'Pour commencer' })).toBeNull();
  });
});
