/** Says how much the data set holds: "2 articles · 21 rencontres · 2014–2026". */
import type { IndexedDataset } from '../../core/query/indexed.ts';
import type { Locale } from '../i18n/catalog.ts';
import type { Translate } from '../i18n/translate.ts';

const DAY_MS = 86_400_000;

/** Articles (teasers at the foot of one are not counted), meetings, and the years they span. */
export function sayExtent(data: IndexedDataset, locale: Locale, t: Translate): string {
  const articles = data.dataset.documents.filter((d) => d.teaserOf === null).length;
  const parts = [
    t('articles.count', { count: articles }),
    t('meetings.count', { count: data.meetings.length }),
    sayYears(data.span, locale),
  ];
  return parts.filter(Boolean).join(' · ');
}

function sayYears(span: IndexedDataset['span'], locale: Locale): string {
  if (!span) return '';
  const years = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  return years.formatRange(new Date(span.from * DAY_MS), new Date(span.to * DAY_MS));
}
