/** What stands in each cell of a meeting's row. */
import type { ReactNode } from 'react';
import { parseEdtf } from '../../../core/model/edtf.ts';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { Flag } from '../../flag/Flag.tsx';
import { sayCommas, sayParts, sayShare } from '../../i18n/formats.ts';
import { type Speech, sayCountry, sayDate, sayMeeting, sayPlace, sayTopic } from '../../i18n/say.ts';
import { StatusMark } from '../../mark/StatusMark.tsx';
import { type ColumnId, documentOf } from './columns.ts';

/** The title is told by the row itself: it is the button that opens the meeting. */
export const CELLS: Record<Exclude<ColumnId, 'meeting'>, (m: IndexedMeeting, speech: Speech) => ReactNode> = {
  date: ({ date }, { locale, t }) => sayDate(date, locale, t),
  countries: ({ countries }, { data, locale }) => (
    <ul className="table-countries">
      {countries.map((id) => (
        <li key={id}>
          <Flag country={id} size={14} />
          {sayCountry(data.countries.get(id), locale) || id}
        </li>
      ))}
    </ul>
  ),
  place: ({ meeting: { place } }, speech) => (place ? sayPlace(place, speech) : speech.t('table.unknown')),
  kind: ({ meeting }, { t }) => t(`kind.${meeting.kind}`),
  status: ({ meeting }, { t }) => (
    <span className="table-status">
      <StatusMark meeting={meeting} />
      <span>
        {t(`status.${meeting.status}`)}
        {meeting.section !== 'article' && <small>{t(`table.section.${meeting.section}`)}</small>}
      </span>
    </span>
  ),
  topics: ({ meeting: { topics } }, { data, locale, t }) => {
    const names = sayCommas(
      topics.map((id) => sayTopic(id, { data, locale })),
      locale,
    );
    return names ? (
      <span className="table-clamped" dir="auto" title={names}>
        {names}
      </span>
    ) : (
      t('table.unknown')
    );
  },
  sureness: ({ meeting }, { locale }) => sayShare(meeting.sureness.value, locale),
  source: (found, { data, locale, t }) => {
    const document = documentOf(found, data);
    if (!document) return t('table.unknown');
    const date = document.date === null ? null : sayDate(parseEdtf(document.date), locale, t);
    const told = sayParts([document.agency, date], locale);
    const title = document.title ?? (told ? null : document.file);
    return (
      <>
        {told && <span>{told}</span>}
        {title && (
          <span className="table-clamped" title={title} lang={document.language ?? undefined} dir="auto">
            {title}
          </span>
        )}
      </>
    );
  },
};

/** Who met: the words of the button that opens a row. */
export const sayRow = ({ meeting }: IndexedMeeting, { data, locale, t }: Speech): string =>
  sayMeeting(meeting, data, locale, t);
