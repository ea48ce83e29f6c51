/** The panel: what a reader sees of a meeting, an official, a tie, and before anything is chosen. */
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../../src/core/query/state.ts';
import { LanguageProvider } from '../../../../src/web/i18n/Language.tsx';
import en from '../../../../src/web/i18n/en.json';
import { useStore, selectMeeting } from '../../../../src/web/store/store.ts';
import { Detail } from '../../../../src/web/views/detail/Detail.tsx';
import { FIXTURE } from '../../../fixtures/dataset.ts';
import { show, viewNow } from '../show.tsx';
import { changed, meeting, part } from './panel.ts';

const node = (id: 'o:tomas-areias-pt' | 'c:NO') => ({ selection: { type: 'node', id } as const });
const tie = { selection: { type: 'tie', pair: ['c:NO', 'c:PT'] } } as const;

describe('the panel on a meeting', () => {
  it('says who met where, on which day of the week, and that it was held', () => {
    show(<Detail />, meeting('day-one'));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'Ingrid Halvdal et Tomás Areias à Lisbonne',
    );
    expect(screen.getByText('mardi 12 mars 2019')).toBeTruthy();
    expect(screen.getByText('Lisbonne, Portugal')).toBeTruthy();
    expect(screen.getByText('Tenue')).toBeTruthy();
  });

  it('marks the quote inside its paragraph and names file, section and characters', () => {
    const { container } = show(<Detail />, meeting('day-two'));
    const evidence = FIXTURE.meetings[1]!.evidence[0]!;
    expect(container.querySelector('mark')?.textContent).toBe(evidence.quote);
    expect(container.querySelector('blockquote')?.textContent).toBe(`Avant. ${evidence.quote} Après.`);
    expect(container.querySelector('blockquote')?.lang).toBe('fr');
    expect(container.querySelector('figcaption')?.textContent).toBe(
      `story.txt · Une journée à Lisbonne · 13 mars 2019 · Article · caractères 100–${evidence.end}`,
    );
  });

  it('shows markup in a quote as the text that it is', () => {
    const [evidence] = FIXTURE.meetings[0]!.evidence;
    const quote = '<img src=x onerror=alert(1)> & <b>gras</b>';
    const { container } = show(
      <Detail />,
      meeting('day-one'),
      changed('day-one', { evidence: [{ ...evidence!, quote }] }),
    );
    expect(container.querySelector('mark')?.textContent).toBe(quote);
    expect(container.querySelector('mark *, img[src="x"]')).toBeNull();
  });

  it('shows a further passage at once where the first does not name every side', () => {
    const [evidence] = FIXTURE.meetings[0]!.evidence;
    const first = { ...evidence!, quote: 'Elle a rencontré mardi Ingrid Halvdal.' };
    const back = {
      ...evidence!,
      start: 400,
      end: 416,
      role: 'coreference' as const,
      quote: 'Cette rencontre',
    };
    const caption = {
      ...evidence!,
      start: 500,
      end: 540,
      role: 'caption' as const,
      section: 'caption' as const,
      quote: 'Ingrid Halvdal et Tomas Arêias (à droite).',
    };
    const { container } = show(
      <Detail />,
      meeting('day-one'),
      changed('day-one', { evidence: [first, back, caption] }),
    );
    expect(screen.getByText(caption.quote).closest('details')).toBeNull();
    expect(screen.getByText(back.quote).closest('details')!.textContent).toContain('1 autre passage');
    expect(container.textContent.match(/Légende de photo/g)).toHaveLength(1);
  });

  it('says places in the language of the interface, and that the source has another', async () => {
    show(
      <LanguageProvider first={{ locale: 'en', texts: en }}>
        <Detail />
      </LanguageProvider>,
      meeting('day-one'),
    );
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe(
      'Ingrid Halvdal and Tomás Areias in Lisbon',
    );
    expect(screen.getAllByText('Roles and quotes: in French in the source.')).toHaveLength(1);
  });

  it('begins its title with a capital also where a side has no name but a role', () => {
    const unnamed = { ...FIXTURE.meetings[0]!.participants[0]!, name: null, official: null };
    show(<Detail />, meeting('day-one'), changed('day-one', { participants: [unnamed] }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Ministre de la Justice à Lisbonne');
  });

  it('keeps the other passages folded behind their number', () => {
    const [evidence] = FIXTURE.meetings[0]!.evidence;
    const more = {
      ...evidence!,
      start: 500,
      end: 520,
      role: 'coreference' as const,
      quote: 'Cette rencontre',
    };
    show(<Detail />, meeting('day-one'), changed('day-one', { evidence: [evidence!, more] }));
    const folded = screen.getByText('1 autre passage').closest('details')!;
    expect(folded.open).toBe(false);
    expect(within(folded).getByText('Cette rencontre')).toBeTruthy();
    expect(folded.textContent).toContain('Renvoi à la rencontre');
  });

  it('shows a side that the text does not name as not named', () => {
    const unnamed = { ...FIXTURE.meetings[0]!.participants[0]!, name: null, official: null };
    show(<Detail />, meeting('day-one'), changed('day-one', { participants: [unnamed] }));
    expect(within(part('Participants')).getByText('non nommé dans le texte')).toBeTruthy();
    expect(within(part('Participants')).getByText('ministre de la Justice').lang).toBe('fr');
  });

  it('opens the official whose name is pressed and puts the focus on the new heading', async () => {
    const { user } = show(<Detail />, meeting('day-one'));
    await user.click(screen.getByRole('button', { name: 'Tomás Areias' }));
    expect(viewNow().selection).toEqual({ type: 'node', id: 'o:tomas-areias-pt' });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Tomás Areias' }));
  });

  it('leaves the focus alone when the choice is made in another view', async () => {
    const { user } = show(
      <>
        <button type="button">ailleurs</button>
        <Detail />
      </>,
      meeting('day-one'),
    );
    await user.click(screen.getByRole('button', { name: 'ailleurs' }));
    selectMeeting('day-two');
    await screen.findByRole('heading', { name: /Zurlinden/ });
    expect(document.activeElement?.textContent).toBe('ailleurs');
  });

  it('opens a country by its name and says how it is known', async () => {
    const { user } = show(<Detail />, meeting('day-one'));
    expect(part('Participants').textContent).toContain('Norvège · d’après la fonction');
    await user.click(within(part('Participants')).getByRole('button', { name: 'Norvège' }));
    expect(viewNow().selection).toEqual({ type: 'node', id: 'c:NO' });
  });

  it('leads from a topic, the place and the source to their pages', async () => {
    const { user } = show(<Detail />, meeting('day-two'));
    await user.click(screen.getByRole('button', { name: 'Asile' }));
    expect(viewNow().selection).toEqual({ type: 'topic', id: 'asile' });
    act(() => selectMeeting('day-two'));
    await user.click(screen.getByRole('button', { name: 'Lisbonne, Portugal' }));
    expect(viewNow().selection).toEqual({ type: 'place', id: 'lisbon-pt' });
    act(() => selectMeeting('day-two'));
    await user.click(screen.getByRole('button', { name: /^Une journée à Lisbonne|story\.txt · Une/ }));
    expect(viewNow().selection).toEqual({ type: 'document', id: 'story' });
  });

  it('tells a doubtful date and a reading from a teaser by words', () => {
    show(<Detail />, meeting('teaser'));
    expect(screen.getByText('date à vérifier')).toBeTruthy();
    expect(screen.getByText('lu dans l’encadré d’un autre article')).toBeTruthy();
  });

  it('says how the date is known, with the words of the text', () => {
    const said = { start: 0, end: 5, quote: 'mardi' };
    const date = { edtf: '2019-03-12', basis: 'weekday-from-dateline', said } as const;
    show(<Detail />, meeting('day-one'), changed('day-one', { date }));
    expect(part('Comment la date est établie').textContent).toContain('Le texte écrit «\u00a0mardi\u00a0».');
  });

  it('names the wider event and lists its meetings', () => {
    show(<Detail />, meeting('range'));
    const event = part('Dans le cadre de');
    expect(within(event).getByText('Conférence d’Oslo')).toBeTruthy();
    expect(within(event).getByText('Voir la rencontre')).toBeTruthy();
  });

  it('gives a general sentence for a reason of sureness that it has no words for', () => {
    const sureness = { value: 0.5, reasons: [{ factor: 'date', value: 0.5, why: 'toString' } as const] };
    show(<Detail />, meeting('day-one'), changed('day-one', { sureness }));
    expect(part('Fiabilité de la lecture').textContent).toMatch(/50\s%.*à vérifier/);
    expect(part('Fiabilité de la lecture').textContent).toContain('Raison que cette page ne sait pas dire.');
    expect(screen.getByText('lecture peu fiable')).toBeTruthy();
  });

  it('steps to the next and the previous visible meeting, and no further', async () => {
    const { user, container } = show(<Detail />, meeting('day-one'));
    await user.click(screen.getByRole('button', { name: 'Rencontre suivante' }));
    expect(viewNow().selection).toEqual({ type: 'meeting', id: 'day-two' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Rencontre suivante');
    const title = screen.getByRole('heading', { level: 2 }).textContent!;
    const said = () => container.querySelector('.detail > output')!.textContent!;
    expect(said()).toContain(title);
    expect(said()).toMatch(/\d+ sur \d+$/);
    act(() => selectMeeting('range'));
    expect(said()).toBe('');
    act(() => selectMeeting('day-two'));
    await user.click(screen.getByRole('button', { name: 'Rencontre précédente' }));
    await user.click(screen.getByRole('button', { name: 'Rencontre précédente' }));
    const first = screen.getByRole<HTMLButtonElement>('button', { name: 'Rencontre précédente' });
    expect(viewNow().selection).toEqual({ type: 'meeting', id: 'year' });
    expect(first.disabled).toBe(true);
  });

  it('says that the filters hide it, and offers to clear them', async () => {
    const { user } = show(<Detail />, {
      ...meeting('day-one'),
      filters: { ...NO_FILTERS, status: ['planned'] },
    });
    expect(screen.getByText(/cachent cette rencontre/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Retirer tous les filtres' }));
    expect(screen.queryByText(/cachent cette rencontre/)).toBeNull();
  });

  it('closes on Escape and by its button', async () => {
    const { user } = show(<Detail />, meeting('day-one'));
    screen.getByRole('button', { name: 'Tomás Areias' }).focus();
    await user.keyboard('{Escape}');
    expect(viewNow().selection).toBeNull();
    selectMeeting('day-one');
    await user.click(await screen.findByRole('button', { name: 'Fermer le détail' }));
    expect(viewNow().selection).toBeNull();
  });
});

describe('the panel on an official', () => {
  it('shows roles with dates, every spelling, and each meeting with the role held there', () => {
    show(<Detail />, node('o:tomas-areias-pt'));
    expect(part('Fonctions écrites dans les textes').textContent).toContain(
      '12 mars 2019 – 5 septembre 2019',
    );
    expect(part('Graphies rencontrées').textContent).toContain('Tomas Arêias');
    const meetings = within(part('Rencontres')).getAllByRole('button');
    expect(meetings).toHaveLength(3);
    expect(meetings[0]!.textContent).toContain("ministre de l'Intérieur");
  });

  it('ranks whom they met and selects the tie', async () => {
    const { user } = show(<Detail />, node('o:tomas-areias-pt'));
    await user.click(screen.getByRole('button', { name: 'Ingrid Halvdal, 1 rencontre' }));
    expect(viewNow().selection).toEqual({ type: 'tie', pair: ['o:ingrid-halvdal-no', 'o:tomas-areias-pt'] });
  });

  it('narrows every view to them, and says that it did', async () => {
    const { user } = show(<Detail />, node('o:tomas-areias-pt'));
    await user.click(screen.getByRole('button', { name: 'Ne montrer que ces rencontres' }));
    expect(viewNow().filters.official).toEqual(['tomas-areias-pt']);
    expect(screen.getByText('Toutes les vues ne montrent que ces rencontres.')).toBeTruthy();
  });

  it('counts under the filters, and offers a way out where nothing is left', () => {
    show(<Detail />, { ...node('o:tomas-areias-pt'), filters: { ...NO_FILTERS, status: ['planned'] } });
    expect(screen.getByText('1 rencontre sur 3 sous les filtres en cours')).toBeTruthy();
    show(<Detail />, { ...node('o:tomas-areias-pt'), filters: { ...NO_FILTERS, search: 'zzz' } });
    expect(screen.getByText(/Aucune rencontre ne correspond/)).toBeTruthy();
  });
});

describe('the panel on a country and on a tie', () => {
  it('lists the countries met, and the officials who spoke for it', () => {
    show(<Detail />, node('c:NO'));
    expect(within(part('Avec qui')).getAllByRole('button')[0]!.getAttribute('aria-label')).toBe(
      'Japon, 2 rencontres',
    );
    expect(within(part('Responsables')).getAllByRole('button')[0]!.textContent).toContain('Ingrid Halvdal');
  });

  it('lists the meetings of both sides of a tie and lights up the one under the pointer', async () => {
    const { user } = show(<Detail />, tie);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Norvège et Portugal');
    const [first] = within(part('Rencontres')).getAllByRole('button');
    await user.hover(first!);
    expect(useStore.getState().hover).toEqual({ type: 'meeting', id: 'day-one' });
    await user.click(first!);
    expect(viewNow().selection).toEqual({ type: 'meeting', id: 'day-one' });
  });
});

describe('the panel before anything is chosen', () => {
  it('says how far the data can be trusted', () => {
    show(<Detail />);
    expect(part('Les données').textContent).toContain('non relues');
    expect(part('Les données').textContent).toContain('10 rencontres, 1 article');
    expect(part('Les données').textContent).toContain('Édition fixture');
  });
});

describe('the panel on a meeting that the data set no longer holds', () => {
  it('says so in place of an error, and closes', async () => {
    const { user } = show(<Detail />, meeting('m00000000000'));
    expect(
      await screen.findByRole('heading', { name: 'Cette rencontre n’est plus dans les données' }),
    ).toBeTruthy();
    expect(screen.getByText(/l’édition .+ des données ne contient pas/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Fermer le détail' }));
    expect(viewNow().selection).toBeNull();
  });

  it('names the day and the reason of the correction that took it out', async () => {
    const notice = {
      on: '2026-01-02',
      kind: 'retraction' as const,
      meetings: [],
      withdrawn: ['m00000000000'],
      text: 'The paper took the story back.',
    };
    show(<Detail />, meeting('m00000000000'), { ...FIXTURE, notices: [notice] });
    expect(await screen.findByText('The paper took the story back.')).toBeTruthy();
    expect(screen.getByText(/2 janvier 2026/)).toBeTruthy();
  });
});
