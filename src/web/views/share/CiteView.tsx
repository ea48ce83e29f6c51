/** The citation of this view, with the edition of the data and the day: a line, BibTeX, CSL-JSON. */
import { type CitedView, bibtexOfView, citeView, cslOfView } from '../../../core/export/cite-view.ts';
import { safeUrl } from '../../../core/export/safe-url.ts';
import { isoDay, parseEdtf } from '../../../core/model/edtf.ts';
import type { IndexedDataset } from '../../../core/query/indexed.ts';
import { today } from '../../device/today.ts';
import { sayDay } from '../../i18n/formats.ts';
import { sayDate, sayName } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { addressOf } from '../../store/address.ts';
import { useVisibleMeetings } from '../../store/derived.ts';
import { useSite } from '../../store/site.ts';
import { Copy } from './Copy.tsx';
import type { Shared } from './shared.ts';

/** The newest day that an article is dated. */
function untilOf(data: IndexedDataset): number | null {
  const days = data.dataset.documents.flatMap(({ date }) => (date ? (parseEdtf(date)?.to ?? []) : []));
  return days.length ? Math.max(...days) : null;
}

export function CiteView({ view, chosen }: Shared) {
  const { t, locale, data } = useSpeech();
  const site = useSite();
  const count = useVisibleMeetings().length;
  const { edition } = data.dataset;
  const [until, on] = [untilOf(data), today()];
  const cited: CitedView = {
    publisher: site?.publisher?.name ?? null,
    what: t('sentence.counted', { sentence: chosen, count }),
    title: site ? sayName(site.title, locale) : 'Entrevue',
    edition,
    until: until === null ? null : isoDay(until),
    on,
    // What is cited must stay what it was: the link names the edition.
    link: safeUrl(addressOf(view, site, { edition })),
    licence: site?.licence.name ?? null,
    language: locale,
  };
  const words = {
    edition:
      until === null
        ? t('about.edition', { edition })
        : t('share.editionUntil', { edition, date: sayDay(until, locale) }),
    consulted: t('share.consulted', { date: sayDate(parseEdtf(on), locale, t) }),
  };
  return (
    <section>
      <h3>{t('share.cite')}</h3>
      <Copy name={t('share.citeText')} text={citeView(cited, words)} rows={4} />
      <details>
        <summary>BibTeX</summary>
        <Copy name="BibTeX" text={bibtexOfView(cited)} rows={8} />
      </details>
      <details>
        <summary>CSL-JSON</summary>
        <Copy name="CSL-JSON" text={cslOfView(cited)} rows={8} />
      </details>
    </section>
  );
}
