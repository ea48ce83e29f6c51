import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SURENESS } from '../../../../src/core/model/sureness.ts';
import en from '../../../../src/web/i18n/en.json';
import fr from '../../../../src/web/i18n/fr.json';
import { Method } from '../../../../src/web/views/method/Method.tsx';
import type { Measured, MeasuredCorpus } from '../../../../src/core/model/measured.ts';
import { MEASURED } from '../../../../src/web/views/method/measured.ts';
import { show } from '../show.tsx';

const CORPUS: MeasuredCorpus = {
  name: 'somewhere',
  language: 'en',
  documents: 30,
  meetings: 41,
  right: 36,
  false: 3,
  missed: 5,
  precision: 0.923,
  recall: 0.878,
  f1: 0.9,
  date: 0.972,
  place: null,
  kind: 0.8,
  country: 0.96,
  role: 0.9,
  evidence: 1,
  wrongYears: 2,
};
const OURS: Measured = {
  reader: 'r1',
  corpora: [CORPUS],
  calibration: [{ from: 0.9, published: 20, right: 19 }],
};

const rowOf = (name: RegExp): string => screen.getByRole('row', { name }).textContent.replace(/\s/g, ' ');

describe('the page about the method', () => {
  it('shows the figures of every corpus, wrong years too, and a dash for what was not measured', () => {
    show(<Method measured={OURS} />);
    expect(screen.getByRole('columnheader', { name: 'somewhere anglais' })).toBeTruthy();
    expect(rowOf(/^Précision/)).toContain('92,3 %');
    expect(rowOf(/^Années fausses/)).toMatch(/2$/);
    expect(rowOf(/^Lieu/)).toMatch(/–$/);
  });

  it('tells at each tenth of sureness how many are right', () => {
    show(<Method measured={OURS} />);
    expect(rowOf(/^90\s%\sà\s100\s%/)).toBe('90 % à 100 %201995 %');
  });

  it('names the limits of the figures', () => {
    show(<Method measured={OURS} />);
    const limits = screen.getByRole('heading', { name: 'Limites de ces mesures' }).closest('section')!;
    expect(within(limits).getAllByRole('listitem').length).toBeGreaterThan(2);
  });

  it('shows the figures that the measure has written, one column each', () => {
    show(<Method />);
    const [figures] = screen.getAllByRole('table');
    const columns = within(figures!).getAllByRole('columnheader');
    expect(columns).toHaveLength(MEASURED.corpora.length + 1);
  });

  it('shows every value that the reader gives, with its words', () => {
    const { container } = show(<Method measured={OURS} />);
    const values = Object.values(SURENESS).flatMap((how) => Object.values(how));
    expect(container.querySelectorAll('.method-value')).toHaveLength(values.length);
    const keys = Object.entries(SURENESS).flatMap(([factor, how]) =>
      Object.keys(how).map((key) => `why.${factor}-${key}`),
    );
    for (const texts of [fr, en]) expect(keys.filter((key) => !(key in texts))).toEqual([]);
  });
});
