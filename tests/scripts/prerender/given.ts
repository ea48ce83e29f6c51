/** A small site as the build would write it, for tests. */
import type { Prerendered } from '../../../scripts/prerender/site.ts';
import type { Site } from '../../../src/core/dataset/site.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import en from '../../../src/web/i18n/en.json';
import { translator } from '../../../src/web/i18n/translate.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';

const names = (text: string) => ({ fr: text, en: text, vi: text });

export const SITE: Site = {
  title: names('Talks & "visits" <b>'),
  description: names('Who met whom.'),
  publisher: { name: 'A school', url: 'https://school.example/' },
  contact: 'desk@school.example',
  licence: { name: 'CC0', url: null },
  disclaimer: names('Read the source.'),
  languages: ['en', 'fr'],
  view: '',
  publicUrl: 'https://school.example/talks/',
  sources: FIXTURE.documents.map((d) => ({
    document: d.id,
    asOf: 'unknown',
    url: `https://press.example/${d.id}`,
  })),
};

export const given = (change: Partial<Site> = {}): Prerendered => ({
  data: indexDataset(FIXTURE),
  site: { ...SITE, ...change },
  locale: 'en',
  t: translator('en', en),
  beside: './',
  root: process.cwd(),
});
