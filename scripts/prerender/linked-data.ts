/** The data set and its meetings in the words of schema.org, for those who index pages. */
import { safeUrl } from '../../src/core/export/safe-url.ts';
import { type FuzzyDate, parseEdtf } from '../../src/core/model/edtf.ts';
import type { Status } from '../../src/core/model/meeting.ts';
import type { IndexedMeeting } from '../../src/core/query/indexed.ts';
import { sayArticle } from '../../src/web/i18n/say-article.ts';
import { sayMeeting, sayName, sayParticipant, sayTopic, sayWhere } from '../../src/web/i18n/say.ts';
import { descriptionOf, titleOf } from './bodies.ts';
import type { Prerendered } from './site.ts';

/** More than that nobody reads, and the page would be heavy. */
const MOST_EVENTS = 300;

type Json = Record<string, unknown>;

const STATUS: Partial<Record<Status, string>> = {
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

export function linkedData(of: Prerendered): Json {
  const events = of.data.meetings.filter(({ meeting }) => meeting.status !== 'denied').slice(0, MOST_EVENTS);
  return {
    '@context': 'https://schema.org',
    '@graph': [datasetOf(of), ...events.map((m) => eventOf(m, of))],
  };
}

function datasetOf(of: Prerendered): Json {
  const { data, site, locale } = of;
  const { publisher, licence, publicUrl } = site;
  const { edition } = data.dataset;
  const said = publisher && {
    '@type': 'Organization',
    name: publisher.name,
    url: publisher.url ?? undefined,
  };
  return {
    '@type': 'Dataset',
    name: titleOf(of),
    description: descriptionOf(of),
    url: publicUrl ?? undefined,
    inLanguage: locale,
    version: edition,
    license: safeUrl(licence.url) ?? licence.name,
    isAccessibleForFree: true,
    creator: said ?? undefined,
    publisher: said ?? undefined,
    temporalCoverage: coverageOf(of),
    distribution: publicUrl
      ? [
          {
            '@type': 'DataDownload',
            encodingFormat: 'application/json',
            contentUrl: `${publicUrl}data/${edition}.json`,
          },
        ]
      : undefined,
  };
}

/** The first and the last day that are known as days. */
function coverageOf({ data }: Prerendered): string | undefined {
  const days = data.meetings.flatMap(({ date }) =>
    date?.precision === 'day' ? (daysOf(date)?.startDate ?? []) : [],
  );
  return days.length ? `${days[0]}/${days.at(-1)}` : undefined;
}

/** ISO 8601, as fine as it is known; what is doubtful or open has none, for that language has no word for doubt. */
function daysOf(date: FuzzyDate | null): { startDate: string; endDate?: string } | null {
  if (!date || date.uncertain || date.approximate) return null;
  const [from, to, ...more] = date.edtf.split('/');
  const isWhole = (text: string): boolean => /^\d{4}(?:-\d\d){0,2}$/.test(text);
  if (!from || more.length || !isWhole(from) || (to !== undefined && !isWhole(to))) return null;
  return to === undefined ? { startDate: from } : { startDate: from, endDate: to };
}

function eventOf({ id, meeting, date, documents }: IndexedMeeting, of: Prerendered): Json {
  const { data, site, locale, t } = of;
  const { place } = meeting;
  return {
    '@type': 'Event',
    '@id': site.publicUrl ? `${site.publicUrl}#${id}` : `#${id}`,
    url: site.publicUrl ? `${site.publicUrl}?sel=m:${id}` : undefined,
    name: sayMeeting(meeting, data, locale, t),
    ...daysOf(date),
    eventStatus: STATUS[meeting.status],
    location: place
      ? {
          '@type': 'Place',
          name: sayWhere(place, { data, locale }),
          address: {
            '@type': 'PostalAddress',
            addressCountry: place.country ?? undefined,
            addressLocality: placeName(place.city, of),
          },
        }
      : undefined,
    attendee: meeting.participants
      .filter((p) => p.kind !== 'group')
      .map((p) => ({
        '@type': p.kind === 'person' ? 'Person' : 'Organization',
        name: sayParticipant(p, data, locale),
        jobTitle: p.kind === 'person' ? (p.role ?? undefined) : undefined,
      })),
    about: meeting.topics.length
      ? meeting.topics.map((topic) => sayTopic(topic, { data, locale }))
      : undefined,
    subjectOf: articlesOf(documents, of),
  };
}

const placeName = (city: string | null, { data, locale }: Prerendered): string | undefined => {
  const names = data.cities.get(city ?? '')?.names;
  return names && sayName(names, locale);
};

function articlesOf(documents: readonly string[], { data, site, locale, t }: Prerendered): Json[] {
  return documents.map((id) => {
    const document = data.documents.get(id);
    const published = daysOf(document?.date ? parseEdtf(document.date) : null);
    return {
      '@type': 'NewsArticle',
      headline: document && sayArticle(document, locale, t),
      url: safeUrl(site.sources.find((s) => s.document === id)?.url) ?? undefined,
      datePublished: published?.startDate,
      inLanguage: document?.language ?? undefined,
      publisher: document?.agency ? { '@type': 'Organization', name: document.agency } : undefined,
    };
  });
}
