/** The meetings of a side or a tie under the filters, or the words for there being none. */
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import type { NodeId } from '../../../core/query/state.ts';
import { useT } from '../../i18n/Language.tsx';
import { clearFilters } from '../../store/store.ts';
import { MeetingLinks } from './MeetingLinks.tsx';
import { Part } from './Part.tsx';

interface Props {
  meetings: readonly IndexedMeeting[];
  roleOf?: NodeId;
}

export function MeetingsOf({ meetings, ...rest }: Props) {
  const t = useT();
  return (
    <Part title={t('detail.meetings')}>
      {meetings.length > 0 ? (
        <MeetingLinks meetings={meetings} {...rest} />
      ) : (
        <p className="detail-note">
          {t('detail.noMeetings')}{' '}
          <button type="button" className="detail-link" onClick={clearFilters}>
            {t('detail.clearFilters')}
          </button>
        </p>
      )}
    </Part>
  );
}
