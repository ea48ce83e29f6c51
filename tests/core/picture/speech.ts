/** The words of pictures in one language, for tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { INITIAL_VIEW, NO_FILTERS, type ViewState } from '../../../src/core/query/state.ts';
import { visibleMeetings } from '../../../src/core/query/visible.ts';
import type { Locale } from '../../../src/web/i18n/catalog.ts';
import { captionOf } from '../../../src/web/i18n/say-picture.ts';
import type { Speech } from '../../../src/web/i18n/say.ts';
import { translator } from '../../../src/web/i18n/translate.ts';

export const SITE = {
  title: { fr: 'Rencontres du Nord', en: 'Northern meetings', vi: 'Cuộc gặp phương Bắc' },
  publisher: { name: 'Les archives', url: null },
  licence: { name: 'CC BY 4.0', url: null },
};

export const speechOf = (dataset: Dataset, locale: Locale = 'fr'): Speech => ({
  data: indexDataset(dataset),
  locale,
  t: translator(
    locale,
    JSON.parse(readFileSync(join(import.meta.dirname, `../../../src/web/i18n/${locale}.json`), 'utf8')),
  ),
});

export const viewOf = (filters: Partial<ViewState['filters']> = {}): ViewState => ({
  ...INITIAL_VIEW,
  filters: { ...NO_FILTERS, ...filters },
});

export const captionIn = (speech: Speech, view: ViewState, chosen = 'Toutes les rencontres') =>
  captionOf(
    {
      site: SITE,
      name: 'Entrevue',
      chosen,
      view: speech.t('face.timeline'),
      meetings: visibleMeetings(speech.data, view.filters),
      on: '2026-03-01',
      link: 'https://example.org/a/?country=NO',
    },
    speech,
  );
