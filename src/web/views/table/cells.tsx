/** What stands in each cell of a meeting's row. */
import { Fragment, type ReactNode } from 'react';
import { parseEdtf } from '../../../core/model/edtf.ts';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { type Selection, countryNode } from '../../../core/query/state.ts';
import { Flag } from '../../flag/Flag.tsx';
import { sayCommas, sayParts, sayShare } from '../../i18n/formats.ts';
import { type Speech, sayCountry, sayDate, sayMeeting, sayPlace, sayTopic } from '../../i18n/say.ts';
import { LANGUAGES } from '../../i18n/catalog.ts';
import { select } from '../../store/store.ts';
import { StatusMark } from '../../mark/StatusMark.tsx';
import { type ColumnId, documentOf } from './columns.ts';

interface LeadingProps {
  to: Selection;
  children: ReactNode;
}

/** What has a page of its own leads there by a press. By keys one comes there from the meeting: a row is one stop. */
function Leading({ to, children }: LeadingProps) {
  return (
    <button type="button" className="table-leading" tabIndex={-1} onClick={() => select(to)}>
      {children}
    </button>
  );
}

/** The title is told by the row itself: it is the button that opens the meeting. */
export const CELLS: Record<Exclude<ColumnId, 'meeting'>, (m: IndexedMeeting, speech: Speech) => ReactNode> = {
  date: ({ date }, { locale, t }) => sayDate(date, locale, t),
  countries: ({ countries }, { data, locale }) => (
    <ul className="table-countries">
      {countries.map((id) => (
        <li key={id}>
          <Flag country={id} size={14} />
          <Leading to={{ type: 'node', id: countryNode(id) }}>
            {sayCountry(data.countries.get(id), locale) || id}
          </Leading>
        </li>
      ))}
    </ul>
  ),
  place: ({ meeting, place }, speech) =>
    meeting.place && place !== null ? (
      <Leading to={{ type: 'place', id: place }}>{sayPlace(meeting.place, speech)}</Leading>
    ) : (
      speech.t('table.unknown')
    ),
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
        {topics.map((id, i) => (
          <Fragment key={id}>
            {i > 0 && LANGUAGES[locale].comma}
            <Leading to={{ type: 'topic', id }}>{sayTopic(id, { data, locale })}</Leading>
          </Fragment>
        ))}
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
        {told && (
          <span>{title ? told : <Leading to={{ type: 'document', id: document.id }}>{told}</Leading>}</span>
        )}
        {title && (
          <Leading to={{ type: 'document', id: document.id }}>
            {/* Inside of the button, whose lines no clamp around it counts. */}
            <span className="table-clamped" title={title} lang={document.language ?? undefined} dir="auto">
              {title}
            </span>
          </Leading>
        )}
      </>
    );
  },
};

/** Who met: the words of the button that opens a row. */
export const sayRow = ({ meeting }: IndexedMeeting, { data, locale, t }: Speech): string =>
  sayMeeting(meeting, data, locale, t);
