/** What stands in the built pages before their script does, and in its place where none runs. */
import { safeUrl } from '../../src/core/export/safe-url.ts';
import { type Xml, xml } from '../../src/core/export/xml.ts';
import { sayDays, sayParts } from '../../src/web/i18n/formats.ts';
import { sayName } from '../../src/web/i18n/say.ts';
import type { IndexedMeeting } from '../../src/core/query/indexed.ts';
import { activeFilters } from '../../src/core/query/engine.ts';
import { visibleMeetings } from '../../src/core/query/visible.ts';
import { sayFilters } from '../../src/web/views/filters/sentence.ts';
import { leftOut, meetingList } from './meeting-list.ts';
import { type Prerendered, siteView } from './site.ts';

export const titleOf = ({ site, locale }: Prerendered): string => sayName(site.title, locale);
export const descriptionOf = ({ site, locale }: Prerendered): string => sayName(site.description, locale);

/** "2 articles · 16 rencontres · 2014–2026". */
export function extentOf({ data, locale, t }: Prerendered): string {
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

/** The page: the head that the script draws again at the same place, then picture, meetings and what the host owes its readers. */
export function pageBody(of: Prerendered, pictures: readonly Xml[], stories: readonly Xml[] = []): Xml {
  const { data, locale, t } = of;
  return xml(
    'div',
    { class: 'before' },
    xml('header', { class: 'before-head' }, wordmark(), xml('p', {}, extentOf(of))),
    xml(
      'main',
      {},
      xml('h1', {}, titleOf(of)),
      xml('p', { class: 'before-lede' }, descriptionOf(of)),
      xml('noscript', {}, xml('p', { class: 'before-note' }, t('before.noscript'))),
      ...begun(of),
      ...pictures,
      ...stories,
      ...(data.meetings.length
        ? listed(of)
        : [xml('h2', {}, t('before.meetings')), xml('p', {}, t('app.emptyTitle'))]),
    ),
    xml(
      'footer',
      {},
      xml('p', {}, sayName(of.site.disclaimer, locale)),
      xml(
        'p',
        {},
        sayParts(
          [t(`review.${data.dataset.review}`), t('about.edition', { edition: data.dataset.edition })],
          locale,
        ),
      ),
      ...hostOf(of),
    ),
  );
}

/** Where the site begins with a view of its own, what that is. */
function begun(of: Prerendered): Xml[] {
  const chosen = begunWith(of);
  return chosen === null ? [] : [xml('p', {}, of.t('before.begins', { sentence: chosen }))];
}

/** The meetings of the view that the site begins with, in words with their number; null where it shows all. */
export function begunWith(of: Prerendered): string | null {
  const { filters } = siteView(of);
  if (!activeFilters(filters).length) return null;
  return of.t('sentence.counted', { sentence: sayFilters(filters, of), count: begunOf(of).length });
}

const begunOf = (of: Prerendered): readonly IndexedMeeting[] =>
  visibleMeetings(of.data, siteView(of).filters);

/** Those that the site begins with, then the others; of very many the first, and the way to all: none is lost to who runs no script. */
function listed(of: Prerendered): Xml[] {
  const first = begunOf(of);
  const shown = new Set(first);
  const others = of.data.meetings.filter((m) => !shown.has(m));
  const part = (name: 'before.meetings' | 'before.others', meetings: readonly IndexedMeeting[]): Xml[] =>
    meetings.length
      ? [xml('h2', {}, of.t(name)), meetingList(of, { meetings }), ...leftOut(of, meetings.length)]
      : [];
  return [...part('before.meetings', first), ...part('before.others', others)];
}

/** A frame: what it would show, in words, and the way to the whole page. */
export function frameBody(of: Prerendered): Xml {
  const { t } = of;
  return xml(
    'div',
    { class: 'before before-frame' },
    xml(
      'main',
      {},
      xml('h1', {}, titleOf(of)),
      xml('p', {}, extentOf(of)),
      xml('noscript', {}, xml('p', { class: 'before-note' }, t('before.noscript'))),
      xml('p', {}, xml('a', { href: './index.html', target: '_blank', rel: 'noopener' }, t('before.whole'))),
      meetingList(of),
      ...leftOut(of, of.data.meetings.length),
    ),
  );
}

export const wordmark = (): Xml =>
  xml('p', { class: 'app-wordmark', translate: 'no' }, 'Entre', xml('span', {}, 'vue'));

function hostOf({ site, locale, t }: Prerendered): Xml[] {
  const { publisher, contact, licence } = site;
  const linked = (name: string, address: string | null): Xml | string => {
    const href = safeUrl(address);
    return href === null ? name : xml('a', { href, rel: 'noopener noreferrer' }, name);
  };
  const address = contact?.includes('@') && !contact.includes('/') ? `mailto:${contact}` : null;
  return [
    ...(publisher ? [xml('p', {}, linked(publisher.name, publisher.url))] : []),
    ...(contact
      ? [
          xml(
            'p',
            {},
            `${t('about.report')} `,
            address ? xml('a', { href: address }, contact) : linked(contact, contact),
          ),
        ]
      : []),
    xml('p', {}, sayParts([t('about.licence')], locale), ' · ', linked(licence.name, licence.url)),
  ];
}
