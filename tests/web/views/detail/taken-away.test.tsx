/** A corrected meeting and what one takes away of a meeting: its sentence with its reference. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Detail } from '../../../../src/web/views/detail/Detail.tsx';
import { show } from '../show.tsx';
import { changed, meeting, part } from './panel.ts';

const correction = {
  field: 'date',
  extracted: { edtf: null, basis: 'none', said: { start: 4, end: 10, quote: 'samedi' } },
  value: '2019-03-16',
  reason: 'La conférence s’ouvrait la veille.',
  source: { title: 'Journal officiel', url: 'https://journal.example/7' },
  on: '2020-02-01',
  by: 'la rédaction',
} as const;
const corrected = (source: { title: string; url: string | null }) =>
  changed('day-one', {
    date: { edtf: '2019-03-16', basis: 'corrected', said: null },
    corrections: [{ ...correction, source }],
  });

describe('a corrected meeting', () => {
  it('shows what was read, what was decided, why, by whom, and links the source', () => {
    show(<Detail />, meeting('day-one'), corrected(correction.source));
    expect(screen.getByText('date corrigée')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Comment la date est établie' })).toBeNull();
    expect(part('Corrections').textContent).toContain('Le texte écrit «\u00a0samedi\u00a0».');
    const text = part('Corrections').textContent;
    for (const words of ['rien', '16 mars 2019', correction.reason, '1 février 2020, par la rédaction'])
      expect(text).toContain(words);
    const link = within(part('Corrections')).getByRole('link', { name: /Journal officiel/ });
    expect(link.getAttribute('href')).toBe('https://journal.example/7');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//journal.example'])('makes no link of %s', (url) => {
    show(<Detail />, meeting('day-one'), corrected({ title: 'Journal officiel', url }));
    expect(screen.queryByRole('link')).toBeNull();
    expect(part('Corrections').textContent).toContain('Journal officiel');
  });
});

describe('the citation', () => {
  it('is copied, and the page says so', async () => {
    const { user } = show(<Detail />, meeting('day-one'));
    await user.click(screen.getByRole('button', { name: 'Copier la phrase et sa référence' }));
    expect(await screen.findByText('Phrase et référence copiées.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toContain(
      '«\u00a0La ministre Ingrid Halvdal a rencontré mardi son homologue Tomás Areias à Lisbonne.\u00a0» — Ingrid Halvdal et Tomás Areias, Lisbonne, Portugal, 12 mars 2019. Une journée à Lisbonne, 13 mars 2019, caractères 0–83. Entrevue, édition fixture des données.',
    );
  });

  it('says on what a corrected date stands', async () => {
    const { user } = show(<Detail />, meeting('day-one'), corrected(correction.source));
    await user.click(screen.getByRole('button', { name: 'Copier la phrase et sa référence' }));
    expect(await navigator.clipboard.readText()).toContain(
      '(date corrigée d’après Journal officiel, https://journal.example/7)',
    );
  });

  it('is shown to be copied by hand where the clipboard is forbidden', async () => {
    const { user } = show(<Detail />, meeting('set'));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copier la phrase et sa référence' }));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Phrase et référence' });
    expect(box.value).toContain('(démentie)');
  });
});
