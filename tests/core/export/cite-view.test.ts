import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CitedView, bibtexOfView, citeView, cslOfView } from '../../../src/core/export/cite-view.ts';

const VIEW: CitedView = {
  publisher: 'Observatoire des rencontres',
  what: 'Rencontres du Portugal, 2019 (3 rencontres)',
  title: 'Visites & voyages',
  edition: 'abc123',
  until: '2026-02-13',
  on: '2026-11-23',
  link: 'https://host.example/a/?edition=abc123&country=PT',
  licence: 'CC BY 4.0',
  language: 'fr',
};
const WORDS = {
  edition: 'édition abc123, articles jusqu’au 13 février 2026',
  consulted: 'consulté le 23 novembre 2026',
};

describe('the citation of a view', () => {
  it('is one line that names publisher, view, edition, dates, licence and link', () => {
    expect(citeView(VIEW, WORDS)).toBe(
      'Observatoire des rencontres. Rencontres du Portugal, 2019 (3 rencontres). Visites & voyages, édition abc123, ' +
        'articles jusqu’au 13 février 2026, consulté le 23 novembre 2026. CC BY 4.0. https://host.example/a/?edition=abc123&country=PT',
    );
  });

  it('leaves out what is not known', () => {
    const bare = { ...VIEW, publisher: null, licence: null, link: null, until: null };
    expect(citeView(bare, WORDS)).toBe(
      'Rencontres du Portugal, 2019 (3 rencontres). Visites & voyages, édition abc123, articles jusqu’au 13 février 2026, consulté le 23 novembre 2026.',
    );
    expect(bibtexOfView(bare)).not.toMatch(/url =|date = \{null|author = \{\{\}\}/);
    expect(JSON.parse(cslOfView(bare))[0]).not.toHaveProperty('issued');
  });

  it('stands in BibTeX with the signs of TeX made harmless', () => {
    const entry = bibtexOfView({ ...VIEW, title: '50 % & {more}_#\\~', what: 'A\nB' });
    expect(entry).toContain('@misc{entrevue-abc123-2026-11-23,');
    expect(entry).toContain('title = {{A B}}');
    expect(entry).toContain(
      String.raw`howpublished = {50 \% \& \{more\}\_\#\textbackslash{}\textasciitilde{}}`,
    );
    expect(entry).toContain('version = {abc123}');
    expect(entry).toContain('urldate = {2026-11-23}');
    expect(entry).toContain('url = {https://host.example/a/?edition=abc123&country=PT}');
  });

  it('keeps every brace of BibTeX closed, whatever the names', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, (what, title, link) => {
        const entry = bibtexOfView({ ...VIEW, what, title, link: `https://h.example/${link}` });
        const bare = entry.replace(/\\[\\{}]/g, '');
        let depth = 0;
        for (const sign of bare) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('is an item of CSL-JSON with edition and dates', () => {
    expect(JSON.parse(cslOfView(VIEW))).toEqual([
      {
        id: 'entrevue-abc123-2026-11-23',
        type: 'dataset',
        title: 'Rencontres du Portugal, 2019 (3 rencontres)',
        'container-title': 'Visites & voyages',
        author: [{ literal: 'Observatoire des rencontres' }],
        publisher: 'Observatoire des rencontres',
        version: 'abc123',
        issued: { 'date-parts': [[2026, 2, 13]] },
        accessed: { 'date-parts': [[2026, 11, 23]] },
        URL: 'https://host.example/a/?edition=abc123&country=PT',
        license: 'CC BY 4.0',
        language: 'fr',
      },
    ]);
  });
});
