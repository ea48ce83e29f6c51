/** What stands in each cell of a meeting's row. */
import type { ReactNode } from 'react';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { Flag } from '../../flag/Flag.tsx';
import { sayShare } from '../../i18n/formats.ts';
import { type Speech, sayCountry, sayDate, sayMeeting } from '../../i18n/say.ts';
import { StatusMark } from '../../mark/StatusMark.tsx';
import type { ColumnId } from './columns.ts';

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
  place: ({ meeting }, { t }) => meeting.place?.name ?? t('table.unknown'),
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
    const names = topics.map((id) => data.topics.get(id)?.names[locale] ?? id).join(', ');
    return names ? (
      <span className="table-clamped" title={names}>
        {names}
      </span>
    ) : (
      t('table.unknown')
    );
  },
  sureness: ({ meeting }, { locale }) => sayShare(meeting.sureness.value, locale),
  source: ({ meeting }, { data, t }) => {
    const document = data.documents.get(meeting.evidence[0]?.document ?? '');
    if (!document) return t('table.unknown');
    return (
      <>
        {document.agency}
        <span className="table-file" title={document.file}>
          {document.file}
        </span>
      </>
    );
  },
};

/** Who met: the words of the button that opens a row. */
export const sayRow = ({ meeting }: IndexedMeeting, { data, locale, t }: Speech): string =>
  sayMeeting(meeting, data, locale, t);
