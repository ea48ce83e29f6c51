/** What is on view as it is taken away: the facts and words that files and pictures carry. */
import type { Measures } from '../../../core/analysis/measures.ts';
import type { Takeaway } from '../../../core/export/takeaway.ts';
import { safeUrl } from '../../../core/export/safe-url.ts';
import type { Site } from '../../../core/dataset/site.ts';
import { wholes } from '../../../core/query/wholes.ts';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import type { ViewState } from '../../../core/query/state.ts';
import { addressOf } from '../../store/address.ts';
import { isOwn, useOwn } from '../../store/own.ts';
import { sayArticle } from '../../i18n/say-article.ts';
import { type Speech, sayCountry, sayDate, sayMeeting, sayName, sayTopic, sayWhere } from '../../i18n/say.ts';

export interface Taken {
  speech: Speech;
  site: Site | null;
  meetings: readonly IndexedMeeting[];
  view: ViewState;
  selected: ReadonlySet<string>;
  /** null where sizes tell meetings, or the measures are still being worked out */
  measures: Measures | null;
  /** by what the meetings were chosen, in words */
  chosen: string;
  /** `YYYY-MM-DD` */
  on: string;
}

export const NAME = 'Entrevue';

/** The address of the view where the site is published; null for a page that nobody else can open. */
export function linkOf({ view, site }: Pick<Taken, 'view' | 'site'>): string | null {
  return isOwn(useOwn.getState()) ? null : safeUrl(addressOf(view, site));
}

/** With the whole of each meeting, as soon as it can be had. */
export async function takeawayOf(taken: Taken): Promise<Takeaway> {
  const { speech, site, meetings, chosen, on } = taken;
  const { data, locale, t } = speech;
  const addresses = new Map(site?.sources.map(({ document, url }) => [document, url]));
  return {
    data,
    meetings: await wholes(data, meetings),
    title: site ? sayName(site.title, locale) : NAME,
    chosen,
    link: linkOf(taken),
    on,
    publisher: site?.publisher?.name ?? null,
    licence: site?.licence ?? { name: t('about.notConfigured'), url: null },
    address: (document) => addresses.get(document) ?? null,
    words: {
      meeting: ({ meeting }) => sayMeeting(meeting, data, locale, t),
      date: ({ date }) => sayDate(date, locale, t),
      where: ({ meeting: { place } }) => place && sayWhere(place, speech),
      country: (id) => sayCountry(data.countries.get(id), locale) || id,
      topic: (id) => sayTopic(id, speech),
      article: (article) => sayArticle(article, locale, t),
      kind: ({ meeting: { kind } }) => t(`kind.${kind}`),
      status: ({ meeting: { status } }) => t(`status.${status}`),
    },
  };
}
