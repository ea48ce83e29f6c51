/** Puts a meeting into the words that its citation is made of. */
import type { AppliedCorrection, Meeting } from '../../../core/dataset/dataset.ts';
import type { CitedMeeting } from '../../../core/export/citation.ts';
import type { Site } from '../../../core/dataset/site.ts';
import { safeUrl } from '../../../core/export/safe-url.ts';
import type { WholeMeeting } from '../../../core/query/details.ts';
import type { IndexedDataset } from '../../../core/query/indexed.ts';
import type { Locale } from '../../i18n/catalog.ts';
import { sayDate, sayMeeting, sayWhere } from '../../i18n/say.ts';
import type { Translate } from '../../i18n/translate.ts';
import { type Badge, badgesOf } from './badges.ts';
import { sayEdtf, sayRange } from './words.ts';

const CORRECTED: Partial<Record<Badge, (field: AppliedCorrection['field']) => boolean>> = {
  dateCorrected: (field) => field === 'date',
  corrected: (field) => field !== 'date' && field !== 'confirm',
};

/** A badge in words; that of a correction with what the correction stands on. */
function noteOf(badge: Badge, { corrections }: Meeting, t: Translate): string {
  const note = t(`detail.badge.${badge}`);
  const source = corrections.findLast((c) => CORRECTED[badge]?.(c.field))?.source;
  if (!source) return note;
  const url = safeUrl(source.url);
  return t('detail.noteSource', { note, source: url ? `${source.title}, ${url}` : source.title });
}

/** The meeting with its primary evidence: the sources that tell it, not those that point back to it. */
export function citedMeeting(
  found: WholeMeeting,
  data: IndexedDataset,
  site: Site | null,
  locale: Locale,
  t: Translate,
  address: string,
): CitedMeeting {
  const { meeting, date } = found;
  const telling = meeting.evidence.filter((e, i) => i === 0 || e.role === 'primary');
  const status = meeting.status === 'held' ? [] : [t(`status.${meeting.status}`).toLocaleLowerCase(locale)];
  return {
    quote: telling[0] ? t('detail.quoted', { text: telling[0].quote }) : null,
    who: sayMeeting(meeting, data, locale, t),
    place: meeting.place && sayWhere(meeting.place, { data, locale }),
    date: sayDate(date, locale, t),
    notes: [...status, ...badgesOf(found).map((badge) => noteOf(badge, meeting, t))],
    sources: telling.map((evidence) => {
      const document = data.documents.get(evidence.document);
      return {
        agency: document?.agency ?? null,
        title: document?.title ?? null,
        file: document?.file ?? t('detail.unknownDocument'),
        date: document?.date ? sayEdtf(document.date, locale, t) : null,
        range: sayRange(evidence, t),
        url: safeUrl(site?.sources.find((s) => s.document === evidence.document)?.url ?? null),
      };
    }),
    dataset: t('detail.edition', { edition: data.dataset.edition }),
    link: safeUrl(address),
  };
}
