/** Says how much the data set holds: "2 articles · 21 rencontres · 2014–2026". */
import type { IndexedDataset } from '../../core/query/indexed.ts';
import type { Locale } from '../i18n/catalog.ts';
import { sayDays, sayParts } from '../i18n/formats.ts';
import type { Translate } from '../i18n/translate.ts';

/** Articles (teasers at the foot of one are not counted), meetings, and the years they span. */
export function sayExtent(data: IndexedDataset, locale: Locale, t: Translate): string {
  const articles = data.dataset.documents.filter((d) => d.teaserOf === null).length;
  return sayParts(
    [
      t('articles.count', { count: articles }),
      t('meetings.count', { count: data.meetings.length }),
      data.span ? sayDays(data.span.from, data.span.to, locale, 'year') : null,
    ],
    locale,
  );
}
